import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.js';
import { type DumpList, listDumps } from './list-dumps.js';
import { listUploads } from './list-uploads.js';

export interface ChosenCorpus extends DumpList {
  /** True when the shipped sample serves because the project's own corpus folder holds nothing else and nothing was added. */
  readonly sample: boolean;
}

export interface CorpusPlaces {
  /** Byline's data folder, and in it the folder of the dumps that owners added; without it there are none. */
  readonly data?: { readonly dir: string; readonly uploads: string };
  /** The project's own corpus folder, for tests to set. */
  readonly ownCorpus?: string;
}

/**
 * The dumps to serve: those of the corpus folder and those that owners added. In the project's own `corpus/` the folder `sample/` serves
 * only while there is nothing else; in any other folder, one called `sample` is like every other.
 */
export function chooseCorpus(root: string, { data, ownCorpus = join(packageRoot(), 'corpus') }: CorpusPlaces = {}): ChosenCorpus {
  const found = listDumps(root, data?.dir);
  const added = data ? listUploads(data.uploads, found) : { dumps: [], refused: [] };
  const listed = { dumps: [...found.dumps, ...added.dumps].sort(byPath), refused: [...found.refused, ...added.refused] };
  if (!isSameFolder(root, ownCorpus)) return { ...listed, sample: false };
  const ofSample = (path: string) => path.startsWith('sample/');
  const owners = listed.dumps.filter((dump) => !ofSample(dump.path));
  if (owners.length === 0) return { ...listed, sample: listed.dumps.length > 0 };
  return { dumps: owners, refused: listed.refused.filter((refused) => !ofSample(refused.dump)), sample: false };
}

/** By code units, as the list of a folder is. */
function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}

function isSameFolder(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);
}
