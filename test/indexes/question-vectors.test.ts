import { describe, expect, it } from 'vitest';
import { createQuestionVectors } from '../../src/indexes/question-vectors.js';

const vector = Float32Array.of(1, 0);

function scripted(answer: (text: string) => Promise<Float32Array>) {
  const asked: string[] = [];
  const warned: string[] = [];
  let now = 0;
  const embedQuery = createQuestionVectors({
    embedder: {
      id: 'e',
      dimension: 2,
      embedDocuments: async () => [],
      embedQuery: (text) => {
        asked.push(text);
        return answer(text);
      },
    },
    log: { warn: (message, fields) => void warned.push(`${message} ${String(fields?.error)}`) },
    deadlineMs: 50,
    now: () => now,
  });
  return {
    embedQuery,
    asked,
    warned,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('vectors of questions', () => {
  it('are kept, the last used of them', async () => {
    const { embedQuery, asked } = scripted(async () => vector);
    for (const text of ['a', 'b', 'a', 'b']) expect(await embedQuery(text)).toBe(vector);
    expect(asked).toEqual(['a', 'b']);
    for (let at = 0; at < 255; at++) await embedQuery(`other ${at}`);
    await embedQuery('b');
    await embedQuery('a');
    expect(asked.slice(2).filter((text) => text.length === 1)).toEqual(['a']);
  });

  it('are missing, with a line in the log, where the model fails; nobody gets an error', async () => {
    const { embedQuery, warned } = scripted(() => Promise.reject(new Error('the endpoint is down')));
    expect(await embedQuery('a')).toBeNull();
    expect(warned).toEqual([expect.stringContaining('the endpoint is down')]);
  });

  it('are not waited for beyond the deadline, and serve the next asker when they come late', async () => {
    let deliver = (_: Float32Array): void => {};
    const { embedQuery, asked } = scripted(() => new Promise((resolve) => (deliver = resolve)));
    const startedAt = performance.now();
    expect(await embedQuery('a')).toBeNull();
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    deliver(vector);
    expect(await embedQuery('a')).toBe(vector);
    expect(asked).toEqual(['a']);
  });

  it('are not asked for a while after three failures in a row, but those that are kept are given', async () => {
    let works = true;
    const { embedQuery, asked, pass } = scripted(async () => {
      if (works) return vector;
      throw new Error('down');
    });
    await embedQuery('kept');
    works = false;
    for (const text of ['a', 'b', 'c', 'd', 'e']) expect(await embedQuery(text)).toBeNull();
    expect(asked).toEqual(['kept', 'a', 'b', 'c']);
    expect(await embedQuery('kept')).toBe(vector);
    pass(30_000);
    works = true;
    expect(await embedQuery('f')).toBe(vector);
    works = false;
    await embedQuery('g');
    works = true;
    expect(await embedQuery('h')).toBe(vector);
  });
});
