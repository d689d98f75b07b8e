import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.js';
import { type DumpList, listDumps } from './list-dumps.js';

export interface ChosenCorpus extends DumpList {
  /** True when the shipped sample serves because the project's own corpus folder holds nothing else. */
  readonly sample: boolean;
}

/**
 * The dumps to serve. In the project's own `corpus/` the folder `sample/` serves only while nothing else stands there; in any
 * other folder, one called `sample` is like every other. `ownCorpus` is the project's folder, for tests to set.
 */
export function chooseCorpus(root: string, ownCorpus: string = join(packageRoot(), 'corpus')): ChosenCorpus {
  const listed = listDumps(root);
  if (!isSameFolder(root, ownCorpus)) return { ...listed, sample: false };
  const ofSample = (path: string) => path.startsWith('sample/');
  const owners = listed.dumps.filter((dump) => !ofSample(dump.path));
  if (owners.length === 0) return { ...listed, sample: listed.dumps.length > 0 };
  return { dumps: owners, refused: listed.refused.filter((refused) => !ofSample(refused.dump)), sample: false };
}

function isSameFolder(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);
}
