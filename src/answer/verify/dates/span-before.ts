// In: a date of a statement that is told from the day of writing. Out: whether the source tells it as so long before something, or as the season ahead.
// Called by holds-date.ts.
import type { StatedDate } from './stated-date.js';
import { countTold, timeUnit } from './time-units.js';

const before =
  /\b(?<n>an?|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?<u>day|week|month|year)s? (?:earlier|before|previously|prior)\b|(?<h>\d{1,3}|[一二兩两三四五六七八九十]{1,3})(?:[個个カか](?=月)|(?!月))(?<v>[日天週周月年])[間间]?前|(?<m>\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?<w>ngày|tuần|tháng|năm) trước/giu;
const seasonAhead =
  /\b(?<side>next|last) (?:spring|summer|autumn|fall|winter)\b|mùa \p{L}+ (?<later>tới|sau|trước|ngoái)(?![\p{L}\p{M}])/iu;

/** 一週前 of "a week earlier", and 明年春天 of "next spring". */
export function isSpanBefore({ relative, month, day, weekday }: StatedDate, sentences: string): boolean {
  if (relative === null || month !== null || day !== null || weekday !== null) return false;
  const { unit, offset } = relative;
  // The year before is looked for where figures are compared.
  const isYearBefore = unit === 'year' && offset === -1;
  if (
    offset < 0 &&
    !isYearBefore &&
    Array.from(sentences.matchAll(before)).some(({ groups = {} }) => tells(groups, unit, -offset))
  )
    return true;
  const { side, later } = seasonAhead.exec(sentences)?.groups ?? {};
  if (unit !== 'year' || (side === undefined && later === undefined)) return false;
  return offset === (/^(?:next|tới|sau)$/iu.test(side ?? later ?? '') ? 1 : -1);
}

function tells(groups: Readonly<Record<string, string | undefined>>, unit: string, count: number): boolean {
  const written = (groups.n ?? groups.h ?? groups.m ?? '').toLowerCase();
  const named = groups.u ?? groups.v ?? groups.w ?? '';
  return timeUnit(named) === unit && countTold(written) === count;
}
