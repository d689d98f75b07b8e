import type { Embeddings } from '@langchain/core/embeddings';
import type { Embedder } from './embedder.js';

/** Any LangChain embedder behind our narrow type: a batch with a bad vector is rejected whole (a `settings` fault). */
export function toEmbedder(_embeddings: Embeddings, _options: { readonly id: string; readonly dimension: number }): Embedder {
  throw new Error('not built yet');
}
