import { weightOf } from '../../retrieve/coverage.js';
import type { QuestionTerm } from '../../retrieve/query.js';

/** Share of the question's weight in words that the archive has in no form. */
export function unknownShare(terms: readonly QuestionTerm[]): number {
  let unknown = 0;
  let whole = 0;
  for (const term of terms) {
    whole += weightOf(term);
    if (!term.known && term.alternatives.length === 0) unknown += weightOf(term);
  }
  return whole === 0 ? 1 : unknown / whole;
}
