import { possibleDays } from '../dates/possible-days.js';
import { sameDate } from '../dates/same-date.js';
import { sameValue } from '../quantities/same-quantity.js';
import type { Account } from './account.js';

/** A figure with the quote that it stands in. */
export interface Told {
  readonly value: string;
  readonly quote: number;
}

type Figure = Account['quantities'][number];

/** The figures of the same kind and unit in which two accounts differ; null where they agree, or where several might be meant. */
export function differingFigures(one: Account, other: Account): readonly [Told, Told] | null {
  for (const figure of one.quantities) {
    const key = slotOf(figure);
    const mine = one.quantities.filter((own) => slotOf(own) === key);
    const theirs = other.quantities.filter((there) => slotOf(there) === key);
    const [there] = theirs;
    if (key === null || mine.length !== 1 || theirs.length !== 1 || there === undefined) continue;
    if (!agree(figure, there)) return [told(figure.written, one), told(there.written, other)];
  }
  return null;
}

/** The only day that each tells, where both tell one. */
export function differingDates(one: Account, other: Account): readonly [Told, Told] | null {
  const full = ({ dates }: Account) =>
    dates.filter(({ day, month, weekday }) => (day !== null && month !== null) || weekday !== null);
  const [mine, theirs] = [full(one), full(other)];
  const [first, second] = [mine[0], theirs[0]];
  if (mine.length !== 1 || theirs.length !== 1 || first === undefined || second === undefined) return null;
  if (first.weekday !== null || second.weekday !== null) return null;
  const resolved = possibleDays(first, one.article.published);
  const same =
    sameDate(first, second, other.article.published) ||
    sameDate(second, first, one.article.published) ||
    resolved.some(({ month, day }) => month === second.month && day === second.day);
  return same ? null : [told(first.written, one), told(second.written, other)];
}

const told = (value: string, { index }: Account): Told => ({ value, quote: index });

/** What must be equal for two figures to be of one thing; null for a number of nobody knows what. */
function slotOf({ kind, unit, following }: Figure): string | null {
  const noun = /^[\s-]*([\p{L}\p{M}]{2,})/u.exec(following)?.[1]?.toLowerCase().replace(/s$/, '');
  if (unit !== null) return `${kind} ${unit[0]}`;
  if (kind === 'percent' || kind === 'points') return kind;
  return noun === undefined ? null : `${kind} ${noun}`;
}

/** The same value, one within the bound of the other, or one rounded to fewer digits. */
function agree(one: Figure, other: Figure): boolean {
  if (sameValue(one, other)) return true;
  const [value, there] = [one.values[0] ?? 0, other.values[0] ?? 0];
  if (within(one, there) || within(other, value)) return true;
  const digits = Math.min(digitsOf(value), digitsOf(there));
  return (
    Number(value.toPrecision(digits)) === Number(there.toPrecision(digits)) && digits > 0 && digitsOf(value) !== digitsOf(there)
  );
}

function within({ bound, values }: Figure, value: number): boolean {
  const limit = values[0] ?? 0;
  return (bound === 'more' && value >= limit) || (bound === 'less' && value <= limit);
}

/** Digits that are told: two in 21,000. */
const digitsOf = (value: number): number =>
  Math.max(
    1,
    String(value)
      .replace('.', '')
      .replace(/^0+|0+$/g, '').length,
  );
