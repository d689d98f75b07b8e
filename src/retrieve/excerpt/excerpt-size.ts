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

/** Runs of letters between anything else, ideographs counted apart; never more than the text has characters. */
export function sizeOf(text: string, { wide }: Pick<Letters, 'wide'>): Size {
  const words = text.match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? [];
  const latin = words.filter((word) => !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word));
  return { words: latin.length, wide };
}

/** A text in two scripts counts by both together. */
export const isAtLeast = (size: Size, least: Size): boolean => size.words / least.words + size.wide / least.wide >= 1;
