import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fault } from '../../src/errors.js';
import { buildLexicalIndex } from '../../src/indexes/bm25-builder.js';
import { buildVectorIndex } from '../../src/indexes/choose-vector-index.js';
import {
  currentGeneration,
  openGenerationFiles,
  publishGeneration,
  removeOldGenerations,
  writeGeneration,
} from '../../src/indexes/generation-files.js';
import { type Hnswlib, loadHnswlib } from '../../src/indexes/hnswlib.js';
import { toVectorSet } from '../../src/indexes/vector-set.js';

const root = mkdtempSync(join(tmpdir(), 'byline-generations-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const DIMENSION = 8;
const COUNT = 400;
const identity = { embedder: 'test-1', dimension: DIMENSION, tokenizer: '1', chunker: '1', corpus: 'abc' };
const library = await loadHnswlib();
const textOf = (id: number) => `chunk number${id} of the corpus about subject${id % 7}`;
const vectorOf = (id: number) => {
  const values = Array.from({ length: DIMENSION }, (_, at) => Math.sin(id * (at + 1)) + 1.2);
  return Float32Array.from(values, (value) => value / Math.hypot(...values));
};

async function partsOf(dataDir: string, name: string, kind: 'exact' | 'graph' = 'exact', count = COUNT) {
  const ids = Array.from({ length: count }, (_, at) => at + 1);
  const lexical = buildLexicalIndex(ids.map((id) => ({ id, fields: [{ text: textOf(id), weight: 1 }] })));
  const set = toVectorSet(
    DIMENSION,
    ids.map((id) => ({ chunk: id, vector: vectorOf(id) })),
  );
  const vectors = await buildVectorIndex(set, kind === 'graph' ? { exactUpTo: 0, lowestRecall: 0 } : {});
  return { dataDir, name, identity, lexical, vectors };
}

let folders = 0;
const newFolder = () => {
  const folder = join(root, `data${folders++}`);
  mkdirSync(folder);
  return folder;
};

async function published(kind: 'exact' | 'graph' = 'exact'): Promise<string> {
  const dataDir = newFolder();
  await writeGeneration(await partsOf(dataDir, 'one', kind));
  publishGeneration(dataDir, 'one');
  return dataDir;
}

/** A library that must not be touched: on a damaged file it would end the process. */
const untouchable = (): Promise<Hnswlib | null> => {
  const refuse = () => {
    throw new Error('native code was called');
  };
  return Promise.resolve({ createGraph: refuse, createComparison: refuse });
};

describe('a generation on the disk', () => {
  it.each(library ? (['exact', 'graph'] as const) : (['exact'] as const))('answers as it did in memory (%s)', async (kind) => {
    const dataDir = newFolder();
    const parts = await partsOf(dataDir, 'one', kind);
    const manifest = await writeGeneration(parts);
    expect(manifest).toMatchObject({ name: 'one', count: COUNT, metric: 'cosine', vectors: kind, ...identity });
    publishGeneration(dataDir, 'one');
    const opened = await openGenerationFiles({ dataDir, expected: identity });
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.files.manifest).toEqual(manifest);
    expect(opened.files.vectors?.kind).toBe(kind);
    for (const id of [1, 77, COUNT]) {
      const terms = [{ term: `number${id}`, weight: 1 }];
      expect(opened.files.lexical.search(terms, 3)).toEqual(parts.lexical.search(terms, 3));
      expect(opened.files.vectors?.search(vectorOf(id), 5)).toEqual(parts.vectors.index.search(vectorOf(id), 5));
    }
  });

  it('is not seen before it is published', async () => {
    const dataDir = newFolder();
    expect(currentGeneration(dataDir)).toBeNull();
    await writeGeneration(await partsOf(dataDir, 'one'));
    expect(await openGenerationFiles({ dataDir })).toEqual({ ok: false, name: null, reason: 'nothing is published' });
    publishGeneration(dataDir, 'one');
    expect(currentGeneration(dataDir)).toBe('one');
    await writeGeneration(await partsOf(dataDir, 'two'));
    expect(currentGeneration(dataDir)).toBe('one');
    expect(await openGenerationFiles({ dataDir, name: 'two' })).toMatchObject({ ok: true });
  });

  it.skipIf(!library)('searches exactly where a graph was written and the native library is missing now', async () => {
    const dataDir = await published('graph');
    const opened = await openGenerationFiles({ dataDir, loadLibrary: () => Promise.resolve(null) });
    expect(opened.ok && opened.files.vectors?.kind).toBe('exact');
    expect(opened.ok && opened.files.vectors?.search(vectorOf(9), 1)[0]?.chunk).toBe(9);
  });

  it('works without vectors, and then with a manifest that says so', async () => {
    const dataDir = newFolder();
    const parts = {
      ...(await partsOf(dataDir, 'words')),
      vectors: null,
      identity: { ...identity, embedder: 'none', dimension: 0 },
    };
    expect(await writeGeneration(parts)).toMatchObject({ vectors: 'none', recall: null, measuredOn: 0, exactBecause: null });
    const opened = await openGenerationFiles({ dataDir, name: 'words', expected: parts.identity });
    expect(opened.ok && opened.files.vectors).toBeNull();
    expect(opened.ok && opened.files.lexical.size).toBe(COUNT);
    expect(readdirSync(join(dataDir, 'generations', 'words')).sort()).toEqual(['lexical.bin', 'manifest.json']);
  });

  it('works without any chunk', async () => {
    const dataDir = newFolder();
    await writeGeneration(await partsOf(dataDir, 'empty', 'exact', 0));
    expect(await openGenerationFiles({ dataDir, name: 'empty' })).toMatchObject({ ok: true });
  });
});

describe('a generation that cannot be used', () => {
  it.each([
    ['embedder', 'test-2', 'embedder is test-1 in the files, and test-2 now'],
    ['dimension', 16, 'dimension is 8 in the files, and 16 now'],
    ['tokenizer', '2', 'tokenizer is 1 in the files, and 2 now'],
    ['chunker', '2', 'chunker is 1 in the files, and 2 now'],
    ['corpus', 'abd', 'corpus is abc in the files, and abd now'],
  ])('says which %s it was made of and which is wanted', async (field, value, reason) => {
    const dataDir = await published();
    expect(await openGenerationFiles({ dataDir, expected: { ...identity, [field]: value } })).toEqual({
      ok: false,
      name: 'one',
      reason,
    });
  });

  it('does not take a folder that was renamed or copied from another generation', async () => {
    const dataDir = await published();
    cpSync(join(dataDir, 'generations', 'one'), join(dataDir, 'generations', 'two'), { recursive: true });
    expect(await openGenerationFiles({ dataDir, name: 'two' })).toMatchObject({
      ok: false,
      reason: 'the manifest is that of generation one',
    });
  });

  it('is refused when the pointer names nothing, or holds garbage', async () => {
    const dataDir = await published();
    writeFileSync(join(dataDir, 'CURRENT'), 'three\n');
    expect(await openGenerationFiles({ dataDir })).toMatchObject({ ok: false, name: 'three' });
    for (const garbage of ['', '\0\0\0\0', '../../etc', '.writing-x']) {
      writeFileSync(join(dataDir, 'CURRENT'), garbage);
      expect(currentGeneration(dataDir)).toBeNull();
    }
  });
});

describe.each(library ? (['exact', 'graph'] as const) : (['exact'] as const))('a damaged %s generation', (kind) => {
  let sound: string;
  beforeAll(async () => {
    sound = await published(kind);
  });

  async function afterDamage(damage: (folder: string) => void) {
    const dataDir = newFolder();
    cpSync(sound, dataDir, { recursive: true });
    damage(join(dataDir, 'generations', 'one'));
    const opened = await openGenerationFiles({ dataDir, expected: identity, loadLibrary: untouchable });
    rmSync(dataDir, { recursive: true, force: true });
    return opened;
  }

  const files = ['manifest.json', 'lexical.bin', 'vectors.bin', ...(kind === 'graph' ? ['graph.bin'] : [])];

  it.each(files)('is refused before native code when %s has one bit wrong, anywhere', async (name) => {
    const { size } = statSync(join(sound, 'generations', 'one', name));
    const places = new Set([
      0,
      1,
      4,
      8,
      95,
      size - 1,
      ...Array.from({ length: 24 }, (_, at) => Math.floor((size * (at + 0.37)) / 24)),
    ]);
    for (const place of [...places].filter((at) => at < size)) {
      const opened = await afterDamage((folder) => {
        const bytes = readFileSync(join(folder, name));
        // In JSON the lowest bit keeps a blank a blank for no parser; digits and letters change.
        bytes[place] = (bytes[place] ?? 0) ^ 1;
        writeFileSync(join(folder, name), bytes);
      });
      expect(opened.ok, `byte ${place}`).toBe(false);
    }
  });

  it.each(files)('is refused when %s is cut, empty, longer, zeroed in part or missing', async (name) => {
    const { size } = statSync(join(sound, 'generations', 'one', name));
    const damages: ((path: string) => void)[] = [
      (path) => truncateSync(path, size - 1),
      (path) => truncateSync(path, size >> 1),
      (path) => truncateSync(path, 0),
      (path) => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('garbage')])),
      (path) => writeFileSync(path, readFileSync(path).fill(0, size >> 1, Math.min(size, (size >> 1) + 4096))),
      (path) => writeFileSync(path, readFileSync(path).fill(0xa5, 0, Math.min(size, 4096))),
      (path) => rmSync(path),
    ];
    for (const damage of damages) {
      const opened = await afterDamage((folder) => damage(join(folder, name)));
      expect(opened.ok).toBe(false);
      expect(!opened.ok && opened.reason).toMatch(/\w/);
    }
  });
});

