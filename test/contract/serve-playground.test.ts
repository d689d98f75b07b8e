import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import type { ChannelView } from '../../src/playground/page/protocol.js';
import { openPage, type PageClient } from '../support/page-client.js';
import { runByline, temporaryFolder } from './run-byline.js';

const sample = join(packageRoot(), 'corpus/sample');

let data: ReturnType<typeof temporaryFolder>;
let serving: ChildProcess | null = null;
let page: PageClient | null = null;

beforeEach(() => {
  data = temporaryFolder();
});
afterEach(() => {
  page?.close();
  serving?.kill('SIGKILL');
  data.remove();
});

const env = (port: string) => ({ CORPUS_DIR: sample, DATA_DIR: data.path, PLAYGROUND_PORT: port });

/** Starts the compiled program without a token, as a person does, until it says where the page is. */
async function serve(): Promise<{ readonly url: string; readonly said: () => string; readonly ended: Promise<number | null> }> {
  const child = spawn(process.execPath, [join(packageRoot(), 'dist/src/main.js'), 'serve'], {
    cwd: data.path,
    env: { PATH: process.env.PATH ?? '', ...env('0') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  serving = child;
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = () => /^Byline's playground: (http:\/\/127\.0\.0\.1:\d+\/)$/m.exec(said)?.[1];
  await expect.poll(url, { timeout: 15_000 }).toBeDefined();
  return { url: url() ?? '', said: () => said, ended };
}

function channelsOf(client: PageClient): readonly ChannelView[] {
  const [hello] = client.events;
  return hello?.type === 'hello' ? hello.view.channels : [];
}

describe('serve without a token', () => {
  it('serves the page at once, answers there with sources when the index is ready, and leaves on SIGTERM', {
    timeout: 60_000,
  }, async () => {
    const { url, said, ended } = await serve();
    const robin = await openPage(url, 'robin');
    page = robin;
    const [general] = channelsOf(robin);
    const direct = channelsOf(robin).find(({ kind }) => kind === 'direct');
    await expect
      .poll(async () => (await robin.commands(general?.id ?? '')).slash.map(({ line }) => line), { timeout: 30_000 })
      .toContain('ask');
    const told = robin.events.flatMap((event) => (event.type === 'bot' ? [event.bot] : [])).at(-1);
    expect(told).toMatchObject({ online: true, about: expect.stringContaining('articles from') });
    const asked = { channel: general?.id ?? '', line: 'ask', values: { question: 'Who founded DeepSeek?' }, files: {} };
    expect(await robin.act('command', asked)).toEqual({ kind: 'answered' });
    await robin.act('say', { channel: direct?.id ?? '', content: told?.examples[0] ?? '', replyTo: null, files: [] });
    for (const channel of [general, direct]) {
      const answers = async () =>
        (await robin.messages(channel?.id ?? '')).filter(({ author }) => author.bot).map(({ content }) => content);
      await expect.poll(answers, { timeout: 15_000 }).toEqual([expect.stringMatching(/\[1\]/)]);
    }
    expect(said()).not.toMatch(/playground-[0-9a-f-]{36}/);
    serving?.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('says which port is taken, when that one was asked for', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { status, stderr } = await runByline(['serve'], { env: env(port) });
    other.close();
    expect(status).toBe(1);
    expect(stderr).toContain('PLAYGROUND_PORT');
  });
});
