import { readDates } from './dates/read-dates.js';
import type { StatedDate } from './dates/stated-date.js';
import { isVietnamese } from './quantities/plain.js';
import type { Quantity } from './quantities/quantity.js';
import { readQuantities } from './quantities/read-quantities.js';

/** What a statement says that can be compared. */
export interface Stated {
  readonly text: string;
  /** The text with its dates and figures blanked out, unit for unit: "US$" and "May" are no names. */
  readonly wording: string;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly StatedDate[];
}

export function readStatement(text: string): Stated {
  const { dates, rest } = readDates(text);
  const quantities = readQuantities(rest, isVietnamese(text));
  const wording = rest.split('');
  for (const { start, end } of quantities) wording.fill(' ', start, end);
  return { text, dates, quantities, wording: wording.join('') };
}
