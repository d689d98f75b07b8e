import { Bm25Builder } from './bm25-builder.js';
import type { Bm25Index } from './bm25-index.js';
import type { IndexedChunk } from './indexed-chunk.js';

/** The lexical index while it is made, some chunks at a time. The order of the chunks decides how its tables lie, nothing else does. */
export interface LexicalBuilder {
  /** Resolves when the next chunks may come: no more than a few wait in memory. */
  add(chunks: readonly IndexedChunk[]): Promise<void>;
  /** Called once, behind the last chunks. */
  finish(): Promise<Bm25Index>;
  /** Lets go of everything, finished or not. */
  stop(): Promise<void>;
}

/** Builds in this thread. */
export function builderHere(): LexicalBuilder {
  const builder = new Bm25Builder();
  return {
    add: async (chunks) => {
      for (const chunk of chunks) builder.add(chunk);
    },
    finish: async () => builder.toIndex(),
    stop: async () => {},
  };
}
