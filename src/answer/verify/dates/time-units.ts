import { hanNumber } from '../quantities/han-number.js';
import { englishNumber, vietnameseNumber } from '../quantities/word-number.js';
import type { StatedDate } from './stated-date.js';

type Unit = NonNullable<StatedDate['relative']>['unit'];

const units: Readonly<Record<string, Unit>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  日: 'day',
  天: 'day',
  週: 'week',
  周: 'week',
  月: 'month',
  年: 'year',
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  năm: 'year',
};

/** The unit of time that a word tells, in any case and number. */
export const timeUnit = (word: string): Unit | undefined => units[word.toLowerCase().replace(/s$/, '')];

/** How many, in digits or in words of any of the languages. */
export const countTold = (written: string): number | null =>
  /^\d+$/.test(written) ? Number(written) : (hanNumber(written) ?? englishNumber(written) ?? vietnameseNumber(written));
