import { monthNamed, vietnameseMonthNamed } from '../../../dump/month-names.js';
import { hanNumber } from '../quantities/han-number.js';
import { englishNumber, vietnameseNumber } from '../quantities/word-number.js';
import type { DateParts } from './stated-date.js';

/** One way of writing a date or a part of one; every repetition is bounded. */
export interface StatedForm {
  readonly pattern: RegExp;
  read(groups: Readonly<Record<string, string | undefined>>): DateParts | null;
}

const form = (source: string, read: StatedForm['read']): StatedForm => ({ pattern: new RegExp(source, 'giu'), read });

const monthName =
  '(?<m>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![\\p{L}])(?:(?<=(?<!\\p{L})(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\\.)?';
/** May and March are words too: alone they are months only written large, and not before a verb. */
const loneMonth =
  '(?<m>January|February|April|June|July|August|September|October|November|December|(?<=\\b(?:in|since|until|by|of|from|to|last|next|this|early|late|mid|during|before|after|and|between|through|till|for|every|each) |mid-)(?:May|March)|(?<=\\b(?:heavy|early|late|cold|warm|dry|wet|previous|coming|whole) )(?:May|March)(?= \\p{Ll})|(?<=\\b(?:the|an?|its|their|his|her) )(?:May|March)(?= (?!(?:on|through|to|of|for|against|in)\\b)\\p{Ll}))(?![\\p{L}\\d])';
const day = '(?<d>[0-3]?\\d)(?:st|nd|rd|th)?(?!\\d)';
const year = '(?<y>1[0-9]\\d\\d|20\\d\\d|21\\d\\d)(?![\\d])';
const han = '(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})';
const hanYear = '(?<y>\\d{4}|[〇零○一二三四五六七八九]{4})';
/** Not of what is numbered: 3號線, 6號颱風. */
const numberSign =
  '[號号](?!(?:[颱台臺]風|台风|[線线館馆艇艦舰令室]|[樓楼](?![市價价])|[機机](?![場场關关構构票])|車(?![站輛禍])|车(?![站辆祸])))';
const vietnameseMonth = '(?<m>\\d{1,2}|giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?|chạp)(?![\\p{L}\\p{M}\\d])';

const number = (written: string | undefined): number | null => {
  if (written === undefined) return null;
  return /^\d+$/.test(written) ? Number(written) : hanNumber(written.replace('○', '〇').replace('卅', '三十'));
};
const named = (written: string | undefined): number | null =>
  written === undefined ? null : /^\d+$/.test(written) ? Number(written) : (monthNamed(written) ?? vietnameseMonthNamed(written));

function calendar(parts: { y?: string | undefined; m?: string | undefined; d?: string | undefined }): DateParts | null {
  // Written small, "may" and "march" are words, in Vietnamese as well.
  if (/^ma(?:y|r|rch)$/u.test(parts.m ?? '')) return null;
  const month = named(parts.m) ?? number(parts.m);
  const date = number(parts.d);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (date !== null && (date < 1 || date > 31)) return null;
  return { year: number(parts.y), month, day: date };
}

/** First years of the eras, less one: 令和8年 is 2026. */
const eras: Readonly<Record<string, number>> = {
  民國: 1911,
  民国: 1911,
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
};
const eraYear = (era = '', written = ''): number => (eras[era] ?? 0) + (written === '元' ? 1 : (number(written) ?? 0));

const beforeChrist: StatedForm['read'] = ({ y }) => {
  const count = number(y);
  return count === null ? null : { year: -count };
};

const quarters: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  首: 1,
  末: 4,
  đầu: 1,
  cuối: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  nhất: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
};
const quarter = ({ q, y }: { q?: string; y?: string }): DateParts | null => {
  const at = quarters[(q ?? '').toLowerCase()] ?? number(q);
  return at === null || at < 1 || at > 4 ? null : { quarter: at, year: number(y) };
};

