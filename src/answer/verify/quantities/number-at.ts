import { hanNumber } from './han-number.js';
import { englishNumber, vietnameseNumber, vietnameseScales } from './word-number.js';

/** A number with what it may mean; `written` as it stands. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
  /** Of scale and digits, not of a word that may be a pronoun or part of another word. */
  readonly certain: boolean;
}

export interface NumberText {
  /** Made plain. */
  readonly text: string;
  readonly vietnamese: boolean;
}

const numerals = '零〇一二三四五六七八九十百千萬万億亿兆兩两廿';
const smallWord =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const scaleWord = 'hundred|thousand|million|billion|trillion|dozen';
const digitRun = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|\d{1,3}(?:\.\d{3}){2,6}(?!\d)|\d+(?:\.\d+)?/y;
const vietnameseRun = /\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?/y;
const englishScale = /[ -]?(hundred|thousand|million|billion|trillion)s?\b/iy;
const shortScale = /(k|mn|m|bn|b|tn)(?![a-z\d])/iy;
const vietnameseScale = /\s?(trăm|nghìn|ngàn|triệu|tỷ|tỉ)(?![\p{L}\p{M}])/iuy;
/** 2 tỷ rưỡi is 2.5 billion. */
const halfOfScale = / rưỡi(?![\p{L}\p{M}])/uy;
/** 千米, 千克, 百萬瓦 and 兆瓦 are units, not scales. */
const hanScale =
  /(?: ?[多餘余]?(?!千[米克瓦]|百[萬万]瓦|兆[瓦候し])[十百千萬万億亿兆](?:(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?= ?[十百千萬万億亿兆])|(?<=[萬万])(?:\d{4}|\d,\d{3})(?!\d))?)+/y;
const hanRun = new RegExp(`[${numerals}]+(?:[多餘余][萬万億亿]+)?`, 'y');
const englishRun = new RegExp(
  `(?:(?:an?)[ -](?=(?:${scaleWord})\\b))?(?:${smallWord}|${scaleWord})(?:(?:[ -]| and (?=(?:${smallWord})\\b))(?:${smallWord}|${scaleWord})(?![a-z]))*(?![a-z])`,
  'iy',
);
// Behind another number năm is a year, unless it has a scale or a linh of its own: five is lăm there.
const vietnameseWord =
  'một|hai|ba|bốn|năm(?= (?:mươi|trăm|nghìn|ngàn|triệu|tỷ|tỉ))|(?<=(?:linh|lẻ) )năm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|lăm|tư|trăm|nghìn|ngàn|triệu|tỷ|tỉ|tá|linh|lẻ';
const vietnameseWords = new RegExp(
  `(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)(?: (?:${vietnameseWord})(?![\\p{L}\\p{M}]))*(?![\\p{L}\\p{M}])`,
  'iuy',
);

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The number that begins here, in digits or words; null for none. `money` lets "m" and "b" be scales. */
export function numberAt(source: NumberText, at: number, money: boolean): ReadNumber | null {
  const first = source.text.charAt(at);
  if (/\d/.test(first)) return digitsAt(source, at, money);
  if (numerals.includes(first)) {
    const written = firstOfTwo(matchAt(hanRun, source.text, at)?.[0] ?? '', source.text.charAt(at - 1));
    // 兆候 is a sign.
    if (written === '兆' && /[候し]/u.test(source.text.charAt(at + 1))) return null;
    const value = hanNumber(written.replace(/[多餘余]/gu, ''));
    return value === null ? null : { value, end: at + written.length, certain: false };
  }
  return wordsAt(source, at);
}

/** 兩三天 are two or three days: only the first of two digits that follow one another. */
function firstOfTwo(written: string, before: string): string {
  const [first = '', second = '', ...more] = written;
  const isNext = more.every((sign) => /[十百千萬万億亿]/u.test(sign)) && !numerals.includes(before || ' ');
  const [one, two] = [hanNumber(first), hanNumber(second)];
  return isNext && /[一二三四五六七八兩两]/u.test(first) && /[二三四五六七八九]/u.test(second) && one !== null && two === one + 1
    ? first
    : written;
}

