// In: a date that the source does not tell. Out: whether it says when the cited report itself was written: "As of February", "the Post reported on 14 May".
// Called by check-figures.ts.

import type { Passage } from '../../../retrieve/passage.js';
import { partsOf } from '../../../retrieve/periods/days.js';
import type { StatedDate } from './stated-date.js';

/** How far from a date the words stand that bind it to a report. */
const NEAR = 80;
const vaguely = '(?:(?<part>early|mid|late)[- ]|(?<part2>đầu|giữa|cuối) )?';
const aheadOf = (source: string): RegExp => new RegExp(`${source} ${vaguely}(?:tháng |ngày )?$`, 'iu');

/** What is so as the report is written: only where that tells no time of its own. */
const stands = [aheadOf('\\bas (?:of|at)'), aheadOf('tính (?:đến|tới)(?: thời điểm)?')];
const standsUnspaced = /(?:截至|截止)$/u;
const standsBehind = /^(?:時点|时点|現在(?=[、で])|为止|為止)/u;
const reportBehind =
  /^(?:的?(?:一[篇則则])?(?:報[道導]|报[道导]|文章|社論|社论)|付[のけで、]|の記事|に報じ| (?:report|article|story|edition|piece)\b)/u;

/** The day of publication tells nothing of when things happened: so it may stand only beside the outlet's name or "as of". */
export function isDateOfReport(
  date: StatedDate,
  text: string,
  article: Passage['article'],
  dates: readonly StatedDate[],
): boolean {
  const { published, outlet } = article;
  if (published === null || date.relative !== null || date.quarter !== null || date.decade || date.months !== null) return false;
  const [year, month, day] = partsOf(published);
  if ((date.year ?? year) !== year || (date.month ?? month) !== month || (date.day ?? day) !== day || date.weekday !== null)
    return false;
  if (dates.some(tellsTime)) return false;
  const ahead = text.slice(Math.max(0, date.start - NEAR), date.start);
  const behind = text.slice(date.end, date.end + NEAR);
  const found = [...stands, ...ofOutlet(outlet)].map((pattern) => pattern.exec(ahead)).filter((match) => match !== null);
  const opens = outlet === null ? null : /^(?:By|In|On) (?:(?<part>early|mid|late)[- ])?$/u.exec(text.slice(0, date.start));
  if (opens !== null && new RegExp(`^,? (?:the )?${bare(outlet)}`, 'iu').test(behind)) found.push(opens);
  const isBound = found.length > 0 || standsUnspaced.test(ahead) || standsBehind.test(behind) || reportBehind.test(behind);
  return isBound && found.every(({ groups }) => isInPart(groups?.part ?? groups?.part2, month));
}

/** "Today" and "now" are the day of the report. */
const tellsTime = ({ relative, year, month, day, weekday, quarter, months }: StatedDate): boolean =>
  relative === null
    ? [year, month, day, weekday, quarter, months].some((part) => part !== null)
    : relative.unit !== 'day' || relative.offset !== 0;

const bare = (outlet: string | null): string => (outlet ?? '').replace(/^the /iu, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function ofOutlet(outlet: string | null): RegExp[] {
  if (outlet === null) return [];
  const name = `(?:the )?${bare(outlet)}`;
  return [
    aheadOf(`according to ${name},? (?:in|on|from|as of)`),
    aheadOf(`${name} (?:reported|wrote|noted) (?:in|on)`),
    aheadOf(`${name}(?:'s)? (?:report|article|story|piece) (?:of|from|dated|published (?:in|on))`),
    aheadOf(`theo ${name}(?:,| số ra| hôm| vào| trong)?`),
    new RegExp(`${name}[》」]?(?:在|於|于|は)?$`, 'iu'),
  ];
}

function isInPart(part: string | undefined, month: number): boolean {
  const name = part?.toLowerCase();
  if (name === 'early' || name === 'đầu') return month <= 4;
  if (name === 'late' || name === 'cuối') return month >= 9;
  return name === undefined || (month >= 4 && month <= 9);
}
