// What a run would do: reads what has changed, and writes nothing.
import { currentGeneration } from '../indexes/generation-files.js';
import type { CorpusStore } from '../store/corpus-store.js';
import { dataFolder } from './data-folder.js';
import { guardFolder, guardShrinkage, removedUploads } from './guards.js';
import type { IndexOptions, IndexReport } from './index-report.js';
import type { IngestParts } from './ingest-parts.js';
import { makePlan, recipesOf } from './plan.js';
import { isRefused, type ReadFile, readDumps } from './read-dumps.js';
import type { RunWatch } from './run-watch.js';
import { chunksToKeep, knownCorpus, openStoreToLook } from './stored-corpus.js';
import { type Outcome, writeReport } from './write-report.js';

/** Runs into the same refusals as a run that publishes. Takes no lock. */
export async function dryRun(
  parts: IngestParts,
  options: IndexOptions,
  watch: RunWatch,
): Promise<Omit<IndexReport, 'elapsedMs'>> {
  const folder = dataFolder(parts.dataDir, parts.corpusDir);
  const store = openStoreToLook(folder);
  try {
    const dumps = await parts.openDumps();
    const known = knownCorpus(store, parts.corpusDir, currentGeneration(folder.indexesOfCorpus));
    if (!options.force) guardFolder(parts.corpusDir, dumps, known);
    const plan = await makePlan(dumps, known, recipesOf(dumps, parts), options.full ?? false, watch);
    const counts = store ? storedCounts(store, plan.kept) : emptyCounts();
    for await (const file of readDumps(plan, parts, watch)) addFile(counts, file);
    if (!options.force) {
      const before = store && chunksToKeep(store, known.published, removedUploads(dumps, known));
      guardShrinkage(parts.corpusDir, { folder: dumps, known, chunks: counts.chunks, before });
    }
    return { ...writeReport({ ...counts, plan, generation: known.published?.name ?? null }), dryRun: true };
  } finally {
    store?.close();
  }
}

type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] extends object ? Mutable<T[K]> : T[K];
};
type Counts = Mutable<Omit<Outcome, 'plan' | 'generation'>>;

function emptyCounts(): Counts {
  return { articles: { report: 0, translation: 0, commentary: 0, note: 0 }, dumps: 0, chunks: 0, refused: [], undecided: [] };
}

function storedCounts(store: CorpusStore, versions: readonly number[]): Counts {
  const { articles, dumps, chunks } = store.dumps.countsOf(versions);
  return {
    articles: { ...articles },
    dumps,
    chunks,
    refused: [...store.dumps.refusedAmong(versions)],
    undecided: [...store.dumps.undecidedAmong(versions)],
  };
}

function addFile(counts: Counts, file: ReadFile): void {
  if ('failed' in file) counts.refused.push(file.failed);
  else if (isRefused(file.read)) counts.refused.push(file.read);
  else {
    counts.dumps += 1;
    for (const { kind } of file.read.articles) counts.articles[kind] += 1;
    for (const chunks of file.chunks) counts.chunks += chunks.length;
    counts.undecided.push(...file.read.undecided.map((entry) => ({ dump: file.path, ...entry })));
  }
}
