// The write path: in comes the corpus folder, out goes a published generation and the report of the run. Called through `RunIngest` by the
// command line in its own process, and by the engine in a child. Until the last step everybody reads the generation before.

import type { RefusedDump } from '../dump/article.js';
import { type Embedder, noVectors } from '../indexes/embedder.js';
import { currentGeneration } from '../indexes/generation-files.js';
import type { CorpusStore } from '../store/corpus-store.js';
import { takeIngestLock } from '../store/ingest-lock.js';
import { buildIndexes, indexingParts } from './build-indexes.js';
import { type DataFolder, dataFolder } from './data-folder.js';
import { dryRun } from './dry-run.js';
import { embedChunks } from './embed-chunks.js';
import { guardFolder, guardShrinkage, removedUploads } from './guards.js';
import type { IndexOptions, IndexReport } from './index-report.js';
import { startIndexingWords, type WordIndexing } from './index-words.js';
import type { DumpFolder, IngestParts } from './ingest-parts.js';
import type { RunIngest } from './ingest-runner.js';
import { isCurrent, type KnownCorpus, makePlan, type Plan, recipesOf } from './plan.js';
import { assembleGeneration, publish } from './publish.js';
import { readDumps, storeDump } from './read-dumps.js';
import { type RunWatch, watchRun } from './run-watch.js';
import { chunksToKeep, knownCorpus, makeDataFolder, openStore, soundFiles } from './stored-corpus.js';
import { writeReport } from './write-report.js';

export function createIngest(parts: IngestParts): RunIngest {
  return async (options, onProgress, signal) => {
    const startedAtMs = performance.now();
    const watch = watchRun(onProgress, signal);
    await watch.checkpoint();
    const done = options.dryRun ? await dryRun(parts, options, watch) : await lockedRun(parts, options, watch);
    return { ...done, elapsedMs: Math.round(performance.now() - startedAtMs) };
  };
}

type Done = Omit<IndexReport, 'elapsedMs'>;

interface Run {
  readonly parts: IngestParts;
  readonly options: IndexOptions;
  readonly watch: RunWatch;
  readonly folder: DataFolder;
  readonly store: CorpusStore;
}

async function lockedRun(parts: IngestParts, options: IndexOptions, watch: RunWatch): Promise<Done> {
  const folder = dataFolder(parts.dataDir, parts.corpusDir);
  makeDataFolder(folder.indexesOfCorpus);
  const lock = takeIngestLock(folder.lock);
  try {
    const store = openStore(folder, options.full ?? false);
    try {
      return await run({ parts, options, watch, folder, store });
    } finally {
      store.close();
    }
  } finally {
    lock.release();
  }
}

async function run(given: Run): Promise<Done> {
  const { parts, options, watch, folder, store } = given;
  const dumps = await parts.openDumps();
  const known = knownCorpus(store, parts.corpusDir, currentGeneration(folder.indexesOfCorpus));
  const { published } = known;
  if (!options.force) guardFolder(parts.corpusDir, dumps, known);
  const plan = await makePlan(dumps, known, recipesOf(dumps, parts), options.full ?? false, watch);
  rememberStamps(store, parts.corpusDir, plan, known);
  const files = await soundFiles(folder, published, parts.versions);
  if (published && files && !options.full && isCurrent(plan, published)) {
    return reportOf(store, plan, { name: published.name, versions: store.generations.versionsOf(published.id), failed: [] });
  }
  await watch.checkpoint();
  store.assertSound();
  // Before the reading of dumps, which may take minutes: an endpoint that cannot be used is told of at once.
  const embedder = parts.embedder && (await watch.unlessCancelled(parts.embedder.open()));
  store.generations.dropAbandoned(parts.corpusDir, published?.id ?? null);
  const words = startIndexingWords(store);
  try {
    return await makeGeneration({ ...given, dumps, known, plan, embedder, words });
  } finally {
    await words.stop();
  }
}

interface Making extends Run {
  readonly dumps: DumpFolder;
  readonly known: KnownCorpus;
  readonly plan: Plan;
  readonly embedder: Embedder | null;
  readonly words: WordIndexing;
}

async function makeGeneration({
  parts,
  options,
  watch,
  folder,
  store,
  dumps,
  known,
  plan,
  embedder,
  words,
}: Making): Promise<Done> {
  const { report } = watch;
  const { versions, failed } = await storeDumps(store, plan, parts, watch, words);
  if (!options.force) {
    const { chunks } = store.dumps.countsOf(versions);
    const before = chunksToKeep(store, known.published, removedUploads(dumps, known));
    guardShrinkage(parts.corpusDir, { folder: dumps, known, chunks, before });
  }
  const refused = plan.refused.length + failed.length + store.dumps.refusedAmong(versions).length;
  report('indexing', 0, indexingParts);
  await watch.checkpoint();
  const generation = assembleGeneration(store, parts, plan, { versions, refused });
  if (embedder) await embedChunks(store, generation.id, embedder, watch);
  else store.generations.setEmbedder(generation.id, noVectors);
  await buildIndexes({ folder, name: generation.name, versions: parts.versions, words, watch });
  await watch.checkpoint();
  // The last step is not interrupted: its end is at hand, and either state of the pointer is whole.
  report('publishing', 0, 1);
  publish(store, folder, generation);
  report('publishing', 1, 1);
  return reportOf(store, plan, { name: generation.name, versions, failed });
}

async function storeDumps(store: CorpusStore, plan: Plan, parts: IngestParts, watch: RunWatch, words: WordIndexing) {
  const versions = [...plan.kept];
  for (const version of [...plan.kept].sort((one, other) => one - other)) words.include(version);
  const failed: RefusedDump[] = [];
  for await (const file of readDumps(plan, parts, watch)) {
    const version = storeDump(store, file, plan.recipes.dump);
    if (version !== null) {
      versions.push(version);
      words.include(version);
    } else if ('failed' in file) failed.push(file.failed);
  }
  return { versions, failed };
}

/** Files are recognised by their stamps from the next run on; those changed a moment ago only then. */
function rememberStamps(store: CorpusStore, corpusDir: string, plan: Plan, known: KnownCorpus): void {
  const news = plan.files.some(({ path, stamp }) => known.seen.get(path)?.stamp !== stamp);
  if (news || known.seen.size !== plan.files.length) store.rememberFiles(corpusDir, plan.files);
}

function reportOf(
  store: CorpusStore,
  plan: Plan,
  made: { readonly name: string; readonly versions: readonly number[]; readonly failed: readonly RefusedDump[] },
): Done {
  const refused = [...made.failed, ...store.dumps.refusedAmong(made.versions)];
  const undecided = store.dumps.undecidedAmong(made.versions);
  return {
    ...writeReport({ ...store.dumps.countsOf(made.versions), plan, generation: made.name, refused, undecided }),
    dryRun: false,
  };
}
