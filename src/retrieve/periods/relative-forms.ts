import { addDays, addMonths, type Days, monthsOf, partsOf, weekOf, yearOf } from './days.js';
import { type Groups, hanNumber, monthName, type Now, numberIn, type PeriodForm } from './period-form.js';

const form = (source: string, read: PeriodForm['read']): PeriodForm => ({ pattern: new RegExp(source, 'giu'), read });

const dayAgo =
  (days: number): PeriodForm['read'] =>
  (_, { today }) => {
    const day = addDays(today, -days);
    return { from: day, to: day };
  };
const weekAgo =
  (weeks: number): PeriodForm['read'] =>
  (_, { today }) =>
    weekOf(addDays(today, -7 * weeks));
const monthAgo =
  (months: number): PeriodForm['read'] =>
  (_, { today }) => {
    const [year, month] = partsOf(addMonths(today, -months));
    return monthsOf(year, month);
  };
const yearAgo =
  (years: number): PeriodForm['read'] =>
  (_, { today }) =>
    yearOf(partsOf(today)[0] - years);
const quarterAgo =
  (quarters: number): PeriodForm['read'] =>
  (_, { today }) => {
    const [year, month] = partsOf(addMonths(today, -3 * quarters));
    const first = month - ((month - 1) % 3);
    return monthsOf(year, first, first + 2);
  };
/** "Last December", 去年12月, tháng 2 năm ngoái. */
const monthOfYearAgo =
  (years: number): PeriodForm['read'] =>
  ({ m }, { today }) =>
    monthsOf(partsOf(today)[0] - years, numberIn(m));
const latestMonth = ({ m }: Groups, { today }: Now): Days | null => {
  const [year, month] = partsOf(today);
  const number = numberIn(m);
  return monthsOf(number < month ? year : year - 1, number);
};

const units: readonly (readonly [RegExp, (today: string, count: number) => string])[] = [
  [/^(?:days?|天|日間?|ngày)$/iu, (today, count) => addDays(today, -count)],
  [/^(?:weeks?|週間?|周|个?星期|個星期|礼拜|禮拜|tuần)$/iu, (today, count) => addDays(today, -7 * count)],
  [/^(?:months?|個月|个月|か月間?|ヶ月間?|ヵ月間?|カ月間?|tháng)$/iu, (today, count) => addMonths(today, -count)],
  [/^(?:years?|年間?|năm)$/iu, (today, count) => addMonths(today, -12 * count)],
];

/** Further back than any archive of news reaches. */
const MOST_UNITS = 400;

function back({ n, u }: Groups, today: string): string | null {
  const count = n === undefined || n === '' ? 1 : numberIn(n);
  const unit = units.find(([written]) => written.test(u ?? ''));
  return unit === undefined || !(count >= 1 && count <= MOST_UNITS) ? null : unit[1](today, count);
}

/** The last so many days, weeks, months: up to today. */
const span = (groups: Groups, { today }: Now): Days | null => {
  const from = back(groups, today);
  return from === null ? null : { from, to: today };
};

/** "Three weeks ago": about then, half a unit to either side. */
const ago = (groups: Groups, { today }: Now): Days | null => {
  const then = back(groups, today);
  if (then === null) return null;
  if (/^(?:days?|天|日|ngày)/iu.test(groups.u ?? '')) return { from: then, to: then };
  return /^(?:weeks?|週|周|个?星期|個星期|tuần)/iu.test(groups.u ?? '') ? weekOf(then) : monthsOf(...firstTwo(then));
};

const firstTwo = (day: string): readonly [number, number] => [partsOf(day)[0], partsOf(day)[1]];

const han = hanNumber;
const hanUnit = '(?<u>天|日間?|週間?|周|個?星期|个星期|個月|个月|か月間?|ヶ月間?|ヵ月間?|カ月間?|年間?)';

/** Longer forms first: what one has read is not read again. */
export const relativeForms: readonly PeriodForm[] = [
  form(`\\blast (?<m>${monthName})\\b(?! \\d)`, latestMonth),
  form(`(?:去年|昨年)[的の]?(?<m>${han})月`, monthOfYearAgo(1)),
  form(`(?:前年)[的の]?(?<m>${han})月`, monthOfYearAgo(2)),
  form(`(?:今年|本年)[的の]?(?<m>${han})月`, monthOfYearAgo(0)),
  form('tháng (?<m>\\d{1,2}) năm ngoái', monthOfYearAgo(1)),
  form('tháng (?<m>\\d{1,2}) năm nay', monthOfYearAgo(0)),
  form('\\bday before yesterday\\b|前天|一昨日|おととい|hôm kia', dayAgo(2)),
  form('\\byesterday\\b|昨天|昨日|hôm qua', dayAgo(1)),
  form("\\btoday(?![’']s )\\b|今天|今日|hôm nay", dayAgo(0)),
  form('\\blast week\\b|上週|上周|上个?星期|上個星期|先週|tuần trước|tuần rồi|tuần qua', weekAgo(1)),
  form('\\bthis week\\b|本週|本周|這週|这周|這個星期|这个星期|今週|tuần này', weekAgo(0)),
  form('\\blast month\\b|上個月|上个月|上月|先月|tháng trước|tháng rồi', monthAgo(1)),
  form('\\bthis month\\b|這個月|这个月|本月|今月|tháng này', monthAgo(0)),
  form('\\blast quarter\\b|上季度?|上一季|前四半期|quý trước', quarterAgo(1)),
  form('\\bthis quarter\\b|本季度?|今四半期|quý này', quarterAgo(0)),
  form('\\blast year\\b|去年|昨年|năm ngoái|năm trước', yearAgo(1)),
  form('\\bthis year\\b|今年|本年|năm nay', yearAgo(0)),
  form('前年|一昨年', yearAgo(2)),
  form(
    '\\b(?:the )?(?:past|last|previous) (?<n>\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)? ?(?<u>days?|weeks?|months?|years?)\\b',
    span,
  ),
  form(`(?:最近|過去|过去|近|ここ)(?:的|の)? ?(?<n>${han}|兩|两) ?${hanUnit}`, span),
  form('(?<n>\\d{1,3}) (?<u>ngày|tuần|tháng|năm) (?:qua|gần đây|vừa qua)', span),
  form('\\b(?<n>\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|an?) (?<u>days?|weeks?|months?|years?) ago\\b', ago),
  form(`(?<n>${han}|兩|两) ?${hanUnit}前`, ago),
  form('(?<n>\\d{1,3}) (?<u>ngày|tuần|tháng|năm) trước', ago),
];
