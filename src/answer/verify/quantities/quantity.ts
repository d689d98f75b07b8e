/** What a quantity counts: money of a currency, a share, a place in an order, or so many of something. */
export type QuantityKind = 'number' | 'percent' | 'points' | 'money' | 'ordinal' | 'times' | 'vague' | 'clock';

/** A number as it stands in a text, in whatever language and script. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** All that it may mean: "3 to 5 million" begins with 3 or with 3,000,000. */
  readonly values: readonly number[];
  /** A known unit or currency (several where the sign is shared); null for none that is known. */
  readonly unit: readonly string[] | null;
  /** The words that follow, for telling which figure belongs to what. */
  readonly following: string;
  /** "More than" and "fewer than" must not be exchanged. */
  readonly bound: 'more' | 'less' | null;
  /** Behind what is counted or before a rank, as an ordinal in other words: "stage two", 29位. */
  readonly isPlace: boolean;
  /** The span for which it is told: "an hour", 每秒; null for none. */
  readonly per: string | null;
  /** "One" is as often a pronoun as a number. */
  readonly soft: boolean;
  readonly start: number;
  readonly end: number;
}
