import type { Bm25Index } from './bm25-index.js';
import type { IndexedChunk } from './indexed-chunk.js';

/** Builds the lexical index of all chunks, in one pass. Ids must differ; their order is free. */
export function buildLexicalIndex(_chunks: Iterable<IndexedChunk>): Bm25Index {
  throw new Error('not built yet');
}
