import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../package-root.js';

/**
 * A list beside this file, made by bench/words: a line for each first character, it and the rests of its words.
 * @throws when the file is missing
 */
export function readWordList(name: 'ordinary-han' | 'family-names' | 'loan-words'): string[] {
  return linesOf(name).flatMap((line) =>
    line
      .slice(1)
      .split(' ')
      .map((rest) => line.charAt(0) + rest),
  );
}

/**
 * The same of words divided by blanks, a line each.
 * @throws when the file is missing
 */
export const readTable = (name: 'japanese-readings'): string[][] => linesOf(name).map((line) => line.split(' '));

function linesOf(name: string): string[] {
  const page = readFileSync(join(packageRoot(), 'src', 'answer', 'verify', 'names', `${name}.txt`), 'utf8');
  return page.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
