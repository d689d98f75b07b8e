/** A piece of text to index for a chunk, and how much a word of it counts beside a word of the body (1). */
export interface IndexedField {
  readonly text: string;
  /** 0 to 8; counts are kept in eighths, so smaller steps than .125 are lost. */
  readonly weight: number;
}

/**
 * What the lexical index is told of a chunk: its own text (weight 1) and what its article lends it, the headline and the name of the
 * outlet. The values come from the store; whoever builds the index chooses the weights.
 */
export interface IndexedChunk {
  /** Row id of the chunk in the store: an integer below 2^32. */
  readonly id: number;
  readonly fields: readonly IndexedField[];
}
