import type { Hit } from './hit.js';

export interface WeightedTerm {
  /** As the tokenizer gives it. */
  readonly term: string;
  /** Multiplies the term's BM25 contribution; 1 = as usual. */
  readonly weight: number;
}

/** What is kept of a search: the best of the chunks that a filter (by chunk id) lets through. */
export interface Wanted {
  readonly limit: number;
  readonly accept?: ((chunk: number) => boolean) | undefined;
}

/** A BM25 index of one generation, immutable. */
export interface LexicalIndex {
  /** Chunks in the index. */
  readonly size: number;
  /** How many chunks hold the term. */
  documentFrequency(term: string): number;
  /** Words of the corpus spelt nearly like one that it does not know, nearest and most common first. */
  nearSpellings(term: string): readonly string[];
  /** Best first, at most `limit`. `accept` (by chunk id) leaves chunks out before they are ranked. */
  search(terms: readonly WeightedTerm[], limit: number, accept?: (chunk: number) => boolean): readonly Hit[];
  /** The same for several filters at once, in their order: the postings, which cost most, are read once. */
  searchEach(terms: readonly WeightedTerm[], wanted: readonly Wanted[]): readonly (readonly Hit[])[];
}
