import type { Hit } from './hit.js';
import type { LexicalIndex, Wanted, WeightedTerm } from './lexical-index.js';
import { createSpellingIndex, type SpellingIndex } from './spelling-index.js';
import { TopHits } from './top-hits.js';
import { termNumber, type Vocabulary } from './vocabulary.js';

/** The parts of the index, as they lie in its file. Postings of term t are `[starts[t], starts[t + 1])` of `slots` and `counts`. */
export interface Bm25Tables {
  /** Slot → row id of the chunk. */
  readonly chunks: Uint32Array;
  /** Slot → weighted number of terms. */
  readonly lengths: Float32Array;
  readonly starts: Uint32Array;
  readonly slots: Uint32Array;
  /** How often the term occurs, in units of 1 / `COUNT_STEPS`. */
  readonly counts: Uint8Array;
  readonly vocabulary: Vocabulary;
}

/** Weighted counts are kept in eighths: fine enough for field weights, and up to 31.9 occurrences, where BM25 is flat. */
export const COUNT_STEPS = 8;

/**
 * Saturation of repeated terms; larger counts repetition more. Tuned with `B` on news in English and encyclopaedia passages in Chinese and
 * Vietnamese: Chinese prefers .6, Vietnamese .9, and between them little moves.
 */
const K1 = 0.7;
/** Correction for length: 0 none, 1 full. Packed chunks are nearly of one length; short last chunks gain by more of it. */
const B = 0.5;

/** A misspelt word has one right reading; a second is kept for names that are themselves a letter apart. */
const MOST_SPELLINGS = 2;

/**
 * BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009) with the idf of Lucene, which is never
 * negative. Every posting of every term is added up: at a million chunks of typed arrays that is faster than skipping.
 */
export class Bm25Index implements LexicalIndex {
  readonly tables: Bm25Tables;
  readonly size: number;
  /** K1 · (1 − B + B · length / average length) in the steps of the counts, a slot. */
  readonly #norms: Float32Array;
  /** Scratch of one search; searches are synchronous, so one is enough. All zero between searches. */
  readonly #scores: Float32Array;
  readonly #touched: Uint32Array;
  readonly #spelling: SpellingIndex;

  constructor(tables: Bm25Tables) {
    this.tables = tables;
    this.size = tables.chunks.length;
    this.#scores = new Float32Array(this.size);
    this.#touched = new Uint32Array(this.size);
    const average = tables.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.size) || 1;
    this.#norms = tables.lengths.map((length) => COUNT_STEPS * K1 * (1 - B + (B * length) / average));
    this.#spelling = createSpellingIndex(tables.vocabulary, (term) => this.#frequencyOf(term));
  }

  documentFrequency(term: string): number {
    const number = termNumber(this.tables.vocabulary, term);
    return number < 0 ? 0 : this.#frequencyOf(number);
  }

  nearSpellings(term: string): readonly string[] {
    return this.#spelling.near(term, MOST_SPELLINGS);
  }

  search(terms: readonly WeightedTerm[], limit: number, accept?: (chunk: number) => boolean): readonly Hit[] {
    return this.searchEach(terms, [{ limit, accept }])[0] ?? [];
  }

  searchEach(terms: readonly WeightedTerm[], wanted: readonly Wanted[]): readonly (readonly Hit[])[] {
    let touched = 0;
    for (const { term, weight } of terms) {
      const number = termNumber(this.tables.vocabulary, term);
      if (number >= 0 && weight > 0) touched = this.#add(number, weight, touched);
    }
    const tops = wanted.map(({ limit, accept }) => new TopHits(limit, accept));
    this.#collect(touched, tops);
    return tops.map((top) => top.sorted());
  }

  #frequencyOf(term: number): number {
    const { starts } = this.tables;
    return (starts[term + 1] as number) - (starts[term] as number);
  }

  #add(term: number, weight: number, touchedBefore: number): number {
    const { starts, slots, counts } = this.tables;
    const scores = this.#scores;
    const norms = this.#norms;
    const reached = this.#touched;
    const from = starts[term] as number;
    const to = starts[term + 1] as number;
    const frequency = to - from;
    const boost = weight * (K1 + 1) * Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5));
    let touched = touchedBefore;
    for (let at = from; at < to; at++) {
      const slot = slots[at] as number;
      const count = counts[at] as number;
      const before = scores[slot] as number;
      if (before === 0) reached[touched++] = slot;
      scores[slot] = before + (boost * count) / (count + (norms[slot] as number));
    }
    return touched;
  }

  #collect(touched: number, tops: readonly TopHits[]): void {
    const { chunks } = this.tables;
    const reached = this.#touched;
    const scores = this.#scores;
    const lowest = () => tops.reduce((floor, top) => Math.min(floor, top.floor), Number.POSITIVE_INFINITY);
    let floor = lowest();
    for (let at = 0; at < touched; at++) {
      const slot = reached[at] as number;
      const score = scores[slot] as number;
      scores[slot] = 0;
      if (score < floor) continue;
      for (const top of tops) if (score >= top.floor) top.offer(chunks[slot] as number, score);
      floor = lowest();
    }
  }
}
