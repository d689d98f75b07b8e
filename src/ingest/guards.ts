import { faultBecause } from '../errors.js';
import { because } from '../reasons/reason.js';
import type { DumpFolder } from './ingest-parts.js';
import type { KnownCorpus } from './plan.js';

/** Share of the published chunks that a run may lose without being told so: an archive rarely halves, an unmounted part of it does. */
const leastShare = 0.5;

/** Published dumps that owners added and have removed: the one loss that is always meant. */
export function removedUploads(folder: DumpFolder, known: KnownCorpus): readonly string[] {
  const removed = new Set(folder.removed);
  return missing(folder, known).filter((path) => removed.has(path));
}

function missing(folder: DumpFolder, known: KnownCorpus): readonly string[] {
  const present = new Set(folder.dumps.map(({ path }) => path));
  return [...known.dumps.keys()].filter((path) => !present.has(path));
}

/** Refuses a corpus folder that has become empty, or holds only the shipped sample, after it held dumps. @throws Fault `corpus` */
export function guardFolder(corpusDir: string, folder: DumpFolder, known: KnownCorpus): void {
  if (isEmptiedByOwners(folder, known)) return;
  const { published } = known;
  const place = { folder: corpusDir };
  if (folder.dumps.length === 0) throw faultBecause('corpus', because(published ? 'folder.emptied' : 'folder.empty', place));
  if (!published || published.sample) return;
  if (folder.sample) throw faultBecause('corpus', because('folder.onlySample', place));
  const lostOthers = missing(folder, known).length > removedUploads(folder, known).length;
  if (lostOthers && folder.dumps.every(({ uploaded }) => uploaded))
    throw faultBecause('corpus', because('folder.onlyUploads', place));
}

export interface Shrinkage {
  readonly folder: DumpFolder;
  readonly known: KnownCorpus;
  /** How many the run would publish. */
  readonly chunks: number;
  /** How many are published of what was not meant to go; null when none has to be kept. */
  readonly before: number | null;
}

/** Refuses to publish nothing, or far less than before. @throws Fault `corpus` */
export function guardShrinkage(corpusDir: string, { folder, known, chunks, before }: Shrinkage): void {
  if (chunks === 0 && !isEmptiedByOwners(folder, known))
    throw faultBecause('corpus', because('folder.noArticle', { folder: corpusDir }));
  if (before !== null && chunks < before * leastShare)
    throw faultBecause('corpus', because('folder.shrunk', { before, now: chunks }));
}

/** Everything that is published had been added by owners, who have removed it all: what is removed must not be served on. */
function isEmptiedByOwners(folder: DumpFolder, known: KnownCorpus): boolean {
  const isLeftEmpty = folder.dumps.length === 0 || folder.sample;
  return isLeftEmpty && known.dumps.size > 0 && removedUploads(folder, known).length === known.dumps.size;
}
