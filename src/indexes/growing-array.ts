type Numbers = Uint8Array | Uint32Array | Float32Array;

/** Entries of a block: small enough for an archive of one dump, large enough that hundreds of millions are a few thousand blocks. */
const SHIFT = 16;
const BLOCK = 1 << SHIFT;

/**
 * A typed array that grows: millions of numbers without a JavaScript array of them. In blocks, because one that doubles its room needs three
 * times its size while it moves.
 */
export class GrowingArray<T extends Numbers> {
  readonly #blocks: T[] = [];
  readonly #create: new (
    length: number,
  ) => T;
  length = 0;

  constructor(create: new (length: number) => T) {
    this.#create = create;
  }

  push(value: number): void {
    const place = this.length & (BLOCK - 1);
    const block = this.length >>> SHIFT;
    if (block === this.#blocks.length) this.#blocks.push(new this.#create(BLOCK));
    (this.#blocks[block] as T)[place] = value;
    this.length++;
  }

  get(at: number): number {
    return (this.#blocks[at >>> SHIFT] as T)[at & (BLOCK - 1)] as number;
  }

  set(at: number, value: number): void {
    (this.#blocks[at >>> SHIFT] as T)[at & (BLOCK - 1)] = value;
  }

  /** Forgets the numbers and keeps their room. */
  clear(): void {
    this.length = 0;
  }

  /** The numbers pushed so far, in an array of their own. */
  toArray(): T {
    const all = new this.#create(this.length);
    for (let from = 0; from < this.length; from += BLOCK) {
      all.set((this.#blocks[from >>> SHIFT] as T).subarray(0, Math.min(BLOCK, this.length - from)), from);
    }
    return all;
  }
}
