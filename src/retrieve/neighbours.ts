import { weightOf } from './coverage.js';
import type { PassageTerms } from './passage-terms.js';
import type { QuestionTerm } from './query.js';

/** Two terms of the question that stand next to each other in it, and how much it tells that a text has them so too. */
export interface Neighbours {
  readonly first: string;
  readonly second: string;
  readonly weight: number;
}

/** Blanks or one short word between two terms of the question ("head of office"), in UTF-16 units. */
const WIDEST_GAP = 5;

export function neighboursIn(terms: readonly QuestionTerm[]): Neighbours[] {
  return terms.flatMap((term, at) => {
    const next = terms[at + 1];
    if (next === undefined || next.start - term.end > WIDEST_GAP) return [];
    return { first: term.term, second: next.term, weight: Math.min(weightOf(term), weightOf(next)) };
  });
}

/**
 * Share of the question's neighbours (by weight, 0 to 1) that stand side by side in a sentence, one word between them at most: the ordered
 * window of D. Metzler and W. B. Croft, "A Markov Random Field Model for Term Dependencies" (2005).
 */
export function sideBySide(neighbours: readonly Neighbours[], { sequences }: Pick<PassageTerms, 'sequences'>): number {
  if (neighbours.length === 0) return 0;
  let held = 0;
  let whole = 0;
  for (const { first, second, weight } of neighbours) {
    whole += weight;
    if (sequences.some((sequence) => standSideBySide(sequence, first, second))) held += weight;
  }
  return whole === 0 ? 0 : held / whole;
}

function standSideBySide(sequence: readonly string[], first: string, second: string): boolean {
  for (let at = sequence.indexOf(first); at >= 0; at = sequence.indexOf(first, at + 1)) {
    if (sequence[at + 1] === second || sequence[at + 2] === second) return true;
  }
  return false;
}
