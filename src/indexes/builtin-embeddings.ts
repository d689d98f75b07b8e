import { Embeddings } from '@langchain/core/embeddings';

/** Hashed words and character n-grams: needs no download and forgives misspelt names. */
export class BuiltinEmbeddings extends Embeddings {
  readonly id: string = 'builtin';
  readonly dimension: number = 384;
  /** What `fit` learned, to be kept with the generation; null before. */
  readonly statistics: Uint8Array | null;

  constructor(statistics: Uint8Array | null) {
    super({});
    this.statistics = statistics;
  }

  /** Learns how common each feature is, from all texts or an even sample of them. */
  static fit(_texts: Iterable<string>): BuiltinEmbeddings {
    throw new Error('not built yet');
  }

  override embedDocuments(_texts: string[]): Promise<number[][]> {
    throw new Error('not built yet');
  }

  override embedQuery(_text: string): Promise<number[]> {
    throw new Error('not built yet');
  }
}
