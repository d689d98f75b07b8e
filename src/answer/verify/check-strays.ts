import type { Cited } from './cited.js';
import { type Removal, removal } from './removal.js';
import { contentWords, sameWord } from './words/content-words.js';
import { writingOf } from './words/language-of.js';

/**
 * Of several articles each has to bear on the statement: one whose quotes share no word with it was only brought along for a figure or a name, and two
 * true halves would make a false whole. Of another language it cannot be told.
 */
export function checkStrays(text: string, cited: readonly Cited[]): Removal | null {
  if (cited.length < 2) return null;
  const words = contentWords(text);
  const bears = ({ sentences, quote }: Cited): boolean => {
    if (writingOf(sentences) !== writingOf(text)) return true;
    const theirs = contentWords(`${sentences}\n${quote.passage.article.title ?? ''}`);
    return words.some((word) => theirs.some((other) => sameWord(word, other)));
  };
  const borne = new Set(cited.filter(bears).map(({ quote }) => quote.passage.article.id));
  const stray = cited.find(({ quote }) => !borne.has(quote.passage.article.id));
  return stray === undefined ? null : removal('unsupported', stray.sentences);
}
