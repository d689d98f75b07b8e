import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { ModelTiming } from '../../src/model/call-clock.js';
import { type ModelCall, ModelFault } from '../../src/model/language-model.js';
import { openaiModel } from '../../src/model/openai-model.js';
import {
  answersJson,
  answersPage,
  breaksOff,
  dripsKeepAlives,
  endsEarly,
  event,
  type ModelReply,
  neverAnswers,
  redirects,
  refuses,
  type ScriptedModelServer,
  says,
  scriptedModelServer,
  sends,
  stalls,
  thinksThenSays,
} from '../support/scripted-model-server.js';

const open: ScriptedModelServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) {
    expect(server.unscripted).toEqual([]);
    await server.close();
  }
});

const key = 'sk-secret-0123';
const fast: Partial<ModelTiming> = { beginMs: 400, idleMs: 300, wallMs: 2_000 };

async function ask(replies: ModelReply | readonly ModelReply[], call: Partial<ModelCall> = {}, times = 1) {
  const server = await scriptedModelServer(replies);
  open.push(server);
  const model = openaiModel({ baseUrl: server.baseUrl, model: 'tiny', apiKey: key }, fast);
  let outcome = await listen(model.stream({ messages, maxTokens: 50, withinMs: 10_000, ...call }));
  for (let more = 1; more < times; more++)
    outcome = await listen(model.stream({ messages, maxTokens: 50, withinMs: 10_000, ...call }));
  return { ...outcome, server };
}

const messages = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'What is new?' },
] as const;

const notText = (delta: object): ModelReply => sends(`${event(delta)}${event({}, 'stop')}data: [DONE]\n\n`);

async function listen(stream: ReturnType<ReturnType<typeof openaiModel>['stream']>) {
  const started = performance.now();
  const pieces: string[] = [];
  try {
    for (let step = await stream.next(); ; step = await stream.next()) {
      if (step.done) return { pieces, end: step.value, fault: null, ms: performance.now() - started };
      pieces.push(step.value);
    }
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    return { pieces, end: null, fault: error, ms: performance.now() - started };
  }
}

