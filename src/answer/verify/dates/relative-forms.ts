import type { StatedForm } from './date-forms.js';
import type { StatedDate } from './stated-date.js';
import { countTold, timeUnit } from './time-units.js';

type Unit = NonNullable<StatedDate['relative']>['unit'];

const at = (source: string, unit: Unit, offset: number): StatedForm => ({
  pattern: new RegExp(source, 'giu'),
  read: () => ({ relative: { unit, offset } }),
});

const english = (word: string): string => `\\b(?:${word})\\b`;
/** A Vietnamese word ends where no letter follows; `\b` knows none of its letters. */
const vietnamese = (words: string): string => `(?:${words})(?![\\p{L}\\p{M}])`;

/** "Một năm sau" is a year later, not next year. */
const notCounted = '(?<!(?<!tháng |\\d)(?:\\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|mấy|vài|nhiều) )';

const ago = (source: string): StatedForm => ({
  pattern: new RegExp(source, 'giu'),
  read: ({ n = '', u = '' }) => {
    const count = countTold(n);
    const unit = timeUnit(u);
    return count === null || unit === undefined ? null : { relative: { unit, offset: -count } };
  },
});

const names = [
  'Monday|月曜日?|(?:星期|週|周|禮拜|礼拜)一|thứ hai',
  'Tuesday|火曜日?|(?:星期|週|周|禮拜|礼拜)二|thứ ba',
  'Wednesday|水曜日?|(?:星期|週|周|禮拜|礼拜)三|thứ tư',
  'Thursday|木曜日?|(?:星期|週|周|禮拜|礼拜)四|thứ năm',
  'Friday|金曜日?|(?:星期|週|周|禮拜|礼拜)五|thứ sáu',
  'Saturday|土曜日?|(?:星期|週|周|禮拜|礼拜)六|thứ bảy',
  'Sunday|日曜日?|(?:星期|週|周|禮拜|礼拜)[日天]|chủ nhật',
];
/** Sun Zhenguo and Nguyễn Thị Thu are people: a weekday is written shortly where one is told. */
const shortened = (weekday: number): string =>
  `(?<=^|[(]|, |\\b(?:on|until|till|since|next|last|this|every|late|early) )(?:${['Mon', 'Tues?', 'Wed', 'Thu(?:rs)?', 'Fri', 'Sat', 'Sun'][weekday]})(?![\\p{L}\\p{M}]| (?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Lu})`;
const weekdays = names.map(
  (name, weekday): StatedForm => ({
    pattern: new RegExp(
      `(?<![\\p{Script=Latin}])(?:${name.slice(0, name.lastIndexOf('|'))})(?![\\p{Script=Latin}])|${shortened(weekday)}`,
      'gu',
    ),
    read: () => ({ weekday }),
  }),
);
const smallWeekdays = names.map(
  (name, weekday): StatedForm => ({
    pattern: new RegExp(
      `(?<!(?:ngày|lần|tuần|năm|hạng|quý|người|tháng|đứng|xếp|vị trí|lớn|cao|nhiều|nhóm) )${vietnamese(name.split('|').at(-1) ?? '')}`,
      'giu',
    ),
    read: () => ({ weekday }),
  }),
);

