import type { Passage } from './passage.js';
import type { ReadTerms } from './passage-terms.js';
import type { Entity, Query, QuestionTerm } from './query.js';

/** Short words have too many neighbours ("Iran", "Iraq"). */
const SHORTEST = 5;
/** From this length on two letters may differ. */
const LONG = 8;

/**
 * The query with a spelling of the passages for each word that the corpus does not know: the vectors have found what is spelt
 * nearly so, and from here on the word counts as that one. A word that the corpus knows is never re-read.
 */
export function withSpellings(query: Query, passages: readonly Passage[], readTerms: ReadTerms): Query {
  const doubtful = query.terms.filter((term) => isDoubtful(term));
  if (doubtful.length === 0) return query;
  const words = new Set(passages.flatMap((passage) => [...readTerms(passage).all]));
  const spellings = new Map(doubtful.map(({ term }) => [term, [...words].filter((word) => isNear(term, word))]));
  return {
    ...query,
    terms: query.terms.map((term) => ({
      ...term,
      alternatives: [...term.alternatives, ...(spellings.get(term.term) ?? []).map((word) => [word])],
    })),
    entities: query.entities.map((entity) => respelt(entity, spellings)),
  };
}

function respelt(entity: Entity, spellings: ReadonlyMap<string, readonly string[]>): Entity {
  const read = entity.terms.map((term) => spellings.get(term)?.[0] ?? term);
  return read.every((term, at) => term === entity.terms[at])
    ? entity
    : { ...entity, alternatives: [...entity.alternatives, read] };
}

const isDoubtful = ({ term, known, alternatives }: QuestionTerm): boolean =>
  !known && alternatives.length === 0 && term.length >= SHORTEST && /^\p{Script=Latin}+$/u.test(term);

function isNear(term: string, word: string): boolean {
  const allowed = term.length >= LONG ? 2 : 1;
  return word[0] === term[0] && Math.abs(word.length - term.length) <= allowed && editDistance(term, word) <= allowed;
}

/** Optimal string alignment distance: insert, delete, replace, or swap two neighbours (R. Wagner and M. Fischer 1974, the swap after F. Damerau 1964). */
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
