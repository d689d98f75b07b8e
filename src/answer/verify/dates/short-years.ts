// In: a year that a statement tells in four digits, or its source. Out: whether the other one tells it shortly: 24年度 and 2024年度, 114年度 and 2025.
// Called by check-figures.ts.
import type { Quantity } from '../quantities/quantity.js';
import type { StatedDate } from './stated-date.js';

/** Years of Japan in two digits and of Taiwan in three; what lasts so many years has other words behind it. */
const short =
  /(?<![\d.,])(\d\d|1[0-4]\d)年(?:度|(?<=\d{3}年)(?![間间前後后來来多餘余])|(\d{1,2})月(?:(\d{1,2})日)?|(?=[にはも、末初春夏秋冬的]|大会|五輪|万博|以[降来後]|から|まで|の(?!懲役|刑|歴史|実績|経験|歳月|期間|節目|長)))/gu;
/** Taiwan counts from 1912 on. */
const TAIWAN = 1911;
const CENTURY = 2000;

const fullYear = (written: string): number => Number(written) + (written.length === 3 ? TAIWAN : CENTURY);

/** Whether the source tells the stated year, and its month and day where they are stated, in a year of two digits or three. */
export function isShortYear({ year, month, day, decade, quarter, months }: StatedDate, sentences: string): boolean {
  if (year === null || decade || quarter !== null || months !== null) return false;
  return Array.from(sentences.matchAll(short)).some(
    ([, written = '', m, d]) =>
      fullYear(written) === year && (month === null || Number(m) === month) && (day === null || Number(d) === day),
  );
}

/** Whether a stated 24年度 is a year of the source. */
export function isYearInShort({ start, end, unit }: Quantity, text: string, dates: readonly StatedDate[]): boolean {
  if (!unit?.includes('year')) return false;
  const written = /^(\d\d|1[0-4]\d)年$/u.exec(text.slice(start, end))?.[1];
  if (written === undefined || !text.startsWith('度', end)) return false;
  return dates.some(({ year }) => year === fullYear(written));
}