const months = ({ n, m, y }: { n?: string; m?: string; y?: string }): DateParts | null => {
  const count = named(m) ?? number(m) ?? number(n) ?? englishNumber(n ?? '') ?? vietnameseNumber(n ?? '');
  return count === null || count < 2 || count > 11 ? null : { months: count, year: number(y) };
};
/** The second half is the last six months. */
const half = ({ h = '', y }: { h?: string; y?: string }): DateParts => ({
  months: /^(?:[上前]|first|đầu)$/iu.test(h) ? 6 : -6,
  year: number(y),
});
/** Two quarters are six months. */
const quarters123 = ({ k = '', y }: { k?: string; y?: string }): DateParts | null => {
  const count = number(k) ?? englishNumber(k) ?? vietnameseNumber(k);
  return count === null ? null : { months: 3 * count, year: number(y) };
};
const few = 'two|three|four|five|six|seven|eight|nine|ten|eleven|1?\\d';
const vietnameseFew = 'hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: một)?|1?\\d';
const to = ' ?(?:至|到|-|~|〜|から|và|đến|tới|and|to|through) ?';
const januaryTo: readonly StatedForm[] = [
  form(
    `(?<![\\d.])(?:${hanYear} ?年(?:的|の)?)?[1一] ?月?(?:份)?${to}(?<m>${han}) ?月(?:份)?(?! ?\\d{1,2} ?[日號号])`,
    months as StatedForm['read'],
  ),
  form(`(?<![\\p{L}])Jan(?:uary|\\.)?${to}${monthName}(?! \\d{1,2}(?!\\d))(?:,? (?:of )?${year})?`, months as StatedForm['read']),
  form(`tháng (?:1|giêng|một)${to}(?:tháng )?${vietnameseMonth}(?:(?: năm |[-/])${year})?`, months as StatedForm['read']),
  form(`(?<=年的?|  )[前頭头首](?<n>[\\d一二兩两三四五六七八九十]{1,2}) ?[個个]月`, months as StatedForm['read']),
  form(`年初(?:から)?の?(?<n>\\d{1,2}) ?[カか]月間?`, months as StatedForm['read']),
  form(`(?<!\\d)(?:${hanYear} ?年(?:的|の)?)?(?<h>[上下])半[年期]`, half as StatedForm['read']),
  form(`(?<!\\d)${hanYear} ?年の?(?<h>[前後])半(?![年期])`, half as StatedForm['read']),
  form(`\\b(?<h>first|second) half of (?:the (?:(?:fiscal|financial) )?year\\b|${year})`, half as StatedForm['read']),
  form('\\b(?<h>first|second) half(?= of  )', half as StatedForm['read']),
  form(`nửa (?<h>đầu|cuối|sau)(?: của)? năm(?: ${year}|(?! nay| ngoái| trước| \\d))?`, half as StatedForm['read']),
  form('nửa (?<h>đầu|cuối|sau)(?=(?: của)? ?  )', half as StatedForm['read']),
  form(`(?:6|sáu) tháng (?<h>cuối) năm(?: ${year})?`, half as StatedForm['read']),
  form('[前頭头首](?<k>[兩两二三23]) ?[個个]?(?:季(?:度)?|四半期)', quarters123 as StatedForm['read']),
  form('\\bfirst (?<k>two|three) quarters(?: of the year)?\\b(?: of (?<y>20\\d\\d))?', quarters123 as StatedForm['read']),
  form('(?<k>hai|ba|[23]) quý đầu(?: tiên)?(?: của)?(?: năm(?! nay| ngoái| trước| \\d))?', quarters123 as StatedForm['read']),
  form('第1[~〜・-]第?(?<k>[23])四半期', quarters123 as StatedForm['read']),
  form(`\\bfirst (?<n>${few}) months of (?:the year\\b|${year})`, months as StatedForm['read']),
  form(`\\bfirst (?<n>${few}) months(?= of  )`, months as StatedForm['read']),
  form(
    `(?<n>${vietnameseFew}) tháng đầu(?: tiên)?(?: của)?(?: năm(?! nay| ngoái| trước| \\d))?(?: (?:năm )?${year})?`,
    months as StatedForm['read'],
  ),
];

