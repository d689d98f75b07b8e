// In: a statement's dates, which all stand in what it cites. Out: the month that it tells twice where the source tells it once, beside another that is left
// out: "in February from 4.6% in February" of "in March from 4.6% in February". Called by check-figures.ts.
import type { StatedDate } from './stated-date.js';

const isMonth = ({ month, day, relative, months, quarter }: StatedDate): boolean =>
  month !== null && day === null && relative === null && months === null && quarter === null;

export function repeatedMonth(stated: readonly StatedDate[], source: readonly StatedDate[]): StatedDate | null {
  const [own, there] = [stated.filter(isMonth), source.filter(isMonth)];
  const twice = own.find(({ month, year }, at) => own.slice(0, at).some((other) => other.month === month && other.year === year));
  if (twice === undefined || there.filter(({ month }) => month === twice.month).length !== 1) return null;
  const isLeft = there.some(({ month }) => month !== twice.month && !stated.some((other) => other.month === month));
  return isLeft ? twice : null;
}
