// In: the text of all chunks, from the store. Out: the lexical index, ready to search or to be written. Called by ingest.
import { type TermSink, tokenizeInto } from '../language/tokenize.js';
import { Bm25Index, type Bm25Tables, COUNT_STEPS } from './bm25-index.js';
import { GrowingArray } from './growing-array.js';
import type { IndexedChunk } from './indexed-chunk.js';
import { PostingRuns, type RunSize } from './posting-runs.js';
import { TermNumbers } from './term-numbers.js';
import { createVocabulary } from './vocabulary.js';

/** Builds the lexical index of all chunks, in one pass. Ids must differ; their order is free. */
export function buildLexicalIndex(chunks: Iterable<IndexedChunk>): Bm25Index {
  const builder = new Bm25Builder();
  for (const chunk of chunks) builder.add(chunk);
  return builder.toIndex();
}

export class Bm25Builder {
  readonly #numbers = new TermNumbers();
  readonly #chunks = new GrowingArray(Uint32Array);
  readonly #lengths = new GrowingArray(Float32Array);
  readonly #postings: PostingRuns;
  /** Term → its posting in the latest chunk that held it. */
  readonly #latest = new GrowingArray(Uint32Array);
  /** Of the chunk that is being added: where its postings begin, and its length so far. */
  #first = 0;
  #length = 0;
  /** Of the field that is being added. */
  #weight = 0;
  #steps = 0;
  readonly #sink: TermSink = {
    term: (term) => this.#count(this.#numbers.numberOf(term)),
    ideograph: (unit) => this.#count(this.#numbers.ofUnit(unit)),
    pair: (first, second) => this.#count(this.#numbers.ofPair(first, second)),
  };

  constructor(runSize?: RunSize) {
    this.#postings = new PostingRuns(COUNT_STEPS, runSize);
  }

  add({ id, fields }: IndexedChunk): void {
    if (!Number.isInteger(id) || id < 0 || id > 0xffffffff) throw new RangeError(`chunk id ${id} is not a 32-bit integer`);
    this.#first = this.#postings.length;
    this.#length = 0;
    for (const { text, weight } of fields) {
      this.#weight = weight;
      this.#steps = Math.round(weight * COUNT_STEPS);
      if (this.#steps > 0) tokenizeInto(text, this.#sink);
    }
    this.#chunks.push(id);
    this.#lengths.push(this.#length);
    this.#postings.endChunk();
  }

  #count(number: number): void {
    this.#length += this.#weight;
    if (number === this.#latest.length) this.#latest.push(0xffffffff);
    const latest = this.#latest.get(number);
    if (latest !== 0xffffffff && latest >= this.#first) {
      this.#postings.raise(latest, this.#steps);
      return;
    }
    this.#latest.set(number, this.#postings.length);
    this.#postings.add(number, this.#steps);
  }

  toIndex(): Bm25Index {
    return new Bm25Index(this.toTables());
  }

  toTables(): Bm25Tables {
    return {
      chunks: this.#chunks.toArray(),
      lengths: this.#lengths.toArray(),
      ...this.#postings.toPostings(this.#numbers.terms.length),
      vocabulary: createVocabulary(this.#numbers.terms),
    };
  }
}
