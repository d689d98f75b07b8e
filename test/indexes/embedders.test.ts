import { Embeddings } from '@langchain/core/embeddings';
import { describe, expect, it } from 'vitest';
import { toEmbedder } from '../../src/indexes/langchain-embedder.js';

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
