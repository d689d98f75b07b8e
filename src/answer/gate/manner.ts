import type { Query } from '../../retrieve/query.js';

/**
 * The manner of a question, each with weights of its own: several outlets or many words ask several things at once; pairs of characters are
 * covered otherwise than words; and in an archive of few chunks words are rare or common by chance, so that covering them tells little.
 */
export type Manner = 'parts' | 'words' | 'characters' | 'wordsOfFew' | 'charactersOfFew';

/** A question with more content words asks for several things at once. */
const MANY_TERMS = 14;
/** Chunks. Ten passages picked because they look like the question are under it, the clippings of one afternoon are not. */
const FEW_CHUNKS = 40;

const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** @param size chunks in the archive */
export function mannerOf({ text, terms, outlets }: Query, size: number): Manner {
  const few = size < FEW_CHUNKS;
  if (unspacedScript.test(text)) return few ? 'charactersOfFew' : 'characters';
  if (few) return 'wordsOfFew';
  return new Set(outlets.map(({ name }) => name)).size > 1 || terms.length > MANY_TERMS ? 'parts' : 'words';
}
