// The engine's half of the composition root: the parts of the write and the read path, put together in pipeline order.
// Called by services.ts, by the command line's process and by the engine's and ingest's processes alike.

import { join } from 'node:path';
import { createAnswerer } from './answer/answerer.js';
import { checkText } from './answer/check/check-text.js';
import { createSearcher } from './answer/create-searcher.js';
import { createSurveyor } from './answer/survey/surveyor.js';
import { archiveAids } from './answer/verify/archive-aids.js';
import { createBrowsing } from './browse/browsing.js';
import { CHUNKER_VERSION, chunkArticle } from './chunk/chunk-article.js';
import type { Config } from './config.js';
import { linkCopies } from './dump/copies/link-copies.js';
import { openDumpFolder } from './dump/dump-folder.js';
import { loadOutlets, type OutletRegistry } from './dump/outlets.js';
import type { Archive } from './engine/archive.js';
import { createLocalArchive } from './engine/local-archive.js';
import { Fault } from './errors.js';
import type { Embedder, EmbedderSource } from './indexes/embedder.js';
import type { Generation } from './indexes/generation.js';
import { openaiSource } from './indexes/openai-embedder.js';
import { transformersSource } from './indexes/transformers-embedder.js';
import { dataFolder } from './ingest/data-folder.js';
import { createIngest } from './ingest/ingest.js';
import type { IngestParts } from './ingest/ingest-parts.js';
import type { RunIngest } from './ingest/ingest-runner.js';
import { createPublishedGenerations } from './ingest/open-generation.js';
import { createInspectDump } from './ingest/uploads/inspect-dump.js';
import type { InspectDump } from './ingest/uploads/inspected-dump.js';
import { createUploads } from './ingest/uploads/uploads.js';
import { TOKENIZER_VERSION } from './language/tokenize.js';
import type { Log } from './log.js';
import { carefulModel } from './model/careful-model.js';
import { openaiModel } from './model/openai-model.js';
import { tryModel } from './model/try-model.js';
import { createRetriever } from './retrieve/retrieve.js';

type Settings = Pick<Config, 'corpusDir' | 'dataDir' | 'embeddings'> & Partial<Pick<Config, 'llm'>>;

/** @param onOutlets is given the outlet file in use whenever the corpus folder is looked at */
export function ingestParts(
  { corpusDir, dataDir, embeddings }: Settings,
  onOutlets?: (outlets: OutletRegistry) => void,
): IngestParts {
  return {
    corpusDir,
    dataDir,
    openDumps: async () => {
      const folder = openDumpFolder(corpusDir, { data: { dir: dataDir, ...dataFolder(dataDir, corpusDir) } });
      onOutlets?.(folder.outlets);
      return folder;
    },
    chunkArticle,
    embedder: embedderFor(embeddings, dataDir),
    linkCopies,
    versions: { chunker: CHUNKER_VERSION, tokenizer: TOKENIZER_VERSION },
  };
}

/** One short text, embedded; for `doctor`. @throws Fault `settings` */
export async function tryEmbedder({ embeddings, dataDir }: Settings): Promise<Embedder> {
  const source = embedderFor(embeddings, dataDir);
  if (source) return await source.open();
  throw new Fault('settings', 'No embedder is set.', { remedy: 'Set EMBEDDINGS to openai or transformers.' });
}

/** Milliseconds until the model's first words; for `doctor`. @throws Fault `settings` */
export async function tryLanguageModel({ llm }: Settings): Promise<number> {
  if (llm) return await tryModel(llm);
  throw new Fault('settings', 'No language model is set.', { remedy: 'Set LLM_BASE_URL and LLM_MODEL.' });
}

/** Null for `builtin`, which makes no vectors. */
function embedderFor(embeddings: Config['embeddings'], dataDir: string): EmbedderSource | null {
  switch (embeddings.kind) {
    case 'builtin':
      return null;
    case 'openai':
      return openaiSource(embeddings);
    case 'transformers':
      return transformersSource({ model: embeddings.model, cacheDir: join(dataDir, 'models') });
  }
}

export interface ArchiveOptions {
  /** How an index run is carried out; in this process unless given. */
  readonly ingest?: RunIngest;
  /** How an owner's file is looked at; in this process unless given. */
  readonly inspect?: InspectDump;
  /** Leaves native vector search alone. */
  readonly exactSearch?: boolean;
}

export function localArchive(folders: Settings, log: Log, options: ArchiveOptions = {}): Archive {
  // Reading the outlet file takes a few tenths of a second; the look at the corpus folder has read it already, as a rule.
  let outlets: OutletRegistry | null = null;
  const parts = ingestParts(folders, (read) => {
    outlets = read;
  });
  const readPathOf = oncePerGeneration((generation) => {
    outlets ??= loadOutlets({ files: [join(folders.corpusDir, 'outlets.yaml')] });
    const retriever = createRetriever({ generation, outlets });
    return { retriever, aids: archiveAids(outlets, retriever), outlets };
  });
  const { llm } = folders;
  const model = llm ? carefulModel(openaiModel(llm, { beginMs: llm.patienceMs }), { beginMs: llm.patienceMs }) : null;
  return createLocalArchive({
    generations: createPublishedGenerations({ ...parts, log, exactSearch: options.exactSearch ?? false }),
    createAnswerer: (generation) => {
      const { retriever, aids } = readPathOf(generation);
      return createAnswerer({ retriever, phrasing: model && { model, aids } });
    },
    createChecker: (generation) => ({
      check: (text, asked = {}) => checkText(text, asked, { ...readPathOf(generation), model }),
    }),
    createSearcher: (generation) => createSearcher(readPathOf(generation).retriever),
    createSurveyor: (generation) => createSurveyor(readPathOf(generation).retriever),
    createBrowsing: (generation) => createBrowsing({ corpus: generation.corpus, outlets: readPathOf(generation).outlets }),
    ingest: options.ingest ?? createIngest(parts),
    inspect: options.inspect ?? createInspectDump(parts),
    uploads: createUploads(parts),
    log,
  });
}

function oncePerGeneration<T>(make: (generation: Generation) => T): (generation: Generation) => T {
  const made = new WeakMap<Generation, T>();
  return (generation) => {
    const known = made.get(generation) ?? make(generation);
    made.set(generation, known);
    return known;
  };
}
