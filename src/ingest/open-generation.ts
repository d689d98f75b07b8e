// The read side of what ingest publishes: opens the current generation's rows and index files together, after checking that they belong
// together, and tells cheaply whether the corpus folder has changed since.
import { type Fault, faultBecause } from '../errors.js';
import type { DenseSearch } from '../indexes/generation.js';
import { currentGeneration, type GenerationFiles, openGenerationFiles } from '../indexes/generation-files.js';
import { createQuestionVectors } from '../indexes/question-vectors.js';
import type { Log } from '../log.js';
import { because } from '../reasons/reason.js';
import type { GenerationInfo } from '../store/generation-rows.js';
import { SqliteCorpusReader } from '../store/sqlite-corpus-reader.js';
import { identityOf } from './build-indexes.js';
import { type DataFolder, dataFolder } from './data-folder.js';
import type { IngestParts } from './ingest-parts.js';
import { isCurrent, makePlan, recipesOf } from './plan.js';
import type { OpenGeneration, PublishedGenerations } from './published-generations.js';
import { knownCorpus, openStoreToLook } from './stored-corpus.js';

/** Of `IngestParts`, what reading needs. */
export interface ReadParts extends Pick<IngestParts, 'corpusDir' | 'dataDir' | 'openDumps' | 'embedder' | 'versions'> {
  /** Leaves native code alone, the graph's and that of a model in this process, as after it brought the engine down; default false. */
  readonly exactSearch?: boolean;
  /** Is told of questions that could not be embedded; nobody unless given. */
  readonly log?: Pick<Log, 'warn'>;
}

const silent: Pick<Log, 'warn'> = { warn: () => {} };

export function createPublishedGenerations(parts: ReadParts): PublishedGenerations {
  const folder = dataFolder(parts.dataDir, parts.corpusDir);
  return {
    current: () => currentGeneration(folder.indexesOfCorpus),
    open: () => openGeneration(folder, parts),
    isStale: () => isStale(folder, parts),
  };
}

async function openGeneration(folder: DataFolder, parts: ReadParts): Promise<OpenGeneration> {
  const name = currentGeneration(folder.indexesOfCorpus);
  if (name === null) throw nothingIndexed(parts.corpusDir);
  const corpus = new SqliteCorpusReader(folder.database, name);
  try {
    const expected = identityOf(corpus.info, parts.versions);
    const opening = openGenerationFiles({
      dataDir: folder.indexesOfCorpus,
      name,
      expected,
      ...(parts.exactSearch ? { loadLibrary: async () => null } : {}),
    });
    // The rows beside the files, which a thread reads.
    const [opened] = await Promise.all([opening, readRows(corpus)]);
    if (!opened.ok) throw unusableFiles(opened.reason);
    const { lexical } = opened.files;
    const dense = openDense(opened.files, corpus.info, parts);
    return {
      name,
      corpus,
      lexical,
      dense,
      summary: summaryOf(corpus, opened.files, dense, leavesModelAlone(parts)),
      close: () => corpus.close(),
    };
  } catch (error) {
    corpus.close();
    throw error;
  }
}

/** Of all articles, once; they stay in memory. */
async function readRows(corpus: SqliteCorpusReader): Promise<void> {
  corpus.articles();
}

function summaryOf(
  corpus: SqliteCorpusReader,
  { manifest, vectors }: GenerationFiles,
  dense: DenseSearch | null,
  withoutNative: boolean,
): OpenGeneration['summary'] {
  const { refused, embedder, sample } = corpus.info;
  const { dimension, recall, measuredOn } = manifest;
  const withoutLibrary = manifest.vectors === 'graph' && vectors?.kind === 'exact';
  return {
    ...corpus.counts(),
    refused,
    embedder,
    sample,
    outlets: corpus.outlets(),
    vectorSearch: dense?.vectors.kind ?? 'none',
    vectors: vectors && {
      dimension,
      recall,
      measuredOn,
      exactBecause: withoutLibrary ? 'native search is not used now' : manifest.exactBecause,
      unusedBecause: dense ? null : withoutNative ? noNativeCode : otherEmbedder,
    },
  };
}

function leavesModelAlone({ exactSearch, embedder }: ReadParts): boolean {
  return (exactSearch ?? false) && (embedder?.runsNativeCode ?? false);
}

/** Null without vectors, and while those that are there are another embedder's than the settings name: then words alone are searched. */
function openDense({ vectors }: GenerationFiles, info: GenerationInfo, parts: ReadParts): DenseSearch | null {
  if (leavesModelAlone(parts)) return null;
  const embedder = vectors && parts.embedder?.restore({ id: info.embedder, dimension: info.dimension });
  return embedder ? { vectors, embedQuery: createQuestionVectors({ embedder, log: parts.log ?? silent }) } : null;
}

const otherEmbedder = 'the settings name another embedder than the one that made them';
const noNativeCode = 'native code is left alone after it ended this process';

async function isStale(folder: DataFolder, parts: ReadParts): Promise<boolean> {
  const store = openStoreToLook(folder);
  try {
    const known = knownCorpus(store, parts.corpusDir, currentGeneration(folder.indexesOfCorpus));
    if (!known.published) return true;
    const dumps = await parts.openDumps();
    return !isCurrent(await makePlan(dumps, known, recipesOf(dumps, parts), false), known.published);
  } finally {
    store?.close();
  }
}

function nothingIndexed(corpusDir: string): Fault {
  return faultBecause('storage', because('storage.nothingIndexed', { folder: corpusDir }));
}

function unusableFiles(what: string): Fault {
  return faultBecause('storage', because('storage.indexUnusable', { what }));
}
