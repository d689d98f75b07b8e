import type { Hit } from '../indexes/hit.js';

/** A chunk with its fused score and the scores it came from. */
export interface FusedHit {
  readonly chunk: number;
  readonly score: number;
  readonly lexical: number | null;
  readonly vector: number | null;
}

/**
 * Fuses by chunk id (never by text: identical wire copies of two outlets stay two), with a convex combination of scores:
 *
 *     score(chunk) = (1 − share) · bm25 / best bm25  +  share · max(0, cosine) / best cosine
 *
 * after S. Bruch, S. Gai and A. Ingber, "An Analysis of Fusion Functions for Hybrid Retrieval" (2023), which finds it better
 * than ranks alone. A chunk that one index did not find gets 0 from it.
 */
export function fuse(lexical: readonly Hit[], vector: readonly Hit[], dense: number): FusedHit[] {
  const share = vector.length === 0 ? 0 : dense;
  const bestLexical = lexical[0]?.score ?? 0;
  const bestVector = vector[0]?.score ?? 0;
  const byChunk = new Map<number, FusedHit>();
  for (const { chunk, score } of lexical) {
    byChunk.set(chunk, {
      chunk,
      lexical: score,
      vector: null,
      score: bestLexical > 0 ? (1 - share) * (score / bestLexical) : 0,
    });
  }
  for (const { chunk, score } of vector) {
    if (!(score > 0)) continue;
    const known = byChunk.get(chunk);
    const gain = share * (score / bestVector);
    byChunk.set(chunk, { chunk, lexical: known?.lexical ?? null, vector: score, score: (known?.score ?? 0) + gain });
  }
  return [...byChunk.values()].sort((one, other) => other.score - one.score || one.chunk - other.chunk);
}
