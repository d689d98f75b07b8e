import { createHash } from 'node:crypto';

/** Features share buckets by the low bits of their hash; news in several languages fills about half of them. */
const BUCKETS = 1 << 16;
/** "BYS1". */
const MAGIC = 0x31535942;

/** How many texts hold each feature, by bucket: what idf is made of. */
export class FeatureStatistics {
  readonly #texts: number;
  readonly #frequencies: Float32Array;

  constructor(texts: number, frequencies: Float32Array) {
    this.#texts = texts;
    this.#frequencies = frequencies;
  }

  /** Smoothed, so that a corpus of one text still tells words apart from nothing. */
  idf(hash: number): number {
    return Math.log(1 + this.#texts / (1 + (this.#frequencies[hash & (BUCKETS - 1)] as number)));
  }

  /** Whether any text held it. What no text holds can only collide. */
  knows(hash: number): boolean {
    return this.#frequencies[hash & (BUCKETS - 1)] !== 0;
  }

  /**
   * How far the idf has moved from another's, as the mean change relative to the mean idf, over what texts hold. A factor common to all
   * makes no difference to a cosine and does not count.
   */
  driftFrom(other: FeatureStatistics): number {
    let sum = 0;
    let weights = 0;
    const mean = this.#meanIdf();
    const otherMean = other.#meanIdf();
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const weight = this.#frequencies[bucket] as number;
      sum += weight * Math.abs(this.idf(bucket) / mean - other.idf(bucket) / otherMean);
      weights += weight;
    }
    return weights === 0 ? 0 : sum / weights;
  }

  #meanIdf(): number {
    let sum = 0;
    let weights = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const weight = this.#frequencies[bucket] as number;
      sum += weight * this.idf(bucket);
      weights += weight;
    }
    return weights === 0 ? 1 : sum / weights;
  }

  encode(): Uint8Array {
    const bytes = new Uint8Array(8 + 4 * BUCKETS);
    new Uint32Array(bytes.buffer, 0, 1)[0] = MAGIC;
    new Float32Array(bytes.buffer, 4, 1)[0] = this.#texts;
    new Float32Array(bytes.buffer, 8).set(this.#frequencies);
    return bytes;
  }

  /** Null when the bytes are something else. */
  static decode(encoded: Uint8Array): FeatureStatistics | null {
    if (encoded.byteLength !== 8 + 4 * BUCKETS) return null;
    const bytes = encoded.slice();
    if (new Uint32Array(bytes.buffer, 0, 1)[0] !== MAGIC) return null;
    return new FeatureStatistics(new Float32Array(bytes.buffer, 4, 1)[0] as number, new Float32Array(bytes.buffer, 8));
  }

  /** Short name of exactly these statistics. */
  fingerprint(): string {
    return createHash('sha256').update(this.encode()).digest('hex').slice(0, 12);
  }
}

/** Texts counted before counting thins out. */
const ALL_UP_TO = 4_096;

/** Counts a text's features; a large corpus is sampled evenly, each doubling of its size adding 4 096 texts more. */
export function countFeatures(texts: Iterable<string>, bucketsOf: (text: string) => Iterable<number>): FeatureStatistics {
  const frequencies = new Float32Array(BUCKETS);
  const latest = new Int32Array(BUCKETS).fill(-1);
  let counted = 0;
  let at = 0;
  for (const text of texts) {
    const stride = 2 ** Math.max(0, Math.floor(Math.log2((at + 1) / ALL_UP_TO)));
    if (at % stride === 0) {
      for (const hash of bucketsOf(text)) {
        const bucket = hash & (BUCKETS - 1);
        if (latest[bucket] === at) continue;
        latest[bucket] = at;
        frequencies[bucket] = (frequencies[bucket] as number) + stride;
      }
      counted += stride;
    }
    at++;
  }
  return new FeatureStatistics(counted, frequencies);
}
