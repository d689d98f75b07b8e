import { cite } from '../cited.js';
import type { FoundQuote } from '../claim.js';
import type { StatedDate } from '../dates/stated-date.js';
import { latinNames } from '../names/latin-names.js';
import type { Quantity } from '../quantities/quantity.js';
import { type ContentWord, contentWords } from '../words/content-words.js';
import { foldedText } from '../words/segments.js';

/** What one cited sentence says, made comparable with what another says. */
export interface Account {
  /** Place of its quote among those given. */
  readonly index: number;
  readonly article: FoundQuote['passage']['article'];
  readonly sentence: string;
  /** Without those of figures and dates: these are what is compared. */
  readonly words: readonly ContentWord[];
  readonly names: ReadonlySet<string>;
  readonly quantities: readonly (Quantity & { readonly written: string })[];
  readonly dates: readonly (StatedDate & { readonly written: string })[];
}

export function accountOf(quote: FoundQuote, index: number): Account {
  const { sentences, quantities, dates } = cite(quote);
  const written = <Piece extends { start: number; end: number }>(piece: Piece) => ({
    ...piece,
    written: sentences.slice(piece.start, piece.end).replace(/[\s.,]+$/u, ''),
  });
  return {
    index,
    article: quote.passage.article,
    sentence: sentences,
    words: contentWords(sentences).filter(
      (word) => ![...quantities, ...dates].some(({ start, end }) => start <= word.start && word.end <= end),
    ),
    names: new Set(latinNames(sentences).flatMap((name) => name.map(({ text }) => foldedText(text)))),
    quantities: quantities.filter(({ soft, kind }) => !soft && kind !== 'vague' && kind !== 'ordinal').map(written),
    dates: dates.map(written),
  };
}
