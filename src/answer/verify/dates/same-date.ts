import { possibleDays, type ResolvedDate } from './possible-days.js';
import type { StatedDate } from './stated-date.js';

/** Whether a date that is stated stands in the source: all that it says is said there, less is fine. Null for "published" resolves nothing. */
export function sameDate(stated: StatedDate, source: StatedDate, published: string | null): boolean {
  if (stated.months !== null || source.months !== null) return sameMonths(stated, source, published);
  if (stated.quarter !== null || source.quarter !== null) return sameQuarter(stated, source, published);
  if (stated.decade !== source.decade) return false;
  if (stated.relative !== null) return sameRelative(stated, source) || isOfYear(stated, source, published);
  if (stated.toward !== null && !mayBeOneYear(stated, source, published)) return false;
  return possibleDays(source, published).some((possible) => within(stated, possible));
}

function sameQuarter(stated: StatedDate, source: StatedDate, published: string | null): boolean {
  if (stated.quarter !== source.quarter)
    return stated.quarter === null && stated.month === null && stated.year !== null && stated.year === source.year;
  return (
    stated.year === null ||
    stated.year === source.year ||
    (source.year === null && published?.startsWith(`${stated.year}`) === true)
  );
}

/** So many months from January on; three are the first quarter. */
function sameMonths(stated: StatedDate, source: StatedDate, published: string | null): boolean {
  const count = ({ months, quarter }: StatedDate) => (months === null && quarter === 1 ? 3 : months);
  if (count(stated) !== count(source) && !tellsYearAlone(stated)) return false;
  if (stated.relative !== null)
    return sameRelative(stated, source) || isThisYear(stated, source) || isYearTold(stated, source, published);
  return (
    stated.year === null ||
    [source.year, ...possibleDays({ ...source, months: null }, published).map(({ year }) => year)].includes(stated.year)
  );
}

const tellsYearAlone = ({ year, relative, month, day, quarter, months }: StatedDate): boolean =>
  (year !== null || relative !== null) && month === null && day === null && quarter === null && months === null;

/** "Last year" means another year to whoever reads it later; so it stands only where the source says it so. */
function sameRelative(stated: StatedDate, source: StatedDate): boolean {
  if (stated.relative?.unit !== source.relative?.unit || stated.relative?.offset !== source.relative?.offset) return false;
  return (stated.month ?? source.month) === source.month && (stated.day ?? source.day) === source.day;
}

/** "The first half of the year" is that of this one. */
const isThisYear = ({ relative }: StatedDate, source: StatedDate): boolean =>
  relative?.unit === 'year' && relative.offset === 0 && source.year === null && source.relative === null;

/** 今年 of a report that gives the number of the year in which it was written. */
const isYearTold = ({ relative }: StatedDate, source: StatedDate, published: string | null): boolean =>
  relative?.unit === 'year' && published !== null && source.year === Number(published.slice(0, 4)) + relative.offset;

/** 昨年11月 for the November that is told without a year, or with its number: only of the year that the day of publication gives. */
function isOfYear(stated: StatedDate, source: StatedDate, published: string | null): boolean {
  const { relative, month, day } = stated;
  if (published === null || relative?.unit !== 'year' || source.relative !== null) return false;
  if (source.year === null && month === null) return false;
  const year = Number(published.slice(0, 4)) + relative.offset;
  return possibleDays(source, published).some((possible) => within({ ...stated, year, month, day }, possible));
}

/** "Next March" is none of last year. */
function mayBeOneYear(stated: StatedDate, source: StatedDate, published: string | null): boolean {
  const years = (date: StatedDate) => possibleDays(date, published).flatMap(({ year }) => year ?? []);
  const [own, there] = [years(stated), years(source)];
  return own.length === 0 || there.length === 0 || own.some((year) => there.includes(year));
}

function within(stated: StatedDate, possible: ResolvedDate): boolean {
  return (['year', 'month', 'day', 'weekday'] as const).every((part) => stated[part] === null || stated[part] === possible[part]);
}
