import { chunkArticle } from '../../src/chunk/chunk-article.js';
import type { Passage } from '../../src/retrieve/passage.js';
import type { InventedArticle } from './invented-articles.js';

/** The chunks of an article as retrieval hands them on. */
export function passagesOf({ body, ...article }: InventedArticle, original: InventedArticle | null = null): Passage[] {
  return chunkArticle(body, article.language).map((chunk, at) => ({
    chunkId: at,
    chunk,
    article,
    score: 1,
    alsoIn: [],
    original: original && { ...original, alsoIn: [] },
    why: { lexical: null, vector: null },
  }));
}
