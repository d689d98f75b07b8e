import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from './errors.js';

/**
 * The folder of the project's package.json, found upwards from this file: data files stay in `src/` and are not compiled,
 * so code in `src/` and in `dist/src/` has to find them from here.
 */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) {
      throw new Fault('storage', 'The installation is not whole: package.json is missing.', { remedy: 'Install Byline again.' });
    }
    folder = above;
  }
  return folder;
}
