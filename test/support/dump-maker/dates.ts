import type { Random } from './random.js';
import type { Language } from './wording.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const WIDE_DAYS = '日一二三四五六';
const JAPANESE_DAYS = '日月火水木金土';
const VIETNAMESE_DAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

export interface Day {
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

export function inventDay(random: Random, from = 2023): Day {
  const date = new Date(Date.UTC(from + random.below(3), random.below(12), 1 + random.below(28)));
  return dayOf(date);
}

export function later(day: Day, days: number): Day {
  return dayOf(new Date(Date.UTC(day.year, day.month - 1, day.day + days)));
}

function dayOf(date: Date): Day {
  return {
    iso: date.toISOString().slice(0, 10),
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

export type DateForm = (day: Day) => string;
const two = (number: number) => String(number).padStart(2, '0');
const month = (day: Day) => MONTHS[day.month - 1] ?? '';

/** Ways of writing a date that need no context. */
export const DATE_FORMS: Record<Language, readonly DateForm[]> = {
  en: [
    (d) => `${d.day} ${month(d)} ${d.year}`,
    (d) => `${month(d)} ${d.day}, ${d.year}`,
    (d) => `${month(d).slice(0, 3)} ${d.day}, ${d.year}`,
    (d) => `${month(d).slice(0, 3)}. ${d.day}, ${d.year}`,
    (d) => `${DAYS[d.weekday]}, ${month(d)} ${d.day}, ${d.year}`,
    (d) => `${DAYS[d.weekday]} ${d.day} ${month(d)} ${d.year}`,
    (d) => `${d.year}-${two(d.month)}-${two(d.day)}`,
    (d) => `${two(d.day)} ${month(d).slice(0, 3)} ${d.year}`,
    (d) => `${d.day}th of ${month(d)} ${d.year}`.replace(/(1|21)th/, '$1st').replace(/11st/, '11th'),
  ],
  'zh-Hant': [
    (d) => `${d.year}年${d.month}月${d.day}日`,
    (d) => `${d.year}-${two(d.month)}-${two(d.day)}`,
    (d) => `${d.year}/${two(d.month)}/${two(d.day)}`,
    (d) => `${d.year}年${d.month}月${d.day}日 星期${WIDE_DAYS[d.weekday]}`,
  ],
  'zh-Hans': [
    (d) => `${d.year}年${two(d.month)}月${two(d.day)}日`,
    (d) => `${d.year}-${two(d.month)}-${two(d.day)}`,
    (d) => `${d.year}.${two(d.month)}.${two(d.day)}`,
    (d) => `${d.year}年${d.month}月${d.day}日 周${WIDE_DAYS[d.weekday]}`,
  ],
  ja: [
    (d) => `${d.year}年${d.month}月${d.day}日`,
    (d) => `${d.year}年${d.month}月${d.day}日（${JAPANESE_DAYS[d.weekday]}）`,
    (d) => `${d.year}/${two(d.month)}/${two(d.day)}`,
    (d) => `${d.year}.${two(d.month)}.${two(d.day)}`,
  ],
  vi: [
    (d) => `${d.day} tháng ${d.month}, ${d.year}`,
    (d) => `ngày ${d.day} tháng ${d.month} năm ${d.year}`,
    (d) => `${d.year}-${two(d.month)}-${two(d.day)}`,
    (d) => `${VIETNAMESE_DAYS[d.weekday]}, ${two(d.day)} tháng ${d.month}, ${d.year}`,
  ],
};

/** 31/12/2025 and 12/31/2025; a dump keeps to one. */
export const NUMERIC_FORMS: readonly DateForm[] = [
  (d) => `${two(d.day)}-${two(d.month)}-${d.year}`,
  (d) => `${two(d.day)}/${two(d.month)}/${d.year}`,
  (d) => `${d.month}/${d.day}/${d.year}`,
  (d) => `${two(d.day)}.${two(d.month)}.${d.year}`,
];

export function rfc822(day: Day, hour: number, zone = '+0000'): string {
  return `${DAYS[day.weekday]?.slice(0, 3)}, ${two(day.day)} ${month(day).slice(0, 3)} ${day.year} ${two(hour)}:30:12 ${zone}`;
}

export function clock(random: Random): string {
  return random.pick(['8:00am', '10:14 pm', '15:08 JST', '09:30', '5:27 a.m. PDT', '18:45 (GMT+7)']);
}
