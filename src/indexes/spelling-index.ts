import type { Vocabulary } from './vocabulary.js';

/** Words of the corpus that are spelt nearly like a given one. */
export interface SpellingIndex {
  /** Terms as the tokenizer gives them, nearest first, at most `limit`; empty for words too short to have neighbours of their own. */
  near(term: string, limit: number): readonly string[];
}

/** Shorter words have too many neighbours ("Iran", "Iraq"). */
const SHORTEST = 5;
/** From this length on two letters may differ. */
const LONG = 8;
/** From this length on one wrong letter may be the first: people seldom miss that one, and short words with another first letter are other words. */
const LONG_ENOUGH_FOR_FIRST = 6;

const spaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

/**
 * Every word as a vector of 32 bits, one for each letter that it holds (letters share bits modulo 32), compared by Hamming distance: one edit
 * changes at most two bits, so no word within the allowed edits is missed, and reading all vectors of a million words takes a
 * few milliseconds; those with the same first letter, looked at first, take a tenth of that. What is left is compared letter by letter.
 *
 *     huawei  ..1....1.1...1.1.1      huawai  ..1....1.1...1...1      distance 1: worth comparing
 */
export function createSpellingIndex(vocabulary: Vocabulary, frequencyOf: (number: number) => number): SpellingIndex {
  const { places, units } = vocabulary;
  let vectors: Uint32Array | null = null;
  let byFirst: Map<number, Uint32Array> | null = null;
  const known = new Map<string, readonly string[]>();
  const search = (term: string, numbers: Iterable<number>, allowed: number): NearWord[] => {
    const own = vectorOf(term);
    const found: NearWord[] = [];
    for (const number of numbers) {
      if (bitsIn(((vectors as Uint32Array)[number] as number) ^ own) > 2 * allowed) continue;
      const from = places[number] as number;
      const length = (places[number + 1] as number) - from;
      if (Math.abs(length - term.length) > allowed) continue;
      const word = String.fromCharCode(...units.subarray(from, from + length));
      const distance = editDistance(term, word);
      if (distance > 0 && distance <= allowed) found.push({ word, distance, frequency: frequencyOf(number) });
    }
    return found;
  };
  const nearest = (term: string): readonly string[] => {
    // Made for the first unknown word: most questions have none.
    vectors ??= vectorsOf(vocabulary);
    byFirst ??= numbersByFirst(vocabulary);
    const found = search(term, byFirst.get(term.charCodeAt(0)) ?? [], term.length >= LONG ? 2 : 1);
    if (found.length > 0 || term.length < LONG_ENOUGH_FOR_FIRST) return nearestOf(found);
    return nearestOf(search(term, vectors.keys(), 1));
  };
  return {
    near(term, limit) {
      if (term.length < SHORTEST || !spaced.test(term)) return [];
      if (known.size > MOST_KNOWN) known.clear();
      const words = known.get(term) ?? nearest(term);
      known.set(term, words);
      return words.slice(0, limit);
    },
  };
}

interface NearWord {
  readonly word: string;
  readonly distance: number;
  readonly frequency: number;
}

/** A question is understood up to twice, and people ask again. */
const MOST_KNOWN = 500;

function vectorsOf({ places, units }: Vocabulary): Uint32Array {
  const vectors = new Uint32Array(places.length - 1);
  for (let number = 0; number < vectors.length; number++) {
    let vector = 0;
    for (let at = places[number] as number; at < (places[number + 1] as number); at++)
      vector |= 1 << ((units[at] as number) & 31);
    vectors[number] = vector;
  }
  return vectors;
}

/** Term numbers by the first unit of the term (counting sort): nearly every misspelling keeps the first letter. */
function numbersByFirst({ places, units }: Vocabulary): Map<number, Uint32Array> {
  const firstOf = (number: number) => units[places[number] as number] as number;
  const count = places.length - 1;
  const starts = new Uint32Array(0x10000 + 1);
  for (let number = 0; number < count; number++) starts[firstOf(number) + 1] = (starts[firstOf(number) + 1] as number) + 1;
  for (let unit = 0; unit < 0x10000; unit++) starts[unit + 1] = (starts[unit + 1] as number) + (starts[unit] as number);
  const sorted = new Uint32Array(count);
  const next = starts.slice();
  for (let number = 0; number < count; number++) {
    const unit = firstOf(number);
    sorted[next[unit] as number] = number;
    next[unit] = (next[unit] as number) + 1;
  }
  const lists = new Map<number, Uint32Array>();
  for (let unit = 0; unit < 0x10000; unit++) {
    if (starts[unit] !== starts[unit + 1]) lists.set(unit, sorted.subarray(starts[unit], starts[unit + 1]));
  }
  return lists;
}

/** Only the words at the least distance found: where one letter explains it, two are not guessed. */
function nearestOf(found: readonly NearWord[]): string[] {
  const least = Math.min(...found.map(({ distance }) => distance));
  return found
    .filter(({ distance }) => distance === least)
    .sort((one, other) => other.frequency - one.frequency || (one.word < other.word ? -1 : 1))
    .map(({ word }) => word);
}

function vectorOf(term: string): number {
  let vector = 0;
  for (let at = 0; at < term.length; at++) vector |= 1 << (term.charCodeAt(at) & 31);
  return vector >>> 0;
}

/** H. S. Warren, "Hacker's Delight" (2002), 5-1: counts the bits of 32 in parallel. */
function bitsIn(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Optimal string alignment distance: insert, delete, replace, or swap two neighbours (R. Wagner and M. Fischer 1974, the swap after F. Damerau 1964). */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? one.length;
}
