/** A date found in a line. */
export interface FoundDate {
  /** YYYY-MM-DD, as printed, without time-zone shift. */
  readonly iso: string;
  /** UTF-16 offsets of the date's words in the text given. */
  readonly start: number;
  readonly end: number;
}

/** Which number comes first in dates such as 03/04/2025. */
export type NumericOrder = 'day-month' | 'month-day';

export interface DateReader {
  /**
   * Complete calendar dates (day, month and year) in a text, in order of appearance. Numeric dates that only one order allows
   * are read so; ambiguous ones by `order`, and left out when it is not given.
   */
  find(text: string, order?: NumericOrder): readonly FoundDate[];
  /** The order that the dump's unambiguous numeric dates use; null when none tells or they disagree. */
  orderOf(text: string): NumericOrder | null;
}
