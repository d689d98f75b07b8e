// In: a line. Out: the dates in it, and whether it is nothing but a date with its labels. Called by every text layout.
import type { DateReader, NumericOrder } from './dates.js';

/** `updated` when the line's own label says so; `bare` when it has no label. */
export type DateRole = 'bare' | 'published' | 'updated';

/** Words of a date in a text; `iso` is null when day and month cannot be told apart. */
export interface DateWords {
  readonly iso: string | null;
  readonly start: number;
  readonly end: number;
}

export interface LabelledDate extends DateWords {
  readonly role: DateRole;
}

/** A line that holds a date and nothing else of its own. */
export interface DateLine {
  readonly dates: readonly LabelledDate[];
  /** How it is written, letters and digits levelled: lines of one kind in a dump are written alike. */
  readonly form: string;
  readonly weekday: boolean;
  readonly labelled: boolean;
  readonly time: boolean;
}

/** Dates are found even where day and month cannot be told apart, for a header is a header all the same. */
export function findDates(text: string, reader: DateReader, order: NumericOrder | null): DateWords[] {
  if (order !== null) return [...reader.find(text, order)];
  const sure = reader.find(text);
  const either = reader.find(text, 'day-month');
  return either.map((date) => ({ ...date, iso: sure.find((one) => one.start === date.start)?.iso ?? null }));
}

const UPDATED =
  /(?:\bupdated?(?:\s+(?:on|at))?|\blast (?:updated|modified)|\bmodified|\brevised|更新(?:日期|時間|时间|日時|日)?(?:[於于])?|最後更新|最后更新|修訂|修订|cập nhật(?:\s+lúc)?|sửa đổi|mis à jour|aktualisiert|actualizado)\s*[:：]?\s*$/iu;
const PUBLISHED =
  /(?:\b(?:first |originally )?(?:publish(?:ed)?|posted|released|issued|created|date|pub(?:lication)? date|filed)(?:\s+(?:on|at|date))?|發[布佈表]|发[布表]|刊[登出載载]|出版|公開|配信|掲載|投稿|日期|時間|时间|日付|xuất bản|đăng(?:\s+(?:ngày|lúc|tải))?|ngày đăng|ngày xuất bản|publié|veröffentlicht|publicado)(?:[於于時间間日]|日期|時間|时间|日時)*\s*[:：]?\s*$/iu;

/** Which label stands right before a date. */
export function roleBefore(before: string): DateRole {
  const near = before
    .slice(-60)
    .replace(WEEKDAYS, ' ')
    .replace(CLOCKS, ' ')
    .replace(ZONES, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/[,，|·•]+\s*$/u, '')
    .trimEnd();
  const plain = near.replace(/\s*(?:at|on|lúc|vào|ngày)?\s*$/iu, '');
  if (UPDATED.test(plain) || UPDATED.test(near)) return 'updated';
  return PUBLISHED.test(plain) || PUBLISHED.test(near) ? 'published' : 'bare';
}

const CLOCKS =
  /(?:上午|下午|凌晨|清晨|早上|中午|晚上|晚間|午前|午後|sáng|chiều|tối|T(?=[0-9]{2}:))?\s*(?<![0-9])[0-2]?[0-9](?:[:：.][0-5][0-9]){1,2}(?:[.][0-9]{1,6})?\s*(?:[ap][.]?\s?m\b[.]?|giờ)?|[0-2]?[0-9]\s*(?:時|时|點|点|giờ|h)\s*(?:[0-5]?[0-9]\s*(?:分|phút)?)?|\b1?[0-9]\s?[ap][.]?m\b[.]?/giu;
const WEEKDAYS =
  /(?:星期|禮拜|礼拜|週|周)[一二三四五六日天]|[月火水木金土日]曜日?|[(（][月火水木金土日一二三四五六][)）]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.]?|th[ứư] (?:hai|ba|tư|năm|sáu|bảy|[2-7])(?!\p{L})|chủ nhật|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b/giu;
const ZONES =
  /\b(?:GMT|UTC|[ECMP][SD]?T|HK[TS]?|JST|KST|SGT|ICT|IST|BST|CES?T|AE[SD]?T|MYT|PHT|WIB|Z)\b(?:\s*[+-]?\s*[0-9]{1,2}(?::?[0-9]{2})?)?|[+-][0-9]{2}:?[0-9]{2}\b|\((?:GMT|UTC)[^)]{0,8}\)|(?:香港|北京|台北|臺北|日本|東京|当地|當地|Hà Nội|Hong Kong|Beijing|Eastern|Pacific|local)\s*(?:時間|时间|time)/giu;
