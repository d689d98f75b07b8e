import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { transformersSource } from '../../src/indexes/transformers-embedder.js';
import { loadTransformersModel } from '../../src/indexes/transformers-model.js';
import { writeTinyModel } from '../support/tiny-model.js';

const root = mkdtempSync(join(tmpdir(), 'byline-model-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const name: string = '@huggingface/transformers';
const installed = await import(name).then(
  () => true,
  () => false,
);
if (!installed) console.warn(`${name} is not installed (an optional package of 380 MB): models in this process are not tested`);

const rows = {
  a: [1, 1, 1, 1],
  storm: [3, 0, 0, 0],
  flood: [2.9, 0.3, 0, 0],
  bridge: [0, 2, 0, 0],
  budget: [0, 0, 4, 0],
  query: [0, 0, 0, 5],
  passage: [0, 0, 0, 1],
};

let folder: string;
let made = 0;
beforeEach(() => {
  folder = join(root, `model${made++}`);
});
const source = (model = folder) => transformersSource({ model, cacheDir: join(root, 'cache') });

describe.skipIf(!installed)('a model in this process', () => {
  it('gives the means of its tokens as unit vectors, alike alone and in a batch', { timeout: 30_000 }, async () => {
    writeTinyModel(folder, rows);
    const embedder = await source().open();
    expect(embedder.dimension).toBe(4);
    const texts = ['Storm', 'storm bridge', 'budget', 'flood', ...new Array(30).fill('bridge')];
    const [storm, both, budget, flood] = await embedder.embedDocuments(texts);
    expect([...(both ?? [])]).toEqual([3, 2, 0, 0].map((value) => expect.closeTo(value / Math.hypot(3, 2), 5)));
    expect(await embedder.embedQuery('STORM')).toEqual(storm);
    const cosine = (one?: Float32Array, other?: Float32Array) =>
      [...(one ?? [])].reduce((sum, value, at) => sum + value * (other?.[at] ?? 0), 0);
    expect(cosine(storm, flood)).toBeGreaterThan(0.99);
    expect(cosine(storm, budget)).toBeCloseTo(0, 5);
  });

  it('gets the words that E5 models want where its folder is named so', { timeout: 30_000 }, async () => {
    folder = join(folder, 'tiny-e5');
    writeTinyModel(folder, rows);
    const embedder = await source().open();
    expect(embedder.id).toMatch(/^transformers:tiny-e5@[0-9a-f]{12}\/4\+e5$/);
    const [document] = await embedder.embedDocuments(['storm']);
    const question = await embedder.embedQuery('storm');
    // The colon is no word of the model: its row is zero.
    expect((document?.[3] ?? 0) / (document?.[0] ?? 1)).toBeCloseTo(1 / 3, 4);
    expect((question[3] ?? 0) / (question[0] ?? 1)).toBeCloseTo(5 / 3, 4);
  });

  it('that is damaged is told of in words', { timeout: 30_000 }, async () => {
    writeTinyModel(folder, rows);
    writeFileSync(join(folder, 'onnx', 'model.onnx'), 'not a model');
    await expect(source().open()).rejects.toMatchObject({
      code: 'settings',
      message: expect.stringContaining('cannot be loaded'),
      remedy: expect.stringContaining('folder'),
    });
  });

  it('rejects a text of no word that it knows instead of comparing zeros', { timeout: 30_000 }, async () => {
    writeTinyModel(folder, rows);
    const embedder = await source().open();
    await expect(embedder.embedQuery('xyzzy')).rejects.toMatchObject({ code: 'settings' });
  });
});

describe('a model of this machine', () => {
  it('is another embedder when its files are others under the same name', () => {
    writeTinyModel(folder, rows);
    const before = source().fingerprint;
    expect(source().fingerprint).toBe(before);
    writeTinyModel(folder, { ...rows, ferry: [1, 1, 1, 1] });
    expect(source().fingerprint).not.toBe(before);
  });

  it('needs all its files, and says which are missing before anything is loaded', async () => {
    const load = () => Promise.reject(new Error('loaded'));
    const bare = transformersSource({ model: folder, cacheDir: root, loadModel: load });
    await expect(bare.open()).rejects.toMatchObject({
      code: 'settings',
      message: expect.stringMatching(/config\.json.*model\.onnx/),
    });
    writeTinyModel(folder, rows);
    rmSync(join(folder, 'tokenizer.json'));
    await expect(bare.open()).rejects.toMatchObject({ message: expect.stringMatching(/lacks tokenizer\.json\./) });
  });

  it('is loaded once, and again after a failure', async () => {
    writeTinyModel(folder, rows);
    let loads = 0;
    const load: typeof loadTransformersModel = async () => {
      loads += 1;
      if (loads === 1) throw new Error('out of memory');
      return { embedDocuments: async (texts) => texts.map(() => [1, 2]), embedQuery: async () => [1, 2] };
    };
    const scripted = transformersSource({ model: folder, cacheDir: root, loadModel: load });
    await expect(scripted.open()).rejects.toMatchObject({ code: 'settings' });
    const embedder = await scripted.open();
    await embedder.embedQuery('a');
    expect([loads, embedder.dimension]).toEqual([2, 2]);
  });

  it.skipIf(installed)('needs a package that is told of when it is missing', async () => {
    const loading = loadTransformersModel({ model: folder, cacheDir: root, dtype: 'fp32', onlyLocal: true });
    await expect(loading).rejects.toMatchObject({
      remedy: expect.stringContaining('npm install --no-save @huggingface/transformers'),
    });
  });
});
