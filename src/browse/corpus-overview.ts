import type { RefusedDump } from '../dump/article.js';

/** What is in the archive. Every list is ordered by its count, most first, months by their date; each article counts once in each list. */
export interface CorpusOverview {
  readonly articles: number;
  readonly outlets: readonly OutletCount[];
  readonly languages: readonly { readonly language: string | null; readonly articles: number }[];
  /** `YYYY-MM` of publication, oldest first; the undated last. */
  readonly months: readonly { readonly month: string | null; readonly articles: number }[];
  readonly dumps: readonly { readonly dump: string; readonly articles: number }[];
  /** Files that were not read, each with why and what to do. */
  readonly refused: readonly RefusedDump[];
}

export interface OutletCount {
  /** Canonical name; null: the dumps do not tell. */
  readonly outlet: string | null;
  readonly articles: number;
  /** ISO dates of the oldest and newest dated article; null when none is dated. */
  readonly first: string | null;
  readonly last: string | null;
}
