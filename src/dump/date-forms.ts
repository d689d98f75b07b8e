import { isoDay, smallNumber, yearOf } from './calendar.js';
import { monthNamed, vietnameseMonthNamed } from './month-names.js';

/** Which number comes first in dates such as 03/04/2025. */
export type NumericOrder = 'day-month' | 'month-day';

/** One way of writing a complete date. Every quantifier is bounded, so that searching is linear in the text. */
export interface DateForm {
  readonly pattern: RegExp;
  /** ISO date, or null when the words are no date of the calendar. */
  read(groups: readonly (string | undefined)[], order: NumericOrder | null): string | null;
}

const gap = '[^\\S\\r\\n]{1,3}';
const gapOrNone = '[^\\S\\r\\n]{0,3}';
const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{M}]';
/** A word's beginning: after no letter, or at the capital of words that a scraper ran together ("TimesJan. 29, 2025"). */
const wordStart = `(?:(?<!${letter})|(?<=\\p{Ll})(?=\\p{Lu}))`;
const monthWord = `(${letter}{3,12})`;
/** No digit follows, but for those of a clock that a scraper ran into it ("March 12, 20255:00 AM"). */
const year = '([12][0-9]{3})(?:(?![0-9])|(?=[0-2]?[0-9]:[0-5][0-9]))';
const day = '([0-3]?[0-9])';
const noDigitBefore = '(?<![0-9])(?<![0-9][./-])';

/** `flags` adds to global and Unicode; the forms that look for a capital must not ignore case. */
function form(pattern: string, read: DateForm['read'], flags = ''): DateForm {
  return { pattern: new RegExp(pattern, `gu${flags}`), read };
}

function numbers(groups: readonly (string | undefined)[], ...places: number[]): number[] {
  return places.map((place) => Number(groups[place] ?? Number.NaN));
}

const yearFirst = form(`${noDigitBefore}([12][0-9]{3})([-/.])[ ]?([01]?[0-9])\\2[ ]?([0-3]?[0-9])(?![0-9])`, (groups) => {
  const [y = 0, m = 0, d = 0] = numbers(groups, 1, 3, 4);
  return isoDay(y, m, d);
});

const basicIso = form('(?<![0-9])([12][0-9]{3})([01][0-9])([0-3][0-9])(?=T[0-2][0-9])', (groups) => {
  const [y = 0, m = 0, d = 0] = numbers(groups, 1, 2, 3);
  return isoDay(y, m, d);
});

const yearLast = form(`${noDigitBefore}([0-3]?[0-9])([-/.])([0-3]?[0-9])\\2${year}`, (groups, order) => {
  const [first = 0, second = 0, y = 0] = numbers(groups, 1, 3, 4);
  const dayMonth = isoDay(y, second, first);
  const monthDay = isoDay(y, first, second);
  if (dayMonth === null || monthDay === null || dayMonth === monthDay) return dayMonth ?? monthDay;
  return order === null ? null : order === 'day-month' ? dayMonth : monthDay;
});

const dayMonthName = form(
  `(?<![0-9])${day}(?:st|nd|rd|th|ST|ND|RD|TH|er|[.ºª°])?(?:${gap}|-)(?:(?:of|OF|de|del|d[’'])${gapOrNone})?${monthWord}[.]?,?(?:${gap}|-)(?:(?:de|del|of)${gap})?${year}`,
  (groups) => isoDay(Number(groups[3]), monthNamed(groups[2] ?? '') ?? 0, Number(groups[1])),
);

const monthNameDay = form(
  `${wordStart}${monthWord}[.]?(?:${gap}|-)(?:the${gap})?${day}(?:st|nd|rd|th|ST|ND|RD|TH)?(?:${gapOrNone},${gapOrNone}|${gap}|-)${year}`,
  (groups) => isoDay(Number(groups[3]), monthNamed(groups[1] ?? '') ?? 0, Number(groups[2])),
);

/** As Unix `date` prints it: Fri Jan 31 12:00:00 UTC 2025. */
const monthNameDayTime = form(
  `${wordStart}${monthWord}${gap}${day}${gap}[0-2][0-9]:[0-5][0-9]:[0-6][0-9](?:${gap}[A-Z]{2,5}(?:[+-][0-9]{4})?|${gap}[+-][0-9]{4})?${gap}${year}`,
  (groups) => isoDay(Number(groups[3]), monthNamed(groups[1] ?? '') ?? 0, Number(groups[2])),
);

const yearMonthName = form(`(?<![0-9])([12][0-9]{3})(?:${gap}|-|,${gap})${monthWord}[.]?(?:${gap}|-)${day}(?![0-9:])`, (groups) =>
  isoDay(Number(groups[1]), monthNamed(groups[2] ?? '') ?? 0, Number(groups[3])),
);

const chineseDigits = '〇零○一二三四五六七八九';
const smallDigits = `([0-9]{1,2}|[${chineseDigits}十廿卅]{1,4})`;
const eastAsian = form(
  `(?<![0-9])(?:(?:中華|中华)?(民國|民国|令和|平成|昭和|大正)${gapOrNone})?([0-9]{1,4}|元|[${chineseDigits}十百]{1,6})${gapOrNone}年${gapOrNone}${smallDigits}${gapOrNone}月${gapOrNone}${smallDigits}${gapOrNone}[日號号]`,
  (groups) => isoDay(yearOf(groups[1], groups[2] ?? ''), smallNumber(groups[3] ?? ''), smallNumber(groups[4] ?? '')),
);

const korean = form(
  `(?<![0-9])${year}${gapOrNone}년${gapOrNone}([0-9]{1,2})${gapOrNone}월${gapOrNone}([0-9]{1,2})${gapOrNone}일`,
  (groups) => {
    const [y = 0, m = 0, d = 0] = numbers(groups, 1, 2, 3);
    return isoDay(y, m, d);
  },
);

const vietnamese = form(
  `(?<![0-9])(?:ng(?:à|a\\u0300|a)y${gap})?([0-9]{1,2})${gapOrNone},?${gapOrNone}th(?:á|a\\u0301|a)ng${gap}([0-9]{1,2}|${letter}{2,6}(?:${gap}(?:một|hai))?),?${gap}(?:n(?:ă|a\\u0306|a)m${gap})?${year}`,
  (groups) => {
    const month = /^[0-9]+$/.test(groups[2] ?? '') ? Number(groups[2]) : vietnameseMonthNamed(groups[2] ?? '');
    return isoDay(Number(groups[3]), month ?? 0, Number(groups[1]));
  },
  'i',
);

export const dateForms: readonly DateForm[] = [
  yearFirst,
  basicIso,
  yearLast,
  dayMonthName,
  monthNameDay,
  monthNameDayTime,
  yearMonthName,
  eastAsian,
  korean,
  vietnamese,
];

/** Numeric day-month-year dates of a text, for telling in which order a dump writes them. */
export function* numericPairs(text: string): Generator<readonly [first: number, second: number]> {
  for (const match of text.matchAll(yearLast.pattern)) yield [Number(match[1]), Number(match[3])];
}
