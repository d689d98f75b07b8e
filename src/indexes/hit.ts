/** A chunk that an index found. Scores of one index compare with each other, higher is better; those of two indexes do not. */
export interface Hit {
  /** Row id of the chunk in the store. */
  readonly chunk: number;
  readonly score: number;
}
