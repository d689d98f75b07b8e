import type { EmbedderName } from '../store/chunk-vectors.js';

/** The name that stands for an embedder where chunks have no vectors. */
export const noVectors = { id: 'none', dimension: 0 } as const;

/** Turns text into unit vectors. Documents and questions of one id and dimension may be compared, others never. */
export interface Embedder {
  /** Names the model and everything else that changes a document's vector; vectors in the store are kept under it. */
  readonly id: string;
  readonly dimension: number;
  /** One unit vector a text, in order, each finite; rejects with a Fault for the whole batch otherwise. */
  embedDocuments(texts: readonly string[]): Promise<Float32Array[]>;
  /** Within a short deadline, since somebody waits; rejects with a Fault. */
  embedQuery(text: string): Promise<Float32Array>;
}

/** The embedder that the settings name; nothing is loaded or called before it is opened. */
export interface EmbedderSource {
  /** Changes when its vectors would, as far as that is known without asking it; part of what a generation is made with. */
  readonly fingerprint: string;
  /** Whether a fault in it may end this process. */
  readonly runsNativeCode: boolean;
  /** Tries it with one short text, which also tells its dimension. @throws Fault `settings` */
  open(): Promise<Embedder>;
  /** For questions to vectors that are there already; null when another embedder made them. Asks nothing. */
  restore(made: EmbedderName): Embedder | null;
}
