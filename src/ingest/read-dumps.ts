// In: the dumps that must be read. Out: each with its articles and chunks, or refused; the rest goes on. Called by ingest, which
// stores each in a transaction of its own, so that a run that is killed goes on where it stopped.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Chunk } from '../chunk/chunk.js';
import type { ReadDump, RefusedDump } from '../dump/article.js';
import { because, explained } from '../reasons/reason.js';
import type { CorpusStore } from '../store/corpus-store.js';
import { type HashedFile, stampOf, unreadable } from './hash-files.js';
import type { IngestParts } from './ingest-parts.js';
import type { Plan } from './plan.js';
import type { RunWatch } from './run-watch.js';

export type ReadFile =
  | {
      readonly path: string;
      readonly sha256: string;
      readonly size: number;
      readonly read: ReadDump | RefusedDump;
      /** Of each article, in order; empty for a refused one. */
      readonly chunks: readonly (readonly Chunk[])[];
    }
  /** Could not be read this time; nothing is remembered of it. */
  | { readonly path: string; readonly failed: RefusedDump };

export async function* readDumps(plan: Plan, parts: IngestParts, watch: RunWatch): AsyncIterable<ReadFile> {
  for (const [place, file] of plan.toRead.entries()) {
    watch.report('reading', place, plan.toRead.length);
    await watch.checkpoint();
    yield await readOne(file, plan, parts);
  }
  if (plan.toRead.length > 0) watch.report('reading', plan.toRead.length, plan.toRead.length);
}

/** @returns the version's id; null when the file could not be read this time */
export function storeDump(store: CorpusStore, file: ReadFile, recipe: string): number | null {
  if ('failed' in file) return null;
  const { path, sha256, size, read, chunks } = file;
  return isRefused(read)
    ? store.dumps.addRefused({ path, sha256, size, recipe }, read)
    : store.dumps.add({ path, sha256, size, recipe, read, chunks });
}

export function isRefused(read: ReadDump | RefusedDump): read is RefusedDump {
  return 'reason' in read;
}

async function readOne({ path, file }: HashedFile, plan: Plan, parts: IngestParts): Promise<ReadFile> {
  const bytes = await readSteadily(path, file);
  if (!Buffer.isBuffer(bytes)) return { path, failed: bytes };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const read = plan.folder.read(path, bytes);
    const chunks = isRefused(read) ? [] : read.articles.map(({ body, language }) => parts.chunkArticle(body, language));
    return { path, sha256, size: bytes.length, read, chunks };
  } catch (error) {
    // The same bytes would make it fail again: remembered, so that not every run is a run with news.
    return { path, sha256, size: bytes.length, read: stumbledOver(path, error), chunks: [] };
  }
}

/** One dump that the program stumbles over must not stop the rest. */
export function stumbledOver(dump: string, error: unknown): RefusedDump {
  const message = error instanceof Error ? error.message.slice(0, 120) : 'unknown';
  return { dump, ...explained(because('refused.readingFailed', { message })) };
}

/** A file that changes while it is read is read once more: half of the old with half of the new would be nobody's words. */
async function readSteadily(path: string, file: string): Promise<Buffer | RefusedDump> {
  try {
    for (let tries = 0; tries < 2; tries += 1) {
      const before = await stampOf(file);
      const bytes = await readFile(file);
      if ((await stampOf(file)).stamp === before.stamp) return bytes;
    }
    return { dump: path, ...explained(because('refused.restless')) };
  } catch (error) {
    return unreadable(path, error);
  }
}
