import type { Query } from '../../retrieve/query.js';

/**
 * The manner of a question, each with weights of its own: several outlets or many words ask several things at once, and pairs of
 * characters are covered otherwise than words.
 */
export type Manner = 'parts' | 'words' | 'characters';

/** A question with more content words asks for several things at once. */
const MANY_TERMS = 14;

const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export function mannerOf({ text, terms, outlets }: Query): Manner {
  if (unspacedScript.test(text)) return 'characters';
  return new Set(outlets.map(({ name }) => name)).size > 1 || terms.length > MANY_TERMS ? 'parts' : 'words';
}
