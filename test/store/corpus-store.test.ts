import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { because, explained } from '../../src/reasons/reason.js';
import { chunkFromRow, chunkToRow } from '../../src/store/chunk-rows.js';
import { CorpusStore } from '../../src/store/corpus-store.js';
import { SqliteCorpusReader } from '../../src/store/sqlite-corpus-reader.js';
import { chunksOf, readDumpOf } from './corpus-rows.js';

let folder: string;
let path: string;
let store: CorpusStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byline-store-'));
  path = join(folder, 'corpus.db');
  store = new CorpusStore(path);
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const embedder = { id: 'e1', dimension: 3 };
const refusedDump = { dump: 'x.bin', ...explained(because('refused.binary', { kind: because('binary.png') })) };

function add(dump: string, titles: readonly string[], sha256 = 'x'): number {
  const read = readDumpOf(dump, titles);
  return store.dumps.add({ path: dump, sha256, size: 9, recipe: 'r', read, chunks: read.articles.map(chunksOf) });
}

function assemble(name: string, versions: readonly number[], corpus = '/c'): number {
  const info = { name, corpus, sample: false, recipe: 'r', content: store.dumps.contentOf(versions), refused: 0 };
  const generation = store.generations.add(info, versions);
  store.generations.setEmbedder(generation, embedder);
  return generation;
}

function read<T>(name: string, look: (reader: SqliteCorpusReader) => T): T {
  const reader = new SqliteCorpusReader(path, name);
  try {
    return look(reader);
  } finally {
    reader.close();
  }
}

