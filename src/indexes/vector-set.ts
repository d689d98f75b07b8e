/** The vectors of a generation, flat. Row r is `values[r * dimension … (r + 1) * dimension)` and belongs to chunk `chunks[r]`. */
export interface VectorSet {
  readonly dimension: number;
  readonly chunks: Uint32Array;
  /** Unit vectors, so that a dot product is the cosine. */
  readonly values: Float32Array;
}

/** Gathers rows into a flat set; a vector of another dimension, not finite or zero is an error of the program. */
export function toVectorSet(
  dimension: number,
  rows: Iterable<{ readonly chunk: number; readonly vector: Float32Array }>,
): VectorSet {
  const chunks: number[] = [];
  const vectors: Float32Array[] = [];
  for (const { chunk, vector } of rows) {
    if (vector.length !== dimension)
      throw new RangeError(`vector of chunk ${chunk} has ${vector.length} dimensions, not ${dimension}`);
    chunks.push(chunk);
    vectors.push(vector);
  }
  const values = new Float32Array(vectors.length * dimension);
  vectors.forEach((vector, row) => {
    values.set(vector, row * dimension);
  });
  assertUsable(values, dimension, chunks);
  return { dimension, chunks: Uint32Array.from(chunks), values };
}

function assertUsable(values: Float32Array, dimension: number, chunks: readonly number[]): void {
  chunks.forEach((chunk, row) => {
    if (!Number.isInteger(chunk) || chunk < 0 || chunk > 0xffffffff)
      throw new RangeError(`chunk id ${chunk} is not a 32-bit integer`);
    let sum = 0;
    for (let at = row * dimension; at < (row + 1) * dimension; at++) sum += (values[at] as number) ** 2;
    if (!Number.isFinite(sum) || sum === 0) throw new RangeError(`vector of chunk ${chunk} is zero or not finite`);
  });
}
