// The lexical index as one file: a header of sizes, then the typed arrays as they are used, each on an 8-byte border.
// Reading makes views on the bytes and copies nothing. Whoever reads has checked the sha256; sizes are checked here all the same.
import { Bm25Index, type Bm25Tables } from './bm25-index.js';

/** "BYL1" and the order of bytes, which is that of every machine Node runs on in practice. */
const MAGIC = 0x314c5942;
const HEADER_BYTES = 32;

interface Sizes {
  readonly chunks: number;
  readonly terms: number;
  readonly postings: number;
  readonly hashSlots: number;
  readonly units: number;
}

/** @returns the file in its parts, which are the index's own arrays: together they would be as large again */
export function encodeBm25({ tables }: Bm25Index): readonly Uint8Array[] {
  const { vocabulary } = tables;
  const sizes: Sizes = {
    chunks: tables.chunks.length,
    terms: vocabulary.places.length - 1,
    postings: tables.slots.length,
    hashSlots: vocabulary.slots.length,
    units: vocabulary.units.length,
  };
  const layout = layoutOf(sizes);
  const header = new Uint8Array(HEADER_BYTES);
  new Uint32Array(header.buffer, 0, 6).set([MAGIC, sizes.chunks, sizes.terms, sizes.postings, sizes.hashSlots, sizes.units]);
  const parts = [
    tables.chunks,
    tables.lengths,
    tables.starts,
    tables.slots,
    tables.counts,
    vocabulary.slots,
    vocabulary.places,
    vocabulary.units,
  ];
  const padded = parts.flatMap((part, at) => {
    const end = layout.offsets[at + 1] ?? layout.total;
    const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    return [bytes, new Uint8Array(end - (layout.offsets[at] as number) - bytes.length)];
  });
  return [header, ...padded];
}

/** Null when the bytes are not such a file. `bytes` must begin on an 8-byte border of its buffer, and not change afterwards. */
export function decodeBm25(bytes: Uint8Array): Bm25Index | null {
  if (bytes.byteLength < HEADER_BYTES || bytes.byteOffset % 8 !== 0) return null;
  const [magic, chunks, terms, postings, hashSlots, units] = new Uint32Array(
    bytes.buffer,
    bytes.byteOffset,
    6,
  ) as unknown as number[];
  if (magic !== MAGIC) return null;
  const sizes = { chunks, terms, postings, hashSlots, units } as Sizes;
  const { total, offsets } = layoutOf(sizes);
  if (total !== bytes.byteLength) return null;
  const at = (section: number) => bytes.byteOffset + (offsets[section] as number);
  const { buffer } = bytes;
  const tables: Bm25Tables = {
    chunks: new Uint32Array(buffer, at(0), sizes.chunks),
    lengths: new Float32Array(buffer, at(1), sizes.chunks),
    starts: new Uint32Array(buffer, at(2), sizes.terms + 1),
    slots: new Uint32Array(buffer, at(3), sizes.postings),
    counts: new Uint8Array(buffer, at(4), sizes.postings),
    vocabulary: {
      slots: new Uint32Array(buffer, at(5), sizes.hashSlots),
      places: new Uint32Array(buffer, at(6), sizes.terms + 1),
      units: new Uint16Array(buffer, at(7), sizes.units),
    },
  };
  return new Bm25Index(tables);
}

function layoutOf({ chunks, terms, postings, hashSlots, units }: Sizes): { offsets: number[]; total: number } {
  const bytesOf = [4 * chunks, 4 * chunks, 4 * (terms + 1), 4 * postings, postings, 4 * hashSlots, 4 * (terms + 1), 2 * units];
  const offsets: number[] = [];
  let total = HEADER_BYTES;
  for (const bytes of bytesOf) {
    offsets.push(total);
    total += Math.ceil(bytes / 8) * 8;
  }
  return { offsets, total };
}
