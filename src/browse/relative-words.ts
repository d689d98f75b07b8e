import { foldTyped } from './typed.js';

/** Times told from today, as people begin to type them; what each means is known to `periodsIn`. */
const words = [
  ...['today', 'yesterday', 'this week', 'last week', 'this month', 'last month', 'this year', 'last year'],
  ...['今天', '昨天', '本週', '上週', '本周', '上周', '本月', '上個月', '上个月', '今年', '去年'],
  ...['今日', '昨日', '今週', '先週', '今月', '先月', '昨年'],
  ...['hôm nay', 'hôm qua', 'tuần này', 'tuần trước', 'tháng này', 'tháng trước', 'năm nay', 'năm ngoái'],
].map((written) => ({ written, folded: foldTyped(written) }));

/** Those that begin with what was typed. */
export function relativeWords(typed: string): string[] {
  const folded = foldTyped(typed);
  return folded === '' ? [] : words.flatMap((one) => (one.folded.startsWith(folded) ? [one.written] : []));
}
