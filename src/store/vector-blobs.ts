import { crc32 } from 'node:zlib';
import { Fault } from '../errors.js';

/** A vector as it lies in its row: little-endian 32-bit floats, and a CRC-32 of those bytes. */
export interface VectorBlob {
  readonly vector: Buffer;
  readonly checksum: number;
}

/** @throws Fault `storage` when a component is not a finite number: one such vector poisons every search */
export function vectorToBlob(values: Float32Array): VectorBlob {
  const vector = Buffer.alloc(values.length * 4);
  values.forEach((value, place) => {
    if (!Number.isFinite(value)) {
      throw new Fault('storage', 'The embedder gave a vector that is not made of numbers.', {
        remedy: 'Check the embedder and its model; nothing was stored of this batch.',
      });
    }
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
