import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../package-root.js';

/**
 * A list beside this file, made by bench/words: a line for each first character, it and the rests of its words.
 * @throws when the file is missing
 */
export function readWordList(name: 'ordinary-han' | 'family-names' | 'loan-words'): string[] {
  const page = readFileSync(join(packageRoot(), 'src', 'answer', 'verify', 'names', `${name}.txt`), 'utf8');
  const lines = page.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.flatMap((line) =>
    line
      .slice(1)
      .split(' ')
      .map((rest) => line.charAt(0) + rest),
  );
}
