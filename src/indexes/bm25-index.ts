import type { Hit } from './hit.js';
import type { LexicalIndex, WeightedTerm } from './lexical-index.js';

export class Bm25Index implements LexicalIndex {
  readonly size: number = 0;
  documentFrequency(_term: string): number {
    return 0;
  }
  search(_terms: readonly WeightedTerm[], _limit: number, _accept?: (chunk: number) => boolean): readonly Hit[] {
    return [];
  }
}
