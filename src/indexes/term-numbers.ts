/**
 * Gives each distinct term a number, from 0 in order of first sight. Half of the terms of a Chinese text are single characters and half are
 * pairs: those are told by their units, since making and hashing a string for each was a quarter of the time of an index run.
 */
export class TermNumbers {
  /** By number. */
  readonly terms: string[] = [];
  /** Number + 1 by unit; 0 = not seen. */
  readonly #singles = new Uint32Array(0x10000);
  readonly #words = new Map<string, number>();
  /** Open addressing with linear probing: keys of two units, and number + 1. At most half full. */
  #pairKeys = new Uint32Array(1 << 12);
  #pairNumbers = new Uint32Array(1 << 12);
  #pairs = 0;

  numberOf(term: string): number {
    if (term.length === 1) return this.ofUnit(term.charCodeAt(0));
    if (term.length === 2) return this.ofPair(term.charCodeAt(0), term.charCodeAt(1));
    const known = this.#words.get(term);
    if (known !== undefined) return known;
    const own = ownCopy(term);
    this.#words.set(own, this.terms.length);
    return this.#add(own);
  }

  /** Of the term of one unit. */
  ofUnit(unit: number): number {
    const known = this.#singles[unit] as number;
    if (known !== 0) return known - 1;
    this.#singles[unit] = this.terms.length + 1;
    return this.#add(String.fromCharCode(unit));
  }

  /** Of the term of two units. */
  ofPair(first: number, second: number): number {
    const key = (first * 0x10000 + second) >>> 0;
    let slot = this.#slotOf(key);
    const known = this.#pairNumbers[slot] as number;
    if (known !== 0) return known - 1;
    if (++this.#pairs * 2 > this.#pairKeys.length) {
      this.#grow();
      slot = this.#slotOf(key);
    }
    this.#pairKeys[slot] = key;
    this.#pairNumbers[slot] = this.terms.length + 1;
    return this.#add(String.fromCharCode(first, second));
  }

  /** Where the key stands, or the free place where it belongs. */
  #slotOf(key: number): number {
    const mask = this.#pairKeys.length - 1;
    let mixed = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    let slot = (mixed ^ (mixed >>> 16)) & mask;
    while (this.#pairNumbers[slot] !== 0 && this.#pairKeys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#pairKeys;
    const numbers = this.#pairNumbers;
    this.#pairKeys = new Uint32Array(keys.length * 2);
    this.#pairNumbers = new Uint32Array(keys.length * 2);
    for (let at = 0; at < keys.length; at++) {
      if (numbers[at] === 0) continue;
      const slot = this.#slotOf(keys[at] as number);
      this.#pairKeys[slot] = keys[at] as number;
      this.#pairNumbers[slot] = numbers[at] as number;
    }
  }

  #add(term: string): number {
    this.terms.push(term);
    return this.terms.length - 1;
  }
}

/** A term is a slice that would keep its whole chunk's text in memory; a round trip through bytes lets go of it. */
function ownCopy(term: string): string {
  return Buffer.from(term, 'utf16le').toString('utf16le');
}
