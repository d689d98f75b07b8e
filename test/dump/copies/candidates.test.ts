import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCandidateFinder } from '../../../src/dump/copies/candidates.js';

const pairsOf = (articles: readonly (readonly number[])[], entriesALook?: number) => {
  const finder = createCandidateFinder(entriesALook);
  for (const [place, runs] of articles.entries()) finder.add(place, Uint32Array.from(runs));
  return [...finder.pairs()];
};

describe('the pairs that may be copies', () => {
  it('are those that meet twice, the first before the second', () => {
    const pairs = [
      [1, 2, 3],
      [7, 8],
      [2, 3, 4],
      [3, 9],
    ];
    expect(pairsOf(pairs)).toEqual([[0, 2]]);
    expect(pairsOf([])).toEqual([]);
  });

  it('are the same in however many looks they are counted', () => {
    const articles = fc.array(fc.array(fc.nat({ max: 30 }), { maxLength: 12 }), { maxLength: 20 });
    fc.assert(
      fc.property(articles, fc.integer({ min: 1, max: 40 }), (given, entriesALook) => {
        expect(pairsOf(given, entriesALook)).toEqual(pairsOf(given));
      }),
    );
  });
});
