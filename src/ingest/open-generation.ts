// The read side of what ingest publishes: opens the current generation's rows and index files together, after checking that they belong
// together, and tells cheaply whether the corpus folder has changed since.
import { Fault } from '../errors.js';
import { currentGeneration, openGenerationFiles } from '../indexes/generation-files.js';
import { SqliteCorpusReader } from '../store/sqlite-corpus-reader.js';
import { identityOf } from './build-indexes.js';
import { type DataFolder, dataFolder } from './data-folder.js';
import type { IngestParts } from './ingest-parts.js';
import { isCurrent, makePlan, recipesOf } from './plan.js';
import type { OpenGeneration, PublishedGenerations } from './published-generations.js';
import { knownCorpus, openStoreToLook } from './stored-corpus.js';

/** Of `IngestParts`, what reading needs. */
export interface ReadParts extends Pick<IngestParts, 'corpusDir' | 'dataDir' | 'openDumps' | 'embedder' | 'versions'> {
  /** Leaves native vector search alone, as after it brought the engine down; default false. */
  readonly exactSearch?: boolean;
}

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
    const opened = await openGenerationFiles({
      dataDir: folder.indexesOfCorpus,
      name,
      expected,
      ...(parts.exactSearch ? { loadLibrary: async () => null } : {}),
    });
    if (!opened.ok) throw unusableFiles(opened.reason);
    const { lexical, vectors, statistics } = opened.files;
    const embedder = parts.embedder.restore(statistics);
    if (embedder.id !== corpus.info.embedder) throw unusableFiles(`made for ${corpus.info.embedder}, not for ${embedder.id}`);
    return {
      name,
      corpus,
      lexical,
      vectors,
      embedQuery: (text) => embedder.embedQuery(text),
      summary: summaryOf(corpus),
      close: () => corpus.close(),
    };
  } catch (error) {
    corpus.close();
    throw error;
  }
}

function summaryOf(corpus: SqliteCorpusReader): OpenGeneration['summary'] {
  const { refused, embedder, sample } = corpus.info;
  return { ...corpus.counts(), refused, embedder, sample, outlets: corpus.outlets() };
}

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
  return new Fault('storage', `Nothing has been indexed yet of the corpus folder ${corpusDir}.`, {
    remedy: 'Run `byline index`.',
  });
}

function unusableFiles(reason: string): Fault {
  return new Fault('storage', `The index files cannot be used: ${reason}.`, {
    remedy: 'Run `byline index`, which makes them again from the database.',
  });
}
