import { quoteOf } from '../../chunk/quote.js';
import { splitSentences } from '../../language/sentences.js';

/**
 * Whole sentences from the beginning of a text, as many as fit, runs of white space made one blank; always the first one.
 * @param lengthOf as it will be shown
 */
export function leadingSentences(
  text: string,
  limit: number,
  lengthOf: (words: string) => number = (words) => words.length,
): string {
  const [first, ...others] = splitSentences(text);
  if (first === undefined) return quoteOf(text);
  const wordsTo = (end: number): string => quoteOf(text.slice(first.start, end));
  let words = wordsTo(first.end);
  for (const { end } of others) {
    const longer = wordsTo(end);
    if (lengthOf(longer) > limit) break;
    words = longer;
  }
  return words;
}
