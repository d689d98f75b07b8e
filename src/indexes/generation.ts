import type { CorpusReader } from '../store/corpus-reader.js';
import type { LexicalIndex } from './lexical-index.js';
import type { VectorIndex } from './vector-index.js';

/** One complete, published state of the indexes, opened for reading. */
export interface Generation {
  readonly name: string;
  readonly corpus: CorpusReader;
  readonly lexical: LexicalIndex;
  readonly vectors: VectorIndex;
  /** Turns a question into a unit vector of the generation's dimension. */
  embedQuery(text: string): Promise<Float32Array>;
  close(): void;
}