const LABELS =
  /\b(?:last|first|originally|updated?|modified|revised|publish(?:ed)?|posted|released|created|issued|publication|filed|date|time|at|on|pub|the)\b|最後|最后|首次|更新|修訂|修订|發[布佈表]|发[布表]|刊[登出載载]|出版|公開|配信|掲載|投稿|日期|時間|时间|日時|日付|於|于|cập nhật|lần cuối|xuất bản|đăng tải|đăng|ngày|lúc|vào|lần|publié le|mis à jour le|veröffentlicht am|publicado el/giu;
/** "Updated 3 hours ago", "an hour ago": a stamp without a date. */
const AGO =
  /\b(?:[0-9]{1,3}|an?)\s+(?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month)s?\s+ago\b|[0-9]{1,3}\s*(?:秒|分鐘|分钟|分|小時|小时|時間|天|日)(?:前|之前)|[0-9]{1,3}\s*(?:giây|phút|giờ|ngày) trước/giu;
/** "(3/12 11:00 更新)": a second stamp that leaves its year out. */
const YEARLESS =
  /[(（]\s*[01]?[0-9][/.-][0-3]?[0-9]\s*(?:[0-2]?[0-9][:：][0-5][0-9])?\s*(?:更新|修訂|修订|updated|upd[.]?)?\s*[)）]/giu;
/** Behind a clock, whose clock it is: "09:10, UK". */
const CLOCK_OF = /(?<=[0-9](?:\s?[ap][.]?m[.]?)?)\s*,\s*(?:UK|US|USA|EU|India|Singapore|Australia|London|New York|Hong Kong)\b/gu;
/** Behind a clock at the end of the line, from which province a post came: platforms of China have to say it. */
const SENT_FROM =
  /(?<=[0-9]\s{0,3})(?:IP属地[:：]?\s?|发布于\s?)?(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|(?:中国)?(?:香港|澳门|台湾))\s*$/gu;
const READING =
  /[0-9]{1,3}\s*(?:-\s*)?min(?:ute)?s?(?:\s+(?:read|ago))?\b|閱讀時間|阅读时间|[0-9]+\s*phút đọc|[0-9]+\s*分(?:鐘|钟)?(?:閱讀|阅读)?/giu;

/** The line as a date line, or null when it holds other words, or no date. */
export function readDateLine(text: string, reader: DateReader, order: NumericOrder | null): DateLine | null {
  if (text.length > 160 || !/[0-9０-９年]/u.test(text)) return null;
  const found = findDates(text, reader, order);
  if (found.length === 0) return null;
  if (/[\p{L}\p{N}]/u.test(residueOf(text, found))) return null;
  const dates = found.map((date) => ({ ...date, role: roleBefore(text.slice(0, date.start)) }));
  const labelled = dates.some((date) => date.role !== 'bare');
  return { dates, form: formOf(text), weekday: hasMatch(WEEKDAYS, text), labelled, time: hasMatch(CLOCKS, blank(text, found)) };
}

/** What is left of a text without its times, weekdays, zones and reading times; words that may be part of a name stay. */
export function withoutClocks(text: string): string {
  return [READING, AGO, YEARLESS, CLOCK_OF, SENT_FROM, CLOCKS, ZONES, WEEKDAYS]
    .reduce((rest, pattern) => rest.replace(pattern, ' '), text)
    .trim();
}

/** What is left of a text without its dates, times, weekdays, zones and their labels. */
export function residueOf(text: string, dates: readonly DateWords[]): string {
  return [READING, AGO, YEARLESS, CLOCK_OF, SENT_FROM, CLOCKS, ZONES, WEEKDAYS, LABELS]
    .reduce((rest, pattern) => rest.replace(pattern, ' '), blank(text, dates))
    .trim();
}

function blank(text: string, dates: readonly DateWords[]): string {
  let rest = text;
  for (const { start, end } of dates) rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  return rest;
}

function hasMatch(pattern: RegExp, text: string): boolean {
  return text.search(new RegExp(pattern.source, pattern.flags.replace('g', ''))) >= 0;
}

function formOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(WEEKDAYS, 'W')
    .replace(/[0-9]+/g, (digits) => (digits.length === 4 ? 'Y' : '9'))
    .replace(/\p{Script=Latin}{3,}[.]?/gu, 'w')
    .replace(/\s+/g, ' ');
}
