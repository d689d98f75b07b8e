import type { QuestionTerm } from './query.js';

/** How much a term counts when coverage is measured. */
export function weightOf(term: QuestionTerm): number {
  return term.importance * term.idf;
}

/** Another word for the same thing is a little weaker evidence than the word itself. */
export const ALTERNATIVE_CREDIT = 0.85;

/** How far a text says the term: 1, a little less for another way to say it, 0. */
export function presence({ term, alternatives }: QuestionTerm, present: ReadonlySet<string>): number {
  if (present.has(term)) return 1;
  return alternatives.some((terms) => terms.every((other) => present.has(other))) ? ALTERNATIVE_CREDIT : 0;
}

/** Share of the question's weight (0 to 1) that a text's terms hold; 0 for a question without content. */
export function coverage(terms: readonly QuestionTerm[], present: ReadonlySet<string>): number {
  let held = 0;
  let whole = 0;
  for (const term of terms) {
    const weight = weightOf(term);
    whole += weight;
    held += weight * presence(term, present);
  }
  return whole === 0 ? 0 : held / whole;
}
