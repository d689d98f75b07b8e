import { Embeddings } from '@langchain/core/embeddings';
import { Fault } from '../errors.js';
import { TOKENIZER_VERSION, tokenize } from '../language/tokenize.js';
import { createFeatureSource, type TermFeatures } from './embedding-features.js';
import { countFeatures, FeatureStatistics } from './feature-statistics.js';

/** Changes when the same text and statistics would give another vector. */
const EMBEDDINGS_VERSION = '1';
/**
 * Measured on passages of news and encyclopedias in three languages: of names with one letter wrong, asked of 1 461 passages, 512 finds 27 %
 * first and 384 19 %; of questions in Chinese 57 % and 47 %. 768 adds a few points for half as much memory and time again.
 */
const DIMENSION = 512;

/**
 * Hashed words and character n-grams (the hashing trick of Weinberger et al., 2009): needs no download, and a misspelt name still
 * shares most of its n-grams with the right one. log tf · idf, signed, unit length.
 *
 * Both documents and questions carry the idf, which ranks better than idf in the question alone (misspelt names: 14 % first instead of
 * 7 %). The price is that vectors belong to the statistics they were made with; `fit` keeps the former statistics until they have drifted.
 */
export class BuiltinEmbeddings extends Embeddings {
  readonly dimension = DIMENSION;
  /** Names version and statistics: vectors of another id must not be compared. */
  readonly id: string;
  /** What was learned, to be kept with the generation; null when nothing was. */
  readonly statistics: Uint8Array | null;
  readonly #statistics: FeatureStatistics | null;
  #features: ((term: string) => TermFeatures) | null = null;

  /** @param statistics of the generation; null = nothing learned, every feature counts alike. Throws a `storage` fault when they are damaged. */
  constructor(statistics: Uint8Array | null) {
    super({});
    this.statistics = statistics;
    this.#statistics = statistics && decodeStatistics(statistics);
    this.id = `builtin-${EMBEDDINGS_VERSION}.${TOKENIZER_VERSION}-${DIMENSION}-${this.#statistics?.fingerprint() ?? 'unlearned'}`;
  }

  /**
   * Learns how common each feature is, from all texts of the corpus.
   * @param former statistics in use until now; kept, and with them all vectors made, while idf has hardly moved
   */
  static fit(texts: Iterable<string>, former: Uint8Array | null = null): BuiltinEmbeddings {
    const featuresOf = createFeatureSource();
    const counted = countFeatures(texts, function* (text) {
      for (const term of new Set(tokenize(text))) yield* featuresOf(term).hashes;
    });
    const before = former && FeatureStatistics.decode(former);
    const kept = before && counted.driftFrom(before) < MOST_DRIFT ? before : counted;
    return new BuiltinEmbeddings(kept.encode());
  }

  /** From the statistics of a generation; null when the bytes are none. */
  static restore(statistics: Uint8Array): BuiltinEmbeddings | null {
    return FeatureStatistics.decode(statistics) && new BuiltinEmbeddings(statistics);
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    return texts.map((text) => Array.from(this.vectorOf(text, false)));
  }

  override async embedQuery(text: string): Promise<number[]> {
    return Array.from(this.vectorOf(text, true));
  }

  /** Unit length always: a text without any known feature gets a fixed direction of its own. */
  vectorOf(text: string, isQuestion: boolean): Float32Array {
    const vector = new Float32Array(DIMENSION);
    this.#features ??= createFeatureSource();
    for (const [term, count] of countTerms(text)) {
      const { hashes, weights } = this.#features(term);
      const frequency = 1 + Math.log(count);
      for (let at = 0; at < hashes.length; at++) {
        const hash = hashes[at] as number;
        // A misspelt word itself is in no text; only its n-grams may speak.
        if (isQuestion && this.#statistics?.knows(hash) === false) continue;
        add(vector, hash, frequency * (weights[at] as number) * (this.#statistics?.idf(hash) ?? 1));
      }
    }
    return toUnit(vector);
  }
}

/** At this drift a tenth of the ten nearest have changed places with their neighbours; below it re-embedding buys nothing. */
const MOST_DRIFT = 0.05;

function decodeStatistics(bytes: Uint8Array): FeatureStatistics {
  const statistics = FeatureStatistics.decode(bytes);
  if (statistics) return statistics;
  throw new Fault('storage', 'The statistics of the built-in embedder are damaged.', {
    remedy: 'Index again: `byline index --full`.',
  });
}

function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of tokenize(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Place and sign come from other bits than the bucket of the statistics (a second mix, of MurmurHash3). */
function add(vector: Float32Array, hash: number, value: number): void {
  let mixed = Math.imul(hash, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  const place = (mixed >>> 1) % DIMENSION;
  vector[place] = (vector[place] as number) + (mixed & 1 ? value : -value);
}

function toUnit(vector: Float32Array): Float32Array {
  let sum = 0;
  for (const value of vector) sum += value * value;
  if (!(sum > 1e-12)) {
    vector[0] = 1;
    return vector;
  }
  const norm = Math.sqrt(sum);
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] as number) / norm;
  return vector;
}
