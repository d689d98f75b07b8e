import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildLexicalIndex } from '../../src/indexes/bm25-builder.js';
import { encodeBm25 } from '../../src/indexes/bm25-file.js';
import type { IndexedChunk } from '../../src/indexes/indexed-chunk.js';

/** Compiled: a thread cannot load TypeScript. */
const compiled = pathToFileURL(resolve('dist/src/indexes/threaded-builder.js')).href;
const { createLexicalBuilder }: typeof import('../../src/indexes/threaded-builder.js') = await import(compiled);

const chunk = (id: number): IndexedChunk => ({
  id,
  fields: [
    { text: `The ${id % 7}th bridge of 第${id % 5}號橋樑 was opened.`, weight: 1 },
    { text: `Bridge ${id}`, weight: 0.5 },
  ],
});
const chunks = Array.from({ length: 300 }, (_, at) => chunk(at + 1));

describe('the lexical index made in a thread', () => {
  it('is the same, byte for byte, whatever chunks come together', async () => {
    const builder = createLexicalBuilder();
    for (const [from, to] of [
      [0, 1],
      [1, 1],
      [1, 200],
      [200, 300],
    ]) {
      await builder.add(chunks.slice(from, to));
    }
    const index = await builder.finish();
    await builder.stop();
    expect(encodeBm25(index)).toEqual(encodeBm25(buildLexicalIndex(chunks)));
    expect(index.documentFrequency('bridg')).toBe(300);
  });

  it('tells what went wrong at the latest when it is asked for', async () => {
    const builder = createLexicalBuilder();
    const whole = (async () => {
      await builder.add([chunk(-1)]);
      await builder.add([chunk(1)]);
      return await builder.finish();
    })();
    await expect(whole).rejects.toThrow('chunk id -1');
    await builder.stop();
  });

  it.skipIf(availableParallelism() < 2)('can be given up at any time', async () => {
    const builder = createLexicalBuilder();
    await builder.add(chunks);
    await builder.add(chunks);
    await builder.stop();
    await expect(builder.finish()).rejects.toThrow('ended');
  });
});
