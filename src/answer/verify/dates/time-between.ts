// In: a span of time that a statement tells and its source does not. Out: whether two dates of the source lie as far apart.
import type { Quantity } from '../quantities/quantity.js';
import { compares } from '../quantities/reckoned.js';
import { possibleDays, type ResolvedDate } from './possible-days.js';
import type { StatedDate } from './stated-date.js';

/** Months, years or days from one date of a sentence to another: put off from October to March is five months later. */
export function isTimeBetween(stated: Quantity, text: string, dates: readonly StatedDate[], published: string | null): boolean {
  const [value] = stated.values;
  const unit = stated.unit?.find((name) => name in lengths);
  if (value === undefined || unit === undefined || stated.bound !== null || !compares.test(text)) return false;
  const length = lengths[unit];
  return dates.some((one, at) =>
    dates.slice(at + 1).some((other) => length !== undefined && spans(one, other, published, length).includes(value)),
  );
}

/** Null where one of the two does not say enough. */
type Length = (one: ResolvedDate, other: ResolvedDate) => number | null;

const day = ({ year, month, day: date }: ResolvedDate): number | null =>
  year === null || month === null || date === null ? null : Date.UTC(year, month - 1, date) / 86_400_000;
const month = ({ year, month: name }: ResolvedDate): number | null => (year === null || name === null ? null : 12 * year + name);

const apart =
  (place: (date: ResolvedDate) => number | null): Length =>
  (one, other) => {
    const [first, last] = [place(one), place(other)];
    return first === null || last === null ? null : Math.abs(last - first);
  };

const lengths: Readonly<Record<string, Length>> = {
  day: apart(day),
  month: apart(month),
  year: apart(({ year }) => year),
};

function spans(one: StatedDate, other: StatedDate, published: string | null, length: Length): number[] {
  return possibleDays(one, published).flatMap((first) =>
    possibleDays(other, published).flatMap((last) => length(first, last) ?? []),
  );
}
