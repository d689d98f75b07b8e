import type { Generation } from '../indexes/generation.js';

/** What a generation was made of, as `status` tells it. */
export interface GenerationSummary {
  readonly dumps: number;
  readonly refused: number;
  readonly articles: number;
  readonly chunks: number;
  readonly outlets: readonly { readonly name: string | null; readonly articles: number }[];
  readonly embedder: string;
  /** True when it was made of the shipped sample because the corpus folder held nothing else. */
  readonly sample: boolean;
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
