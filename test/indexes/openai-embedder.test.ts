import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { Fault } from '../../src/errors.js';
import type { Embedder } from '../../src/indexes/embedder.js';
import { openaiSource } from '../../src/indexes/openai-embedder.js';
import {
  json,
  letters,
  nothing,
  type Reply,
  type ScriptedEndpoint,
  scriptedEndpoint,
  text,
  vectors,
} from '../support/scripted-endpoint.js';

let endpoint: ScriptedEndpoint | undefined;
let pauses: number[] = [];
afterEach(async () => {
  const unscripted = endpoint?.unscripted ?? [];
  await endpoint?.close();
  endpoint = undefined;
  pauses = [];
  expect(unscripted).toEqual([]);
});

const key = 'sk-test-0123456789';

async function sourceOf(replies: Reply | readonly Reply[], settings: { apiKey?: string | null; model?: string } = {}) {
  endpoint = await scriptedEndpoint(replies);
  return openaiSource(
    { baseUrl: endpoint.baseUrl, model: 'letters', apiKey: key, ...settings },
    {
      documentsMs: 400,
      questionMs: 300,
      idleMs: 150,
      wait: async (ms) => void pauses.push(ms),
    },
  );
}

/** Without the probe: of a generation that has its vectors already. */
async function embedderOf(
  replies: Reply | readonly Reply[],
  settings: { apiKey?: string | null; model?: string } = {},
): Promise<Embedder> {
  const source = await sourceOf(replies, settings);
  const model = settings.model ?? 'letters';
  return source.restore({ id: `openai:${model}/26`, dimension: 26 }) as Embedder;
}

const faultOf = async (work: Promise<unknown>): Promise<Fault> => {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(Fault);
  return thrown as Fault;
};

const unit = (values: readonly number[]) => values.map((value) => value / Math.hypot(...values));
const close = (vector: Float32Array | undefined, words: string) =>
  expect([...(vector ?? [])]).toEqual(unit(letters(words)).map((value) => expect.closeTo(value, 5)));

describe('an embedder at an OpenAI-compatible endpoint', () => {
  it('learns its dimension from the first answer, and is named by model and dimension, not by its address', async () => {
    const source = await sourceOf([vectors()]);
    const embedder = await source.open();
    expect([embedder.id, embedder.dimension, source.fingerprint]).toEqual(['openai:letters/26', 26, 'openai:letters/0']);
    expect(endpoint?.calls[0]).toMatchObject({ path: '/v1/embeddings', body: { model: 'letters', encoding_format: 'float' } });
    expect(source.restore({ id: 'openai:letters/26', dimension: 26 })?.id).toBe(embedder.id);
    expect(source.restore({ id: 'openai:other/26', dimension: 26 })).toBeNull();
    expect(source.restore({ id: 'none', dimension: 0 })).toBeNull();
  });

  it('asks for at most 16 texts at once and four requests at a time, and keeps the order', async () => {
    let asked = 0;
    let most = 0;
    const open: (() => void)[] = [];
    // Answered four by four, so that more would be seen; the last two are all that is left.
    const together: Reply = (response, call) => {
      asked += 1;
      open.push(() => vectors()(response, call));
      most = Math.max(most, open.length);
      if (open.length === 4 || asked === 10) setTimeout(() => open.splice(0).map((answer) => answer()), 20);
    };
    const texts = Array.from({ length: 150 }, (_, at) => 'abcdefghijklmnopqrstuvwxyz'.slice(at % 25) + 'q'.repeat(at));
    const embedded = await (await embedderOf(together)).embedDocuments(texts);
    expect(embedded).toHaveLength(150);
    for (const [at, words] of texts.entries()) close(embedded[at], words);
    const sizes = endpoint?.calls.map(({ body }) => body.input.length) ?? [];
    expect(sizes.toSorted((one, other) => other - one)).toEqual([...new Array(9).fill(16), 6]);
    expect(most).toBe(4);
  });

  it('puts vectors into the order of the texts where the endpoint answers in another, or does not number them', async () => {
    const embedder = await embedderOf([
      vectors((rows) => rows.reverse()),
      vectors((rows) => rows.map(({ embedding }) => ({ embedding }))),
    ]);
    for (let turn = 0; turn < 2; turn++) {
      const [one, two, three] = await embedder.embedDocuments(['abc', 'xyz', 'mno']);
      close(one, 'abc');
      close(two, 'xyz');
      close(three, 'mno');
    }
  });

  it('sends the key where there is one and no authorization where there is none, whatever the environment holds', async () => {
    process.env.OPENAI_API_KEY = 'sk-of-the-environment';
    process.env.OPENAI_ORGANIZATION = 'org-of-the-environment';
    try {
      await (await embedderOf([vectors()])).embedQuery('abc');
      expect(endpoint?.calls[0]?.headers.authorization).toBe(`Bearer ${key}`);
      await endpoint?.close();
      await (await embedderOf([vectors()], { apiKey: null })).embedQuery('abc');
      expect(JSON.stringify(endpoint?.calls[0]?.headers)).not.toMatch(/environment|authorization/i);
    } finally {
      delete process.env.OPENAI_API_KEY;
      delete process.env.OPENAI_ORGANIZATION;
    }
  });

  it('gives E5 and Nomic models the words that they want before texts, which are part of the embedder’s name', async () => {
    const cases = [
      ['intfloat/multilingual-e5-small', 'e5', 'passage: abc', 'query: abc'],
      ['nomic-embed-text:v1.5', 'nomic', 'search_document: abc', 'search_query: abc'],
    ] as const;
    for (const [model, rule, document, question] of cases) {
      const embedder = await (await sourceOf(vectors(), { model })).open();
      expect(embedder.id).toBe(`openai:${model}/26+${rule}`);
      await embedder.embedDocuments(['abc']);
      await embedder.embedQuery('abc');
      expect(endpoint?.calls.slice(1).flatMap(({ body }) => body.input)).toEqual([document, question]);
      await endpoint?.close();
    }
    const instruct = await (await sourceOf([vectors()], { model: 'e5-mistral-7b-instruct' })).open();
    expect(instruct.id).toBe('openai:e5-mistral-7b-instruct/26');
  });

  it('cuts a text that no model would take, between characters', async () => {
    const embedder = await embedderOf([vectors()]);
    await embedder.embedDocuments([`${'a'.repeat(3_999)}😀${'b'.repeat(9_000)}`]);
    expect(endpoint?.calls[0]?.body.input).toEqual([`${'a'.repeat(3_999)}\ufffd`]);
  });
});

