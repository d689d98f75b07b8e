import type { WeightedTerm } from '../indexes/lexical-index.js';
import type { OutletFacet, Query, QuestionTerm } from './query.js';
import type { RankingConstants } from './ranking-constants.js';

/** One search of a question: in the whole corpus, or in the articles of one outlet that the question names. */
export interface Scope {
  /** Null for the whole corpus. */
  readonly outlet: OutletFacet | null;
  /** The question's terms, each as important as it is for this outlet. */
  readonly terms: readonly QuestionTerm[];
}

/**
 * The searches that a question needs. "Did A report … while B wrote …" is two questions: in A's articles the words beside A count fully and
 * those beside B little, and the other way round. An outlet without articles here has no scope.
 */
export function scopesOf(query: Query, { otherClause }: Pick<RankingConstants, 'otherClause'>): Scope[] {
  const whole: Scope = { outlet: null, terms: query.terms };
  const outlets = distinct(query.outlets.filter(({ articles }) => articles.size > 0));
  const mayDiffer = new Set(query.outlets.map(({ name }) => name)).size > 1;
  const scoped = outlets.map((outlet): Scope => {
    if (!mayDiffer) return { outlet, terms: query.terms };
    const terms = query.terms.map((term) =>
      nearestOutlet(query, term) === outlet.name ? term : { ...term, importance: term.importance * otherClause },
    );
    return { outlet, terms };
  });
  return [...scoped, whole];
}

function distinct(outlets: readonly OutletFacet[]): OutletFacet[] {
  return [...new Map(outlets.map((outlet) => [outlet.name, outlet])).values()];
}

/** Name of the outlet in whose clause a term stands: for now, the one whose name stands nearest. */
function nearestOutlet({ outlets }: Query, { start, end }: QuestionTerm): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { name, place } of outlets) {
    if (place === null) continue;
    const distance = Math.max(0, place.start - end, start - place.end);
    if (distance < least) {
      least = distance;
      nearest = name;
    }
  }
  return nearest;
}

/** The terms as the lexical index takes them, with other ways to say them at a lower weight. */
export function searchTerms(
  terms: readonly QuestionTerm[],
  { alternative, singleCharacter }: Pick<RankingConstants, 'alternative' | 'singleCharacter'>,
): WeightedTerm[] {
  const weighted = new Map(terms.map(({ term, importance }) => [term, importance]));
  const add = (term: string, weight: number) => weighted.set(term, Math.max(weight, weighted.get(term) ?? 0));
  for (const { term, importance, alternatives } of terms) {
    for (const other of alternatives) for (const part of other) add(part, (importance * alternative) / other.length);
    if (/^[\p{Script=Han}]{2}$/u.test(term)) for (const character of term) add(character, importance * singleCharacter);
  }
  return [...weighted].map(([term, weight]) => ({ term, weight }));
}
