import { possibleDays } from './possible-days.js';
import type { StatedDate } from './stated-date.js';

/** The year in which a report is written, called by no name of its own. */
const thisYear =
  /全年|(?<![今去明前後后来來本])年[底末內内初]|通年|首季|\b(?:the (?:end|beginning|start) of the year|year[- ]end|later in the year|for the (?:full |whole )?year|full[- ]year)\b|(?:cuối|đầu|cả|trong) năm(?! (?:\d|ngoái|sau|tới|trước|nay))(?![\p{L}\p{M}])/iu;

/** Of no year that is told beside it: "until the end of the year", but not "at the end of the year 2023". */
const endOfYear =
  /(?<![今去明前後后来來本\d])年[底末內内](?!は)|\b(?:until|till|by|before|through|from|since) (?:the )?(?:end|beginning|start) of the year(?! \d| ago)|(?:đến|trước|từ|hết) (?:hết )?(?:cuối|đầu|hết) năm(?! (?:\d|ngoái|sau|tới|trước|nay))(?![\p{L}\p{M}])/iu;

/** What is held each year, this time. */
const thisTime = /[本今][屆届]|今大会|\bthis (?:edition|season|year['’]s)\b|(?<!\p{L})(?:mùa|kỳ|lần) này(?![\p{L}\p{M}])/iu;

const thisMonth =
  /月[底末初]|\bthe (?:end|beginning|start) of the month\b|(?:cuối|đầu) tháng(?! (?:\d|trước|sau|tới|này|\p{Ll}+ năm))(?![\p{L}\p{M}])/iu;

/** "This year", or its number, where the source says "by the end of the year" and tells of no other. */
export function isYearOfWriting(
  date: StatedDate,
  sentences: string,
  dates: readonly StatedDate[],
  published: string | null,
): boolean {
  if (date.month !== null || date.day !== null || date.quarter !== null || date.months !== null || date.weekday !== null)
    return false;
  const isNow = date.relative?.offset === 0;
  if (isNow && date.relative?.unit === 'year' && thisTime.test(sentences)) return true;
  if (isNow && date.relative?.unit === 'month')
    return thisMonth.test(sentences) && !dates.some(({ month, relative }) => month !== null || relative?.unit === 'month');
  // A report that tells of no year speaks of its own.
  if (isNow && date.relative?.unit === 'year' && published !== null && dates.every((one) => mayBeThisYear(one, published)))
    return true;
  if (!thisYear.test(sentences)) return false;
  // Beside another year "by the end of the year" is still the year of writing, and a number of a year is not told.
  const tellsYears = dates.some(({ year, relative }) => year !== null || relative?.unit === 'year');
  if (tellsYears) return isNow && date.relative?.unit === 'year' && endOfYear.test(sentences);
  if (date.relative !== null) return date.relative.unit === 'year' && date.relative.offset === 0;
  return date.year !== null && !date.decade && published?.startsWith(`${date.year}-`) === true;
}

/** A month or a day without a year, near enough to be of the year of writing. */
function mayBeThisYear(date: StatedDate, published: string): boolean {
  if (date.year !== null || date.relative?.unit === 'year' || date.decade) return false;
  if (date.month === null) return true;
  return possibleDays(date, published).some(({ year }) => year !== null && published.startsWith(`${year}-`));
}