/** Days told from the day of writing, and days of the week. */
export const relativeForms: readonly StatedForm[] = [
  at('前天|一昨日|おととい|hôm kia|\\bday before yesterday\\b', 'day', -2),
  at(
    '昨天|昨日|昨晚|昨晩|昨夜|(?<=^|[^ぁ-ん]|[はがもでに])きのう(?=[、はのにもを]|\\p{Script=Han})|hôm qua|tối qua|đêm qua|\\b(?:yesterday|last night)\\b',
    'day',
    -1,
  ),
  at(
    "今天|今日|今晚|今晩|今夜|今早|今晨|今朝|(?:sáng|trưa|chiều|tối|đêm) nay|(?<=^|[^ぁ-ん]|[はがもでに])きょう(?=[、はのにもを]|\\p{Script=Han})|hôm nay|\\b(?:today|tonight|this (?:morning|afternoon|evening))\\b(?!['’]s )",
    'day',
    0,
  ),
  at('明天|明日|(?<=^|[^ぁ-ん]|[はがもでに])(?:あす|あした)(?=[、はのにもを]|\\p{Script=Han})|ngày mai|\\btomorrow\\b', 'day', 1),
  at(
    `次日|翌日|翌朝|隔天|隔日|第二天(?!大)|${vietnamese('(?:ngày )?hôm sau')}|${english('(?:the )?(?:next|following) day')}`,
    'day',
    1,
  ),
  at(
    `上週(?!年)|上周(?!年)|上个?星期|上個星期|先週|${vietnamese(`${notCounted}tuần (?:trước|rồi|qua)`)}|${english('last week(?:end)?')}`,
    'week',
    -1,
  ),
  at(
    `本週|本周|這週|这周|這個星期|这个星期|本星期|這個週末|这个周末|今週|この週末|${vietnamese('tuần này')}|${english('this week(?:end)?')}`,
    'week',
    0,
  ),
  at(
    `下週|下周|下星期|下個星期|下个星期|来週|${vietnamese(`${notCounted}tuần (?:tới|sau)`)}|${english('next week(?:end)?')}`,
    'week',
    1,
  ),
  at(
    `上個月|上个月|上月|先月|${vietnamese(`${notCounted}tháng (?:trước|rồi)`)}|${english('last month|(?:from|than|over) (?:the previous month|a month (?:earlier|before))|month[- ]on[- ]month')}|前月(?=比|より|から|に比)`,
    'month',
    -1,
  ),
  at(`這個月|这个月|本月|今月|${vietnamese('tháng này')}|${english('this month')}`, 'month', 0),
  at(`下個月|下个月|下月|来月|${vietnamese(`${notCounted}tháng (?:tới|sau)`)}|${english('next month')}`, 'month', 1),
  // Year on year, in whatever words: no day, but the year before.
  at(
    `(?:較|较|比)?(?:去年|上年|前年)(?:同期|同月|同季)(?:比)?|同比|(?<![\\d一二三四五六七八九十兩两數数幾几每逐去今前上本明財财同])年(?:增率?|減|减)|前年度?比|${vietnamese('(?<!nhất )(?:so với )?(?<!nhất so với )cùng kỳ(?: năm (?:ngoái|trước))?')}|${english('year[- ]on[- ]year|(?:from|than) a year (?:earlier|ago|before)|(?:a|one) year (?<!\\bhad [^.;]{0,60}(?:a|one) year )(?:earlier|before(?! (?:the|an?|its|his|her|their|that|this|\\p{Lu}|\\d)))|(?:from|than) (?:in )?the same (?:period|quarter|month) (?:a year (?:earlier|ago|before)|(?:of )?last year|the year before)|the same (?:period|quarter|month) (?:of )?last year')}`,
    'year',
    -1,
  ),
  at(`来[春夏秋冬]|明年?春`, 'year', 1),
  at(`昨[春夏秋冬]`, 'year', -1),
  at(`今[春夏秋冬](?!節)`, 'year', 0),
  // Beside a comparison a Japanese 前年 is the year before.
  at('(?<!一昨|大)前年(?=より|比|度|の|に比|から|並み|実績|割れ|を[上下])', 'year', -1),
  at(`前年|一昨年|おととし|${english('the year before last')}`, 'year', -2),
  at(`去年|昨年|${vietnamese(`${notCounted}năm (?:ngoái|trước)`)}|${english('last year')}`, 'year', -1),
  at(`今年(?![輕轻](?:人|一[代輩辈]|[學学]|[選选]|[員员]))|本年度?|${vietnamese('năm nay')}|${english('this year')}`, 'year', 0),
  at(
    `(?<![證证聲声註注標标](?=明年[薪齡龄資资收均產产營营]))明年|来年|來年|${vietnamese(`${notCounted}năm (?:tới|sau)|sang năm`)}|${english('next year')}`,
    'year',
    1,
  ),
  ago('\\b(?<n>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty) (?<u>days?|weeks?|months?|years?) ago\\b'),
  ago(
    '(?<![\\d一二三四五六七八九十]|[元紀纪]前 ?)(?<n>\\d{1,3}|[一二三四五六七八九十兩两]{1,3}) ?(?:[個个かカヶケ箇](?=月))?(?<u>(?<!月 ?\\d{1,2} ?)[日天週周年]|(?<=[個个かカヶケ箇])月)[間间]?(?:前|之前|以前)(?![半後后])',
  ),
  ago('cách đây (?<n>\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?<u>ngày|tuần|tháng|năm)(?![\\p{L}\\p{M}])'),
  ago('(?<![\\d.,])(?<n>\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?<u>ngày|tuần|tháng|năm) trước(?![\\p{L}\\p{M}])'),
  ...weekdays,
  ...smallWeekdays,
];
