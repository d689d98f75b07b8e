// In: the shingles of every article, one after the other. Out: the pairs that may be copies. Called by link-copies.
//
//   every 8th shingle by hash, of all articles, sorted:   h1:a  h1:c  h2:b  h3:a  h3:c  h3:d  …
//   pairs that meet at least twice are compared in full:   a–c
//
// The work grows with the number of articles, not with its square.

import { withoutDoubles } from './shingles.js';

/**
 * One shingle in so many is looked up. A larger number finds fewer short copies (a text of 60 words has seven at 8), a smaller
 * one costs memory: 100,000 articles of 500 words have six million at 8, fifty megabytes.
 */
const sampled = 8;

/** A pair meets this often by the sample before it is compared. One meeting may be a common phrase. */
const leastMeetings = 2;

/**
 * Articles at the same shingle that are paired with all others there. Boilerplate stands in thousands of articles; of a
 * thousand copies of one report each is still linked with these.
 */
const mostAtOnce = 16;

/**
 * Pairs are counted in as many looks through the entries as there are so many: most pairs meet once, by chance, and to count all at once took a
 * gigabyte at a million chunks, and no Map has room for more than 2^24. A smaller number costs time, a larger one memory.
 */
const mostEntriesALook = 2 ** 21;

export interface CandidateFinder {
  /** @param runs hashes of the article's runs of words, in any order, as often as they come */
  add(article: number, runs: Uint32Array): void;
  /** Pairs of articles as given to `add`, the smaller number first, in order. */
  pairs(): Generator<readonly [number, number]>;
}

/** For at most 2^20 articles: hash and number share the 53 bits of a number. */
export function createCandidateFinder(entriesALook = mostEntriesALook): CandidateFinder {
  const entries = new GrowingList();
  return {
    add(article, runs) {
      for (const hash of lookedUp(runs)) entries.push(hash * 2 ** 20 + article);
    },
    *pairs() {
      const sorted = entries.sorted();
      const looks = Math.ceil(sorted.length / entriesALook);
      const keys: number[] = [];
      for (let look = 0; look < looks; look += 1) {
        for (const [key, count] of countMeetings(sorted, look, looks)) if (count >= leastMeetings) keys.push(key);
      }
      for (const key of keys.sort((one, other) => one - other)) yield [Math.floor(key / 2 ** 20), key % 2 ** 20];
    },
  };
}

/** The sample, without doubles. A short text has few shingles or none in it; two short ones meet by all of theirs. */
function lookedUp(runs: Uint32Array): Uint32Array {
  const sample = withoutDoubles(runs.filter((hash) => hash % sampled === 0));
  if (sample.length >= sampled * 2) return sample;
  const all = withoutDoubles(runs);
  return all.length < sampled * 2 ? all : sample;
}

/** Of the pairs whose first article has its turn at this look. */
function countMeetings(entries: Float64Array, look: number, looks: number): Map<number, number> {
  const meetings = new Map<number, number>();
  for (let from = 0; from < entries.length; ) {
    const hash = Math.floor((entries[from] ?? 0) / 2 ** 20);
    let to = from + 1;
    while (to < entries.length && Math.floor((entries[to] ?? 0) / 2 ** 20) === hash) to += 1;
    // One that stands alone, as most do, costs no division.
    for (let first = from; first < Math.min(to - 1, from + mostAtOnce); first += 1) {
      const article = (entries[first] ?? 0) % 2 ** 20;
      if (article % looks !== look) continue;
      for (let second = first + 1; second < to; second += 1) {
        const key = article * 2 ** 20 + ((entries[second] ?? 0) % 2 ** 20);
        meetings.set(key, (meetings.get(key) ?? 0) + 1);
      }
    }
    from = to;
  }
  return meetings;
}

/** Numbers in one typed array that doubles when it is full. */
class GrowingList {
  #values = new Float64Array(1 << 12);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** In its place. */
  sorted(): Float64Array {
    return this.#values.subarray(0, this.#length).sort();
  }
}
