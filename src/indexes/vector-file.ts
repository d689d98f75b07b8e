// The vectors of a generation as one file: magic, dimension and count; the chunk ids; the values, from an 8-byte border.
import type { VectorSet } from './vector-set.js';

/** "BYV1". */
const MAGIC = 0x31565942;
const HEADER_BYTES = 16;

/** @returns the file in its parts, of which the values are the set's own */
export function encodeVectors({ dimension, chunks, values }: VectorSet): readonly Uint8Array[] {
  const bytes = new Uint8Array(idBytes(chunks.length));
  new Uint32Array(bytes.buffer, 0, 3).set([MAGIC, dimension, chunks.length]);
  new Uint32Array(bytes.buffer, HEADER_BYTES, chunks.length).set(chunks);
  return [bytes, new Uint8Array(values.buffer, values.byteOffset, values.byteLength)];
}

/** Bytes from the beginning that hold the chunk ids: all that a graph needs of the file. */
export function idBytes(count: number): number {
  return HEADER_BYTES + Math.ceil((4 * count) / 8) * 8;
}

/** Views on the bytes; null when they are not such a file. `bytes` must begin on an 8-byte border of its buffer. */
export function decodeVectors(bytes: Uint8Array): VectorSet | null {
  const head = decodeVectorIds(bytes);
  if (!head) return null;
  const { chunks, dimension } = head;
  const from = idBytes(chunks.length);
  if (bytes.byteLength !== from + 4 * chunks.length * dimension) return null;
  return { dimension, chunks, values: new Float32Array(bytes.buffer, bytes.byteOffset + from, chunks.length * dimension) };
}

export function decodeVectorIds(bytes: Uint8Array): { readonly dimension: number; readonly chunks: Uint32Array } | null {
  if (bytes.byteLength < HEADER_BYTES || bytes.byteOffset % 8 !== 0) return null;
  const [magic, dimension = 0, count = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 3);
  if (magic !== MAGIC || bytes.byteLength < idBytes(count)) return null;
  return { dimension, chunks: new Uint32Array(bytes.buffer, bytes.byteOffset + HEADER_BYTES, count) };
}
