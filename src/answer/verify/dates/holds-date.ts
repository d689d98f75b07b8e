// In: a date of a statement and a source that it cites. Out: whether the source tells it, in whatever way. Called by check-figures.ts.
import type { Cited } from '../cited.js';
import type { Quantity } from '../quantities/quantity.js';
import { isOtherPart } from './part-of-date.js';
import { sameDate } from './same-date.js';
import { isShortYear } from './short-years.js';
import { isSpanBefore } from './span-before.js';
import type { StatedDate } from './stated-date.js';
import { isDateOfReport } from './told-of-report.js';
import { isYearBefore } from './year-before.js';
import { isYearOfWriting } from './year-of-writing.js';

/** January to June, and July to December, as words tell them. */
const halves = new Map([
  [
    6,
    /上半[年期]|上期|\b(?:first[ -]half\b(?! hour)|H1\b|six months (?:to|through|until|ended|ending) (?:\w+ )?June)|nửa đầu năm/iu,
  ],
  [-6, /下半[年期]|下期|\b(?:second[ -]half\b(?! hour)|H2\b)|nửa (?:cuối|sau) năm/iu],
]);

/** Whether what a source tells of days, months and years says what a statement does. */
export function holdsDate(date: StatedDate, text: string, { dates, quantities, sentences, quote }: Cited): boolean {
  const { article } = quote.passage;
  const isSame = (source: StatedDate) => sameDate(date, source, article.published) && !isOtherPart(date, text, source, sentences);
  const bare = date.month === null && date.day === null && date.weekday === null && date.year !== null && !date.decade;
  // A year by itself is not that of a day without one where the source tells years: "on 10 June … in 2032" is no 2031.
  const tellsYears = dates.some(({ year }) => year !== null);
  if (dates.some((source) => isSame(source) && !(bare && tellsYears && tellsNoYear(source)))) return true;
  if (isShortYear(date, sentences)) return true;
  if (isYearBefore(date, sentences) || isSpanBefore(date, sentences)) return true;
  if (isYearOfWriting(date, sentences, dates, article.published) || isDateOfReport(date, text, article, dates)) return true;
  const isTold = dates.some(({ months, year }) => months === date.months && year !== null);
  if (date.months !== null && !isTold && halves.get(date.months)?.test(sentences)) {
    const rest = { ...date, months: null };
    return (rest.year === null && rest.relative === null) || dates.some((source) => sameDate(rest, source, article.published));
  }
  // "The first six months", of whatever year.
  const onlyMonths = date.months !== null && date.year === null && date.relative === null;
  if (onlyMonths && quantities.some(({ values, unit }) => unit?.includes('month') && values.includes(date.months ?? 0)))
    return true;
  if (isDayAlone(date) && quantities.some((one) => isDays(one) && one.values.includes(date.day ?? Number.NaN))) return true;
  if (quantities.some(({ kind, isPlace, values }) => (kind === 'ordinal' || isPlace) && isNumbered(date, values[0]))) return true;
  // A year that the source writes as a bare number.
  return bare && quantities.some(({ values, unit }) => unit === null && values.includes(date.year ?? Number.NaN));
}

const tellsNoYear = ({ year, relative }: StatedDate): boolean => year === null && relative === null;

/** 三日 are three days as well as the third. */
const isDays = ({ kind, unit }: Quantity): boolean => kind === 'ordinal' || unit?.includes('day') === true;

/** A day of whatever month. */
export const isDayAlone = ({ day, month, year, weekday }: StatedDate): boolean =>
  day !== null && month === null && year === null && weekday === null;

/** Thứ tư is the fourth as well as Wednesday, and 第二季 a second season as well as a quarter. */
export const isNumbered = ({ weekday, quarter, day, month, year }: StatedDate, value: number | undefined): boolean =>
  value !== undefined && day === null && month === null && year === null && (weekday === value - 2 || quarter === value);
