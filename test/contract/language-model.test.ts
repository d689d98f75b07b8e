import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { keysIn } from '../support/prompt-keys.js';
import {
  answersPage,
  breaksOff,
  endsEarly,
  type ModelReply,
  refuses,
  type ScriptedModelServer,
  says,
  scriptedModelServer,
} from '../support/scripted-model-server.js';
import { runByline, temporaryFolder } from './run-byline.js';

const question = 'What were the Nvidia chips worth that reached China?';
const title = "A billion dollars' worth of Nvidia chips reached China's black market";
const quote = 'Nvidia chips worth 1 billion dollars or more came into China by the back door';
const statement = (keys: ReadonlyMap<string, string>, text: string, words = quote) =>
  `${JSON.stringify({ text, cites: [{ key: keys.get(title), quote: words }] })}\n`;
const right = (keys: ReadonlyMap<string, string>) =>
  statement(keys, 'Nvidia chips worth 1 billion dollars or more reached China.');
const answers: ModelReply = says(({ body }) => [right(keysIn(body.messages))], {
  usage: { prompt_tokens: 900, completion_tokens: 40 },
});

const folder = temporaryFolder();
const folders = ['--corpus', join(packageRoot(), 'corpus'), '--data', folder.path];
let server: ScriptedModelServer;
let reply: ModelReply;
let env: Record<string, string>;
beforeAll(async () => {
  expect((await runByline(['index', ...folders])).status).toBe(0);
});
afterAll(() => folder.remove());
beforeEach(async () => {
  reply = answers;
  server = await scriptedModelServer((response, request) => reply(response, request));
  env = { LLM_BASE_URL: server.baseUrl, LLM_MODEL: 'tiny', LLM_API_KEY: 'sk-secret-0123' };
});
afterEach(async () => {
  expect(server.unscripted).toEqual([]);
  await server.close();
});

const ask = (...words: string[]) => runByline(['ask', ...folders, ...words], { env });

describe('byline ask with a language model', () => {
  it('shows what the model phrased, with the dump’s own words and place', async () => {
    const { status, stdout } = await ask(question);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Nvidia chips worth 1 billion dollars or more reached China\. \[1\]\n\n\[1\] Pinewood Wire/);
    expect(stdout).toContain(`“${quote}”`);
    expect(stdout).toContain('sample/blog-two-languages.txt:138');
  });

  it('names the model in JSON, and nothing that it was not asked to', async () => {
    const answer = JSON.parse((await ask('--json', question)).stdout);
    expect(answer).toMatchObject({ status: 'answered', generator: 'tiny', removed: 0, notices: [] });
    expect(answer).not.toHaveProperty('usage');
    const usage = JSON.parse((await runByline(['usage', '--json', '--data', folder.path])).stdout);
    expect(usage.total.modelAnswers).toBeGreaterThan(0);
    expect(usage.total.inputTokens).toBe(900 * usage.total.modelAnswers);
  });

  it('writes the first statement long before the model has ended', async () => {
    reply = async (response, request) => {
      const keys = keysIn(request.body.messages);
      await says([right(keys), '\n', ...Array.from({ length: 20 }, () => ' ')], { everyMs: 100 })(response, request);
    };
    const child = spawn(process.execPath, [join(packageRoot(), 'dist/src/main.js'), 'ask', ...folders, '--no-index', question], {
      cwd: packageRoot(),
      env: { PATH: process.env.PATH ?? '', ...env },
    });
    const at: { first?: number; end?: number } = {};
    child.stdout.on('data', () => {
      at.first ??= performance.now();
    });
    await new Promise((closed) => child.once('close', closed));
    at.end = performance.now();
    expect(at.end - (at.first ?? at.end)).toBeGreaterThan(1_000);
  });

  it.each<[string, ModelReply, string]>([
    ['has a fault', refuses(500, 'oops'), 'answered with an error'],
    ['wants to be left alone for an hour', refuses(429, 'slow down', { 'retry-after': '3600' }), 'is busy'],
    ['answers with a web page', answersPage, 'cannot be used'],
    ['refuses the key', refuses(401, 'no such key'), 'byline doctor'],
    ['sees no answer', says(['{"none": true}']), 'saw no answer'],
    [
      'says what stands nowhere',
      says(['{"text": "Chips worth 5 billion.", "cites": [{"key": "AAAAA", "quote": "5 billion"}]}\n']),
      'could be verified',
    ],
    ['ends before it says anything', endsEarly(), 'broke off'],
  ])('quotes the dumps and says why when the model %s', async (_, said, words) => {
    reply = said;
    const { status, stdout } = await ask(question);
    expect(status).toBe(0);
    expect(stdout).toContain('Nvidia chips worth 1 billion dollars or more came into China by the back door within three months');
    expect(stdout).toContain('Note: Quoted word for word: ');
    expect(stdout).toContain(words);
    expect(server.requests.length).toBeLessThanOrEqual(2);
  });

  it('keeps what was verified when the model breaks off', async () => {
    reply = (response, request) => breaksOff(right(keysIn(request.body.messages)), '{"text": "And fur')(response, request);
    const { stdout } = await ask(question);
    expect(stdout).toMatch(/^Nvidia chips worth 1 billion dollars or more reached China\. \[1\]/);
    expect(stdout).toContain('The language model broke off');
  });

  it('asks no model where the archive has no answer', async () => {
    expect((await ask('Who won the world cup?')).stdout).toContain('I could not find an answer');
    expect(server.requests).toEqual([]);
  });

  it('is examined by the doctor', async () => {
    reply = says(['OK']);
    expect((await runByline(['doctor', ...folders], { env })).stdout).toContain(
      '✓ The language model answers: tiny, first words after',
    );
    reply = refuses(404, 'model "tiny" not found');
    const { status, stdout } = await runByline(['doctor', ...folders], { env });
    expect(status).toBe(1);
    expect(stdout).toContain('answered 404');
    expect(stdout).toContain('Check LLM_MODEL');
    reply = refuses(401, 'Incorrect API key provided: sk-secret-0123');
    const refused = (await runByline(['doctor', ...folders], { env })).stdout;
    expect(refused).toContain('Check LLM_API_KEY');
    expect(refused).not.toContain('sk-secret-0123');
  });
});
