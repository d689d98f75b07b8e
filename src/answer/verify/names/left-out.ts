// In: a statement in another language than what it cites. Out: whether it leaves out a name of what is cited, in the place of which something may stand.
// Called by check-names.ts where characters could be a name or ordinary words.
import type { EvidenceText } from '../evidence-text.js';
import { isEnglishWord } from './english-words.js';
import { holdsWord, nameGround } from './ground.js';
import { type LatinName, latinNames } from './latin-names.js';
import { isSoundedAround } from './sounded-around.js';
import { statedRuns } from './stated-runs.js';
import { isReadThere, isSoundedThere } from './told-in-other-script.js';
import { isTranslated, meansSame, saysWhat } from './translated.js';
import type { UnspacedName } from './unspaced-name.js';
import { unspacedNames } from './unspaced-names.js';

/** Characters that the two ways of dividing a text do not both take for a name, where every name of the source is told. */
export function ordinaryNames(whole: string, names: readonly UnspacedName[], evidence: EvidenceText): UnspacedName[] {
  if (evidence.sameLanguage) return [];
  const runs = statedRuns(whole);
  const doubtful = names.filter(
    ({ kind, start, end, text }) =>
      (kind === 'unknown' || (kind === 'place' && endsAsThere(text, evidence))) &&
      /^\p{Script=Han}+$/u.test(text) &&
      !runs.some((run) => run.start < end && start < run.end),
  );
  return doubtful.length > 0 && !leavesNameOut(whole, evidence) ? doubtful : [];
}

/** 癱瘓醫院 of "a hospital": what it ends with is there; 民主聯盟 is no Civic Alliance. */
const endsAsThere = (name: string, { near }: EvidenceText): boolean =>
  meansSame(name.slice(-2), near.text) && !saysWhat(name, { start: 0, end: name.length - 2 });

function leavesNameOut(text: string, { near }: EvidenceText): boolean {
  const own = nameGround(text);
  const told = { near: own, wide: own, sameLanguage: false } as EvidenceText;
  const inLetters = latinNames(near.text).some((name) => {
    const words = name.filter((part) => !isEnglishWord(part.text.toLowerCase()));
    if (name.length === 1 && (words.length === 0 || opensWithWord(near.text, name[0]))) return false;
    const isTold = (part: LatinName[number]) => holdsWord(own, part.text) || isTranslated(near.text, part, told);
    return !name.some(isTold) && !isReadThere(near.text, name, told, own) && !isHeard(text, name);
  });
  // Of a source in characters those that no reading and no meaning of the statement tells.
  const inCharacters = unspacedNames(near.text).some(
    (name) =>
      !own.folded.includes(name.text) &&
      !isTranslated(near.text, name, told) &&
      !isSoundedThere(name.text, told) &&
      !isSoundedAround(near.text, name, told),
  );
  return inLetters || inCharacters;
}

/** "Mobile carrier": a word before another one, which is no verb, at the head of a sentence. */
const opensWithWord = (text: string, word: LatinName[number] | undefined): boolean =>
  word?.opens === true && /^ \p{Ll}{3,}(?<!s|ed) /u.test(text.slice(word.end));

/** A place in the statement that sounds like the name. */
function isHeard(text: string, name: LatinName): boolean {
  const words = name.map(({ text: word }) => word).join(' ');
  const source = { near: nameGround(words), sameLanguage: false } as EvidenceText;
  return [...unspacedNames(text), ...statedRuns(text)].some((run) => isSoundedAround(text, run, source));
}
