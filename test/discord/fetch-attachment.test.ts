import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAttachmentFetcher } from '../../src/discord/fetch-attachment.js';
import { sweepPending } from '../../src/discord/sweep-pending.js';

let dataDir: string;
let server: Server;
let origin: string;
let asked: string[];
let answer: RequestListener;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'byline-fetch-'));
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  rmSync(dataDir, { recursive: true });
});

const pending = () => (existsSync(join(dataDir, 'uploads-pending')) ? readdirSync(join(dataDir, 'uploads-pending')) : []);
const fetcher = (timeoutMs = 5_000) => createAttachmentFetcher({ api: `${origin}/api`, dataDir, timeoutMs });
const attachment = (size: number, name = 'news.txt', path = '/attachments/1/2/news.txt') => ({
  name,
  url: `${origin}${path}`,
  size,
});

describe('an attachment', () => {
  it('is fetched whole, into a folder of its own, and taken away when it is discarded', async () => {
    const words = 'words '.repeat(100_000);
    answer = (_, response) => response.end(words);
    const [one, other] = await Promise.all([1, 2].map(() => fetcher()(attachment(words.length, '../a/News.txt'))));
    expect(one?.name).toBe('News.txt');
    expect(one?.path.startsWith(join(dataDir, 'uploads-pending'))).toBe(true);
    expect(one?.path).not.toBe(other?.path);
    expect(readFileSync(one?.path ?? '', 'utf8')).toBe(words);
    expect(statSync(one?.path ?? '').mode & 0o077).toBe(0);
    await one?.discard();
    await one?.discard();
    expect(pending()).toHaveLength(1);
  });

  it.each<[string, RequestListener, object]>([
    ['is gone', (_, response) => response.writeHead(404).end('no'), { code: 'discord', message: expect.stringContaining('404') }],
    ['is empty by its status', (_, response) => response.writeHead(204).end(), { code: 'discord' }],
    [
      'leads elsewhere',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/secret' }).end(),
      { code: 'discord', message: expect.stringContaining('302') },
    ],
    [
      'is larger than Discord says',
      (_, response) => response.end('x'.repeat(20)),
      { message: expect.stringContaining('as large') },
    ],
    ['is smaller than Discord says', (_, response) => response.end('x'), { message: expect.stringContaining('as large') }],
    [
      'is larger once it is unpacked',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(1_000_000))),
      { message: expect.stringContaining('as large') },
    ],
    [
      'breaks off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '10' }).write('xx');
        setTimeout(() => response.destroy(), 20);
      },
      { code: 'discord', retry: true },
    ],
  ])('that %s is refused and leaves nothing behind', async (_, given, fault) => {
    answer = given;
    await expect(fetcher()(attachment(10))).rejects.toMatchObject({ name: 'Fault', ...fault });
    expect(asked).toHaveLength(1);
    expect(pending()).toEqual([]);
  });

  it('that never ends is given up, at its first byte or in its midst', async () => {
    answer = () => {};
    const overdue = { code: 'discord', message: expect.stringContaining('did not arrive within') };
    await expect(fetcher(150)(attachment(10))).rejects.toMatchObject(overdue);
    answer = (_, response) => void response.write('x');
    await expect(fetcher(150)(attachment(10))).rejects.toMatchObject(overdue);
    expect(pending()).toEqual([]);
  });

  it('is fetched no further once whoever asked has given up', async () => {
    const cancel = new AbortController();
    answer = (_, response) => void response.write('x');
    const run = fetcher()(attachment(10), cancel.signal);
    await delay(100);
    cancel.abort();
    await expect(run).rejects.toMatchObject({ code: 'busy' });
    expect(pending()).toEqual([]);
  });

  it('is not asked for where its name, size or address rule it out', async () => {
    answer = (_, response) => response.end('x');
    await expect(fetcher()(attachment(1, 'page.html'))).rejects.toMatchObject({ code: 'usage' });
    await expect(fetcher()(attachment(65 * 1024 * 1024))).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('64 MB'),
    });
    for (const url of [
      `${origin.replace('127.0.0.1', 'localhost')}/a.txt`,
      'file:///etc/hostname',
      'https://cdn.discordapp.com@evil/a',
    ])
      await expect(fetcher()({ name: 'a.txt', url, size: 1 })).rejects.toMatchObject({
        message: expect.stringContaining('not fetched'),
      });
    expect(asked).toEqual([]);
    expect(pending()).toEqual([]);
  });

  it('cannot be kept where the data folder cannot be written, and the fault says so', async () => {
    answer = (_, response) => response.end('x');
    writeFileSync(join(dataDir, 'uploads-pending'), 'a file');
    await expect(fetcher()(attachment(1))).rejects.toMatchObject({ code: 'storage', remedy: expect.stringContaining('disk') });
  });
});

describe('files that were left behind', () => {
  it('are swept after a day and not before', () => {
    sweepPending(dataDir, Date.now());
    for (const name of ['old', 'new']) {
      mkdirSync(join(dataDir, 'uploads-pending', name), { recursive: true });
      writeFileSync(join(dataDir, 'uploads-pending', name, 'a.txt'), 'words');
    }
    const hourMs = 60 * 60 * 1000;
    const old = new Date(Date.now() - 25 * hourMs);
    utimesSync(join(dataDir, 'uploads-pending', 'old'), old, old);
    sweepPending(dataDir, Date.now());
    expect(pending()).toEqual(['new']);
    sweepPending(dataDir, Date.now() + 25 * hourMs);
    expect(pending()).toEqual([]);
  });
});
