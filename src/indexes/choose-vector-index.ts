import type { VectorIndex } from './vector-index.js';
import type { VectorSet } from './vector-set.js';

/** A vector index with what it takes to write it. */
export interface BuiltVectors {
  readonly index: VectorIndex;
  readonly set: VectorSet;
  /** Recall@10 of the graph against exact search on the product's own vectors; null when no graph was tried. */
  readonly recall: number | null;
  /** Why the search is exact, in a few words for `doctor`; null for a graph. */
  readonly exactBecause: string | null;
  /** Writes the graph to a file; null when the search is exact. */
  readonly writeGraph: ((path: string) => void) | null;
}

/** Exact where the corpus is small or hnswlib is missing, else a graph if its measured recall reaches the floor. */
export function buildVectorIndex(_set: VectorSet): Promise<BuiltVectors> {
  throw new Error('not built yet');
}
