import type { Span } from '../dump/article.js';
import type { Chunk } from './chunk.js';

/** Part of a generation's manifest: chunks cut by another version are cut again. */
export const CHUNKER_VERSION = '1';

/** Sentence-packed chunks of one article, in order; every word of the body is in exactly one. */
export function chunkArticle(_body: readonly Span[], _language: string | null): Chunk[] {
  throw new Error('not built yet');
}
