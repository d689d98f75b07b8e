import { coverage } from '../../retrieve/coverage.js';
import type { Passage } from '../../retrieve/passage.js';
import type { ReadTerms } from '../../retrieve/passage-terms.js';
import type { OutletFacet, Query, QuestionTerm } from '../../retrieve/query.js';

/** How well the parts of a question, one for each outlet that it names, are covered by that outlet's own passages. All 0 to 1. */
export interface AskedParts {
  readonly least: number;
  readonly mean: number;
  /** Share of the periods named in which no passage was published. */
  readonly periodLacking: number;
}

/** A question that names no outlet is one part, which any passage may cover. */
export function askedParts(query: Query, passages: readonly Passage[], readTerms: ReadTerms): AskedParts {
  const covered = (terms: readonly QuestionTerm[], own: readonly Passage[]) =>
    Math.max(0, ...own.map((passage) => coverage(terms, readTerms(passage).all)));
  const parts = query.outlets.map((outlet) =>
    covered(
      termsAround(query, outlet),
      passages.filter(({ article }) => outlet.articles.has(article.id)),
    ),
  );
  if (parts.length === 0) parts.push(covered(query.terms, passages));
  const lacking = query.periods.filter(
    ({ from, to }) => !passages.some(({ article: { published } }) => published !== null && published >= from && published <= to),
  );
  return {
    least: Math.min(...parts),
    mean: parts.reduce((sum, part) => sum + part, 0) / parts.length,
    periodLacking: query.periods.length === 0 ? 0 : lacking.length / query.periods.length,
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The terms that stand nearer to this outlet's name than to any other's. */
function termsAround({ terms, outlets }: Query, { place }: OutletFacet): readonly QuestionTerm[] {
  if (place === null) return terms;
  return terms.filter((term) =>
    outlets.every((other) => other.place === null || distance(term, other.place) >= distance(term, place)),
  );
}

const distance = ({ start, end }: Place, to: Place): number => Math.max(0, to.start - end, start - to.end);
