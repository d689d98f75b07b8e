import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bm25Builder, buildLexicalIndex } from '../../src/indexes/bm25-builder.js';
import { decodeBm25, encodeBm25 } from '../../src/indexes/bm25-file.js';
import type { Bm25Index } from '../../src/indexes/bm25-index.js';
import type { IndexedChunk } from '../../src/indexes/indexed-chunk.js';
import { tokenize } from '../../src/language/tokenize.js';

const chunk = (id: number, text: string, title = ''): IndexedChunk => ({
  id,
  fields: [
    { text, weight: 1 },
    { text: title, weight: 0.5 },
  ],
});
const ask = (text: string) => tokenize(text).map((term) => ({ term, weight: 1 }));

const CORPUS = [
  chunk(11, 'The lab in Shanghai closed its doors. Nobody was there.', 'Firm shuts lab'),
  chunk(7, 'Chips are scarce, and the price of chips rises.', 'Chips'),
  chunk(30, '微軟關閉了上海的實驗室。', '微軟'),
  chunk(4_000_000_000, 'A firm opened an office in Hanoi.', 'Office'),
];

describe('Bm25Index', () => {
  const index = buildLexicalIndex(CORPUS);

  it('ranks the chunk that the words come from first', () => {
    expect(index.search(ask('Who closed the lab?'), 3)[0]?.chunk).toBe(11);
    expect(index.search(ask('chip prices'), 3)[0]?.chunk).toBe(7);
    expect(index.search(ask('谁关闭了上海的实验室'), 3)[0]?.chunk).toBe(30);
    expect(index.search(ask('Hanoi'), 3)).toEqual([{ chunk: 4_000_000_000, score: expect.any(Number) }]);
  });

  it('finds a chunk by its headline alone, for less', () => {
    const [first, second] = index.search(ask('firm'), 5);
    expect([first?.chunk, second?.chunk]).toEqual([4_000_000_000, 11]);
  });

  it('tells how many chunks hold a term', () => {
    expect(index.documentFrequency('chip')).toBe(1);
    expect(index.documentFrequency('in')).toBe(2);
    expect(index.documentFrequency('submarine')).toBe(0);
    expect(index.size).toBe(4);
  });

  it('weighs terms, and takes no notice of those with weight 0', () => {
    const terms = [
      { term: 'hanoi', weight: 0.01 },
      { term: 'chip', weight: 2 },
      { term: 'lab', weight: 0 },
    ];
    expect(index.search(terms, 10).map((hit) => hit.chunk)).toEqual([7, 4_000_000_000]);
  });

  it('leaves out what is not accepted before it ranks', () => {
    expect(index.search(ask('the firm in Hanoi'), 1, (id) => id === 11).map((hit) => hit.chunk)).toEqual([11]);
    expect(index.search(ask('firm'), 0)).toEqual([]);
  });

  it('gives the same scores every time it is asked', () => {
    const first = index.search(ask('the lab in Hanoi'), 10);
    index.search(ask('chips 上海'), 10);
    expect(index.search(ask('the lab in Hanoi'), 10)).toEqual(first);
  });

  it('works without chunks', () => {
    const empty = buildLexicalIndex([]);
    expect(empty.search(ask('lab'), 5)).toEqual([]);
    expect(decodeBm25(fileOf(empty))?.size).toBe(0);
  });

  it('refuses ids that are no 32-bit integers', () => {
    for (const id of [-1, 1.5, 2 ** 32, Number.NaN]) expect(() => buildLexicalIndex([chunk(id, 'x')])).toThrow(RangeError);
  });

  it('scores as BM25 is defined, whatever the corpus and the question', () => {
    const word = fc.constantFrom('lab', 'chip', 'firm', 'price', 'hanoi', '微', '軟', 'zebra');
    const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), text, (texts, question) => {
        const built = buildLexicalIndex(texts.map((body, id) => ({ id, fields: [{ text: body, weight: 1 }] })));
        const expected = referenceScores(texts, question);
        const hits = built.search(ask(question), texts.length);
        expect(hits.map((hit) => hit.chunk).sort()).toEqual(
          [...expected.keys()].filter((id) => (expected.get(id) ?? 0) > 0).sort(),
        );
        for (const hit of hits) expect(hit.score).toBeCloseTo(expected.get(hit.chunk) ?? Number.NaN, 4);
        expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).sort((one, other) => other - one));
      }),
    );
  });
});

function referenceScores(texts: readonly string[], question: string): Map<number, number> {
  const documents = texts.map(tokenize);
  const average = documents.reduce((sum, terms) => sum + terms.length, 0) / documents.length || 1;
  const scores = new Map<number, number>();
  for (const term of tokenize(question)) {
    const frequency = documents.filter((terms) => terms.includes(term)).length;
    const idf = Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
    documents.forEach((terms, id) => {
      const count = terms.filter((other) => other === term).length;
      const score = (idf * count * 1.7) / (count + 0.7 * (0.5 + (0.5 * terms.length) / average));
      if (count > 0) scores.set(id, (scores.get(id) ?? 0) + score);
    });
  }
  return scores;
}

const fileOf = (index: Bm25Index): Uint8Array => new Uint8Array(Buffer.concat(encodeBm25(index)));

describe('the file of the lexical index', () => {
  const index = buildLexicalIndex(CORPUS);
  const bytes = fileOf(index);

  it('is the same, byte for byte, in however many runs it was made', () => {
    for (const runSize of [
      { postings: 1, chunks: 100 },
      { postings: 12, chunks: 100 },
      { postings: 1000, chunks: 3 },
    ]) {
      const builder = new Bm25Builder(runSize);
      for (const added of CORPUS) builder.add(added);
      expect(fileOf(builder.toIndex())).toEqual(bytes);
    }
  });

  it('answers as the index that was written', () => {
    const read = decodeBm25(bytes);
    for (const question of ['the lab', 'chips 上海', '微软', 'nothing of the kind']) {
      expect(read?.search(ask(question), 10)).toEqual(index.search(ask(question), 10));
    }
  });

  it('is not taken for one when it is cut, longer or something else', () => {
    for (const length of [0, 10, 31, 32, bytes.length - 8]) expect(decodeBm25(bytes.slice(0, length))).toBeNull();
    expect(decodeBm25(new Uint8Array(bytes.length + 8))).toBeNull();
    const longer = new Uint8Array(bytes.length + 8);
    longer.set(bytes);
    expect(decodeBm25(longer)).toBeNull();
    expect(decodeBm25(new TextEncoder().encode('x'.repeat(64)))).toBeNull();
  });
});