const rangeTo = ' ?(?:-|–|to|through|until|đến|tới|[~〜至到]|から) ?';
/** Of two days of one month the one that stands without it: "March 2 to 9", 3月2～9日, từ ngày 2 đến 9/3. */
const daysOfRanges: readonly StatedForm[] = [
  form(`(?<!\\d|\\d[.,:])(?<d>[0-3]?\\d)(?=${rangeTo}[0-3]?\\d(?:st|nd|rd|th)?(?: of)? ${monthName})`, calendar),
  form(
    `(?<=(?<![\\p{L}])${monthName} [0-3]?\\d${rangeTo})(?<d>[0-3]?\\d)(?![\\d:%]|[.,]\\d| ?[ap]\\.?m\\b| (?:percent|per cent|million|billion|points?)\\b)`,
    calendar,
  ),
  form(`(?<=(?<!\\d)(?<m>${han}) ?月 ?${han} ?[日號号]?(?:から)?${rangeTo})(?<d>${han}) ?[日號号](?![間间])`, calendar),
  form(`(?<!\\d)(?<m>${han}) ?月 ?(?<d>${han})(?=${rangeTo}(?:${han} ?[日號号]| {2}))`, calendar),
  form(
    `(?:ngày |mùng )?(?<![\\d/]|tháng )(?<d>[0-3]?\\d)(?=${rangeTo}(?:ngày )?[0-3]?\\d(?:/| tháng )(?<m>1[0-2]|0?[1-9])(?!\\d|/\\d))(?!/)`,
    calendar,
  ),
  form(
    '(?<![\\d/])(?<d>[0-3]?\\d)/(?<m>1[0-2]|0?[1-9])(?= ?(?:-|đến|tới) ?(?:ngày )?[0-3]?\\d/(?:1[0-2]|0?[1-9])(?![\\d/]))',
    calendar,
  ),
  form('(?<=  (?:- ?|(?:đến|tới) ))(?<d>[0-3]?\\d)/(?<m>1[0-2]|0?[1-9])(?![\\d/])', calendar),
];

const dayNumber = '[0-3]?\\d(?:st|nd|rd|th)?';
/** What stands between two days: "on 6 and 7 July", 10月4日和11日. */
const and = '(?:, | and |, and )';
const hanAnd = '(?:[、・和與与及跟と]|及び|以及)';
/** Behind a day, and not what it would count: "on July 6 and 7 people". */
const noNoun = '(?! (?!(?:in|at|on|by|for|with|from|but|as|when|before|after|were|was|is|are|will|would|respectively)\\b)\\p{L})';
const severalDays: readonly StatedForm[] = [
  form(`(?<!\\d|\\d[.,:])(?<d>[0-3]?\\d)(?:st|nd|rd|th)?(?=(?:${and}${dayNumber}){1,4}(?: of)? ${monthName})`, calendar),
  form(
    `(?<=(?<![\\p{L}])${monthName} ${dayNumber}(?:, ${dayNumber}){0,3},? and )(?<d>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)${noNoun}`,
    calendar,
  ),
  form(
    `(?<=(?<!\\d)(?<m>${han}) ?月 ?${han} ?[日號号]?(?:${hanAnd}${han}[日號号]){0,3}${hanAnd})(?<d>${han}) ?[日號号](?![間间])`,
    calendar,
  ),
  form(`(?<!\\d)(?<m>${han}) ?月 ?(?<d>${han})(?=${hanAnd}(?:${han} ?[日號号]| {2}))`, calendar),
  form(
    `(?:ngày |mùng )?(?<![\\d/]|tháng )(?<d>[0-3]?\\d)(?=(?:(?:,| và) (?:ngày )?[0-3]?\\d){1,3}(?:/| tháng )(?<m>1[0-2]|0?[1-9])(?!\\d|/\\d))(?!/)`,
    calendar,
  ),
];
/** "Next March", tháng 3 tới. */
const towardMonth: readonly StatedForm[] = [
  form(`\\b(?<r>last|past|next|coming) ${monthName}(?! ?\\d)`, ({ r = '', m }) => ({
    ...calendar({ m }),
    toward: /^(?:last|past)$/iu.test(r) ? -1 : 1,
  })),
  form(`tháng ${vietnameseMonth} (?<r>tới|vừa qua|vừa rồi)(?![\\p{L}\\p{M}])`, ({ r, m }) => ({
    ...calendar({ m }),
    toward: r === 'tới' ? 1 : -1,
  })),
];

