import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../package-root.js';

/**
 * The lines of a list that bench/words made, without its head. `path` from this folder.
 * @throws when the file is missing
 */
export function listLines(path: string): string[] {
  const page = readFileSync(join(packageRoot(), 'src', 'answer', 'verify', path), 'utf8');
  return page.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