function digitsAt({ text, vietnamese }: NumberText, at: number, money: boolean): ReadNumber | null {
  const written = matchAt(vietnamese ? vietnameseRun : digitRun, text, at)?.[0];
  if (written === undefined) return null;
  let value = digitsValue(written, vietnamese);
  let end = at + written.length;
  const han = matchAt(hanScale, text, end)?.[0];
  if (han !== undefined) {
    const scaled = hanNumber(String(value) + han.replace(/[ ,多餘余]/gu, ''));
    return scaled === null ? null : { value: scaled, end: end + han.length, certain: true };
  }
  for (let scale = scaleAt(text, end, money); scale !== null; scale = scaleAt(text, end, false)) {
    const half = vietnamese ? matchAt(halfOfScale, text, scale.end) : null;
    value = (value + (half ? 0.5 : 0)) * scale.value;
    end = scale.end + (half?.[0].length ?? 0);
  }
  return { value: rounded(value), end, certain: true };
}

function digitsValue(written: string, vietnamese: boolean): number {
  if (vietnamese && /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(written)) return Number(written.replaceAll('.', '').replace(',', '.'));
  if (vietnamese) return Number(written.replace(',', '.'));
  return Number(/\.\d{3}\./.test(written) ? written.replaceAll('.', '') : written.replaceAll(',', ''));
}

const shortScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12 };

function scaleAt(text: string, at: number, money: boolean): { value: number; end: number } | null {
  const english = matchAt(englishScale, text, at);
  if (english) return { value: englishNumber(english[1] ?? '') ?? 1, end: at + english[0].length };
  const vietnamese = matchAt(vietnameseScale, text, at);
  if (vietnamese) return { value: vietnameseScales[(vietnamese[1] ?? '').toLowerCase()] ?? 1, end: at + vietnamese[0].length };
  const short = matchAt(shortScale, text, at);
  const letters = short?.[1]?.toLowerCase() ?? '';
  if (!short || (!money && (letters === 'm' || letters === 'b'))) return null;
  return { value: shortScales[letters] ?? 1, end: at + short[0].length };
}

function wordsAt({ text, vietnamese }: NumberText, at: number): ReadNumber | null {
  if (/[\p{L}\p{M}]/u.test(text.charAt(at - 1))) return null;
  const english = matchAt(englishRun, text, at)?.[0];
  if (english !== undefined) {
    const value = englishNumber(english);
    return value === null ? null : { value, end: at + english.length, certain: english.toLowerCase() !== 'one' };
  }
  // "Cuối năm" is the end of the year, not "end five".
  const isYear =
    vietnamese &&
    /^năm/iu.test(text.slice(at, at + 4)) &&
    (ofYear.test(text.slice(Math.max(0, at - 10), at)) || yearOf.test(text.slice(at, at + 16)));
  // Bà Trịnh Thị Sáu: inside a sentence only a name is written large.
  const isName = /^\p{Lu}/u.test(text.charAt(at)) && /[\p{L}\p{M}] $/u.test(text.slice(Math.max(0, at - 3), at));
  const words = vietnamese && !isYear && !isName ? matchAt(vietnameseWords, text, at)?.[0] : undefined;
  const value = words === undefined ? null : vietnameseNumber(words);
  return value === null || words === undefined ? null : { value, end: at + words.length, certain: words.includes(' ') };
}

/** "Năm tài chính" is a financial year. */
const yearOf = /^năm (?:tài (?:chính|khóa|khoá)|học|ngoái|nay|kia|qua|tới|đó|này|mới|nào)(?![\p{L}\p{M}])/iu;

const ofYear =
  /(?:^|\s)(?:cuối|đầu|giữa|mỗi|hằng|hàng|cả|nửa|quanh|suốt|từng|nhiều|vài|mấy|trong|hết|sang|qua|cùng|theo|kỳ|quy) $/iu;

/** 1.2 million is 1200000 and not 1199999.9999. */
const rounded = (value: number): number => Number(value.toPrecision(12));