/** Longer forms first: what one has read is not read again. */
export const dateForms: readonly StatedForm[] = [
  ...severalDays,
  ...daysOfRanges,
  ...towardMonth,
  // 昨（2）日, 週二（14）日.
  form('(?<=[昨今明本])\\((?<d>\\d{1,2})\\) ?[日號号]?', calendar),
  form('\\((?<d>\\d{1,2})\\)(?=[日號号])', calendar),
  form(`(?:[公西]元|[紀纪]元)前 ?(?<y>\\d{1,4}|[一二三四五六七八九〇零十百千]{1,7}) ?年?`, beforeChrist),
  form('(?<![\\d,.])(?<y>\\d{1,4}) ?B\\.?C\\.?(?:E\\.?)?(?![\\p{L}])', beforeChrist),
  form('năm (?<y>\\d{1,4}) (?:trước Công nguyên|TCN)', beforeChrist),
  ...januaryTo,
  form(`(?<!\\d)(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)`, calendar),
  form(`(?<!\\d)(?<d>\\d{1,2})[-/.](?<m>\\d{1,2})[-/.](?<y>\\d{4})(?!\\d)`, calendar),
  form(
    `(?<e>民國|民国|令和|平成|昭和|大正|明治) ?(?<y>\\d{1,3}|元|[一二三四五六七八九十百]{1,4}) ?年(?: ?(?<m>${han}) ?月(?: ?(?<d>${han}) ?[日號号])?)?`,
    ({ e, y, m, d }) => {
      const parts = calendar({ m, d });
      return parts && { ...parts, year: eraYear(e, y) };
    },
  ),
  form(`(?<!\\d)${hanYear} ?年 ?(?<m>${han}) ?月 ?(?<d>${han}) ?[日號号]?(?![\\d間间])`, calendar),
  form(`(?<![\\p{L}])${monthName} ${day}(?:,? ${year})`, calendar),
  form(`(?<!\\d)${day}(?: of)? ${monthName},? ${year}`, calendar),
  form(`(?<!\\d)(?:ngày |mùng )?(?<d>\\d{1,2}) tháng ${vietnameseMonth},? (?:năm )?${year}`, calendar),
  form(`(?<!\\d)${hanYear} ?年(?:的|の)? ?(?<m>${han}) ?月(?:份)?`, calendar),
  form(`(?<![\\p{L}])${monthName},? (?:of )?${year}`, calendar),
  form(`tháng ${vietnameseMonth}(?: năm |[-/])${year}`, calendar),
  form(`(?<!\\d)${hanYear} ?年的?(?:第? ?(?<q>[一二三四1-4]|(?<!第 ?)[首末]) ?(?:季度?|四半期))`, quarter as StatedForm['read']),
  form(`\\bQ(?<q>[1-4])(?:,? (?:of )?${year})?`, quarter as StatedForm['read']),
  form(`\\b(?<q>first|second|third|fourth)[ -]quarter(?:,? (?:of )?${year})?`, quarter as StatedForm['read']),
  form(`quý (?<q>[1-4]|i{1,3}|iv)(?![\\p{L}])(?:(?: năm |[-/])${year})?`, quarter as StatedForm['read']),
  form('quý (?:thứ )?(?<q>đầu|cuối|nhất|một|hai|ba|tư)(?![\\p{L}\\p{M}])(?: tiên)?', quarter as StatedForm['read']),
  form('第 ?(?<q>[一二三四1-4]) ?(?:季度?(?!節)|四半期)', quarter as StatedForm['read']),
  form('(?<![上下前])(?<q>[一二三四])季(?:度|[报報])|(?<![一-鿿]{0,1}[换換每])(?<!\\d)(?<q2>[首末])季度?(?!節|节)', ({ q, q2 }) =>
    quarter({ q: q ?? q2 ?? '' }),
  ),
  form(`(?<![\\p{L}])${monthName} ${day}(?! ?(?:%|percent|per cent|million|billion|points?))(?!,\\d)`, calendar),
  form(`(?<!\\d)${day}(?: of)? ${monthName}`, calendar),
  form(`(?<!\\d)(?:ngày |mùng )?(?<d>\\d{1,2}) tháng ${vietnameseMonth}`, calendar),
  form('(?<!\\d)(?:ngày|mùng) (?<d>\\d{1,2})[-/](?<m>\\d{1,2})(?![\\d/])', calendar),
  // In Vietnamese alone: 22/11 is no share, nor is 1/3 behind what speaks of a time.
  form('(?<=(?:từ|sáng|trưa|chiều|tối|đêm|hôm|trước|vào|  (?:đến|tới|và)) )(?<d>\\d{1,2})/(?<m>\\d{1,2})(?![\\d/])', calendar),
  form(
    '(?<=(?:đến|tới|sau|kể từ|hết) )(?<d>\\d{1,2})/(?<m>1[0-2]|0?[1-9])(?![\\d/])(?=$|[.,;:)]| (?:năm|để|và|khi|nếu|mới|thay|do|vì|tới|này)(?![\\p{L}\\p{M}]))',
    calendar,
  ),
  form('(?<=(?:sáng|trưa|chiều|tối|đêm|khuya|hôm) )(?<d>[0-3]?\\d)-(?<m>1[0-2]|0?[1-9])(?![\\d/%-]|,\\d)', calendar),
  // 4至6月: months both.
  form('(?<![\\d.,:])(?<m>1?\\d) ?月?[-~〜至到](?= ?1?\\d ?月)', calendar),
  form(`(?<![\\d])(?<m>${han}) ?月 ?(?<d>${han}) ?[日號号](?![間间])`, calendar),
  form(`(?<![\\dか]|(?<!整)[個个])(?<!(?<!\\d)\\d{1,2}年)(?<m>${han}) ?月(?:份)?(?![間间額额球光亮])`, calendar),
  form(`tháng ${vietnameseMonth}`, calendar),
  // Written large: "and may" is no month.
  { pattern: new RegExp(`(?<![\\p{L}])${loneMonth}`, 'gu'), read: calendar },
  form('(?<!\\d)(?:ngày|mùng) (?<d>\\d{1,2})(?!\\d)', calendar),
  form(
    `(?<![\\d〇零一二三四五六七八九十]|(?:[颱台臺]風|台风)第? ?|第 ?)(?<d>${han}) ?(?:日|${numberSign})(?![間间本市内內後后圓圆幣币]|元(?![首旦])|以[内內]|(?:約|あたり|当たり|平均) ?\\d?)(?<!(?<!\\d)[1一]日(?=最大|最多|に?\\d{1,6}(?![\\d時时点:])|[一二三四五六七八九十百千]{1,6}(?![時时点])))`,
    calendar,
  ),
  form('\\b(?<y>1[5-9]\\d0|20\\d0)s\\b', ({ y }) => ({ year: Number(y), decade: true })),
  form('(?<!\\d)(?<y>\\d{3}0) ?年代', ({ y }) => ({ year: Number(y), decade: true })),
  form('(?:thập (?:niên|kỷ)|những năm) (?<y>\\d{3}0)', ({ y }) => ({ year: Number(y), decade: true })),
  form("(?<![\\p{L}\\d])(?:the )?'(?<y>[2-9]0)s\\b", ({ y }) => ({ year: 1900 + Number(y), decade: true })),
  form('(?:上[個个]?世[紀纪]|20世[紀纪]的?|(?<![\\d一二三四五六七八九]))(?<y>[2-9]0|[二三四五六七八九]十)年代', ({ y }) => ({
    year: 1900 + (number(y) ?? 0),
    decade: true,
  })),
  form('(?:thập (?:niên|kỷ)|những năm) (?<y>[2-9]0)(?!\\d)', ({ y }) => ({ year: 1900 + Number(y), decade: true })),
  form('\\bFY ?(?<y>20\\d\\d)', ({ y }) => ({ year: Number(y) })),
  form(
    `(?<!\\d)${hanYear} ?(?:年度?)(?!(?<!(?:19|20)(?!00)\\d\\d ?年)前|[来來]|(?<!(?:1[5-9]|20|21)\\d\\d ?年)[間间])`,
    calendar,
  ),
  form(`năm ${year}`, calendar),
  form(
    `(?:(?<![\\p{L}\\d$€£¥,.-])|(?<=\\bmid-))${year}(?![\\p{L}\\d%-]|[.,]\\d| ?[a-z]+s\\b(?<!was|is|has|sales|shows)| ?[百千萬万億亿個个名人元円家間间])`,
    calendar,
  ),
];
