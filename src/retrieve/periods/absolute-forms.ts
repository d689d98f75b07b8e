import { type Days, isoDay, lastDay, monthsOf, partsOf, yearOf } from './days.js';
import { type Groups, hanNumber, monthName, type Now, numberIn, type PeriodForm } from './period-form.js';

const form = (source: string, read: PeriodForm['read'], options: { readonly staysInQuestion?: true } = {}): PeriodForm => ({
  pattern: new RegExp(source, 'giu'),
  read,
  ...options,
});

const day = ({ y, m, d }: Groups, { newest }: Now): Days | null => {
  const iso = isoDay(y === undefined ? yearOfLatest(numberIn(m), numberIn(d), newest) : Number(y), numberIn(m), numberIn(d));
  return iso === null ? null : { from: iso, to: iso };
};

const month = ({ y, m, part }: Groups, { newest }: Now): Days | null => {
  const number = numberIn(m);
  const year = y === undefined ? yearOfLatest(number, 1, newest) : Number(y);
  return partOfMonth(monthsOf(year, number), part);
};

/** 2026-04; but 2010-11 is a season, from one year to the next. */
const isoMonth = ({ y, m }: Groups): Days | null =>
  numberIn(m) === (Number(y) + 1) % 100 ? null : monthsOf(Number(y), numberIn(m));

/** A day or month without a year is the latest that is not after the newest article. */
function yearOfLatest(month: number, day: number, newest: string): number {
  const [year] = partsOf(newest);
  const iso = isoDay(year, month, Math.max(1, Math.min(day, lastDay(year, month))));
  return iso !== null && iso > newest ? year - 1 : year;
}

const early = /^(?:early|beginning|start|初|上旬|頭|đầu)/iu;
const middle = /^(?:mid|middle|中旬|中|giữa)/iu;

/** Thirds of a month, as 上旬 and "early" have it; null stays null. */
function partOfMonth(period: Days | null, part: string | undefined): Days | null {
  if (period === null || part === undefined) return period;
  const at = (date: number) => `${period.from.slice(0, 8)}${String(date).padStart(2, '0')}`;
  if (early.test(part)) return { from: period.from, to: at(10) };
  return middle.test(part) ? { from: at(11), to: at(20) } : { from: at(21), to: period.to };
}

const year = ({ y, part }: Groups, { today }: Now): Days | null => {
  const number = Number(y);
  if (number < 1900 || number > partsOf(today)[0]) return null;
  if (part === undefined) return yearOf(number);
  return early.test(part) ? monthsOf(number, 1, 4) : middle.test(part) ? monthsOf(number, 5, 8) : monthsOf(number, 9, 12);
};

const quarters: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };
const quarter = ({ y, q }: Groups, { newest }: Now): Days | null => {
  const number = quarters[(q ?? '').toLowerCase()] ?? numberIn(q);
  const own = y === undefined ? partsOf(newest)[0] : Number(y);
  return number >= 1 && number <= 4 ? monthsOf(own, 3 * number - 2, 3 * number) : null;
};

const half = ({ y, h }: Groups): Days | null =>
  /first|1|上/iu.test(h ?? '') ? monthsOf(Number(y), 1, 6) : monthsOf(Number(y), 7, 12);

const enPart = '(?<part>early|mid|late|(?:the )?(?:beginning|start|middle|end) of)';
const hanPart = '(?<part>初|上旬|中旬|下旬|末|底)';

const yearRange = '(?: ?(?:[-–—~〜至到]|\\.\\.| to | đến ) ?)';

