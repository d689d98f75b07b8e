// In: a generation whose rows, and vectors if it has any, are stored. Out: its index files, written beside the published ones and checked.
import { buildVectorIndex } from '../indexes/choose-vector-index.js';
import { noVectors } from '../indexes/embedder.js';
import { type GenerationIdentity, type Manifest, writeGeneration } from '../indexes/generation-files.js';
import { toVectorSet } from '../indexes/vector-set.js';
import type { GenerationInfo } from '../store/generation-rows.js';
import { SqliteCorpusReader } from '../store/sqlite-corpus-reader.js';
import type { DataFolder } from './data-folder.js';
import type { WordIndexing } from './index-words.js';
import type { IngestParts } from './ingest-parts.js';
import type { RunWatch } from './run-watch.js';

/** Of the step `indexing`, for its progress: copies, lexical index, vector index. */
export const indexingParts = 3;

export interface BuildIndexes {
  readonly folder: DataFolder;
  /** Name of the generation. */
  readonly name: string;
  readonly versions: IngestParts['versions'];
  /** All of the generation's versions are included. */
  readonly words: WordIndexing;
  readonly watch: RunWatch;
}

export async function buildIndexes({ folder, name, versions, words, watch }: BuildIndexes): Promise<Manifest> {
  const rows = new SqliteCorpusReader(folder.database, name);
  try {
    watch.report('indexing', 1, indexingParts);
    await watch.checkpoint();
    const lexical = await watch.unlessCancelled(words.finish());
    watch.report('indexing', 2, indexingParts);
    await watch.checkpoint();
    const { dimension } = rows.info;
    const vectors = dimension === noVectors.dimension ? null : await buildVectorIndex(toVectorSet(dimension, rows.vectors()));
    watch.report('indexing', indexingParts, indexingParts);
    await watch.checkpoint();
    return await writeGeneration({
      dataDir: folder.indexesOfCorpus,
      name,
      identity: identityOf(rows.info, versions),
      lexical,
      vectors,
    });
  } finally {
    rows.close();
  }
}

/** What the generation's index files must have been made of. */
export function identityOf(info: GenerationInfo, versions: IngestParts['versions']): GenerationIdentity {
  const { tokenizer, chunker } = versions;
  return { embedder: info.embedder, dimension: info.dimension, tokenizer, chunker, corpus: info.content };
}