describe('vectors that cannot be used reject the whole batch', () => {
  it.each<[string, (rows: { index: number; embedding: unknown }[]) => unknown]>([
    ['fewer than texts', (rows) => rows.slice(1)],
    ['more than texts', (rows) => [...rows, { index: 3, embedding: letters('abc') }]],
    ['none', () => []],
    ['another dimension', (rows) => rows.map((row) => (row.index === 1 ? { ...row, embedding: [1, 2, 3] } : row))],
    [
      'null for NaN',
      (rows) => rows.map((row) => (row.index === 1 ? { ...row, embedding: letters('b').fill(null as never, 3, 4) } : row)),
    ],
    [
      'beyond all numbers',
      (rows) => rows.map((row) => (row.index === 2 ? { ...row, embedding: letters('b').fill(1e308) } : row)),
    ],
    ['only zeros', (rows) => rows.map((row) => (row.index === 0 ? { ...row, embedding: letters('b').fill(0) } : row))],
    ['a missing vector', (rows) => rows.map((row) => (row.index === 0 ? { index: 0 } : row))],
    ['base64 where numbers were asked for', (rows) => rows.map((row) => ({ ...row, embedding: 'AACAPwAAAEA=' }))],
    ['two of one number', (rows) => rows.map((row) => ({ ...row, index: 1 }))],
    ['numbers in words', (rows) => rows.map((row) => ({ ...row, embedding: letters('b').map(String) }))],
    ['rows that are none', () => [null, 1, 'a']],
  ])('%s', async (_, shape) => {
    const fault = await faultOf((await embedderOf([vectors(shape)])).embedDocuments(['abc', 'def', 'ghi']));
    expect(fault).toMatchObject({ code: 'settings', retry: false });
    expect(endpoint?.calls).toHaveLength(1);
  });

  it('NaN written as such is no JSON', async () => {
    const reply = text(200, '{"data":[{"index":0,"embedding":[NaN,1]}]}', 'application/json');
    expect((await faultOf((await embedderOf([reply])).embedDocuments(['abc']))).message).toContain('something else than vectors');
  });
});

