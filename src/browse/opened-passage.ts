import type { LineRange } from '../dump/article.js';
import type { ArticleRecord } from '../store/corpus-reader.js';

/** Where a quote was found when it was cited. */
export interface PassagePlace {
  /** Article id. */
  readonly article: string;
  readonly lines: LineRange;
  /** Runs of white space made one blank, as a citation has it. */
  readonly quote: string;
}

/** A quote among its neighbours: `before`, `quote` and `after` joined are the archive's own text, runs of white space made one blank. */
export interface OpenedPassage {
  readonly article: ArticleRecord;
  /** The sentences before the quote, whole ones, at most some 500 characters; empty at the beginning of the article. */
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** The lines that the whole stands on. */
  readonly lines: LineRange;
  /** The lines of the quote. */
  readonly quoteLines: LineRange;
  /** From 1: which piece of the article it is, and how many there are. */
  readonly place: { readonly number: number; readonly of: number };
}
