import { describe, expect, it } from 'vitest';
import { estimate, mean, meanOf } from '../../src/evaluate/bootstrap.js';
import { areaUnderCurve, refusalsOf, refusedUnder } from '../../src/evaluate/refusals.js';
import { scoreArticles, scoreFacts } from '../../src/evaluate/retrieval-scores.js';

describe('a question whose evidence is facts', () => {
  it('counts a chunk that holds a fact whatever its blanks and line feeds, and minds its capitals', () => {
    expect(scoreFacts(['The dam\nbroke.'], ['x', 'On Monday the dambroke.', 'Thedam broke. So it was.']).rank).toBe(3);
  });

  it('adds, at each relevant rank, the facts found for the first time over the rank', () => {
    // Rank 1 holds one new fact, rank 2 none, rank 3 the same again, rank 4 two new: (1/1 + 0/3 + 2/4) / 3.
    const scores = scoreFacts(['a1', 'b2', 'c3'], ['a1', '-', 'a1', 'b2 c3']);
    expect(scores).toMatchObject({ hitsAt4: 1, hitsAt10: 1, mrrAt10: 1, rank: 1 });
    expect(scores.mapAt10).toBeCloseTo((1 + 2 / 4) / 3);
  });

  it('walks eleven results for MAP and ten for MRR and Hits', () => {
    const scores = scoreFacts(['fact'], [...Array.from({ length: 10 }, () => '-'), 'fact', 'fact']);
    expect(scores).toMatchObject({ hitsAt10: 0, mrrAt10: 0, rank: 11 });
    expect(scores.mapAt10).toBeCloseTo(1 / 11);
    expect(scoreFacts(['fact'], []).rank).toBeNull();
  });
});

it('a question whose evidence is an article takes each article at its first chunk', () => {
  expect(scoreArticles(new Set(['b']), ['a', 'a', 'a', 'b'])).toMatchObject({ rank: 2, mrrAt10: 0.5, hitsAt4: 1 });
  expect(scoreArticles(new Set(['z']), ['a', 'b']).rank).toBeNull();
});

describe('the bootstrap', () => {
  it('gives one interval for one set of values, around the value', () => {
    const values = Array.from({ length: 100 }, (_, at) => (at < 80 ? 1 : 0));
    const one = meanOf(values);
    expect(one).toEqual(meanOf(values));
    expect(one).toMatchObject({ value: 0.8, questions: 100 });
    // The normal approximation: .8 ± 1.96 · √(.8 · .2 / 100).
    expect(one?.low).toBeCloseTo(0.72, 1);
    expect(one?.high).toBeCloseTo(0.88, 1);
    expect(meanOf([])).toBeNull();
  });

  it('draws each of two samples by itself', () => {
    const both = estimate([[1, 1], [0]], ([one = [], other = []]) => mean(one) - mean(other));
    expect(both).toEqual({ value: 1, low: 1, high: 1, questions: 1 });
  });
});

describe('refusals', () => {
  const asked = (answerable: boolean, confidence: number) =>
    ({ answerable, answer: { confidence, status: confidence >= 0.5 ? 'answered' : 'not-found' } }) as const;

  it('are counted at the gate’s own threshold, and where one in twenty of the answerable falls', () => {
    const known = Array.from({ length: 20 }, (_, at) => asked(true, 0.4 + at / 100));
    const { falseRefusals, refused, refusedAtFivePercent } = refusalsOf(known, {
      far: [asked(false, 0.1), asked(false, 0.405), asked(false, 0.45), asked(false, 0.9)],
      none: [],
    });
    expect(falseRefusals?.value).toBe(0.5);
    expect(refused.far?.value).toBe(0.75);
    // The second lowest of the answerable has .41; two of the others have less.
    expect(refusedAtFivePercent.far?.value).toBe(0.5);
    expect(refused.none).toBeNull();
  });

  it('have the area under the curve of their ranks, equal ones counting half', () => {
    expect(areaUnderCurve([0.9, 0.8], [0.1, 0.2])).toBe(1);
    expect(areaUnderCurve([0.5], [0.5, 0.4])).toBe(0.75);
    expect(refusedUnder([0.3, 0.6], [0.2, 0.29, 0.5])).toBeCloseTo(2 / 3);
  });
});
