// In: how often each term stands in each chunk, chunk by chunk. Out: the same by term, as the lexical index keeps it. Called by its builder.
//
//   added      chunk 0: deep 1, chip 2 │ chunk 1: chip 1 │ …      five bytes a posting, for one run at a time
//   runs       ⟨ deep: 0×1 │ chip: 0×2, 1×1 ⟩ ⟨ chip: … ⟩ …       by term, packed: less than two bytes a posting, for all runs
//   in the end chip: 0×2, 1×1, …                                  run after run unpacked to its place
//
// So what lies by term is never in memory beside as much that lies by chunk. After blocked sort-based indexing (C. D. Manning, P. Raghavan and
// H. Schütze, "Introduction to Information Retrieval", 2008, 4.2), with the blocks in memory and gaps in variable bytes (5.3).
import { GrowingArray } from './growing-array.js';

/** Of every term its postings, ascending by slot: those of term t are `[starts[t], starts[t + 1])` of `slots` and `counts`. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly slots: Uint32Array;
  readonly counts: Uint8Array;
}

/** A run's chunks and their slots: `slot - firstSlot` is what is packed. */
interface Run {
  readonly firstSlot: number;
  readonly bytes: Uint8Array;
}

export interface RunSize {
  /** Larger runs pack a little better, since a rare term costs four bytes in each; a run takes nine bytes a posting while it is sorted. */
  readonly postings: number;
  /** What a slot has room for while a run is sorted: 24 bits. */
  readonly chunks: number;
}

const RUN_SIZE: RunSize = { postings: 1 << 23, chunks: 1 << 24 };

/** @param usual the count that most postings have; it is packed into a bit */
export class PostingRuns {
  readonly #usual: number;
  readonly #runSize: RunSize;
  readonly #runs: Run[] = [];
  /** Term → its postings in all runs that are packed. */
  readonly #packed = new GrowingArray(Uint32Array);
  #firstSlot = 0;
  /** Postings of the packed runs. */
  #before = 0;
  /** Of the run that is being added to. */
  readonly #terms = new GrowingArray(Uint32Array);
  readonly #counts = new GrowingArray(Uint8Array);
  readonly #ends = new GrowingArray(Uint32Array);

  constructor(usual: number, runSize = RUN_SIZE) {
    this.#usual = usual;
    this.#runSize = runSize;
  }

  /** Postings so far: the number that the next one gets. */
  get length(): number {
    return this.#before + this.#terms.length;
  }

  /** @param count 1 to 255 */
  add(term: number, count: number): void {
    this.#terms.push(term);
    this.#counts.push(count);
  }

  /** @param posting of the chunk that is not ended yet */
  raise(posting: number, by: number): void {
    const at = posting - this.#before;
    this.#counts.set(at, Math.min(255, this.#counts.get(at) + by));
  }

  endChunk(): void {
    this.#ends.push(this.#terms.length);
    if (this.#terms.length >= this.#runSize.postings || this.#ends.length >= this.#runSize.chunks) this.#pack();
  }

  /** Called once, behind the last chunk. @param terms how many terms there are: their numbers are below it */
  toPostings(terms: number): Postings {
    this.#pack();
    const starts = new Uint32Array(terms + 1);
    for (let term = 0; term < terms; term++) {
      const postings = term < this.#packed.length ? this.#packed.get(term) : 0;
      starts[term + 1] = (starts[term] as number) + postings;
    }
    const next = starts.slice();
    const slots = new Uint32Array(this.#before);
    const counts = new Uint8Array(this.#before);
    for (const run of this.#runs.splice(0)) unpack(run, this.#usual, { starts: next, slots, counts });
    return { starts, slots, counts };
  }

  #pack(): void {
    const { sorted, ends } = this.#sort();
    const bytes = new PackedNumbers();
    let at = 0;
    let before = 0;
    for (let term = 0; term < ends.length - 1; term++) {
      const end = ends[term] as number;
      if (at === end) continue;
      bytes.push(term - before);
      bytes.push(end - at);
      before = term;
      this.#packed.set(term, this.#packed.get(term) + end - at);
      for (let slot = 0; at < end; at++) {
        const posting = sorted[at] as number;
        const count = posting & 0xff;
        const gap = (posting >>> 8) - slot;
        slot = posting >>> 8;
        bytes.push(gap * 2 + (count === this.#usual ? 1 : 0));
        if (count !== this.#usual) bytes.push(count);
      }
    }
    this.#runs.push({ firstSlot: this.#firstSlot, bytes: bytes.toArray() });
    this.#firstSlot += this.#ends.length;
    this.#before += this.#terms.length;
    this.#terms.clear();
    this.#counts.clear();
    this.#ends.clear();
  }

  /** Counting sort by term. A sorted posting is slot · 256 + count; those of term t end at `ends[t]`. */
  #sort(): { readonly sorted: Uint32Array; readonly ends: Uint32Array } {
    const terms = this.#terms;
    let most = this.#packed.length - 1;
    for (let at = 0; at < terms.length; at++) most = Math.max(most, terms.get(at));
    while (this.#packed.length <= most) this.#packed.push(0);
    const next = new Uint32Array(most + 2);
    for (let at = 0; at < terms.length; at++) next[terms.get(at) + 1] = (next[terms.get(at) + 1] as number) + 1;
    for (let term = 0; term <= most; term++) next[term + 1] = (next[term + 1] as number) + (next[term] as number);
    const sorted = new Uint32Array(terms.length);
    let at = 0;
    for (let slot = 0; slot < this.#ends.length; slot++) {
      for (const end = this.#ends.get(slot); at < end; at++) {
        const term = terms.get(at);
        const place = next[term] as number;
        next[term] = place + 1;
        sorted[place] = slot * 256 + this.#counts.get(at);
      }
    }
    return { sorted, ends: next };
  }
}

/** Writes each posting where `starts` says, and moves that on. */
function unpack({ bytes, firstSlot }: Run, usual: number, { starts, slots, counts }: Postings): void {
  let at = 0;
  const take = () => {
    let byte = bytes[at++] as number;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] as number;
      value |= (byte & 0x7f) << shift;
    }
    return value >>> 0;
  };
  for (let term = 0; at < bytes.length; ) {
    term += take();
    let place = starts[term] as number;
    const end = place + take();
    starts[term] = end;
    for (let slot = firstSlot; place < end; place++) {
      const packed = take();
      slot += packed >>> 1;
      slots[place] = slot;
      counts[place] = packed & 1 ? usual : take();
    }
  }
}

/** Numbers below 2^32 in as many bytes as they need: seven bits in each, the lowest first; the eighth says that more follow. */
class PackedNumbers {
  readonly #bytes = new GrowingArray(Uint8Array);

  push(value: number): void {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.#bytes.push((rest & 0x7f) | 0x80);
    this.#bytes.push(rest);
  }

  toArray(): Uint8Array {
    return this.#bytes.toArray();
  }
}
