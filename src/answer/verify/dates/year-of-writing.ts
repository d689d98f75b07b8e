import type { StatedDate } from './stated-date.js';

/** The year in which a report is written, called by no name of its own. */
const thisYear =
  /全年|年[底末內内]|通年|首季|\b(?:the end of the year|year[- ]end|later in the year|for the (?:full |whole )?year|full[- ]year)\b|(?:cuối|đầu|cả|trong) năm(?! (?:\d|ngoái|sau|tới|trước|nay))(?![\p{L}\p{M}])/iu;

/** "This year", or its number, where the source says "by the end of the year" and tells of no other. */
export function isYearOfWriting(
  date: StatedDate,
  sentences: string,
  dates: readonly StatedDate[],
  published: string | null,
): boolean {
  if (date.month !== null || date.day !== null || date.quarter !== null || date.months !== null || date.weekday !== null)
    return false;
  if (!thisYear.test(sentences) || dates.some(({ year, relative }) => year !== null || relative?.unit === 'year')) return false;
  if (date.relative !== null) return date.relative.unit === 'year' && date.relative.offset === 0;
  return date.year !== null && !date.decade && published?.startsWith(`${date.year}-`) === true;
}