describe('an endpoint that is not one', () => {
  it.each<[string, Reply, RegExp]>([
    ['a web page', text(200, '<!doctype html><title>Ollama</title>', 'text/html'), /web page.*\/v1/],
    ['a web page under a false name', text(200, '\n<html></html>', 'application/json'), /web page/],
    ['other JSON', json(200, { models: [] }), /something else than vectors/],
    ['no JSON', text(200, 'Ollama is running', 'text/plain'), /something else than vectors/],
    ['nothing at all', text(200, '', 'application/json'), /something else than vectors/],
    ['an unknown path', json(404, { error: 'not found' }), /answered 404: not found.*EMBEDDINGS_MODEL/],
    [
      'a refused key',
      json(401, { error: { message: `Incorrect key ${key}.\u001b[31m` } }),
      /answered 401: Incorrect key \[key\].*EMBEDDINGS_API_KEY/,
    ],
    ['a text that is too long', json(400, { error: { message: 'input is too long' } }), /answered 400: input is too long/],
    [
      'a redirect',
      (response) => void response.writeHead(307, { location: 'http://127.0.0.1:1/v1/embeddings' }).end(),
      /another address/,
    ],
  ])('%s is told in words, and not asked again', async (_, reply, words) => {
    const fault = await faultOf((await embedderOf([reply])).embedDocuments(['abc']));
    expect(`${fault.message} ${fault.remedy}`).toMatch(words);
    expect(fault.retry).toBe(false);
    expect(fault.message).not.toContain(key);
    expect(pauses).toEqual([]);
  });
});

/** Begins to answer, and what then. */
const begin =
  (andThen: (response: ServerResponse) => void): Reply =>
  (response) => {
    response.writeHead(200);
    response.write('{"data":[');
    andThen(response);
  };

describe('an endpoint in trouble', () => {
  it.each<[string, Reply]>([
    ['fails', json(500, {})],
    ['is behind a proxy that fails', text(502, '<html>Bad gateway</html>', 'text/html')],
    ['has too many callers', json(429, { error: { message: 'Rate limit reached' } })],
    ['drops the connection', (response) => void response.destroy()],
    ['drops the connection in the middle', begin((response) => response.destroy())],
    ['never answers', nothing],
    ['begins to answer and stalls', begin(() => {})],
  ])('that %s is asked once more, and then told of', async (_, reply) => {
    const embedder = await embedderOf([reply, vectors(), reply, reply]);
    close((await embedder.embedDocuments(['abc']))[0], 'abc');
    const fault = await faultOf(embedder.embedDocuments(['abc']));
    expect(fault).toMatchObject({ code: 'settings', retry: true });
    expect(endpoint?.calls).toHaveLength(4);
    expect(pauses).toHaveLength(2);
    for (const pause of pauses) expect(pause).toBeLessThanOrEqual(1_500);
  });

  it('is waited for as long as it asks, where that is short, and not at all where it is long', async () => {
    const busy = (seconds: string) => json(429, {}, { 'retry-after': seconds });
    const embedder = await embedderOf([busy('3'), vectors(), busy('3600'), busy(new Date(Date.now() + 3_600_000).toUTCString())]);
    await embedder.embedDocuments(['abc']);
    expect(pauses).toEqual([3_000]);
    await faultOf(embedder.embedDocuments(['abc']));
    await faultOf(embedder.embedDocuments(['abc']));
    expect(pauses).toEqual([3_000]);
  });

  it('is given up at the deadline though it drips, for a question sooner and without a second try', async () => {
    const drip: Reply = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    };
    const embedder = await embedderOf([drip, drip, drip]);
    const startedAt = performance.now();
    expect((await faultOf(embedder.embedQuery('abc'))).message).toContain('did not answer within 0.3 seconds');
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(endpoint?.calls).toHaveLength(1);
    expect((await faultOf(embedder.embedDocuments(['abc']))).message).toContain('0.4 seconds');
  });

  it('that is not there at all is told of with the code of the connection', async () => {
    const embedder = await embedderOf([]);
    await endpoint?.close();
    const fault = await faultOf(embedder.embedDocuments(['abc']));
    expect(fault.message).toContain('ECONNREFUSED');
    expect(fault.remedy).toContain('EMBEDDINGS_BASE_URL');
  });

  it('ends a batch of many requests at the first that fails for good, without asking for the rest', async () => {
    const embedder = await embedderOf(json(400, { error: 'no' }));
    await faultOf(embedder.embedDocuments(new Array(400).fill('abc')));
    expect(endpoint?.calls.length).toBeLessThanOrEqual(8);
  });
});
