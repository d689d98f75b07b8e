import type { Generation } from '../indexes/generation.js';

/** What a generation was made of, as `status` tells it. */
export interface GenerationSummary {
  readonly dumps: number;
  readonly refused: number;
  readonly articles: number;
  readonly chunks: number;
  readonly outlets: readonly { readonly name: string | null; readonly articles: number }[];
  /** Id of what made the chunks' vectors; `none` where they have none. */
  readonly embedder: string;
  /** How a question is compared with them; `none` where it is not. */
  readonly vectorSearch: 'none' | 'exact' | 'graph';
  /** Null where the chunks have none. */
  readonly vectors: VectorsSummary | null;
  /** True when it was made of the shipped sample because the corpus folder held nothing else. */
  readonly sample: boolean;
}

export interface VectorsSummary {
  readonly dimension: number;
  /** Recall@10 of a graph against exact search, measured when the generation was made; null when no graph could be tried. */
  readonly recall: number | null;
  /** How many vectors that graph held; 0 when none could be tried. */
  readonly measuredOn: number;
  /** Why the search is exact, in a few words; null for a graph. */
  readonly exactBecause: string | null;
  /** Why questions are not compared with them; null when they are. */
  readonly unusedBecause: string | null;
}

/** A published generation, opened, with what it was made of. */
export interface OpenGeneration extends Generation {
  readonly summary: GenerationSummary;
}

/** The read side of what ingest publishes. */
export interface PublishedGenerations {
  /** Name of the published generation, null before the first; one small read. @throws Fault `storage` */
  current(): string | null;
  /** Opens what is published now. @throws Fault `storage` when nothing is, or it cannot be used */
  open(): Promise<OpenGeneration>;
  /** Whether the corpus folder, or what it is read with, differs from what is published. Reads only files whose times or size changed. */
  isStale(): Promise<boolean>;
}
