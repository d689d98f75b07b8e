// In: a generation whose rows are stored. Out: a vector of its embedder for every chunk, each batch in a transaction of its own.
import type { Embedder } from '../indexes/embedder.js';
import type { CorpusStore } from '../store/corpus-store.js';
import type { RunWatch } from './run-watch.js';

/**
 * Chunks a call and a transaction. An endpoint takes up to 2 048 texts a call and commonly 8 000 tokens; 64 chunks of 160 words stay
 * under most limits. More saves round trips, less loses less when a run is killed.
 */
const batchSize = 64;

export async function embedChunks(store: CorpusStore, generation: number, embedder: Embedder, watch: RunWatch): Promise<void> {
  store.generations.setEmbedder(generation, embedder);
  store.vectors.dropBad(generation, embedder);
  const missing = store.vectors.missing(generation, embedder.id);
  for (let done = 0; done < missing.length; done += batchSize) {
    watch.report('embedding', done, missing.length);
    const ids = missing.slice(done, done + batchSize);
    await watch.checkpoint();
    const vectors = await watch.unlessCancelled(embedder.embedDocuments(store.vectors.textsOf(ids)));
    store.vectors.add(embedder, ids, vectors);
  }
  if (missing.length > 0) watch.report('embedding', missing.length, missing.length);
}
