import type { Bm25Index } from './bm25-index.js';
import type { BuiltVectors } from './choose-vector-index.js';
import type { LexicalIndex } from './lexical-index.js';
import type { VectorIndex } from './vector-index.js';

/** What the indexes were made of; files made of anything else are not opened. */
export interface GenerationIdentity {
  /** `Embedder.id`. */
  readonly embedder: string;
  readonly dimension: number;
  readonly tokenizer: string;
  readonly chunker: string;
  /** Names the exact set of chunks and their texts. */
  readonly corpus: string;
}

export interface Manifest extends GenerationIdentity {
  readonly format: number;
  readonly name: string;
  /** Chunks in each index. */
  readonly count: number;
  readonly metric: 'cosine';
  readonly vectors: 'exact' | 'graph';
  readonly recall: number | null;
  readonly exactBecause: string | null;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

export interface GenerationParts {
  /** Holds `generations/` and the pointer `CURRENT`. */
  readonly dataDir: string;
  /** Name of the new generation: letters, digits and hyphens, never used before. */
  readonly name: string;
  readonly identity: GenerationIdentity;
  readonly lexical: Bm25Index;
  readonly vectors: BuiltVectors;
  /** What the embedder learned from the corpus (`BuiltinEmbeddings.statistics`); null for one that learns nothing. */
  readonly statistics: Uint8Array | null;
}

export interface GenerationFiles {
  readonly manifest: Manifest;
  readonly lexical: LexicalIndex;
  readonly vectors: VectorIndex;
  readonly statistics: Uint8Array | null;
}

export type OpenedFiles =
  | { readonly ok: true; readonly files: GenerationFiles }
  /** `reason` names what differs and both values; the remedy is always to build the generation again. */
  | { readonly ok: false; readonly name: string | null; readonly reason: string };

/**
 * Writes the generation beside the published one and checks every file on the disk against what was meant to be written.
 * Not visible to readers until `publishGeneration`. Throws a `storage` fault when the disk does not hold what was written.
 */
export function writeGeneration(_parts: GenerationParts): Promise<Manifest> {
  throw new Error('not built yet');
}

/** Makes a written generation the current one: one atomic rename. Throws a `storage` fault when it is not there. */
export function publishGeneration(_dataDir: string, _name: string): void {
  throw new Error('not built yet');
}

/** Name of the published generation, null before the first. */
export function currentGeneration(_dataDir: string): string | null {
  throw new Error('not built yet');
}

/** Opens a generation (default: the published one) after checking every byte and, where given, what it was made of. */
export function openGenerationFiles(_options: {
  readonly dataDir: string;
  readonly name?: string;
  readonly expected?: Partial<GenerationIdentity>;
}): Promise<OpenedFiles> {
  throw new Error('not built yet');
}

/** Removes all generations but the published one and the `keep` newest others, and what an interrupted run left behind. */
export function removeOldGenerations(_dataDir: string, _keep: number): void {
  throw new Error('not built yet');
}
