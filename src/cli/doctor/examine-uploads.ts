import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder } from '../../ingest/data-folder.js';
import { ownerOfUploads } from '../../ingest/uploads/uploads.js';
import { plural } from '../plural.js';
import { printable } from '../printable.js';
import { type Finding, warning } from './finding.js';

/** Dumps that were added to a corpus folder which is not there any more: it has moved, and they are read no longer. */
export function examineUploads(dataDir: string, corpusDir: string): readonly Finding[] {
  const own = dataFolder(dataDir, corpusDir).uploads;
  return foldersIn(dirname(own))
    .filter((folder) => folder !== own)
    .flatMap((folder) => {
      const corpus = corpusOf(folder);
      const dumps = readdirSync(folder).filter((name) => !name.startsWith('.')).length;
      if (dumps === 0 || corpus === null || existsSync(corpus)) return [];
      return [
        warning(
          `${plural(dumps, 'dump')} added to the corpus folder ${printable(corpus)}, which is gone, ${dumps === 1 ? 'is' : 'are'} not read`,
          `If it has become ${printable(corpusDir)}, move what is in ${folder} to ${own}.`,
        ),
      ];
    });
}

function foldersIn(uploads: string): readonly string[] {
  if (!existsSync(uploads)) return [];
  return readdirSync(uploads, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(uploads, name));
}

function corpusOf(folder: string): string | null {
  const file = join(folder, ownerOfUploads);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}