describe('the store', () => {
  it('gives back every field of an article and a chunk as it was stored', () => {
    const dump = readDumpOf('a/b.txt', ['The bridge', 'The quay']);
    assemble('g1', [add('a/b.txt', ['The bridge', 'The quay'])]);
    const [bridge, quay] = read('g1', (reader) => reader.articles());
    const { body: _, ...metadata } = dump.articles[0] ?? {};
    expect(bridge).toEqual({ ...metadata, alsoIn: [] });
    const chunks = read('g1', (reader) => reader.chunksOf(quay?.id ?? ''));
    expect(chunks).toEqual([{ id: 2, article: quay?.id, ...chunksOf(dump.articles[1] ?? { body: [] })[0] }]);
    const { articles, textsOf } = store.generations.comparedArticles(1);
    expect(articles.map(({ id, title }) => ({ id, title }))).toEqual(dump.articles.map(({ id, title }) => ({ id, title })));
    expect(dump.articles).toMatchObject(articles);
    expect(articles.map((_, place) => textsOf(place))).toEqual(dump.articles.map(({ body }) => body.map(({ text }) => text)));
  });

  it('gives back why a dump was refused, with all that it names', () => {
    const refused = store.dumps.addRefused({ path: 'x.bin', sha256: 'x', size: 1, recipe: 'r' }, refusedDump);
    assemble('g1', [refused, add('a.txt', ['The bridge'])]);
    expect(read('g1', (reader) => reader.refused())).toEqual([refusedDump]);
    expect(store.dumps.refusedAmong([refused])).toEqual([refusedDump]);
  });

  it('keeps any chunk text, span and sentence, but for halves of surrogate pairs', () => {
    const piece = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (texts) => {
        const spans = texts.map((text, n) => ({ start: n * 50, end: n * 50 + 7, text, lines: [n + 1, n + 2] as const }));
        const text = texts.join('\n');
        const chunk = {
          ordinal: 0,
          text,
          spans,
          sentences: [{ start: 0, end: text.length, lines: [1, 6] as const }],
          lines: [1, 6] as const,
        };
        expect(chunkFromRow(chunkToRow(chunk))).toEqual(chunk);
      }),
    );
    const half = { ordinal: 0, text: 'a\ud800b', spans: [], sentences: [], lines: [1, 1] as const };
    expect(chunkToRow(half).text).toBe('a\ufffdb');
  });

  it('finds the newest reading of the same content with the same recipe, and no other', () => {
    add('a.txt', ['One']);
    const second = add('a.txt', ['One']);
    expect(store.dumps.find({ path: 'a.txt', sha256: 'x', recipe: 'r' })).toBe(second);
    expect(store.dumps.find({ path: 'a.txt', sha256: 'y', recipe: 'r' })).toBeNull();
    expect(store.dumps.find({ path: 'a.txt', sha256: 'x', recipe: 'other' })).toBeNull();
  });

  it('never gives a chunk id twice, even after everything was deleted', () => {
    add('a.txt', ['One', 'Two']);
    store.generations.prune({ generations: 1, corpora: 1 });
    assemble('g1', [add('a.txt', ['One'])]);
    expect(read('g1', (reader) => reader.chunksOf(reader.articles()[0]?.id ?? '')[0]?.id)).toBe(3);
  });

  it('shows a reader the generation as it was when it was opened, whatever is deleted meanwhile', () => {
    const first = assemble('g1', [add('a.txt', ['One'])]);
    store.generations.complete(first);
    const reader = new SqliteCorpusReader(path, 'g1');
    store.generations.complete(assemble('g2', [add('a.txt', ['Two'], 'y')]));
    store.generations.prune({ generations: 1, corpora: 1 });
    expect(store.generations.named('g1')).toBeNull();
    expect(reader.articles().map(({ title }) => title)).toEqual(['One']);
    expect(reader.chunks([1])[0]?.text).toContain('One was opened');
    reader.close();
    expect(read('g2', (next) => next.articles().map(({ title }) => title))).toEqual(['Two']);
  });

  it('keeps the generations of another corpus folder when one is pruned', () => {
    store.generations.complete(assemble('other', [add('o.txt', ['Other'])], '/other'));
    for (const name of ['g1', 'g2', 'g3']) store.generations.complete(assemble(name, [add('a.txt', [name], name)]));
    expect(store.generations.prune({ generations: 2, corpora: 4 })).toEqual(expect.arrayContaining(['/c', '/other']));
    expect(['other', 'g1', 'g2', 'g3'].filter((name) => store.generations.named(name))).toEqual(['other', 'g2', 'g3']);
  });

  it('forgets what a killed run left behind, and keeps its dumps for the next', () => {
    const version = add('a.txt', ['One']);
    assemble('half', [version]);
    store.generations.dropAbandoned('/c', null);
    expect(store.generations.named('half')).toBeNull();
    expect(store.dumps.find({ path: 'a.txt', sha256: 'x', recipe: 'r' })).toBe(version);
  });

  it('treats a chunk of another generation as an error of the program', () => {
    assemble('g1', [add('a.txt', ['One'])]);
    assemble('g2', [add('b.txt', ['Two'])]);
    expect(() => read('g1', (reader) => reader.chunks([2]))).toThrow('holds no chunk 2');
  });

  it('links copies and translations within the generation', () => {
    const dump = readDumpOf('a.txt', ['One', 'Two']);
    const [one, two] = dump.articles;
    if (!one || !two) throw new Error('two articles were made');
    const articles = [one, { ...two, kind: 'translation' as const, translationOf: one.id }];
    const version = store.dumps.add({
      path: 'a.txt',
      sha256: 'x',
      size: 1,
      recipe: 'r',
      read: { ...dump, articles },
      chunks: [[], []],
    });
    const generation = assemble('g1', [version]);
    store.generations.addCopies(generation, [{ article: one.id, copy: 'elsewhere' }]);
    expect(read('g1', (reader) => reader.translationsOf(one.id).map(({ id }) => id))).toEqual([two.id]);
    expect(read('g1', (reader) => reader.article(one.id)?.alsoIn)).toEqual(['elsewhere']);
  });
});

