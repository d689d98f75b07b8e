import type { Kind, LineRange } from '../dump/article.js';
import type { Understood } from './passage.js';

/** Ranked passages, before anybody has said what a reader has to know of the limits. */
export type FoundPassages = Omit<SearchResult, 'notices'>;

/** The contract of `byline search --json`. */
export interface SearchResult {
  readonly question: string;
  readonly understood: Understood;
  readonly results: readonly RankedPassage[];
  readonly notices: readonly string[];
}

export interface RankedPassage {
  /** From 1. */
  readonly rank: number;
  readonly score: number;
  readonly dump: string;
  readonly lines: LineRange;
  readonly outlet: string | null;
  readonly host: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly kind: Kind;
  readonly url: string | null;
  /** Article id. */
  readonly article: string;
  readonly alsoIn: readonly { readonly dump: string; readonly lines: LineRange; readonly outlet: string | null }[];
  readonly text: string;
}
