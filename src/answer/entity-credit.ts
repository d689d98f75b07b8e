import type { Entity } from '../retrieve/query.js';
import type { Candidate } from './candidate.js';

/** Where an entity may stand, seen from a sentence. */
export interface Surroundings {
  readonly candidate: Candidate;
  readonly chunk: ReadonlySet<string>;
  /** All terms of the article, with repetitions. */
  readonly article: readonly string[];
}

/** An article speaks of a thing throughout when it names it this often. */
const TOPIC_MENTIONS = 4;

/**
 * How near an entity stands to a sentence: in it 1, in the headline .9, the sentence before .8 (what "it" and "the company"
 * refer to), a thing that the article is about .7, the sentence after .6, elsewhere in the chunk .35, in the article .2.
 */
export function entityCredit(entity: Entity, { candidate, chunk, article }: Surroundings): number {
  const within = (terms: ReadonlySet<string>) => holds(entity, terms);
  const published = candidate.passage.article.published ?? '';
  if (within(candidate.terms)) return 1;
  if (within(candidate.title) || (entity.kind === 'number' && published.startsWith(entity.text))) return 0.9;
  if (within(candidate.before)) return 0.8;
  if (mentions(entity, article) >= TOPIC_MENTIONS) return 0.7;
  if (within(candidate.after)) return 0.6;
  if (within(chunk)) return 0.35;
  return within(new Set(article)) ? 0.2 : 0;
}

function holds({ terms, alternatives, known }: Entity, present: ReadonlySet<string>): boolean {
  if (terms.every((term) => present.has(term))) return true;
  if (alternatives.some((other) => other.every((term) => present.has(term)))) return true;
  return !known && terms.every((term) => present.has(term) || hasNearSpelling(term, present));
}

function mentions({ terms, alternatives }: Entity, article: readonly string[]): number {
  const first = (wanted: readonly string[]) => article.filter((term) => term === wanted[0]).length;
  return Math.max(first(terms), ...alternatives.map(first));
}

/** A name that the corpus does not know is read as a misspelling of one that differs in a letter (two from eight letters on). */
function hasNearSpelling(term: string, present: ReadonlySet<string>): boolean {
  if (term.length < 5 || /\p{N}/u.test(term)) return false;
  const allowed = term.length >= 8 ? 2 : 1;
  for (const other of present) {
    if (other[0] === term[0] && Math.abs(other.length - term.length) <= allowed && editDistance(term, other) <= allowed)
      return true;
  }
  return false;
}

/** Optimal string alignment distance: insert, delete, replace, or swap two neighbours (R. Wagner and M. Fischer 1974, with the swap of F. Damerau 1964). */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? one.length;
}
