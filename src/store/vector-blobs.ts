import { crc32 } from 'node:zlib';
import { faultBecause } from '../errors.js';
import { because } from '../reasons/reason.js';

/** A vector as it lies in its row: little-endian 32-bit floats, and a CRC-32 of those bytes. */
export interface VectorBlob {
  readonly vector: Buffer;
  readonly checksum: number;
}

/** @throws Fault `settings` when the vector is not one of that embedder: a single bad one poisons every search */
export function vectorToBlob(
  values: Float32Array | undefined,
  embedder: { readonly id: string; readonly dimension: number },
): VectorBlob {
  if (values?.length !== embedder.dimension || !values.every(Number.isFinite)) {
    const { id, dimension } = embedder;
    throw faultBecause('settings', because('embedder.notStored', { embedder: id, dimension }));
  }
  const vector = Buffer.alloc(values.length * 4);
  values.forEach((value, place) => {
    vector.writeFloatLE(value, place * 4);
  });
  return { vector, checksum: crc32(vector) };
}

/** Null when the bytes are not those that were written. */
export function vectorFromBlob({ vector, checksum }: VectorBlob): Float32Array | null {
  if (vector.length % 4 !== 0 || crc32(vector) !== checksum) return null;
  const values = new Float32Array(vector.length / 4);
  for (let place = 0; place < values.length; place += 1) values[place] = vector.readFloatLE(place * 4);
  return values;
}
