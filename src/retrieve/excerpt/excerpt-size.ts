import type { Letters } from './letters.js';

/** Words, or ideographs and kana, that a text must have to be looked up as an excerpt. */
export interface Size {
  readonly words: number;
  readonly wide: number;
}

/** Below this a run of words stands in many texts by chance. */
export const SHORTEST_EXCERPT: Size = { words: 8, wide: 12 };
/** Where the asker says that it is an excerpt, less will do. */
export const SHORTEST_QUOTED: Size = { words: 6, wide: 10 };

/** Letters of a word in English, with room: where words are long, or joined, their letters count. */
const LETTERS_A_WORD = 6;
/** And fewer than this make no word: spaced-out letters are not so many words. */
const FEWEST_LETTERS_A_WORD = 2.5;

/** Ideographs are counted apart from the words of other scripts. */
export function sizeOf(text: string, { wide, length }: Pick<Letters, 'wide' | 'length'>): Size {
  const words = text.match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? [];
  const narrow = words.filter((word) => !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word));
  const letters = length - wide;
  return { words: Math.max(Math.min(narrow.length, letters / FEWEST_LETTERS_A_WORD), letters / LETTERS_A_WORD), wide };
}

/** A text in two scripts counts by both together. */
export const isAtLeast = (size: Size, least: Size): boolean => size.words / least.words + size.wide / least.wide >= 1;
