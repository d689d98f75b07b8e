/** A typed array that doubles its room when full: millions of numbers without a JavaScript array of them. */
export class GrowingArray<T extends Uint8Array | Uint32Array | Float32Array> {
  #values: T;
  readonly #create: new (
    length: number,
  ) => T;
  length = 0;

  constructor(create: new (length: number) => T) {
    this.#create = create;
    this.#values = new create(1024);
  }

  push(value: number): void {
    this.#reserve(this.length + 1);
    this.#values[this.length++] = value;
  }

  get(at: number): number {
    return this.#values[at] as number;
  }

  set(at: number, value: number): void {
    this.#values[at] = value;
  }

  /** The numbers pushed so far; valid until the next push. */
  view(): T {
    return this.#values.subarray(0, this.length) as T;
  }

  #reserve(length: number): void {
    if (length <= this.#values.length) return;
    const larger = new this.#create(this.#values.length * 2);
    larger.set(this.#values);
    this.#values = larger;
  }
}
