import type { Letters } from './letters.js';

/** Letters of the excerpt from `from` on that stand in the text from `at` on. */
export interface Run {
  readonly from: number;
  readonly at: number;
  readonly length: number;
  /** Letters of the run that are equal; fewer than its length where it goes through a typo. */
  readonly matched: number;
}

/** Every stretch of `size` letters of an excerpt, by hash; `next` chains the places of one hash, −1 ends a chain. */
export interface SeedTable {
  readonly size: number;
  readonly mask: number;
  readonly heads: Int32Array;
  readonly next: Int32Array;
}

export function seedTable({ units, length }: Letters, size: number): SeedTable {
  let slots = 64;
  while (slots < 2 * length) slots *= 2;
  const heads = new Int32Array(slots).fill(-1);
  const next = new Int32Array(length).fill(-1);
  for (let at = length - size; at >= 0; at--) {
    const slot = hashAt(units, at, size) & (slots - 1);
    next[at] = heads[slot] as number;
    heads[slot] = at;
  }
  return { size, mask: slots - 1, heads, next };
}

/** Places of one seed that are looked at: a refrain repeats more often only in hostile text, which must not cost a product of lengths. */
const MOST_PLACES = 16;
/** Runs kept of one text; an excerpt with more breaks than this is not one. The chaining of them takes the square. */
const MOST_RUNS = 400;

/** The runs of letters that excerpt and text share, as long as they go, in the order of the text. */
export function sharedRuns({ size, mask, heads, next }: SeedTable, excerpt: Letters, text: Letters): Run[] {
  const runs: Run[] = [];
  const one = excerpt.units;
  const other = text.units;
  for (let at = 0; at + size <= text.length && runs.length < MOST_RUNS; at++) {
    let from = heads[hashAt(other, at, size) & mask] as number;
    for (let places = 0; from >= 0 && places < MOST_PLACES; places++, from = next[from] as number) {
      // What goes on from the letter before was found there.
      if (from > 0 && at > 0 && one[from - 1] === other[at - 1]) continue;
      let length = 0;
      while (from + length < excerpt.length && at + length < text.length && one[from + length] === other[at + length]) length++;
      if (length >= size) runs.push({ from, at, length, matched: length });
    }
  }
  return runs;
}

/** FNV-1a over a few units. */
function hashAt(units: Uint16Array, at: number, size: number): number {
  let hash = 2166136261;
  for (let place = at; place < at + size; place++) hash = Math.imul(hash ^ (units[place] as number), 16777619);
  return (hash ^ (hash >>> 15)) >>> 0;
}
