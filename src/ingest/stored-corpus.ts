import { existsSync, rmSync } from 'node:fs';
import { faultBecause } from '../errors.js';
import { type GenerationFiles, openGenerationFiles } from '../indexes/generation-files.js';
import { makeFolder } from '../make-folder.js';
import { because } from '../reasons/reason.js';
import { CorpusStore } from '../store/corpus-store.js';
import type { GenerationInfo } from '../store/generation-rows.js';
import { isBroken } from '../store/storage-faults.js';
import { identityOf } from './build-indexes.js';
import type { DataFolder } from './data-folder.js';
import type { IngestParts } from './ingest-parts.js';
import type { KnownCorpus } from './plan.js';

/** @throws Fault `storage` */
export function makeDataFolder(path: string): void {
  try {
    makeFolder(path);
  } catch (cause) {
    throw faultBecause('storage', because('storage.noFolder', { path }), { cause });
  }
}

/** Opens corpus.db for a run. A damaged one is thrown away only by a full run, which makes it anew. @throws Fault `storage` */
export function openStore(folder: DataFolder, full: boolean): CorpusStore {
  if (!full) return new CorpusStore(folder.database);
  try {
    return openSound(folder.database);
  } catch (fault) {
    if (!isBroken(fault)) throw fault;
    for (const file of ['', '-wal', '-shm']) rmSync(folder.database + file, { force: true });
    return new CorpusStore(folder.database);
  }
}

/** Corpus.db for looking only; null when there is none. @throws Fault `storage` */
export function openStoreToLook(folder: DataFolder): CorpusStore | null {
  return existsSync(folder.database) ? new CorpusStore(folder.database, { readOnly: true }) : null;
}

/** What is stored and published of a corpus folder. `current` is the generation that its pointer names. */
export function knownCorpus(store: CorpusStore | null, corpusDir: string, current: string | null): KnownCorpus {
  const published = store && current ? store.generations.named(current) : null;
  return {
    published,
    dumps: store && published ? store.generations.dumpHashesOf(published.id) : new Map(),
    seen: store?.seenFiles(corpusDir) ?? new Map(),
    findVersion: (key) => store?.dumps.find(key) ?? null,
  };
}

/**
 * How many chunks the published generation has; null when none has to be kept: before the first run, and when the sample gives way.
 * @param gone paths of dumps that were meant to go
 */
export function chunksToKeep(store: CorpusStore, published: GenerationInfo | null, gone: readonly string[]): number | null {
  return published && !published.sample ? store.dumps.countsOf(store.generations.versionsOf(published.id, gone)).chunks : null;
}

/** The published generation's index files; null when they are not there, not whole, or not made of its rows. */
export async function soundFiles(
  folder: DataFolder,
  published: GenerationInfo | null,
  versions: IngestParts['versions'],
): Promise<GenerationFiles | null> {
  if (!published) return null;
  const expected = identityOf(published, versions);
  const opened = await openGenerationFiles({ dataDir: folder.indexesOfCorpus, name: published.name, expected });
  return opened.ok ? opened.files : null;
}

function openSound(database: string): CorpusStore {
  const store = new CorpusStore(database);
  try {
    store.assertSound();
    return store;
  } catch (fault) {
    store.close();
    throw fault;
  }
}
