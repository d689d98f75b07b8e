import type { StoredChunk } from '../../store/corpus-reader.js';
import type { Passage } from '../passage.js';
import type { Holder } from './holder.js';

/** Search results with the articles that hold the words typed before all others, each by the chunk that holds most of them. */
export function holdersFirst(
  holders: readonly Holder[],
  passages: readonly Passage[],
  toPassage: (chunk: StoredChunk) => readonly Passage[],
  chunksOf: (article: string) => readonly StoredChunk[],
): readonly Passage[] {
  const top = passages[0]?.score ?? 0;
  const first = holders.flatMap(({ article, places, score }): Passage[] => {
    const inBody = places.filter(({ chunk }) => chunk !== null);
    const fullest = inBody.sort((one, other) => lettersIn(other) - lettersIn(one))[0]?.chunk ?? chunksOf(article.id)[0];
    if (fullest === undefined || fullest === null) return [];
    return toPassage(fullest).map((passage) => ({ ...passage, score: top + score }));
  });
  const named = new Set(first.map(({ chunkId }) => chunkId));
  return [...first, ...passages.filter(({ chunkId }) => !named.has(chunkId))];
}

const lettersIn = ({ stretches }: Holder['places'][number]): number =>
  stretches.reduce((sum, { start, end }) => sum + end - start, 0);
