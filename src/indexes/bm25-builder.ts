// In: the text of all chunks, from the store. Out: the lexical index, ready to search or to be written. Called by ingest.
import { type TermSink, tokenizeInto } from '../language/tokenize.js';
import { Bm25Index, type Bm25Tables, COUNT_STEPS } from './bm25-index.js';
import { GrowingArray } from './growing-array.js';
import type { IndexedChunk } from './indexed-chunk.js';
import { TermNumbers } from './term-numbers.js';
import { createVocabulary } from './vocabulary.js';

/** Builds the lexical index of all chunks, in one pass. Ids must differ; their order is free. */
export function buildLexicalIndex(chunks: Iterable<IndexedChunk>): Bm25Index {
  const builder = new Bm25Builder();
  for (const chunk of chunks) builder.add(chunk);
  return builder.toIndex();
}

/** Postings in the order of the chunks, turned by term at the end (counting sort). */
export class Bm25Builder {
  readonly #numbers = new TermNumbers();
  readonly #chunks = new GrowingArray(Uint32Array);
  readonly #lengths = new GrowingArray(Float32Array);
  readonly #ends = new GrowingArray(Uint32Array);
  readonly #terms = new GrowingArray(Uint32Array);
  readonly #counts = new GrowingArray(Uint8Array);
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

  add({ id, fields }: IndexedChunk): void {
    if (!Number.isInteger(id) || id < 0 || id > 0xffffffff) throw new RangeError(`chunk id ${id} is not a 32-bit integer`);
    this.#first = this.#terms.length;
    this.#length = 0;
    for (const { text, weight } of fields) {
      this.#weight = weight;
      this.#steps = Math.round(weight * COUNT_STEPS);
      if (this.#steps > 0) tokenizeInto(text, this.#sink);
    }
    this.#chunks.push(id);
    this.#lengths.push(this.#length);
    this.#ends.push(this.#terms.length);
  }

  #count(number: number): void {
    this.#length += this.#weight;
    if (number === this.#latest.length) this.#latest.push(0xffffffff);
    const latest = this.#latest.get(number);
    if (latest !== 0xffffffff && latest >= this.#first) {
      this.#counts.set(latest, Math.min(255, this.#counts.get(latest) + this.#steps));
      return;
    }
    this.#latest.set(number, this.#terms.length);
    this.#terms.push(number);
    this.#counts.push(Math.min(255, this.#steps));
  }

  toIndex(): Bm25Index {
    return new Bm25Index(this.toTables());
  }

  toTables(): Bm25Tables {
    const terms = this.#terms;
    const starts = new Uint32Array(this.#numbers.terms.length + 1);
    for (let at = 0; at < terms.length; at++) {
      const term = terms.get(at);
      starts[term + 1] = (starts[term + 1] as number) + 1;
    }
    for (let term = 0; term < this.#numbers.terms.length; term++)
      starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
    const next = starts.slice();
    const slots = new Uint32Array(terms.length);
    const counts = new Uint8Array(terms.length);
    let at = 0;
    for (let slot = 0; slot < this.#ends.length; slot++) {
      for (const end = this.#ends.get(slot); at < end; at++) {
        const term = terms.get(at);
        const place = next[term] as number;
        next[term] = place + 1;
        slots[place] = slot;
        counts[place] = this.#counts.get(at);
      }
    }
    return {
      chunks: this.#chunks.toArray(),
      lengths: this.#lengths.toArray(),
      starts,
      slots,
      counts,
      vocabulary: createVocabulary(this.#numbers.terms),
    };
  }
}
