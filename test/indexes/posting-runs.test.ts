import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostingRuns, type Postings, type RunSize } from '../../src/indexes/posting-runs.js';

/** Of each chunk its terms, each once, with their counts. */
type Chunks = readonly (readonly { readonly term: number; readonly count: number }[])[];

const USUAL = 8;
const TERMS = 300;

function inRuns(chunks: Chunks, runSize?: RunSize): Postings {
  const runs = new PostingRuns(USUAL, runSize);
  for (const chunk of chunks) {
    for (const { term, count } of chunk) {
      const posting = runs.length;
      runs.add(term, 1);
      runs.raise(posting, count - 1);
    }
    runs.endChunk();
  }
  return runs.toPostings(TERMS);
}

function sortedAtOnce(chunks: Chunks): Postings {
  const all = chunks.flatMap((chunk, slot) => chunk.map(({ term, count }) => ({ term, slot, count })));
  const sorted = all.sort((one, other) => one.term - other.term || one.slot - other.slot);
  const below = (term: number) => sorted.filter((posting) => posting.term < term).length;
  return {
    starts: Uint32Array.from({ length: TERMS + 1 }, (_, term) => below(term)),
    slots: Uint32Array.from(sorted, ({ slot }) => slot),
    counts: Uint8Array.from(sorted, ({ count }) => count),
  };
}

const chunks: fc.Arbitrary<Chunks> = fc.array(
  fc.uniqueArray(
    fc.record({
      term: fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: TERMS - 1 })),
      count: fc.oneof(fc.constant(USUAL), fc.integer({ min: 1, max: 255 })),
    }),
    { selector: ({ term }) => term, maxLength: 12 },
  ),
  { maxLength: 40 },
);

describe('postings collected in runs', () => {
  it('lie by term and by chunk, whatever the runs', () => {
    const runSize = fc.record({ postings: fc.integer({ min: 1, max: 60 }), chunks: fc.integer({ min: 1, max: 20 }) });
    fc.assert(
      fc.property(chunks, runSize, (given, size) => {
        expect(inRuns(given, size)).toEqual(sortedAtOnce(given));
      }),
    );
  });

  it('keep far chunks apart, and counts no higher than a byte', () => {
    const far: Chunks = Array.from({ length: 70_000 }, (_, slot) => (slot % 34_999 === 0 ? [{ term: 299, count: 400 }] : []));
    const { starts, slots, counts } = inRuns(far);
    expect([...slots]).toEqual([0, 34_999, 69_998]);
    expect([...counts]).toEqual([255, 255, 255]);
    expect([starts[299], starts[300]]).toEqual([0, 3]);
  });
});
