/** The name that stands for an embedder where chunks have no vectors. */
export const noVectors = { id: 'none', dimension: 0 } as const;

/** Turns text into unit vectors. Documents and questions of one id and dimension may be compared, others never. */
export interface Embedder {
  /** Names the model and everything else that changes a document's vector; vectors in the store are kept under it. */
  readonly id: string;
  readonly dimension: number;
  /** One unit vector a text, in order, each finite; rejects with an error for the whole batch otherwise. */
  embedDocuments(texts: readonly string[]): Promise<Float32Array[]>;
  embedQuery(text: string): Promise<Float32Array>;
}
