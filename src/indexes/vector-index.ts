import type { Hit } from './hit.js';

/** Nearest chunks by cosine, of one generation, immutable. */
export interface VectorIndex {
  readonly kind: 'exact' | 'graph';
  readonly size: number;
  readonly dimension: number;
  /** Best first, at most `limit`. Score = cosine. A filter is applied after the search, never inside native code. */
  search(vector: Float32Array, limit: number, accept?: (chunk: number) => boolean): readonly Hit[];
}
