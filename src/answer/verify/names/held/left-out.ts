// In: a statement in another language than what it cites. Out: whether it leaves out a name of what is cited, in the place of which something may stand.
// Called by settled.ts where characters could be a name or ordinary words.
import { meets } from '../../span.js';
import { isHan } from '../../words/segments.js';
import { type LatinName, latinNames, type NameWord } from '../find/latin-names.js';
import { statedRuns } from '../find/stated-runs.js';
import type { UnspacedName } from '../find/unspaced-name.js';
import { unspacedNames } from '../find/unspaced-names.js';
import type { NamedStatement } from '../named-statement.js';
import { isEnglishWord } from '../ordinary/english-words.js';
import { type Grounds, holdsWord, type NameGround, nameGround } from './ground.js';
import { isSoundedAround } from './sounded-around.js';
import { isReadIn, isSoundedThere } from './told-in-other-script.js';
import { isTranslated, meansSame, saysWhat } from './translated.js';

/** Characters that the two ways of dividing a text do not both take for a name, where every name of the source is told. */
export function ordinaryNames({
  whole,
  unspaced,
  runs,
  evidence,
}: Pick<NamedStatement, 'whole' | 'unspaced' | 'runs' | 'evidence'>): UnspacedName[] {
  if (evidence.sameLanguage) return [];
  const doubtful = unspaced.filter(
    (name) =>
      (name.kind === 'unknown' || (name.kind === 'place' && endsAsThere(name.text, evidence.near))) &&
      isHan(name.text) &&
      !runs.some((run) => meets(run, name)),
  );
  return doubtful.length > 0 && !leavesNameOut(whole, evidence.near.text) ? doubtful : [];
}

/** 癱瘓醫院 of "a hospital": what it ends with is there; 民主聯盟 is no Civic Alliance. */
const endsAsThere = (name: string, near: NameGround): boolean =>
  meansSame(name.slice(-2), near.text) && !saysWhat(name, { start: 0, end: name.length - 2 });

function leavesNameOut(text: string, source: string): boolean {
  const own = nameGround(text);
  const told: Grounds = { near: own, wide: own, sameLanguage: false };
  const inLetters = latinNames(source).some((name) => {
    const words = name.filter((part) => !isEnglishWord(part.text.toLowerCase()));
    if (name.length === 1 && (words.length === 0 || opensWithWord(source, name[0]))) return false;
    const isTold = (part: NameWord) => holdsWord(own, part.text) || isTranslated(source, part, told);
    return !name.some(isTold) && !isReadIn(own, source, name, told) && !isHeard(text, name);
  });
  // Of a source in characters those that no reading and no meaning of the statement tells.
  const inCharacters = unspacedNames(source).some(
    (name) =>
      !own.folded.includes(name.text) &&
      !isTranslated(source, name, told) &&
      !isSoundedThere(name.text, told) &&
      !isSoundedAround(source, name, told),
  );
  return inLetters || inCharacters;
}

/** "Mobile carrier": a word before another one, which is no verb, at the head of a sentence. */
const opensWithWord = (text: string, word: NameWord | undefined): boolean =>
  word?.opens === true && /^ \p{Ll}{3,}(?<!s|ed) /u.test(text.slice(word.end));

/** A place in the statement that sounds like the name. */
function isHeard(text: string, name: LatinName): boolean {
  const near = nameGround(name.map(({ text: word }) => word).join(' '));
  return [...unspacedNames(text), ...statedRuns(text)].some((run) => isSoundedAround(text, run, { near, sameLanguage: false }));
}
