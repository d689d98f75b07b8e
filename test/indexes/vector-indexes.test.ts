import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildVectorIndex, recallOf } from '../../src/indexes/choose-vector-index.js';
import { ExactVectorIndex } from '../../src/indexes/exact-vector-index.js';
import { GraphVectorIndex } from '../../src/indexes/graph-vector-index.js';
import { loadHnswlib } from '../../src/indexes/hnswlib.js';
import type { VectorIndex } from '../../src/indexes/vector-index.js';
import { toVectorSet, type VectorSet } from '../../src/indexes/vector-set.js';

const DIMENSION = 24;
const folder = mkdtempSync(join(tmpdir(), 'byline-vectors-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Points around a few centres, as texts about a few subjects lie; the same for every run. */
function clustered(count: number, dimension = DIMENSION): VectorSet {
  const random = createRandom();
  const centres = Array.from({ length: 12 }, () => Array.from({ length: dimension }, random));
  const rows = Array.from({ length: count }, (_, at) => ({
    chunk: 1_000 + 3 * at,
    vector: unit((centres[at % 12] ?? []).map((value) => value + 0.6 * random())),
  }));
  return toVectorSet(dimension, rows);
}

/** Points all over: nothing that a graph could follow. */
function directionless(count: number, dimension: number): VectorSet {
  const random = createRandom();
  const rows = Array.from({ length: count }, (_, chunk) => ({ chunk, vector: unit(Array.from({ length: dimension }, random)) }));
  return toVectorSet(dimension, rows);
}

function createRandom(): () => number {
  let seed = 7;
  return () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x7fffffff - 0.5;
  };
}

function unit(values: readonly number[]): Float32Array {
  const norm = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / norm);
}

const rowOf = (set: VectorSet, row: number) => set.values.slice(row * set.dimension, (row + 1) * set.dimension);
const library = await loadHnswlib();
const implementations: [string, (set: VectorSet) => VectorIndex][] = [['exact', (set) => new ExactVectorIndex(set)]];
if (library) {
  implementations.push(['native exact', (set) => new ExactVectorIndex(set, library)]);
  implementations.push(['graph', (set) => GraphVectorIndex.build(library, set)]);
} else console.warn('hnswlib-node is not installed: native searches are not tested');

describe.each(implementations)('the %s vector index', (_, build) => {
  const set = clustered(500);
  const index = build(set);

  it('finds a vector itself first, with cosine 1', () => {
    for (const row of [0, 17, 499]) {
      const [first] = index.search(rowOf(set, row), 3);
      expect(first?.chunk).toBe(1_000 + 3 * row);
      expect(first?.score).toBeCloseTo(1, 5);
    }
  });

  it('gives the best first and never more than there are', () => {
    const hits = index.search(rowOf(set, 3), 50);
    expect(hits).toHaveLength(50);
    expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).sort((one, other) => other - one));
    expect(index.search(rowOf(set, 3), 10_000).length).toBe(500);
    expect(index.search(rowOf(set, 3), 0)).toEqual([]);
  });

  it('finds what the filter lets through, however rare', () => {
    const wanted = new Set([1_000, 1_300, 2_497]);
    const hits = index.search(rowOf(set, 3), 10, (chunk) => wanted.has(chunk));
    expect(hits.map((hit) => hit.chunk).sort()).toEqual([...wanted].sort());
  });

  it('lets an error of the filter out without harm', () => {
    expect(() =>
      index.search(rowOf(set, 3), 10, () => {
        throw new Error('filter');
      }),
    ).toThrow('filter');
    expect(index.search(rowOf(set, 3), 1)).toHaveLength(1);
  });

  it('refuses a vector of another dimension', () => {
    expect(() => index.search(new Float32Array(DIMENSION + 1), 5)).toThrow(RangeError);
  });

  it('works for one vector and for none', () => {
    expect(build(clustered(1)).search(rowOf(set, 0), 5)).toHaveLength(1);
    expect(build(clustered(0)).search(rowOf(set, 0), 5)).toEqual([]);
  });
});

describe('the exact vector index', () => {
  it('scores every vector by its cosine with the question', () => {
    const set = clustered(50);
    const question = Float32Array.from({ length: DIMENSION }, (_, at) => (at % 5 === 2 ? 0.4 + at / 100 : 0));
    const expected = Array.from(set.chunks, (chunk, row) => ({
      chunk,
      score: rowOf(set, row).reduce((sum, value, at) => sum + value * (question[at] ?? 0), 0),
    })).sort((one, other) => other.score - one.score);
    for (const index of [new ExactVectorIndex(set), new ExactVectorIndex(set, library)]) {
      const hits = index.search(question, 50);
      expect(hits.map((hit) => hit.chunk)).toEqual(expected.map((hit) => hit.chunk));
      hits.forEach((hit, at) => {
        expect(hit.score).toBeCloseTo(expected[at]?.score ?? Number.NaN, 5);
      });
    }
  });
});

