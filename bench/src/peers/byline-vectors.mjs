import { buildVectorIndex } from '../../../dist/src/indexes/choose-vector-index.js';
import { DIMENSION, vectorOf } from '../hashed-vectors.mjs';

/** As Byline builds it: exact search, or a graph where the passages are many and the graph's measured recall is high enough. */
export function createPeer() {
  let index = null;
  return {
    name: 'Byline, vectors',
    get kind() {
      return index.kind;
    },
    vectors: true,
    async build(passages) {
      const values = new Float32Array(passages.length * DIMENSION);
      for (const { id, text } of passages) values.set(vectorOf(text), id * DIMENSION);
      const built = await buildVectorIndex({ dimension: DIMENSION, chunks: Uint32Array.from(passages, ({ id }) => id), values });
      index = built.index;
    },
    async search(question, limit) {
      return index.search(vectorOf(question), limit).map(({ chunk }) => chunk);
    },
  };
}
