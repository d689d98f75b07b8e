import { readTable } from '../ordinary/word-list.js';
import { bareLetters } from './bare-letters.js';

let characters: ReadonlyMap<string, string> | null = null;

/** A Vietnamese syllable as the table has it: Kỳ, kì and "ky" are one. */
export const plainSyllable = (written: string): string => bareLetters(written).replace(/đ/g, 'd').replace(/y$/, 'i');

/**
 * The Han characters, folded, that Vietnamese may read so.
 * @throws when the table, made by bench/words, is missing
 */
export function readInVietnamese(syllable: string): string {
  characters ??= new Map(readTable('vietnamese-readings').map(([reading = '', read = '']) => [reading, read]));
  return characters.get(plainSyllable(syllable)) ?? '';
}
