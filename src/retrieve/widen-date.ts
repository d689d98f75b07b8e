/** First and last day of a date that may leave out the day or the month. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/**
 * `2026`, `2026-04` or `2026-04-27`, widened to whole days.
 * @returns null when it is not such a date or not in the calendar
 */
export function widenDate(text: string): DayRange | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  const year = Number(match?.[1]);
  if (!match || year === 0) return null;
  const month = match[2];
  const day = match[3];
  if (month === undefined) return { first: `${match[1]}-01-01`, last: `${match[1]}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const days = daysOf(year, Number(month));
  if (day === undefined) return { first: `${match[1]}-${month}-01`, last: `${match[1]}-${month}-${days}` };
  if (Number(day) < 1 || Number(day) > days) return null;
  return { first: match[0], last: match[0] };
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
