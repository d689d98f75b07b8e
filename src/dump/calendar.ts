/** Years that a news dump may print; anything else is a number that only looks like a date. */
const firstYear = 1000;
const lastYear = 2999;

/** YYYY-MM-DD, or null when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** First year of an era less one: 民國1年 is 1912, 令和1年 is 2019. */
const eras: ReadonlyMap<string, number> = new Map([
  ['民國', 1911],
  ['民国', 1911],
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['大正', 1911],
]);

/** The year of the common era, from digits of any kind, 元 for an era's first year. */
export function yearOf(era: string | undefined, digits: string): number {
  const number = digits === '元' ? 1 : /^[0-9]+$/.test(digits) ? Number(digits) : chineseYear(era, digits);
  return era === undefined ? number : (eras.get(era) ?? 0) + number;
}

function chineseYear(era: string | undefined, digits: string): number {
  const spelled = [...digits].map(digitOf);
  if (spelled.every((digit) => digit !== null)) return Number(spelled.join(''));
  return era === undefined ? Number.NaN : smallNumber(digits);
}

function digitOf(character: string): number | null {
  if (character === '○' || character === '零' || character === '〇') return 0;
  const place = '一二三四五六七八九'.indexOf(character);
  return place < 0 ? null : place + 1;
}

/** A number below 200 as Chinese and Japanese write it (十二, 廿一, 三十一, 一百一十四), or in plain digits; NaN when it is neither. */
export function smallNumber(text: string): number {
  if (/^[0-9]+$/.test(text)) return Number(text);
  let total = 0;
  let pending: number | null = null;
  for (const character of text) {
    const digit = digitOf(character);
    if (digit !== null) {
      if (pending !== null && pending !== 0) return Number.NaN;
      pending = digit;
      continue;
    }
    const unit = { 百: 100, 十: 10, 廿: 20, 卅: 30 }[character];
    if (unit === undefined) return Number.NaN;
    total += unit * (pending ?? 1);
    pending = null;
  }
  return total + (pending ?? 0);
}