describe('vectors', () => {
  it('come back as they were stored, in order of chunk', () => {
    const generation = assemble('g1', [add('a.txt', ['One', 'Two'])]);
    expect(store.vectors.missing(generation, 'e1')).toEqual([1, 2]);
    store.vectors.add(embedder, [2, 1], [Float32Array.of(0, 1, 0), Float32Array.of(0.5, -0.25, 1e-7)]);
    expect(store.vectors.missing(generation, 'e1')).toEqual([]);
    expect(read('g1', (reader) => [...reader.vectors()])).toEqual([
      { chunk: 1, vector: Float32Array.of(0.5, -0.25, 1e-7) },
      { chunk: 2, vector: Float32Array.of(0, 1, 0) },
    ]);
  });

  it('are dropped, to be made again, when their bytes have changed on the disk', () => {
    const generation = assemble('g1', [add('a.txt', ['One', 'Two'])]);
    store.vectors.add(embedder, [1, 2], [Float32Array.of(1, 0, 0), Float32Array.of(0, 1, 0)]);
    const database = new Database(path);
    database.prepare('UPDATE vectors SET vector = zeroblob(12) WHERE chunk = 2').run();
    database.close();
    expect(() => read('g1', (reader) => [...reader.vectors()])).toThrow(expect.objectContaining({ code: 'storage' }));
    expect(store.vectors.dropBad(generation, embedder)).toBe(1);
    expect(store.vectors.missing(generation, 'e1')).toEqual([2]);
  });

  it.each([
    ['of another length', [Float32Array.of(1, 0, 0), Float32Array.of(1, 0)]],
    ['that is not a number', [Float32Array.of(1, 0, 0), Float32Array.of(1, Number.NaN, 0)]],
    ['that is missing', [Float32Array.of(1, 0, 0)]],
  ])('are refused as a batch when there is one %s', (_, vectors) => {
    const generation = assemble('g1', [add('a.txt', ['One', 'Two'])]);
    expect(() => store.vectors.add(embedder, [1, 2], vectors)).toThrow(expect.objectContaining({ code: 'settings' }));
    expect(store.vectors.missing(generation, 'e1')).toEqual([1, 2]);
  });
});

describe('a database that cannot be used', () => {
  const openReader = () => new SqliteCorpusReader(path, 'g1');
  const withRemedy = (remedy: string) => expect.objectContaining({ code: 'storage', remedy: expect.stringContaining(remedy) });

  it('is told to be missing', () => {
    path = join(folder, 'none.db');
    expect(openReader).toThrow(withRemedy('byline index'));
  });

  it('is told to be damaged when it is no database', () => {
    const broken = join(folder, 'broken.db');
    writeFileSync(broken, 'This is not a database, and it is long enough to be taken for one at first sight. '.repeat(20));
    expect(() => new CorpusStore(broken)).toThrow(withRemedy('index --full'));
  });

  it('is told to be damaged when pages inside are overwritten', () => {
    add(
      'a.txt',
      Array.from({ length: 200 }, (_, n) => `Title ${n}`),
    );
    store.close();
    const bytes = readFileSync(path);
    bytes.fill(0xab, 4096 * 8, 4096 * 20);
    writeFileSync(path, bytes);
    store = new CorpusStore(path);
    expect(() => store.assertSound()).toThrow(withRemedy('index --full'));
  });

  it('is brought up to date by whoever reads it, when it is older', () => {
    const id = store.dumps.addRefused({ path: 'x.bin', sha256: 'x', size: 1, recipe: 'r' }, refusedDump);
    assemble('g1', [id]);
    store.close();
    const older = new Database(path);
    older.exec('ALTER TABLE dump_versions DROP COLUMN refused_why');
    older.pragma('user_version = 1');
    older.close();
    expect(read('g1', (reader) => reader.refused())).toEqual([{ ...refusedDump, why: null }]);
    store = new CorpusStore(path);
    expect(store.dumps.refusedAmong([id])).toEqual([{ ...refusedDump, why: null }]);
  });

  it('is told to be of another version when its schema is newer', () => {
    store.close();
    const bytes = readFileSync(path);
    bytes.writeUInt32BE(999, 60);
    writeFileSync(path, bytes);
    expect(openReader).toThrow(expect.objectContaining({ message: expect.stringContaining('another version') }));
    expect(() => new CorpusStore(path)).toThrow(expect.objectContaining({ code: 'storage' }));
    rmSync(path);
    store = new CorpusStore(path);
  });
});
