import type { ArticleRecord } from '../store/corpus-reader.js';

/**
 * The same for all parts of one report, null for what is no part: they share dump, outlet, headline and how many there are; date and outlet
 * are printed with each or with none.
 */
export function partKey({ part, dump, outlet, host, title }: ArticleRecord): string | null {
  return part === null || title === null
    ? null
    : JSON.stringify([dump, outlet, host, title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''), part.of]);
}
