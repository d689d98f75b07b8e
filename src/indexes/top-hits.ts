import type { Hit } from './hit.js';

/** Keeps the best hits of a search in a small heap whose root is the worst kept. Ties go to the smaller chunk id, so that runs repeat. */
export class TopHits {
  readonly #limit: number;
  readonly #accept: ((chunk: number) => boolean) | undefined;
  readonly #heap: Hit[] = [];
  #floor = Number.NEGATIVE_INFINITY;

  constructor(limit: number, accept?: (chunk: number) => boolean) {
    this.#limit = Math.max(0, Math.floor(limit));
    this.#accept = accept;
  }

  /** A score below this is not kept; equal ones may be, by their chunk ids. Saves the hot loops a call for nearly every chunk. */
  get floor(): number {
    return this.#floor;
  }

  /** The filter is only asked about chunks that would be kept. */
  offer(chunk: number, score: number): void {
    const heap = this.#heap;
    const root = heap[0];
    if (heap.length >= this.#limit && (!root || !isWorse(root.score, root.chunk, score, chunk))) return;
    if (this.#accept && !this.#accept(chunk)) return;
    if (heap.length < this.#limit) {
      heap.push({ chunk, score });
      this.#rise(heap.length - 1);
    } else {
      heap[0] = { chunk, score };
      this.#sink();
    }
    if (heap.length >= this.#limit) this.#floor = heap[0]?.score ?? Number.POSITIVE_INFINITY;
  }

  /** Best first. */
  sorted(): Hit[] {
    return [...this.#heap].sort((one, other) => other.score - one.score || one.chunk - other.chunk);
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#worseAt(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      let worst = at;
      if (this.#worseAt(left, worst)) worst = left;
      if (this.#worseAt(left + 1, worst)) worst = left + 1;
      if (worst === at) return;
      this.#swap(at, worst);
      at = worst;
    }
  }

  #worseAt(at: number, than: number): boolean {
    const one = this.#heap[at];
    const other = this.#heap[than];
    return one !== undefined && other !== undefined && isWorse(one.score, one.chunk, other.score, other.chunk);
  }

  #swap(one: number, other: number): void {
    const heap = this.#heap;
    [heap[one], heap[other]] = [heap[other] as Hit, heap[one] as Hit];
  }
}

function isWorse(score: number, chunk: number, thanScore: number, thanChunk: number): boolean {
  return score < thanScore || (score === thanScore && chunk > thanChunk);
}
