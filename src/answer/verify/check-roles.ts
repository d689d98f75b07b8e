import type { EvidenceText } from './evidence-text.js';
import { latinNames } from './names/latin-names.js';
import { unspacedNames } from './names/unspaced-names.js';
import { type Removal, removal } from './removal.js';
import { contentWords, sameWord } from './words/content-words.js';
import { foldedText } from './words/segments.js';

interface Deed {
  readonly agent: string;
  readonly patient: string;
  readonly verb: string;
}

/** "Was sued by", 被…起訴: who comes first suffers. */
const passive =
  /\b(?:is|are|was|were|been|being|be|get|got)\b[^.;]{0,60}\bby\b|\bby (?:the )?$|被|遭|に(?!は)[^。]{0,12}(?:られ|され)|bị|được/iu;
/** A deed stands between its two names, and near. */
const NEAR = 60;
/** Then the first name tells and the second acts in what is told. */
const tells =
  /\b(?:that|said|says|told|added|warned|announced|according)\b|[,;:，；：、]|說|说|表示|稱|称|指出|と|cho biết|rằng|theo/iu;

/**
 * Who did what to whom: where the statement and the cited sentence put the same two names around the same verb, the same one acts. Told only where
 * each name is written alike in both and a single verb stands between; the passive is read, other inversions are not.
 */
export function checkRoles(text: string, { near }: EvidenceText): Removal | null {
  const there = near.text.split(/\n|(?<=[.!?。！？])\s?/u).flatMap(deedsIn);
  for (const deed of deedsIn(text)) {
    const swapped = there.find(
      (other) => isSame(deed.agent, other.patient) && isSame(deed.patient, other.agent) && isSameVerb(deed.verb, other.verb),
    );
    const same = there.some(
      (other) => isSame(deed.agent, other.agent) && isSame(deed.patient, other.patient) && isSameVerb(deed.verb, other.verb),
    );
    if (swapped && !same) return removal('attribution', `${deed.agent} – ${deed.patient}`);
  }
  return null;
}

function deedsIn(sentence: string): Deed[] {
  const names = [
    ...latinNames(sentence).map((name) => ({
      text: name.map((part) => part.text).join(' '),
      start: name[0]?.start ?? 0,
      end: name.at(-1)?.end ?? 0,
    })),
    ...unspacedNames(sentence),
  ].sort((one, other) => one.start - other.start);
  return names.flatMap((first, at) =>
    names.slice(at + 1, at + 4).flatMap((second) => {
      const between = sentence.slice(first.end, second.start);
      if (/^ ?(?:[\d(]|(?:by|to|in|on|at|of|for|from|with|or|as|over|after|before) )/.test(between)) return [];
      if (between.length > NEAR || tells.test(between) || second.start <= first.end) return [];
      const behind = sentence.slice(second.end, second.end + 12);
      // The verb of a Chinese passive and of any Japanese clause stands behind the second name.
      if (/\p{Script=Hiragana}/u.test(sentence) && !(/^[がは]/u.test(between) && /^[をにから]/u.test(behind))) return [];
      const verb = /[\p{Script=Hiragana}]|被|遭/u.test(between) ? between + behind : between;
      const inverted =
        passive.test(between) ||
        (/\p{Script=Hiragana}/u.test(between) && /(?:られ|され)/u.test(behind) && /に$/u.test(behind.slice(0, 1)));
      return [inverted ? { agent: second.text, patient: first.text, verb } : { agent: first.text, patient: second.text, verb }];
    }),
  );
}

/** Whole names or a part of one: "Marlow" and "Peter Marlow". */
function isSame(one: string, other: string): boolean {
  const [short, long] = [foldedText(one), foldedText(other)].sort((left, right) => left.length - right.length);
  return (
    short !== undefined &&
    long !== undefined &&
    (short === long ||
      long.split(' ').includes(short) ||
      short.split(' ').some((part) => part.length > 3 && long.split(' ').includes(part)))
  );
}

function isSameVerb(one: string, other: string): boolean {
  const there = contentWords(other);
  return contentWords(one).some((word) => there.some((verb) => sameWord(word, verb)));
}
