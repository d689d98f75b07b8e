import type { NumericOrder } from '../../dates.js';
import type { Row } from '../../rows.js';
import type { ReadingAids } from '../layout.js';
import type { HeaderBlock } from './header-block.js';

const ORDERS: readonly NumericOrder[] = ['day-month', 'month-day'];

/**
 * In which order a listing writes 03/04/2025 when none of its numeric dates tells: the order that agrees with the dates spelt out in the
 * articles' own openings, else the only one in which the blocks run from new to old (or from old to new). Null when neither tells.
 */
export function orderOfListing(
  blocks: readonly HeaderBlock[],
  texts: readonly (readonly Row[])[],
  aids: ReadingAids,
): NumericOrder | null {
  const agreeing = ORDERS.map((order) => blocks.filter((block, place) => agrees(block, texts[place] ?? [], order, aids)).length);
  if (agreeing[0] !== agreeing[1]) return (agreeing[0] ?? 0) > (agreeing[1] ?? 0) ? 'day-month' : 'month-day';
  const dated = blocks.filter((block) => block.date !== null);
  const sorted = ORDERS.filter((order) => isSorted(dated.map((block) => isoOf(block, order, aids))));
  return dated.length >= 3 && sorted.length === 1 ? (sorted[0] ?? null) : null;
}

function isoOf(block: HeaderBlock, order: NumericOrder, aids: ReadingAids): string {
  return block.date ? (aids.dates.find(block.date.text, order)[0]?.iso ?? '') : '';
}

/** Looks only at the opening, where pages print their own date. */
const OPENING_ROWS = 4;
const OPENING_LENGTH = 300;

function agrees(block: HeaderBlock, rows: readonly Row[], order: NumericOrder, aids: ReadingAids): boolean {
  const iso = isoOf(block, order, aids);
  if (iso === '') return false;
  return rows
    .slice(0, OPENING_ROWS)
    .some((row) => aids.dates.find(row.text.slice(0, OPENING_LENGTH)).some((date) => date.iso === iso));
}

function isSorted(dates: readonly string[]): boolean {
  const rising = dates.every((date, place) => place === 0 || (dates[place - 1] ?? '') <= date);
  return rising || dates.every((date, place) => place === 0 || (dates[place - 1] ?? '') >= date);
}
