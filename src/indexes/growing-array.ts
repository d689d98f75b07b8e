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
    if (place === 0) this.#blocks.push(new this.#create(BLOCK));
    (this.#blocks[this.length >>> SHIFT] as T)[place] = value;
    this.length++;
  }

  get(at: number): number {
    return (this.#blocks[at >>> SHIFT] as T)[at & (BLOCK - 1)] as number;
  }

  set(at: number, value: number): void {
    (this.#blocks[at >>> SHIFT] as T)[at & (BLOCK - 1)] = value;
  }

  /** The numbers pushed so far, in an array of their own. */
  toArray(): T {
    const all = new this.#create(this.length);
    this.#blocks.forEach((block, at) => {
      all.set(block.subarray(0, Math.min(BLOCK, this.length - at * BLOCK)), at * BLOCK);
    });
    return all;
  }
}
