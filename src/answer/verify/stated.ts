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

const partOfName = /\p{L}-$/u;
const groupAhead = /\bGroup of $/iu;
const groupBehind = /^[國国]集[團团]/u;
const partOfWord = /(?<!\p{L})(?:under|over|top|mid|aged?)-$/iu;

const HALF_A_YEAR = 6;

/** GPT-4, MPEG-2, the Group of Seven: numbers of names count nothing; those of "under-21" and "top-10" do. */
const isOfName = (ahead: string, behind: string): boolean =>
  (partOfName.test(ahead) && !partOfWord.test(ahead)) || groupAhead.test(ahead) || groupBehind.test(behind);

export function readStatement(text: string): Stated {
  const { dates, rest } = readDates(text);
  const quantities = readQuantities(rest, isVietnamese(text)).filter(
    ({ start, end }) => !isOfName(text.slice(0, start), text.slice(end)),
  );
  const wording = rest.split('');
  // 上半年 is a word that what is cited has too.
  for (const { months, start, end } of dates) {
    if (months !== null && Math.abs(months) === HALF_A_YEAR)
      wording.splice(start, end - start, ...text.slice(start, end).split(''));
  }
  for (const { start, end } of quantities) {
    const unit = /^[A-Za-z]{1,3}(?![A-Za-z])/.exec(rest.slice(end, end + 4))?.[0] ?? '';
    wording.fill(' ', start, end + unit.length);
  }
  return { text, dates, quantities, wording: wording.join('') };
}
