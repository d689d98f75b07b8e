import { addDays, addMonths, partsOf, weekOf } from '../../../retrieve/periods/days.js';
import type { StatedDate } from './stated-date.js';

/** A source's date with what the day of publication adds. */
export interface ResolvedDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

/** A report seldom speaks of a day without its year when that is further away. */
const HALF_A_YEAR = 183;

/** All that a date in an article may mean, told from the day of publication where that is known. */
export function possibleDays(date: StatedDate, published: string | null): ResolvedDate[] {
  const { year, month, day, weekday, relative, toward } = date;
  const stated = { year, month, day, weekday };
  if (published === null) return [withWeekday(stated)];
  if (relative !== null) return fromRelative(date, published);
  if (weekday !== null && day === null) return [stated, ...nearWeekdays(weekday, published)];
  if (year === null && month !== null && toward !== null) return towardYears(stated, toward, published).map(withWeekday);
  if (year === null && month !== null) return [stated, ...nearYears(stated, published)].map(withWeekday);
  if (year === null && day !== null && month === null) return [stated, ...nearMonths(day, published)].map(withWeekday);
  return [withWeekday(stated)];
}

function fromRelative({ relative, month, day }: StatedDate, published: string): ResolvedDate[] {
  const { unit, offset } = relative ?? { unit: 'day', offset: 0 };
  if (unit === 'day') return [dayOf(addDays(published, offset))];
  if (unit === 'week') {
    const { from, to } = weekOf(addDays(published, 7 * offset));
    const [first, last] = [partsOf(from), partsOf(to)];
    return [
      { year: first[0], month: first[1], day: null, weekday: null },
      { year: last[0], month: last[1], day: null, weekday: null },
    ];
  }
  const [thereYear, thereMonth] = partsOf(addMonths(published, unit === 'month' ? offset : 12 * offset));
  return [withWeekday({ year: thereYear, month: unit === 'month' ? thereMonth : month, day, weekday: null })];
}

const dayOf = (iso: string): ResolvedDate => {
  const [year, month, day] = partsOf(iso);
  return withWeekday({ year, month, day, weekday: null });
};

function nearWeekdays(weekday: number, published: string): ResolvedDate[] {
  return Array.from({ length: 15 }, (_, at) => dayOf(addDays(published, at - 7))).filter((near) => near.weekday === weekday);
}

function nearYears(date: ResolvedDate, published: string): ResolvedDate[] {
  const [year] = partsOf(published);
  return [year - 1, year, year + 1]
    .map((near) => ({ ...date, year: near }))
    .filter(({ year: near, month, day }) => {
      const iso = `${near}-${String(month).padStart(2, '0')}-${String(day ?? 15).padStart(2, '0')}`;
      return Math.abs(Date.parse(iso) - Date.parse(published)) <= HALF_A_YEAR * 86_400_000;
    });
}

/** "Next March" is that of the next year or, before March, of this one as well. */
function towardYears(date: ResolvedDate, toward: -1 | 1, published: string): ResolvedDate[] {
  const [year, month] = partsOf(published);
  const isAhead = ((date.month ?? 0) - month) * toward > 0;
  return [date, { ...date, year: year + toward }, ...(isAhead ? [{ ...date, year }] : [])];
}

/** "On the 12th" of the month of publication or the one before or after. */
function nearMonths(day: number, published: string): ResolvedDate[] {
  return [-1, 0, 1]
    .map((offset) => {
      const [year, month] = partsOf(addMonths(`${published.slice(0, 8)}01`, offset));
      return { year, month, day, weekday: null };
    })
    .filter(({ year, month }) => Math.abs(Date.UTC(year, month - 1, day) - Date.parse(published)) <= 16 * 86_400_000);
}

function withWeekday(date: ResolvedDate): ResolvedDate {
  const { year, month, day, weekday } = date;
  if (weekday !== null || year === null || month === null || day === null) return date;
  return { ...date, weekday: (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7 };
}