describe('toVectorSet', () => {
  it.each([
    ['another dimension', new Float32Array(3).fill(1), 1],
    ['only zeros', new Float32Array(DIMENSION), 1],
    ['a NaN', new Float32Array(DIMENSION).fill(Number.NaN), 1],
    ['an infinite number', new Float32Array(DIMENSION).fill(Number.POSITIVE_INFINITY), 1],
    ['a negative id', new Float32Array(DIMENSION).fill(1), -1],
    ['an id beyond 32 bits', new Float32Array(DIMENSION).fill(1), 2 ** 32 + 7],
  ])('refuses %s', (_, vector, chunk) => {
    expect(() => toVectorSet(DIMENSION, [{ chunk, vector }])).toThrow(RangeError);
  });
});

describe('buildVectorIndex', () => {
  it.skipIf(!library)('stays exact for a small corpus, with the recall of a graph of a sample', async () => {
    const built = await buildVectorIndex(clustered(3_000));
    expect([built.index.kind, built.exactBecause, built.graph, built.measuredOn]).toEqual([
      'exact',
      'the corpus is small',
      null,
      1_000,
    ]);
    expect(built.recall).toBeGreaterThan(0.95);
    expect(await buildVectorIndex(clustered(300))).toMatchObject({ measuredOn: 300 });
    for (const count of [0, 1, 10])
      expect(await buildVectorIndex(clustered(count))).toMatchObject({ recall: null, measuredOn: 0 });
  });

  it.skipIf(!library)('builds no graph of all vectors where a sample of them shows that it would find too little', async () => {
    const sizes: number[] = [];
    const loadLibrary = async () =>
      library && {
        ...library,
        createGraph: (dimension: number) => {
          const graph = library.createGraph(dimension);
          return new Proxy(graph, {
            get: (target, name) => {
              const method = Reflect.get(target, name) as (...values: unknown[]) => unknown;
              return (...values: unknown[]) => {
                if (name === 'initIndex') sizes.push((values[0] as { maxElements: number }).maxElements);
                return method.apply(target, values);
              };
            },
          });
        },
      };
    const set = clustered(6_000, 8);
    const built = await buildVectorIndex(set, { exactUpTo: 100, lowestRecall: 1.01, loadLibrary });
    expect([built.exactBecause, built.measuredOn, sizes]).toEqual(['the graph found too little', 5_000, [5_000]]);
    await buildVectorIndex(set, { exactUpTo: 100, lowestRecall: 0, loadLibrary });
    expect(sizes).toEqual([5_000, 5_000, 6_000]);
  });

  it('stays exact without the native library, and says so', async () => {
    const built = await buildVectorIndex(clustered(300), { exactUpTo: 100, loadLibrary: () => Promise.resolve(null) });
    expect([built.index.kind, built.exactBecause]).toEqual(['exact', 'hnswlib-node is not installed']);
  });

  it.skipIf(!library)(
    'builds a graph whose recall it has measured, and which is the same after a round trip through its file',
    async () => {
      const set = clustered(3_000);
      const built = await buildVectorIndex(set, { exactUpTo: 100 });
      expect(built.index.kind).toBe('graph');
      expect(built.recall).toBeGreaterThan(0.95);
      const path = join(folder, 'graph.bin');
      built.graph?.write(path);
      const read = library && GraphVectorIndex.read(library, path, { ...set, searchCandidates: 128 });
      expect(read).not.toBeNull();
      // The library forgets its search width at every load; if it were not set again, recall would fall.
      if (read) expect(recallOf(read, new ExactVectorIndex(set), set)).toBe(built.recall);
    },
  );

  it.skipIf(!library)('lets a graph look wider until it finds enough', async () => {
    const set = directionless(3_000, 96);
    const narrow = await buildVectorIndex(set, { exactUpTo: 100, lowestRecall: 0 });
    expect(narrow.graph?.searchCandidates).toBe(128);
    expect(narrow.recall).toBeLessThan(1);
    const wide = await buildVectorIndex(set, { exactUpTo: 100, lowestRecall: 1 });
    expect(wide.graph?.searchCandidates).toBeGreaterThan(128);
    expect(wide.recall).toBe(1);
  });

  it.skipIf(!library)('stays exact where the graph finds too little', async () => {
    const built = await buildVectorIndex(clustered(500), { exactUpTo: 100, lowestRecall: 1.01 });
    expect([built.index.kind, built.exactBecause, built.graph]).toEqual(['exact', 'the graph found too little', null]);
    expect(built.recall).toBeLessThanOrEqual(1);
  });

  it.skipIf(!library)('does not take a graph of another corpus or a file that is none', async () => {
    const set = clustered(200);
    const path = join(folder, 'other.bin');
    const built = await buildVectorIndex(set, { exactUpTo: 100 });
    built.graph?.write(path);
    const shape = { ...set, searchCandidates: 128 };
    expect(library && GraphVectorIndex.read(library, path, { ...shape, chunks: set.chunks.slice(1) })).toBeNull();
    expect(library && GraphVectorIndex.read(library, join(folder, 'missing.bin'), shape)).toBeNull();
  });
});
