// The days, months and years that hold articles, with the ways in which people write them.
import { partsOf } from '../retrieve/periods/days.js';
import type { ArticleRecord } from '../store/corpus-reader.js';
import { monthNames } from './label-words.js';
import { foldTyped } from './typed.js';

export interface HeldPeriod {
  /** `2026`, `2026-04` or `2026-04-27`. */
  readonly iso: string;
  readonly articles: number;
  /** Ways to write it, folded. */
  readonly forms: readonly string[];
}

export interface HeldPeriods {
  /** Newest first. */
  readonly years: readonly HeldPeriod[];
  readonly months: readonly HeldPeriod[];
  readonly days: readonly HeldPeriod[];
  /** How many articles are dated from day to day, both inclusive. */
  countWithin(from: string, to: string): number;
  /** The newest dated day; null when none is dated. */
  readonly newest: string | null;
}

const YEAR = 4;
const MONTH = 7;
const DAY = 10;

export function heldPeriods(articles: readonly ArticleRecord[]): HeldPeriods {
  const days = articles.flatMap(({ published }) => published ?? []).sort();
  const grouped = (length: number, formsOf: (iso: string) => readonly string[]): HeldPeriod[] => {
    const counts = new Map<string, number>();
    for (const day of days) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) ?? 0) + 1);
    return [...counts].reverse().map(([iso, count]) => ({ iso, articles: count, forms: formsOf(iso).map(foldTyped) }));
  };
  return {
    years: grouped(YEAR, yearForms),
    months: grouped(MONTH, monthForms),
    days: grouped(DAY, dayForms),
    countWithin: (from, to) => firstAfter(days, to) - firstAfter(days, dayBefore(from)),
    newest: days.at(-1) ?? null,
  };
}

/** Place of the first day that is later; the days are in order. */
function firstAfter(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as string) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Before the day and after every other, as texts compare. */
const dayBefore = (day: string): string => `${day.slice(0, -1)}${String.fromCharCode(day.charCodeAt(day.length - 1) - 1)}\uffff`;

const yearForms = (iso: string): string[] => [iso, `${iso}年`, `năm ${iso}`];

function monthForms(iso: string): string[] {
  const [year, month] = partsOf(`${iso}-01`);
  const name = monthNames[month - 1] ?? '';
  return [
    iso,
    `${name} ${year}`,
    `${year} ${name}`,
    `${year}年${month}月`,
    `${month}月 ${year}年`,
    `tháng ${month} năm ${year}`,
    `${month}/${year}`,
  ];
}

function dayForms(iso: string): string[] {
  const [year, month, day] = partsOf(iso);
  const name = monthNames[month - 1] ?? '';
  return [
    iso,
    `${day} ${name} ${year}`,
    `${name} ${day} ${year}`,
    `${year}年${month}月${day}日`,
    `${month}月${day}日`,
    `ngày ${day} tháng ${month} năm ${year}`,
    `${day}/${month}/${year}`,
  ];
}
