// In: a clause of a statement and those of what it cites. Out: the ones that tell the same, or null where it cannot be told.
import { type ContentWord, sameWord } from '../words/content-words.js';
import { sharedNames } from './anchors.js';
import { type Clause, likeness } from './clauses.js';

/** Across languages a clause is surely told by another only when the next of the other polarity shares this much less. */
const SURELY = 0.9;

/** Clauses that fit equally well are all kept, and of a clause that says no one that it joins with a better one. */
export function bestClauses(clause: Clause, sources: readonly Clause[], sameLanguage: boolean): Clause[] | null {
  const scores = sources.map((source) => likeness(clause, source) + (sameLanguage ? 0 : sharedNames(clause.text, source.text)));
  const highest = Math.max(0, ...scores);
  if (highest <= 0 || (!sameLanguage && !isSure(scores, sources))) return null;
  const best = sources.filter((_, at) => (scores[at] ?? 0) >= highest - 1e-9);
  const joined = sources.filter((source, at) => (scores[at] ?? 0) >= highest - JOINED && joins(clause, source, best));
  return [...best, ...joined];
}

/** By so little may the other have more of it. */
const JOINED = 0.5;
/** And so many words must be its own. */
const OWN = 2;

function joins(clause: Clause, source: Clause, best: readonly Clause[]): boolean {
  if (!clause.negated || !source.negated || best.includes(source)) return false;
  const isIn = (word: ContentWord, { words }: Clause) => words.some((there) => sameWord(word, there));
  return clause.words.filter((word) => isIn(word, source) && !best.some((other) => isIn(word, other))).length >= OWN;
}

/** Whether those that say no share clearly more than those that say yes, or less. */
function isSure(scores: readonly number[], sources: readonly Clause[]): boolean {
  const best = (negated: boolean) => Math.max(0, ...scores.filter((_, at) => sources[at]?.negated === negated));
  return Math.abs(best(true) - best(false)) >= SURELY;
}
