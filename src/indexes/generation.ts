import type { CorpusReader } from '../store/corpus-reader.js';
import type { LexicalIndex } from './lexical-index.js';
import type { VectorIndex } from './vector-index.js';

/** One complete, published state of the indexes, opened for reading. */
export interface Generation {
  readonly name: string;
  readonly corpus: CorpusReader;
  readonly lexical: LexicalIndex;
  /** Search by meaning; null where the chunks have no vectors that questions could be compared with. */
  readonly dense: DenseSearch | null;
  close(): void;
}

/** The chunks' vectors, and what turns a question into one of their kind. */
export interface DenseSearch {
  readonly vectors: VectorIndex;
  /**
   * A unit vector of the index's dimension; null when the embedder did not give one in time. Never rejects: such a question is answered
   * by its words, and why was logged.
   */
  embedQuery(text: string): Promise<Float32Array | null>;
}
