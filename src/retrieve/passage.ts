import type { Chunk } from '../chunk/chunk.js';
import type { LineRange } from '../dump/article.js';
import type { ArticleRecord } from '../store/corpus-reader.js';

export type { ArticleRecord } from '../store/corpus-reader.js';

/** What was understood of a question. */
export interface Understood {
  /** Canonical names. */
  readonly outlets: readonly string[];
  /** Authors of the corpus whose articles were asked for, as their bylines give them. */
  readonly authors: readonly string[];
  /** ISO dates, inclusive; null = open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly language: string | null;
  readonly carriedOver: readonly string[];
}

/** A question with the limits that the asker set. */
export interface Question {
  readonly text: string;
  /** Any alias; empty = all. */
  readonly outlets?: readonly string[];
  /** ISO dates, inclusive, already widened to whole days (`2026-04` becomes first and last day). */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Id of the article that is asked about: it, the other parts of its report, and their translations; null or missing = all. */
  readonly article?: string | null;
}

/** Where else a report stands. */
export interface Copy {
  readonly dump: string;
  readonly lines: LineRange;
  readonly outlet: string | null;
}

/** A chunk that was retrieved, with why. */
export interface Passage {
  /** Row id of the chunk. */
  readonly chunkId: number;
  readonly chunk: Chunk;
  readonly article: ArticleRecord;
  /** Fused score, higher is better. */
  readonly score: number;
  /** The same report in other places. */
  readonly alsoIn: readonly Copy[];
  /** The report that the article translates. */
  readonly original: ArticleRecord | null;
  readonly why: { readonly lexical: number | null; readonly vector: number | null };
}
