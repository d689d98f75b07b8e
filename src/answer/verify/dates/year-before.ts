import type { StatedDate } from './stated-date.js';

/** The year or the month before, as news tells it beside a comparison. */
const before: Readonly<Record<string, RegExp>> = {
  year: /\b(?:previous|prior|preceding|last) (?:(?:fiscal|financial|business) )?year\b|\bthe year (?:before|earlier)\b|\bon the year\b|\byear[- ](?:over|on)[- ]year\b|\bannual(?:ly|ised)?\b|前一?[個个]?(?:財|财|會計|会计)?年度?|上一?[個个]?[財财]?年度?|前の?[期年](?=に|と|より|比|度|から)|按年|(?:năm (?:tài chính |tài khóa )?(?:trước|liền trước|trước đó)|cùng kỳ)(?![\p{L}\p{M}])/iu,
  month:
    /\b(?:previous|prior|preceding|last) month\b|\bthe month before\b|\bon the month\b|\bmonth[- ](?:over|on)[- ]month\b|前一?[個个]月|前の月|上一?[個个]?月|月[增減减]|按月|[環环]比|tháng (?:liền )?trước(?: đó)?(?![\p{L}\p{M}])/iu,
};

/** "A year earlier" where the source says "the previous fiscal year": what a figure is compared with, not when anything happened. */
export function isYearBefore({ relative, month, day, months }: StatedDate, sentences: string): boolean {
  if (relative === null || relative.offset !== -1 || month !== null || day !== null || months !== null) return false;
  return before[relative.unit]?.test(sentences) === true;
}
