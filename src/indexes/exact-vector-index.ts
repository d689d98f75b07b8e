import type { Hit } from './hit.js';
import { TopHits } from './top-hits.js';
import type { VectorIndex } from './vector-index.js';
import type { VectorSet } from './vector-set.js';

/**
 * Compares the question with every vector: always right. 100 000 vectors of 384 dimensions take 38 ms of one core, of which 29 are the bare
 * loop; whole numbers of eight bits take longer (49 ms), since each has to be widened.
 */
export class ExactVectorIndex implements VectorIndex {
  readonly kind = 'exact';
  readonly size: number;
  readonly dimension: number;
  readonly #set: VectorSet;

  constructor(set: VectorSet) {
    this.#set = set;
    this.size = set.chunks.length;
    this.dimension = set.dimension;
  }

  search(vector: Float32Array, limit: number, accept?: (chunk: number) => boolean): readonly Hit[] {
    assertDimension(vector, this.dimension);
    const { values, chunks, dimension } = this.#set;
    const top = new TopHits(limit, accept);
    for (let row = 0; row < this.size; row++) {
      top.offer(chunks[row] as number, dot(values, row * dimension, vector));
    }
    return top.sorted();
  }
}

/** A vector of another model must never be compared: that is an error of the program. */
export function assertDimension(vector: Float32Array, dimension: number): void {
  if (vector.length !== dimension)
    throw new RangeError(`a vector of ${vector.length} dimensions was asked of an index of ${dimension}`);
}

/**
 * Four sums at once, so that the additions do not wait for each other. Declared one by one: taken apart from a list, they took 93 ms instead
 * of 38 for 100 000 × 384.
 */
function dot(values: Float32Array, from: number, vector: Float32Array): number {
  const length = vector.length;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let at = 0;
  let place = from;
  for (; at + 3 < length; at += 4, place += 4) {
    a += (values[place] as number) * (vector[at] as number);
    b += (values[place + 1] as number) * (vector[at + 1] as number);
    c += (values[place + 2] as number) * (vector[at + 2] as number);
    d += (values[place + 3] as number) * (vector[at + 3] as number);
  }
  for (; at < length; at++, place++) a += (values[place] as number) * (vector[at] as number);
  return a + b + c + d;
}
