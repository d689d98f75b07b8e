// In: a text. Out: its brackets with what may be an original in them: 桑伯里(Thornbury), Đỗ Hải Minh (杜海明).
import type { Span } from '../../span.js';

/** The brackets too. */
export interface Gloss extends Span {
  readonly original: string;
}

const bracket = /[(（]([^()（）]{2,60})[)）]/gu;

export const glossesIn = (text: string): Gloss[] =>
  Array.from(text.matchAll(bracket), ({ 0: whole, 1: original = '', index }) => ({
    original,
    start: index,
    end: index + whole.length,
  }));

/** Between the parts of a foreign name. */
export const dots = /[·・‧•．=＝]/u;

/** Words of an original in letters; one letter is none. */
export const latinWord = /\p{Script=Latin}[\p{Script=Latin}\p{M}’'-]+/gu;

/** Shorter ones sound like anything. */
export const TELLING = 5;

/** What the source may call a "county" or not at all. */
export const placeEnd = /[坊市县縣県区區省州川河江山湖港岛島镇鎮村町乡鄉]$/u;