describe('writing a generation', () => {
  it('refuses indexes of two corpora, another dimension and names that lead elsewhere, before it writes', async () => {
    const dataDir = newFolder();
    const parts = await partsOf(dataDir, 'one');
    const fewer = buildLexicalIndex([{ id: 1, fields: [] }]);
    await expect(writeGeneration({ ...parts, lexical: fewer })).rejects.toThrow(RangeError);
    await expect(writeGeneration({ ...parts, identity: { ...identity, dimension: 9 } })).rejects.toThrow(RangeError);
    await expect(writeGeneration({ ...parts, vectors: null })).rejects.toThrow(RangeError);
    for (const name of ['', '..', 'a/b', '.writing-a', 'a b'])
      await expect(writeGeneration({ ...parts, name })).rejects.toThrow(RangeError);
    expect(existsSync(join(dataDir, 'generations'))).toBe(false);
  });

  it('is a storage fault where nothing can be written, and leaves what was published', async () => {
    const dataDir = await published();
    const file = join(dataDir, 'file');
    writeFileSync(file, '');
    await expect(writeGeneration(await partsOf(file, 'two'))).rejects.toMatchObject({ code: 'storage' });
    await expect(writeGeneration(await partsOf(dataDir, 'one'))).rejects.toBeInstanceOf(Fault);
    expect(() => publishGeneration(dataDir, 'two')).toThrow(Fault);
    expect(await openGenerationFiles({ dataDir })).toMatchObject({ ok: true, files: { manifest: { name: 'one' } } });
    expect(readdirSync(join(dataDir, 'generations'))).toEqual(['one']);
  });

  it('notices a graph that was not written whole, whatever the library says', async () => {
    const dataDir = newFolder();
    const parts = await partsOf(dataDir, 'one');
    const graph = { searchCandidates: 128, write: (path: string) => writeFileSync(path, 'half'), isWhole: () => false };
    await expect(writeGeneration({ ...parts, vectors: { ...parts.vectors, graph } })).rejects.toMatchObject({ code: 'storage' });
    expect(readdirSync(join(dataDir, 'generations'))).toEqual([]);
  });
});

describe('removeOldGenerations', () => {
  it('keeps the published one, the newest others, and nothing unfinished', async () => {
    const dataDir = newFolder();
    for (const name of ['one', 'two', 'three', 'four']) await writeGeneration(await partsOf(dataDir, name, 'exact', 3));
    publishGeneration(dataDir, 'one');
    mkdirSync(join(dataDir, 'generations', '.writing-five'));
    removeOldGenerations(dataDir, 1);
    expect(readdirSync(join(dataDir, 'generations')).sort()).toEqual(['four', 'one']);
    removeOldGenerations(dataDir, 0);
    expect(readdirSync(join(dataDir, 'generations'))).toEqual(['one']);
    expect(await openGenerationFiles({ dataDir })).toMatchObject({ ok: true });
  });

  it('has nothing to do before the first generation', () => {
    expect(() => removeOldGenerations(newFolder(), 2)).not.toThrow();
  });
});
