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
  let words: WordVectors | null = null;
  const known = new Map<string, readonly string[]>();
  const search = (term: string, { numbers, vectors }: WordVectors, range: Range, allowed: number): NearWord[] => {
    const own = vectorOf(term);
    const found: NearWord[] = [];
    for (let at = range.from; at < range.to; at++) {
      if (bitsIn((vectors[at] as number) ^ own) > 2 * allowed) continue;
      const number = numbers[at] as number;
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
    words ??= wordVectors(vocabulary);
    const first = words.byFirst.get(term.charCodeAt(0)) ?? { from: 0, to: 0 };
    const found = search(term, words, first, term.length >= LONG ? 2 : 1);
    if (found.length > 0 || term.length < LONG_ENOUGH_FOR_FIRST) return nearestOf(found);
    return nearestOf(search(term, words, { from: 0, to: words.numbers.length }, 1));
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

/** `[from, to)` of the words in their order. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** The words that can be near another, ordered by their first letter (nearly every misspelling keeps it) so that a search reads on and on. */
interface WordVectors {
  /** Of the terms, in that order. */
  readonly numbers: Uint32Array;
  /** One for each of `numbers`. */
  readonly vectors: Uint32Array;
  readonly byFirst: ReadonlyMap<number, Range>;
}

/** Terms of fewer units are near to no word that is looked up: the pairs of ideographs, most terms of a Chinese archive, are left out. */
const SHORTEST_NEAR = SHORTEST - 1;

/** Counting sort. */
function wordVectors({ places, units }: Vocabulary): WordVectors {
  const firstOf = (number: number) => units[places[number] as number] as number;
  const count = places.length - 1;
  const isLong = (number: number) => (places[number + 1] as number) - (places[number] as number) >= SHORTEST_NEAR;
  const starts = new Uint32Array(0x10000 + 1);
  for (let number = 0; number < count; number++) {
    if (isLong(number)) starts[firstOf(number) + 1] = (starts[firstOf(number) + 1] as number) + 1;
  }
  for (let unit = 0; unit < 0x10000; unit++) starts[unit + 1] = (starts[unit + 1] as number) + (starts[unit] as number);
  const numbers = new Uint32Array(starts[0x10000] as number);
  const next = starts.slice();
  for (let number = 0; number < count; number++) {
    if (!isLong(number)) continue;
    const unit = firstOf(number);
    numbers[next[unit] as number] = number;
    next[unit] = (next[unit] as number) + 1;
  }
  const byFirst = new Map<number, Range>();
  for (let unit = 0; unit < 0x10000; unit++) {
    const [from, to] = [starts[unit] as number, starts[unit + 1] as number];
    if (from < to) byFirst.set(unit, { from, to });
  }
  return {
    numbers,
    vectors: numbers.map((number) => vectorAt(units, places[number] as number, places[number + 1] as number)),
    byFirst,
  };
}

function vectorAt(units: Uint16Array, from: number, to: number): number {
  let vector = 0;
  for (let at = from; at < to; at++) vector |= 1 << ((units[at] as number) & 31);
  return vector;
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
  const width = other.length + 1;
  // Row by row of a table: [row · width + column] is the distance of the first so many letters of each.
  const table = new Uint16Array((one.length + 1) * width);
  for (let column = 0; column < width; column++) table[column] = column;
  for (let row = 1; row <= one.length; row++) {
    const here = row * width;
    const above = here - width;
    table[here] = row;
    for (let column = 1; column < width; column++) {
      const same = one.charCodeAt(row - 1) === other.charCodeAt(column - 1);
      let cost = Math.min(
        (table[above + column] as number) + 1,
        (table[here + column - 1] as number) + 1,
        (table[above + column - 1] as number) + (same ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
      ) {
        cost = Math.min(cost, (table[above - width + column - 2] as number) + 1);
      }
      table[here + column] = cost;
    }
  }
  return table[table.length - 1] as number;
}
