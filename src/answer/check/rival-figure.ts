// In: a date or number of a statement and those of one clause. Out: whether the clause gives another in its place, so that not both can hold.
// Called for what a statement is said to contradict; in doubt there is no rival.
import { possibleDays } from '../verify/dates/possible-days.js';
import type { StatedDate } from '../verify/dates/stated-date.js';
import type { Quantity } from '../verify/quantities/quantity.js';
import { englishNumber, vietnameseNumber } from '../verify/quantities/word-number.js';
import { contentWords, sameWord } from '../verify/words/content-words.js';

/** Half of the last place that a number gives, and no more than this share of it, may be rounding. */
const ROUNDING = 0.15;
/** Below this a number of things is counted out. */
const COUNTED_OUT = 100;

const approximate =
  /(?:\b(?:about|around|roughly|some|approximately|an estimated|between|circa|nearly|almost)|約|约|大約|大约|近|將近|将近|およそ|ほぼ|khoảng|chừng|gần) ?$/iu;
const approximateBehind = /^ ?(?:左右|上下|ほど|程度|前後|or so\b|前后|多|餘|余|強)/u;
/** How far before a number such a word is looked for. */
const NEAR = 14;

/** The only date of the clause, as fine as the stated one or finer, and another. */
export function rivalDate(stated: StatedDate, dates: readonly StatedDate[], published: string | null): StatedDate | null {
  const [only, ...more] = dates;
  if (only === undefined || more.length > 0 || !isPlain(stated) || !isPlain(only)) return null;
  const parts = (['year', 'month', 'day'] as const).filter((part) => stated[part] !== null);
  const possible = possibleDays(only, published).filter((day) => parts.every((part) => day[part] !== null));
  // A day that is told without its year may be of any: only what is written of it counts.
  const differs = possible.every((day) => parts.some((part) => stated[part] !== day[part]));
  const isWritten = parts.some((part) => only[part] !== null && only[part] !== stated[part]);
  const isAsFine = parts.every((part) => only[part] !== null || part === 'year');
  return parts.length > 0 && possible.length > 0 && differs && isWritten && isAsFine ? only : null;
}

const isPlain = ({ relative, quarter, decade, weekday, year, month, day }: StatedDate): boolean =>
  relative === null && quarter === null && !decade && (weekday === null || day !== null) && (year ?? month ?? day) !== null;

/** The only number of its kind and unit in the clause, and another by more than rounding. */
export function rivalQuantity(
  stated: { readonly quantity: Quantity; readonly text: string },
  source: { readonly quantities: readonly Quantity[]; readonly text: string },
): Quantity | null {
  const { kind, unit } = stated.quantity;
  if (kind === 'vague' || kind === 'clock') return null;
  const alike = source.quantities.filter(
    (other) =>
      other.kind === kind &&
      (unit === null) === (other.unit === null) &&
      (unit?.some((name) => other.unit?.includes(name)) ?? true),
  );
  const [only, ...more] = alike;
  if (only === undefined || more.length > 0) return null;
  if (isApproximate(stated.quantity, stated.text) || isApproximate(only, source.text)) return null;
  if (!countsTheSame(stated.quantity, stated.text, only, source.text)) return null;
  return areApart(stated.quantity, only) ? only : null;
}

function isApproximate({ start, end }: Quantity, text: string): boolean {
  return approximate.test(text.slice(Math.max(0, start - NEAR), start)) || approximateBehind.test(text.slice(end, end + 5));
}

/** Money, lengths and shares are told by their unit; of things and people the word must be the same. */
function countsTheSame(one: Quantity, text: string, other: Quantity, there: string): boolean {
  if (one.kind === 'money' || one.kind === 'percent' || one.kind === 'points') return true;
  const noun = nounOf(one, text);
  const theirs = nounOf(other, there);
  if (noun === null || theirs === null) return one.unit !== null && noun === theirs;
  return sameWord(noun, theirs);
}

/** The word that is counted: in the unit ("1,150 people") or right behind it; "six" of "six weeks" is not. */
function nounOf({ start, end, following }: Quantity, text: string) {
  const told = text.slice(start, end + following.length);
  const [word] = contentWords(told).filter((one) => !isNumberWord(told.slice(one.start, one.end)));
  return word !== undefined && word.start <= end - start + 2 ? word : null;
}

const isNumberWord = (word: string): boolean => (englishNumber(word) ?? vietnameseNumber(word)) !== null;

function areApart(one: Quantity, other: Quantity): boolean {
  const [a = Number.NaN] = one.values;
  const [b = Number.NaN] = other.values;
  if (one.values.length > 1 || other.values.length > 1) return false;
  if (one.bound === null && other.bound === null) {
    const rounding = Math.min(Math.max(placeOf(a), placeOf(b)) / 2, ROUNDING * Math.max(Math.abs(a), Math.abs(b)));
    return Math.abs(a - b) > rounding;
  }
  // "Fewer than 200" and 450 exclude each other, two bounds seldom do.
  if (one.bound !== null && other.bound !== null) return false;
  const [bounded, exact, bound] = one.bound === null ? [b, a, other.bound] : [a, b, one.bound];
  return bound === 'more' ? exact < bounded * (1 - ROUNDING) : exact > bounded * (1 + ROUNDING);
}

/** What the last written place of a number is worth: a thousand of 12,000, a tenth of 3.4. */
function placeOf(value: number): number {
  if (value % 1 !== 0) return 10 ** -(String(value).split('.')[1]?.length ?? 0);
  let place = 1;
  while (value >= COUNTED_OUT && value % (place * 10) === 0) place *= 10;
  return place;
}
