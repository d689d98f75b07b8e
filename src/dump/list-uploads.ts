// In: the folder of dumps that owners added through Discord, and what the corpus folder holds. Out: the added ones as dumps of the corpus.
// Called by choose-corpus.
import { existsSync } from 'node:fs';
import { Fault } from '../errors.js';
import { type DumpList, listDumps } from './list-dumps.js';

const prefix = 'uploads/';

/** The path under which an added dump of this name is part of the corpus. */
export function uploadPath(name: string): string {
  return `${prefix}${name}`;
}

/** Whether a dump of this path was added, as far as its path tells: a corpus folder may have an `uploads` of its own. */
export function isUploadPath(dump: string): boolean {
  return dump.startsWith(prefix);
}

/**
 * A folder that is not there holds nothing: it is made when the first dump is added. Where the corpus folder has a dump of the same path,
 * that one counts and the added one is refused.
 * @throws Fault `corpus` when the folder cannot be read
 */
export function listUploads(folder: string, ofCorpus: DumpList): DumpList {
  if (!existsSync(folder)) return { dumps: [], refused: [] };
  const { dumps, refused } = list(folder);
  const taken = new Set([...ofCorpus.dumps.map(({ path }) => path), ...ofCorpus.refused.map(({ dump }) => dump)]);
  const added = dumps.map((dump) => ({ ...dump, path: uploadPath(dump.path), uploaded: true }));
  return {
    dumps: added.filter(({ path }) => !taken.has(path)),
    refused: [
      ...refused.map((one) => ({ ...one, dump: uploadPath(one.dump) })),
      ...added
        .filter(({ path }) => taken.has(path))
        .map(({ path }) => ({
          dump: path,
          reason: 'it was added through Discord, and the corpus folder holds a file of the same path, which is read instead',
          remedy: 'Rename the file in the corpus folder, or remove the added one.',
        })),
    ],
  };
}

function list(folder: string): DumpList {
  try {
    return listDumps(folder);
  } catch (cause) {
    throw new Fault('corpus', `The folder of added dumps ${folder} cannot be read.`, {
      remedy: 'Give Byline the right to read it.',
      cause,
    });
  }
}
