// Days of the Gregorian calendar as ISO texts (`2026-04-27`), which compare as texts.
/** From day to day, both inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;

/** Null when the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day some months before or after, or the last of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const first = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(first / 12), (first % 12) + 1];
  return isoDay(toYear, toMonth, Math.min(date, lastDay(toYear, toMonth))) ?? day;
}

export function partsOf(day: string): readonly [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

/** From the first day of one month to the last of another (the same unless given). */
export function monthsOf(year: number, from: number, to = from): Days | null {
  const first = isoDay(year, from, 1);
  const last = isoDay(year, to, lastDay(year, to));
  return first === null || last === null ? null : { from: first, to: last };
}

export const yearOf = (year: number): Days | null => monthsOf(year, 1, 12);

/** The week of a day, Monday to Sunday. */
export function weekOf(day: string): Days {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return { from: addDays(day, -weekday), to: addDays(day, 6 - weekday) };
}
