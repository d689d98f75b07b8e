import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openaiSource } from '../../src/indexes/openai-embedder.js';
import { createIngest } from '../../src/ingest/ingest.js';
import { createPublishedGenerations } from '../../src/ingest/open-generation.js';
import {
  json,
  letters,
  type Reply,
  type ScriptedEndpoint,
  scriptedEndpoint,
  text,
  vectors,
} from '../support/scripted-endpoint.js';
import { scriptedParts } from './scripted-parts.mjs';

let root: string;
let endpoint: ScriptedEndpoint;
let reply: Reply;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'byline-endpoint-'));
  mkdirSync(join(root, 'corpus'));
  reply = vectors();
  endpoint = await scriptedEndpoint((response, call) => reply(response, call));
});
afterEach(async () => {
  await endpoint.close();
  rmSync(root, { recursive: true });
});

const line = (at: number) => `Line ${'abcdefghijklmnopqrstuvwxyz'[at % 26]} of the report, number ${at}.`;
const write = (lines: number) =>
  writeFileSync(join(root, 'corpus', 'a.txt'), `# Long\n${Array.from({ length: lines }, (_, at) => line(at)).join('\n')}\n`);

function parts(embeddings: 'none' | 'endpoint', model = 'letters') {
  const embedder =
    embeddings === 'none'
      ? null
      : openaiSource({ baseUrl: endpoint.baseUrl, model, apiKey: null }, { questionMs: 300, wait: async () => {} });
  const warned: string[] = [];
  const all = { ...scriptedParts(join(root, 'corpus'), join(root, 'data')), embedder };
  return { all, warned, log: { warn: (message: string) => void warned.push(message) } };
}

const index = (embeddings: 'none' | 'endpoint', model?: string) => createIngest(parts(embeddings, model).all)({});

async function opened<T>(
  embeddings: 'none' | 'endpoint',
  use: (
    generation: Awaited<ReturnType<ReturnType<typeof createPublishedGenerations>['open']>>,
    warned: string[],
  ) => T | Promise<T>,
): Promise<T> {
  const { all, warned, log } = parts(embeddings);
  const generation = await createPublishedGenerations({ ...all, log }).open();
  try {
    return await use(generation, warned);
  } finally {
    generation.close();
  }
}

describe('ingest with an embeddings endpoint', () => {
  it('gives every chunk its own vector, and questions find it', async () => {
    write(100);
    await index('endpoint');
    await opened('endpoint', async ({ dense, corpus, summary }) => {
      expect(summary).toMatchObject({
        embedder: 'openai:letters/26',
        vectorSearch: 'exact',
        vectors: { dimension: 26, unusedBecause: null },
      });
      const vector = await dense?.embedQuery(line(25));
      const [hit] = dense?.vectors.search(vector as Float32Array, 1) ?? [];
      expect(hit?.score).toBeCloseTo(1, 4);
      expect(corpus.chunks([hit?.chunk ?? 0])[0]?.text).toContain('Line z');
    });
  });

  it.each<[string, Reply]>([
    ['fewer vectors than texts', vectors((rows) => rows.slice(1))],
    ['another dimension', vectors(undefined, 13)],
    ['null', vectors((rows) => rows.map((row) => ({ ...row, embedding: letters('a').fill(null as never, 5, 6) })))],
    ['NaN', text(200, '{"data":[{"index":0,"embedding":[NaN]}]}', 'application/json')],
    ['only zeros', vectors((rows) => rows.map((row) => ({ ...row, embedding: letters('a').fill(0) })))],
    ['a web page', text(200, '<html></html>', 'text/html')],
    ['an error of the server', json(500, {})],
  ])('publishes nothing when a later batch comes back as %s, and goes on where it stopped', async (_, broken) => {
    write(150);
    await index('none');
    const before = await opened('none', ({ name }) => name);
    // The probe, and the first batch of 64 in four requests.
    reply = (response, call) => (endpoint.calls.length <= 1 + 4 ? vectors() : broken)(response, call);
    await expect(index('endpoint')).rejects.toMatchObject({ code: 'settings' });
    await opened('endpoint', ({ name, dense, lexical }) => {
      expect([name, dense]).toEqual([before, null]);
      expect(lexical.search([{ term: 'report', weight: 1 }], 3)).toHaveLength(3);
    });
    reply = vectors();
    const callsBefore = endpoint.calls.length;
    await index('endpoint');
    const asked = endpoint.calls.slice(callsBefore).reduce((sum, { body }) => sum + body.input.length, 0);
    expect(asked).toBe(1 + 150 - 64);
    await opened('endpoint', ({ name, dense }) => {
      expect(name).not.toBe(before);
      expect(dense?.vectors.size).toBe(150);
    });
  });

  it('reads no dump when the endpoint is not there, and leaves what was published', async () => {
    write(3);
    await index('none');
    write(4);
    reply = json(401, { error: { message: 'no key' } });
    await expect(index('endpoint')).rejects.toMatchObject({ remedy: 'Check EMBEDDINGS_API_KEY.' });
    expect(await opened('none', ({ summary }) => summary.chunks)).toBe(3);
  });

  it('makes all vectors anew for another model, and for one that gives another dimension under its old name when told to', async () => {
    write(10);
    await index('endpoint');
    await index('endpoint', 'others');
    expect(await opened('endpoint', ({ summary }) => summary.vectors?.unusedBecause)).toContain('another embedder');
    await index('endpoint');
    reply = vectors(undefined, 8);
    await createIngest(parts('endpoint').all)({ full: true });
    await opened('endpoint', ({ summary }) =>
      expect(summary).toMatchObject({ embedder: 'openai:letters/8', vectorSearch: 'exact' }),
    );
  });

  it('leaves a question without a vector, and tells the log, when the endpoint is gone or gives another dimension', async () => {
    write(3);
    await index('endpoint');
    await opened('endpoint', async ({ dense }, warned) => {
      reply = vectors(undefined, 13);
      expect(await dense?.embedQuery('of another dimension')).toBeNull();
      reply = () => {};
      const startedAt = performance.now();
      expect(await dense?.embedQuery('of a silent endpoint')).toBeNull();
      expect(performance.now() - startedAt).toBeLessThan(2_000);
      await endpoint.close();
      expect(await dense?.embedQuery('of one that is gone')).toBeNull();
      expect(warned).toHaveLength(3);
    });
  });
});
