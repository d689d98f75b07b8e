// In: a statement and the sentences that the verifier lets stand for it. Out: whether they tell what it tells, each figure where that is told: the
// verifier holds names and figures, which a statement that nobody rests on a quote may share with another event. Called before it is shown as supported.

import { sameDate } from '../verify/dates/same-date.js';
import { latinNames } from '../verify/names/find/latin-names.js';
import { unspacedNames } from '../verify/names/find/unspaced-names.js';
import { sameQuantity } from '../verify/quantities/same-quantity.js';
import { readStatement } from '../verify/stated.js';
import { type ContentWord, contentWords, sameWord } from '../verify/words/content-words.js';
import { clauseTexts } from './clause-texts.js';

/** Most of the statement's words, names left out, that its sentences may lack, and that nothing around them has either. */
const MOST_LACKED = 0.4;
const MOST_UNTOLD = 0.25;

/** A verb stands behind one of these. */
const auxiliary =
  /\b(?:was|were|is|are|be|been|being|has|have|had|will|would|shall|should|can|could|may|might|must|did|does|do|to|not|n['’]t|đã|sẽ|đang|được|bị)(?: \p{L}+ly)? $/iu;
const chinese = /(?:將|将|會|会|已經|已经|已|曾|沒有|没有|未|不|被) ?$/u;
const AUXILIARY_REACH = 24;
const past = /^\p{Ll}{3,}ed$/u;

export interface Told {
  readonly sentence: string;
  /** Headline and neighbours, which may name what the sentence points back to. */
  readonly around: string;
  readonly published: string | null;
}

export function carriesPredicate(text: string, told: readonly Told[]): boolean {
  const { wording } = readStatement(text);
  const predicate = predicateOf(wording);
  if (predicate.length === 0) return true;
  const near = told.flatMap(({ sentence }) => contentWords(sentence));
  const around = told.flatMap((one) => contentWords(one.around));
  const lacked = predicate.filter((word) => !has(near, word));
  const untold = lacked.filter((word) => !has(around, word));
  if (lacked.some((word) => isVerb(wording, word))) return false;
  if (lacked.length > MOST_LACKED * predicate.length || untold.length > MOST_UNTOLD * predicate.length) return false;
  return standWithIt(text, predicate, told);
}

/** What the statement tells, without whom it names. */
function predicateOf(wording: string): ContentWord[] {
  const names = [...latinNames(wording).flat(), ...unspacedNames(wording)];
  return contentWords(wording).filter((word) => !names.some(({ start, end }) => start <= word.start && word.end <= end));
}

const has = (there: readonly ContentWord[], word: ContentWord): boolean => there.some((other) => sameWord(word, other));

/** Japanese ends with its verb; Chinese has it before 了 and behind what tells its time. */
function isVerb(text: string, { start, end }: ContentWord): boolean {
  const before = text.slice(Math.max(0, start - AUXILIARY_REACH), start);
  if (/\p{Script=Hiragana}/u.test(text)) return contentWords(text.slice(end)).length === 0;
  return (
    past.test(text.slice(start, end)) || auxiliary.test(before) || chinese.test(before) || /^[了過过]/u.test(text.slice(end))
  );
}

/** "Founded in 2023, it sold a share in 2025": every figure stands in a clause that tells something of the statement, or beside it. */
function standWithIt(text: string, predicate: readonly ContentWord[], told: readonly Told[]): boolean {
  const { dates, quantities } = readStatement(text);
  const clauses = told.flatMap(({ sentence, published }) => {
    const parts = clauseTexts(sentence);
    return parts.map((part, at) => {
      // A date or a place alone belongs to what stands beside it.
      const words = predicateOf(part);
      const tells =
        words.length === 0 ? [part, parts[at + 1] ?? '', parts[at - 1] ?? ''].flatMap((one) => contentWords(one)) : words;
      return { source: readStatement(part), published, tells: predicate.some((word) => has(tells, word)) };
    });
  });
  const isBeside = (holds: (clause: (typeof clauses)[number]) => boolean) => {
    const holding = clauses.filter(holds);
    return holding.length === 0 || holding.some(({ tells }) => tells);
  };
  return (
    dates.every((date) => isBeside(({ source, published }) => source.dates.some((there) => sameDate(date, there, published)))) &&
    quantities.every((one) => isBeside(({ source }) => source.quantities.some((there) => sameQuantity(one, there))))
  );
}
