import { Embeddings } from '@langchain/core/embeddings';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/errors.js';
import { BuiltinEmbeddings } from '../../src/indexes/builtin-embeddings.js';
import { ExactVectorIndex } from '../../src/indexes/exact-vector-index.js';
import { toEmbedder } from '../../src/indexes/langchain-embedder.js';
import { toVectorSet } from '../../src/indexes/vector-set.js';

const ARTICLES = [
  'DeepSeek, a start-up from Hangzhou, was founded by Liang Wenfeng. Its model is cheap to train, and its rivals were surprised.',
  'Microsoft closed a laboratory in Shanghai. The company did not say why, and workers carried the furniture away.',
  'Nvidia sold more chips than ever. Jensen Huang told investors that demand stays strong through the year.',
  'Vietnam exported more coffee. Farmers in Buon Ma Thuot were glad of the price, which rose by a fifth.',
  '微軟關閉了上海的實驗室，員工把家具搬走了，公司沒有說明原因。',
  'ディープシークは杭州の新興企業で、梁文鋒が設立した。安く訓練できるモデルで知られる。',
  'The harvest of apples in Normandy was poor because of frost in April. Cider makers buy from Poland instead.',
  'A bridge in Genoa reopened after three years of work. The mayor cut the ribbon, and ferries blew their horns.',
];

describe('BuiltinEmbeddings', () => {
  const embeddings = BuiltinEmbeddings.fit(ARTICLES);
  const embedder = toEmbedder(embeddings, embeddings);
  const nearest = async (question: string) => {
    const vectors = await embedder.embedDocuments(ARTICLES);
    const index = new ExactVectorIndex(
      toVectorSet(
        embedder.dimension,
        vectors.map((vector, chunk) => ({ chunk, vector })),
      ),
    );
    return index.search(await embedder.embedQuery(question), 3)[0]?.chunk;
  };

  it.each([
    ['Who founded Deepseak?', 0],
    ['a firm in Hangzou', 0],
    ['Who is Liang Wenfang?', 0],
    ['Micorsoft labratory', 1],
    ['What did Jenson Hwang say?', 2],
    ['cofee farmers of Buon Ma Thout', 3],
    ['微软实验室为什么关闭', 4],
    ['ディープシクを設立したのは誰', 5],
    ['Normandie aples', 6],
    ['Genova brigde', 7],
  ])('finds the article for %j', async (question, article) => {
    expect(await nearest(question)).toBe(article);
  });

  it('gives unit vectors for any text, also for none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), async (texts) => {
        for (const vector of [...(await embedder.embedDocuments(texts)), await embedder.embedQuery(texts.join(''))]) {
          expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
        }
      }),
    );
  });

  it('embeds alike after its statistics went through a file', async () => {
    const restored = new BuiltinEmbeddings(embeddings.statistics);
    expect(restored.id).toBe(embeddings.id);
    expect(await restored.embedDocuments(ARTICLES)).toEqual(await embeddings.embedDocuments(ARTICLES));
  });

  it('works before it has learned anything, under another id', async () => {
    const unlearned = new BuiltinEmbeddings(null);
    expect(unlearned.id).not.toBe(embeddings.id);
    expect(Math.hypot(...(await unlearned.embedQuery('apples')))).toBeCloseTo(1, 5);
  });

  it('refuses statistics that are none', () => {
    expect(() => new BuiltinEmbeddings(new Uint8Array(10))).toThrow(Fault);
  });

  it('keeps its former statistics while the corpus hardly changes, and learns anew when it does', () => {
    const corpus = Array.from({ length: 40 }, (_, at) => `${ARTICLES[at % ARTICLES.length]} number${at}`);
    const before = BuiltinEmbeddings.fit(corpus);
    expect(BuiltinEmbeddings.fit([...corpus, 'One more apple harvest.'], before.statistics).id).toBe(before.id);
    expect(BuiltinEmbeddings.fit([...corpus, 'One more apple harvest.']).id).not.toBe(before.id);
    const after = BuiltinEmbeddings.fit(
      Array.from({ length: 40 }, (_, at) => `Entirely other words about ships ${at}`),
      before.statistics,
    );
    expect(after.id).not.toBe(before.id);
  });
});

class Scripted extends Embeddings {
  readonly #give: (texts: string[]) => unknown;
  constructor(give: (texts: string[]) => unknown) {
    super({});
    this.#give = give;
  }
  override async embedDocuments(texts: string[]): Promise<number[][]> {
    return this.#give(texts) as number[][];
  }
  override async embedQuery(text: string): Promise<number[]> {
    return (this.#give([text]) as number[][])[0] as number[];
  }
}

describe('toEmbedder', () => {
  const options = { id: 'scripted', dimension: 3 };
  const good = [3, 0, 4];

  it('makes vectors unit length', async () => {
    const embedder = toEmbedder(new Scripted((texts) => texts.map(() => good)), options);
    expect(
      (await embedder.embedDocuments(['a', 'b'])).map((vector) => [...vector].map((value) => Number(value.toFixed(4)))),
    ).toEqual([
      [0.6, 0, 0.8],
      [0.6, 0, 0.8],
    ]);
    expect(await embedder.embedDocuments([])).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['fewer vectors than texts', [good]],
    ['more vectors than texts', [good, good, good]],
    ['another dimension', [good, [1, 2]]],
    ['NaN', [good, [1, Number.NaN, 2]]],
    ['infinity', [good, [1, Number.POSITIVE_INFINITY, 2]]],
    ['null among the numbers', [good, [1, null, 2]]],
    ['a missing vector', [good, undefined]],
    ['only zeros', [good, [0, 0, 0]]],
    ['text for numbers', [good, ['1', '2', '3']]],
    ['nothing at all', undefined],
  ])('rejects the whole batch for %s', async (_, vectors) => {
    await expect(toEmbedder(new Scripted(() => vectors), options).embedDocuments(['a', 'b'])).rejects.toMatchObject({
      code: 'settings',
    });
  });

  it('says that trying again may help when the endpoint failed', async () => {
    const failing = new Scripted(() => {
      throw new Error('connection refused');
    });
    await expect(toEmbedder(failing, options).embedQuery('a')).rejects.toMatchObject({ code: 'settings', retry: true });
  });
});
