import { listLines } from '../../list-lines.js';

/**
 * A list beside this file, made by bench/words: a line for each first character, it and the rests of its words.
 * @throws when the file is missing
 */
export function readWordList(
  name: 'ordinary-han' | 'family-names' | 'loan-words' | 'english-openings' | 'english-nouns',
): string[] {
  return wordsByHead(listLines(`names/ordinary/${name}.txt`));
}

/** The words of such lines. */
export const wordsByHead = (lines: readonly string[]): string[] =>
  lines.flatMap((line) =>
    line
      .slice(1)
      .split(' ')
      .map((rest) => line.charAt(0) + rest),
  );

/**
 * A table of the folder reading: words divided by blanks, a line each.
 * @throws when the file is missing
 */
export const readTable = (name: 'japanese-readings' | 'vietnamese-readings'): string[][] =>
  listLines(`names/reading/${name}.txt`).map((line) => line.split(' '));