describe('a model behind an OpenAI-compatible endpoint', () => {
  it('gives the pieces as they come, and what was counted', async () => {
    const { pieces, end, server } = await ask([
      says(['Nothing ', 'is new.'], { usage: { prompt_tokens: 9, completion_tokens: 4 } }),
    ]);
    expect(pieces.join('')).toBe('Nothing is new.');
    expect(end).toEqual({ complete: true, usage: { requests: 1, inputTokens: 9, outputTokens: 4 } });
    const [request] = server.requests;
    expect(request?.body).toMatchObject({ model: 'tiny', messages, stream: true, temperature: 0, max_tokens: 50 });
    expect(request?.headers.authorization).toBe(`Bearer ${key}`);
    expect(request?.headers).not.toHaveProperty('openai-organization');
  });

  it('estimates what an endpoint does not count', async () => {
    const { end } = await ask([says(['Nothing is new.'])]);
    expect(end?.usage).toEqual({ requests: 1, inputTokens: 7, outputTokens: 5 });
  });

  it('does without whatever can be spared once one parameter is refused, so that the same question is answered', async () => {
    const { pieces, server } = await ask([refuses(400, "Unsupported parameter: 'max_tokens'"), says(['Here.'])]);
    expect(pieces.join('')).toBe('Here.');
    expect(server.requests[1]?.body).not.toHaveProperty('temperature');
  });

  it('ends an answer that does not stop', async () => {
    const { fault } = await ask([says(Array.from({ length: 200 }, () => 'x'.repeat(60_000)))]);
    expect(fault).toMatchObject({ reason: 'misconfigured' });
    expect(fault?.message).toContain('did not stop writing');
  });

  it('says that the endpoint’s filter stopped it', async () => {
    const stopped = sends(`${event({ content: 'Noth' })}${event({}, 'content_filter')}data: [DONE]\n\n`);
    expect(await ask([stopped])).toMatchObject({ pieces: ['Noth'], end: { complete: false } });
  });

  it('says that it was stopped at its longest', async () => {
    expect((await ask([says(['Nothing is'], { finish: 'length' })])).end?.complete).toBe(false);
  });

  it('takes an answer in one piece', async () => {
    const reply = answersJson(200, {
      id: 'c',
      choices: [{ index: 0, message: { role: 'assistant', content: 'Nothing.' }, finish_reason: 'stop' }],
    });
    expect(await ask([reply])).toMatchObject({ pieces: ['Nothing.'], end: { complete: true } });
  });

  it.each([
    ['in a field of its own', thinksThenSays('They ask for news.', 'Nothing.')],
    ['between marks in the text', says(['<th', 'ink>They ask', ' for news.</thi', 'nk>', 'Nothing.'])],
  ])('keeps back what it thinks %s', async (_, reply) => {
    expect((await ask([reply])).pieces.join('').trim()).toBe('Nothing.');
  });

  it.each(['stream_options', 'temperature', 'max_tokens'])(
    'does without %s where the endpoint refuses it, from then on',
    async (name) => {
      const { fault, server } = await ask(
        [refuses(400, `Unsupported parameter: '${name}'`), says(['Nothing.']), says(['Again.'])],
        {},
        2,
      );
      expect(fault).toBeNull();
      expect(server.requests.map(({ body }) => name in body)).toEqual([true, false, false]);
      if (name === 'max_tokens') expect(server.requests[1]?.body.max_completion_tokens).toBe(50);
    },
  );

  it('asks no third time where the endpoint refuses one parameter after the other, and knows them at the next question', async () => {
    const { server, fault } = await ask(
      [
        refuses(400, "Unsupported parameter: 'temperature'"),
        refuses(400, "Unsupported parameter: 'max_tokens'"),
        says(['Nothing.']),
      ],
      {},
      2,
    );
    expect(fault).toBeNull();
    const sent = server.requests.map(({ body }) =>
      ['temperature', 'stream_options', 'max_tokens'].filter((name) => name in body),
    );
    expect(sent).toEqual([['temperature', 'stream_options', 'max_tokens'], ['max_tokens'], ['stream_options']]);
  });

  it.each<[string, ModelReply, string, string]>([
    ['never answers', neverAnswers, 'silent', 'did not begin'],
    ['begins and says no word', stalls(), 'silent', 'did not begin'],
    ['says something and stalls', stalls('Noth'), 'stalled', 'wrote nothing'],
    ['only keeps the connection alive', dripsKeepAlives(50), 'silent', 'did not begin'],
    ['breaks off', breaksOff('Noth'), 'cut', 'broke off'],
    ['ends without its end', endsEarly('Noth'), 'cut', 'broke off'],
    ['answers with a web page', answersPage, 'misconfigured', 'web page'],
    ['sends elsewhere', redirects, 'misconfigured', 'another address'],
    ['answers with empty choices', answersJson(200, { choices: [] }), 'misconfigured', 'something else'],
    ['sends a web page without saying so', sends('<!doctype html>\n<title>Welcome</title>', null), 'misconfigured', 'web page'],
    ['sends some words', sends('Welcome to the machine', 'text/plain'), 'misconfigured', 'something else'],
    ['streams something else', sends('data: {"hello":1}\n\ndata: [DONE]\n\n'), 'misconfigured', 'something else'],
    ['streams wrong JSON', sends('data: {"choi\n\ndata: [DONE]\n\n'), 'misconfigured', 'something else'],
    ['streams no choices', sends('data: {"choices":[]}\n\ndata: [DONE]\n\n'), 'misconfigured', 'something else'],
    ['ends before it began', sends('data: [DONE]\n\n'), 'misconfigured', 'something else'],
    ['streams something else than text', notText({ content: [{ type: 'text', text: 'Noth' }] }), 'misconfigured', 'than text'],
    ['calls a tool', notText({ tool_calls: [{ index: 0, function: { name: 'f' } }] }), 'misconfigured', 'than text'],
    ['fails midway', sends(`${event({ content: 'Noth' })}data: {"error":{"message":"full"}}\n\n`), 'cut', 'broke off'],
    ['sends nothing', sends(''), 'cut', 'broke off'],
    ['sends back what was asked', refuses(422, 'bad input: [content: What is new?]'), 'refused', '422.'],
    ['answers with something else', answersJson(200, { hello: 1 }), 'misconfigured', 'something else'],
    ['knows no such key', refuses(401, `Incorrect API key provided: ${key}`), 'refused', '401'],
    ['knows no such model', refuses(404, 'model "tiny" not found'), 'refused', '404'],
    ['limits its callers', refuses(429, 'slow down', { 'retry-after': '3600' }), 'busy', '429'],
    ['has a fault', refuses(500, 'oops'), 'failed', '500'],
  ])('that %s is a fault in words, in time', async (_, reply, reason, words) => {
    const { fault, ms } = await ask([reply]);
    expect(fault).toMatchObject({ reason });
    expect(fault?.message).toContain(words);
    expect(fault?.message).toContain('127.0.0.1');
    expect(`${fault?.message} ${fault?.remedy}`).not.toContain(key);
    expect(fault?.message).not.toContain('What is new?');
    expect(fault?.usage.requests).toBe(1);
    expect(ms).toBeLessThan(1_500);
  });

  it('keeps what was said before it broke off', async () => {
    expect((await ask([breaksOff('Noth', 'ing')])).pieces.join('')).toBe('Nothing');
  });

  it('is given up when the time is up, though it goes on and on', async () => {
    const { fault, ms } = await ask(
      [
        says(
          Array.from({ length: 200 }, () => 'on and '),
          { everyMs: 20 },
        ),
      ],
      { withinMs: 500 },
    );
    expect(fault?.reason).toBe('overdue');
    expect(ms).toBeLessThan(1_500);
  });

  it('is given up at once when the asker leaves', async () => {
    const leave = new AbortController();
    setTimeout(() => leave.abort(), 100);
    const { fault, ms } = await ask([stalls('Noth')], { signal: leave.signal });
    expect(fault?.reason).toBe('cancelled');
    expect(ms).toBeLessThan(280);
  });

  it('that does not run is told so', async () => {
    const model = openaiModel({ baseUrl: 'http://127.0.0.1:9/v1', model: 'tiny', apiKey: null }, fast);
    const { fault } = await listen(model.stream({ messages, maxTokens: 5, withinMs: 1_000 }));
    expect(fault).toMatchObject({ reason: 'unreachable' });
  });

  it('that cannot be connected to in time is told so', async () => {
    const mute = createServer();
    await new Promise<void>((done) => mute.listen(0, '127.0.0.1', done));
    // The connection stands, but its encryption never comes about.
    const baseUrl = `https://127.0.0.1:${(mute.address() as AddressInfo).port}/v1`;
    const model = openaiModel({ baseUrl, model: 'tiny', apiKey: null }, { ...fast, beginMs: 1_500, connectMs: 200 });
    const { fault, ms } = await listen(model.stream({ messages, maxTokens: 5, withinMs: 2_000 }));
    mute.close();
    expect(fault).toMatchObject({ reason: 'unreachable', mayPass: true, usage: { requests: 1 } });
    expect(fault?.message).toContain('ETIMEDOUT');
    expect(ms).toBeLessThan(1_000);
  });
});
