// In: a question and what day it is. Out: the periods that it names, each with its place. Called once a question.
import { absoluteForms } from './absolute-forms.js';
import { addDays, type Days, isoDay, lastDay, partsOf } from './days.js';
import type { Groups, Now } from './period-form.js';
import { relativeForms } from './relative-forms.js';

/** A period with its place in the question, in UTF-16 units. */
export interface PlacedPeriod extends Days {
  readonly place: { readonly start: number; readonly end: number };
  /** Whether its words are also words of the question: a bare year may be what the text is about. */
  readonly staysInQuestion: boolean;
  /** Written from one to another, so that "from" before it opens nothing. */
  readonly isRange?: true;
}

/** The day before which nothing was published: "before 2024" has no other beginning. */
export const BEGINNING = '0001-01-01';

/** More than this no question names; a pasted list of dates is none. */
const MOST_PERIODS = 12;

/**
 * Days, weeks, months, quarters and years in English, Chinese, Japanese and Vietnamese, written out or told from today; "between … and …",
 * "since", "before", "after". A period that begins after today is no time of publication and is left out.
 *
 * Without a year, the latest that is not after the newest article.
 */
export function periodsIn(question: string, now: Now): PlacedPeriod[] {
  let rest = question;
  const found: PlacedPeriod[] = [];
  for (const { pattern, read, staysInQuestion } of [...relativeForms, ...absoluteForms]) {
    if (found.length >= MOST_PERIODS) break;
    rest = rest.replace(pattern, (whole: string, ...groups: unknown[]) => {
      const start = Number(groups.find((group) => typeof group === 'number'));
      const period = found.length < MOST_PERIODS ? read((groups.at(-1) ?? {}) as Groups, now) : null;
      if (period === null) return whole;
      found.push({ ...period, place: { start, end: start + whole.length }, staysInQuestion: staysInQuestion === true });
      return ' '.repeat(whole.length);
    });
  }
  const inOrder = found.sort((one, other) => one.place.start - other.place.start);
  return joined(question, inOrder)
    .map((period) => opened(question, period, now.today))
    .filter(({ from, to }) => from <= now.today && from <= to);
}

const rangeWords = /^[\s,]*(?:and|to|until|till|through|-|–|—|~|〜|\.\.|至|到|から|và|đến|tới)[\s,]*(?:in )?$/iu;
const rangeOpening = /(?:\bbetween|\bfrom|từ|自|從|从)\s*(?:the )?$/iu;

/** "Between March and May 2025", 2025年1月至3月: two periods with a word of range between them are one, and take the year of each other. */
function joined(question: string, periods: readonly PlacedPeriod[]): PlacedPeriod[] {
  const kept: PlacedPeriod[] = [];
  for (const period of periods) {
    const before = kept.at(-1);
    const between = before && question.slice(before.place.end, period.place.start);
    const and = between !== undefined && /^\s*(?:and|và)\s*$/iu.test(between);
    const opening =
      before &&
      (rangeOpening.test(question.slice(Math.max(0, before.place.start - 16), before.place.start)) ||
        startsRange(question, before));
    if (before === undefined || between === undefined || !rangeWords.test(between) || (and && !opening)) {
      kept.push(period);
      continue;
    }
    const ends = endsOf({ ...before, hasYear: hasYear(question, before) }, { ...period, hasYear: hasYear(question, period) });
    const place = { start: before.place.start, end: period.place.end };
    kept[kept.length - 1] = { ...period, ...ends, isRange: true, place };
  }
  return kept;
}

type Told = Days & { readonly hasYear: boolean };

function endsOf(first: Told, last: Told): Days {
  const { from } = first;
  const { to } = last;
  if (!first.hasYear) {
    const own = inYear(from, yearIn(to));
    return { from: own > to ? inYear(from, yearIn(to) - 1) : own, to };
  }
  if (last.hasYear) return { from, to };
  const own = inYear(to, yearIn(from));
  return { from, to: own < from ? inYear(to, yearIn(from) + 1) : own };
}

const yearIn = (iso: string): number => Number(iso.slice(0, 4));

/** The day of another year; the last of a month is again its last. */
function inYear(iso: string, year: number): string {
  const [own, month, day] = partsOf(iso);
  const date = day === lastDay(own, month) ? lastDay(year, month) : day;
  return isoDay(year, month, date) ?? iso;
}

const startsRange = (question: string, { place }: PlacedPeriod): boolean =>
  /^(?:between|from)\b/iu.test(question.slice(place.start, place.end));
const hasYear = (question: string, { place }: PlacedPeriod): boolean =>
  /\d{4}|年|year|năm|ago|前|today|yesterday|week|month|day/iu.test(question.slice(place.start, place.end));

const since = /\b(?:since|from)(?: the)?\s*$|(?:từ|kể từ)\s*$/iu;
const sinceBehind = /^(?:以來|以来|以降|起|開始|开始|から(?!.{0,12}まで))/u;
const after = /\bafter\s*$|\bsau\s*$/iu;
const afterBehind = /^(?:之後|之后|以後|以后|後(?!半)|后(?!半)|の後)/u;
const before = /\b(?:before|prior to)\s*$|\btrước\s*$/iu;
const beforeBehind = /^(?:之前|以前|より前|前(?!半))/u;
const until = /\b(?:until|till|by|up to)\s*$|\bđến\s*$/iu;
const untilBehind = /^(?:為止|为止|まで)/u;

/** "Since March 2025" is up to today, "before 2024" from the beginning. Words of its own form ("since April") count too. */
function opened(question: string, period: PlacedPeriod, today: string): PlacedPeriod {
  const { from, to, place } = period;
  const own = /^(?:since|from|until|before|after|từ|đến) /iu.exec(question.slice(place.start, place.end))?.[0] ?? '';
  const ahead = question.slice(Math.max(0, place.start - 24), place.start) + own;
  const behind = question.slice(place.end, place.end + 8);
  if (period.isRange) return period;
  if (since.test(ahead) || sinceBehind.test(behind)) return { ...period, to: today };
  if (after.test(ahead) || afterBehind.test(behind)) return { ...period, from: addDays(to, 1), to: today };
  if (before.test(ahead) || beforeBehind.test(behind)) return { ...period, from: BEGINNING, to: addDays(from, -1) };
  return until.test(ahead) || untilBehind.test(behind) ? { ...period, from: BEGINNING } : period;
}
