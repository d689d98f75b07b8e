// In: a clause of a statement and those of what it cites. Out: the ones that tell the same, or null where it cannot be told.
import { type ContentWord, sameWord } from '../words/content-words.js';
import { type Clause, likeness } from './clauses.js';

/** Across languages one figure or word in common may stand in any clause: two tell which is meant. */
const LEAST_ACROSS = 1.99;

/** Clauses that fit equally well are all kept, and of a clause that says no one that it joins with a better one. */
export function bestClauses(clause: Clause, sources: readonly Clause[], sameLanguage: boolean): Clause[] | null {
  const scores = sources.map((source) => likeness(clause, source));
  const highest = Math.max(0, ...scores);
  if (highest <= (sameLanguage || tellsByFigure(clause, sources) ? 0 : LEAST_ACROSS)) return null;
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

/** A figure of one clause alone tells it across languages, where little else is said with it. */
function tellsByFigure({ words, figures }: Clause, sources: readonly Clause[]): boolean {
  const unique = [...figures].some((figure) => sources.filter((source) => source.figures.has(figure)).length === 1);
  return unique && words.length <= 2;
}
