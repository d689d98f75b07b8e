// In: the folder of dumps that owners added through Discord, and what the corpus folder holds. Out: the added ones as dumps of the corpus.
// Called by choose-corpus.
import { existsSync, readdirSync } from 'node:fs';
import { faultBecause } from '../errors.js';
import { because, explained } from '../reasons/reason.js';
import { type DumpList, listDumps } from './list-dumps.js';

const prefix = 'uploads/';

/** The path under which an added dump of this name is part of the corpus. */
export function uploadPath(name: string): string {
  return `${prefix}${name}`;
}

/** Whether a dump of this path may have been added: a corpus folder may have an `uploads` of its own. */
export function isUploadPath(dump: string): boolean {
  return dump.startsWith(prefix);
}

/** The name under which a removed dump is put aside. */
export function asideName(name: string, removedAt: Date): string {
  return `${removedAt.toISOString().replace(/[:.]/g, '-')}-${name}`;
}

/** The paths that the dumps put aside in this folder had. */
export function listRemoved(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((aside) => {
    const name = /^\d{4}-\d\d-\d\dT[\d-]+Z-(.+)$/.exec(aside)?.[1];
    return name === undefined ? [] : [uploadPath(name)];
  });
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
        .map(({ path }) => ({ dump: path, ...explained(because('refused.shadowed')) })),
    ],
  };
}

function list(folder: string): DumpList {
  try {
    return listDumps(folder);
  } catch (cause) {
    throw faultBecause('corpus', because('folder.uploadsForbidden', { folder }), { cause });
  }
}
