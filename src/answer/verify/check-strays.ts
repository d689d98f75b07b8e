import type { Cited } from './cited.js';
import { type Removal, removal } from './removal.js';
import { contentWords, sameWord } from './words/content-words.js';
import { writingOf } from './words/language-of.js';

/**
 * Of several quotes each has to bear on the statement: one that shares no word with it was only brought along for a figure or a name, and two true
 * halves would make a false whole. Of another language it cannot be told.
 */
export function checkStrays(text: string, cited: readonly Cited[]): Removal | null {
  if (cited.length < 2) return null;
  const words = contentWords(text);
  const stray = cited.find(({ sentences, quote }) => {
    if (writingOf(sentences) !== writingOf(text)) return false;
    const theirs = contentWords(`${sentences}\n${quote.passage.article.title ?? ''}`);
    return !words.some((word) => theirs.some((other) => sameWord(word, other)));
  });
  return stray === undefined ? null : removal('unsupported', stray.sentences);
}
