import type { QuantityKind } from './quantity.js';

/** A quantity that is no plain number: a fraction, a share, a place in an order, a vague multitude, a time of day. */
export interface SpecialForm {
  /** Sticky; every repetition in it is bounded. */
  readonly pattern: RegExp;
  readonly kind: QuantityKind;
  /** All that it may mean; null for none. */
  read(groups: readonly string[]): number | readonly number[] | null;
  /** As units.ts names it. */
  readonly unit?: string;
  /** As often a pronoun as a number. */
  readonly soft?: boolean;
  /** Only at the beginning of a word. */
  readonly word: boolean;
}

/** Of words, which end where no letter follows. */
export const latin = (pattern: string, kind: QuantityKind, read: SpecialForm['read']): SpecialForm => ({
  pattern: new RegExp(`(?:${pattern})(?![\\p{L}\\p{M}\\d])`, 'iuy'),
  kind,
  read,
  word: true,
});
/** Of a script without spaces. */
export const unspaced = (pattern: string, kind: QuantityKind, read: SpecialForm['read']): SpecialForm => ({
  pattern: new RegExp(pattern, 'uy'),
  kind,
  read,
  word: false,
});
