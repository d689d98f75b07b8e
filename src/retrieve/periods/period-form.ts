import type { Days } from './days.js';

/** One way of writing a period. */
export interface PeriodForm {
  /** With the flag g; every repetition in it is bounded. */
  readonly pattern: RegExp;
  /** Null where what the pattern found is no period. */
  read(match: Groups, now: Now): Days | null;
  /** The year that it holds stays a number of the question too: "in 2025" may be about the text. */
  readonly staysInQuestion?: true;
}

/** What periods are told from; ISO days. */
export interface Now {
  readonly today: string;
  /** Of the newest article: "in April" asked of an archive that ends in 2023 is April 2023. */
  readonly newest: string;
}

export type Groups = Readonly<Record<string, string | undefined>>;

const monthNames = 'january february march april may june july august september october november december'.split(' ');
const digits = '〇一二三四五六七八九';

/** A month or a number as it is written in any of the languages; NaN for what is none. */
export function numberIn(written: string | undefined): number {
  const text = (written ?? '').toLowerCase().replace('.', '');
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[a-z]{3,}$/.test(text))
    return monthNames.findIndex((name) => name.startsWith(text.slice(0, 3))) + 1 || englishNumber(text);
  return chineseNumber(text);
}

const englishNumbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const englishNumber = (text: string): number => {
  const at = englishNumbers.indexOf(text);
  return at < 0 ? Number.NaN : at + 1;
};

/** Up to 99: 三, 十, 十二, 二十三. */
function chineseNumber(text: string): number {
  const plain = text.replace('兩', '二').replace('两', '二');
  if (!/^[一二三四五六七八九十]{1,3}$/u.test(plain)) return Number.NaN;
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['', plain];
  const ten = plain.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens ?? '')) : 0;
  return ten * 10 + (ones ? digits.indexOf(ones) : 0);
}

export const monthName =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)';
export const hanNumber = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