/** Longer forms first: what one has read is not read again. */
export const absoluteForms: readonly PeriodForm[] = [
  form('(?<!\\d)(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)', day),
  form(`(?<!\\d)(?<y>\\d{4}) ?年 ?(?<m>${hanNumber}) ?月 ?(?<d>${hanNumber}) ?[日號号]`, day),
  form(`\\b(?<m>${monthName}) (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})\\b`, day),
  form(`\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m>${monthName}),? (?<y>\\d{4})\\b`, day),
  form('ngày (?<d>\\d{1,2})(?: tháng |[/-])(?<m>\\d{1,2})(?: năm |[/-])(?<y>\\d{4})', day),
  form(`(?<!\\d)(?<y>\\d{4}) ?年 ?(?<m>${hanNumber}) ?月(?:份)?的? ?${hanPart}?`, month),
  form('(?<!\\d|\\d[-/.])(?<y>(?:19|20)\\d\\d)-(?<m>0[1-9]|1[0-2])(?!\\d|[-/.]\\d)', isoMonth),
  form('(?<!\\d|\\d[-/.])(?<y>(?:19|20)\\d\\d)/(?<m>0[1-9]|1[0-2])(?!\\d|[-/.]\\d)', month),
  form('(?<!\\d|\\d[-/.]|ngày |tháng )(?<m>0[1-9]|1[0-2])/(?<y>(?:19|20)\\d\\d)(?!\\d|[-/.]\\d)', month),
  form(`\\b(?<m>${monthName})(?= ?(?:to|through|until|till|-|–|—) ?${monthName},? (?:of )?\\d{4}\\b)`, month),
  form(`(?<!\\d (?:of )?)\\b(?:${enPart}[ -])?(?<m>${monthName}),? (?:of )?(?<y>\\d{4})\\b`, month),
  form('(?:(?<part>đầu|giữa|cuối) )?tháng (?<m>\\d{1,2})(?: năm |[/-])(?<y>\\d{4})', month),
  form('\\bQ(?<q>[1-4]),? (?:of )?(?<y>\\d{4})\\b', quarter),
  form('\\b(?<y>\\d{4}) Q(?<q>[1-4])\\b', quarter),
  form('\\b(?:the )?(?<q>first|second|third|fourth) quarter(?: of|,)? (?<y>\\d{4})\\b', quarter),
  form('(?<!\\d)(?<y>\\d{4}) ?年的?第?(?<q>[一二三四1-4])(?:季度?|四半期)', quarter),
  form('quý (?<q>[1-4])(?: năm |[/-])(?<y>\\d{4})', quarter),
  form('\\b(?:the )?(?<h>first|second) half of (?<y>\\d{4})\\b', half),
  form('(?<!\\d)(?<y>\\d{4}) ?年(?<h>上半年?|下半年?|上期|下期)', half),
  form(`\\b${enPart}[ -](?<y>\\d{4})\\b`, year),
  form('(?<!\\d)(?<y>\\d{4}) ?年(?<part>初|中(?![國国美日歐欧俄英印越韓韓台臺共方文華华東东西南])|底|末)', year),
  form('(?<part>đầu|giữa|cuối) năm (?<y>\\d{4})', year),
  form(`\\b(?<m>${monthName}) (?<d>\\d{1,2})(?:st|nd|rd|th)?\\b(?! (?:percent|per cent|million|billion|points?))`, day),
  form(`\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m>${monthName})(?! (?:street|road|avenue|square|lane)\\b)\\b`, day),
  form(`(?<![\\d年])(?<m>${hanNumber}) ?月 ?(?<d>${hanNumber}) ?[日號号]`, day),
  form(
    `\\b(?:in|during|since|until|before|after|of|from|between|last|this past) (?:${enPart} )?(?<m>${monthName})(?! \\d)\\b`,
    month,
  ),
  form(`(?<![\\d年個个か])(?<m>${hanNumber}) ?月(?:份)?(?!間|间|額|の間)${hanPart}?`, month),
  form('(?:trong|vào|từ|đến) tháng (?<m>\\d{1,2})(?!\\d)', month),
  form(
    '\\b(?:in|during|since|until|before|after|of|for|from|between|and|to|throughout) (?:the year )?(?<y>(?:19|20)\\d\\d)\\b(?!-| ?%)',
    year,
    { staysInQuestion: true },
  ),
  form('(?<!\\d)(?<y>(?:19|20)\\d\\d) ?年(?!代|前|来|來|間|间)', year, { staysInQuestion: true }),
  form('\\bnăm (?<y>(?:19|20)\\d\\d)\\b', year, { staysInQuestion: true }),
  // Nothing but a year, or two with what stands between them.
  form(`(?<=^ ?(?:(?:19|20)\\d\\d${yearRange})?)(?<y>(?:19|20)\\d\\d)(?=(?:${yearRange}(?:19|20)\\d\\d)? ?$)`, year, {
    staysInQuestion: true,
  }),
];
