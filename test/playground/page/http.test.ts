import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type LocalDiscord, startLocalDiscord } from '../../../src/playground/local-discord.js';
import { type PlaygroundPage, startPage, usualPort } from '../../../src/playground/page/page-server.js';
import { rawRequest } from '../../support/page-client.js';

let discord: LocalDiscord;
let page: PlaygroundPage;
let port: string;
const people = [{ name: 'bob', about: 'member' }];

beforeEach(async () => {
  discord = await startLocalDiscord();
  page = await startPage({ discord, guild: 'Newsroom', people, port: 0 });
  port = new URL(page.url).port;
});
afterEach(async () => {
  await page.close();
  await discord.close();
});

const say = (
  headers: Record<string, string>,
  body = JSON.stringify({ person: 'bob', channel: discord.channel('general').id, content: 'Hi' }),
) => rawRequest(`${page.url}api/say`, { method: 'POST', headers, body });
const ours = () => ({ host: `127.0.0.1:${port}`, 'content-type': 'application/json' });

function watch(headers: Record<string, string>, origin?: string): Promise<'open' | 'refused'> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/live?person=bob`, {
    headers,
    ...(origin === undefined ? {} : { origin }),
  });
  return new Promise((resolve) => {
    socket.once('open', () => {
      socket.close();
      resolve('open');
    });
    socket.once('error', () => resolve('refused'));
  });
}

describe('who is listened to', () => {
  it('answers on its own address and by the name localhost', async () => {
    expect(page.url).toBe(`http://127.0.0.1:${port}/`);
    expect((await rawRequest(page.url)).status).toBe(200);
    expect((await rawRequest(page.url, { headers: { host: `localhost:${port}` } })).status).toBe(200);
  });

  it('refuses a foreign name that resolves to this machine, and another port', async () => {
    for (const host of [
      'attacker.example',
      `attacker.example:${port}`,
      '127.0.0.1',
      '127.0.0.1:1',
      `127.0.0.1.attacker.example:${port}`,
    ]) {
      expect((await rawRequest(page.url, { headers: { host } })).status, host).toBe(403);
    }
  });

  it('refuses what a foreign page sends, by Origin or by Sec-Fetch-Site', async () => {
    expect((await say({ ...ours(), origin: `http://127.0.0.1:${port}` })).status).toBe(200);
    for (const origin of ['https://attacker.example', 'null', 'http://127.0.0.1:1', `http://localhost:${port}`]) {
      expect((await say({ ...ours(), origin })).status, origin).toBe(403);
    }
    expect((await say({ ...ours(), 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await say({ ...ours(), 'sec-fetch-site': 'same-site' })).status).toBe(403);
  });

  it('opens when a link on a foreign page leads here, but not inside of one', async () => {
    const visit = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await rawRequest(page.url, { headers: { ...visit, 'sec-fetch-dest': 'document' } })).status).toBe(200);
    expect((await rawRequest(page.url, { headers: { ...visit, 'sec-fetch-dest': 'iframe' } })).status).toBe(403);
  });

  it('takes a WebSocket from its own page alone', async () => {
    expect(await watch({}, `http://127.0.0.1:${port}`)).toBe('open');
    expect(await watch({}, 'https://attacker.example')).toBe('refused');
    expect(await watch({})).toBe('refused');
    expect(await watch({ host: 'attacker.example' }, 'http://attacker.example')).toBe('refused');
  });
});

describe('what is taken', () => {
  it('reads JSON only, of a bounded size, and only actions that there are', async () => {
    expect((await say({ ...ours(), 'content-type': 'text/plain' })).status).toBe(415);
    expect((await say({ ...ours(), 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await say(ours(), 'no json')).status).toBe(400);
    expect((await say(ours(), '[]')).status).toBe(400);
    const large = JSON.stringify({ person: 'bob', content: 'x'.repeat(13 * 1024 * 1024) });
    expect((await say(ours(), large)).status).toBe(413);
    const strange = await rawRequest(`${page.url}api/constructor`, { method: 'POST', headers: ours(), body: '{"person":"bob"}' });
    expect(strange.status).toBe(404);
    expect((await rawRequest(page.url, { method: 'PUT', headers: ours() })).status).toBe(405);
  });

  it('knows the people of the playground and nobody else', async () => {
    const body = JSON.stringify({ person: 'ada', channel: discord.channel('general').id, content: 'Hi' });
    expect((await say(ours(), body)).status).toBe(404);
  });
});

describe('what is sent', () => {
  it('has a Content-Security-Policy that allows nothing from elsewhere and no inline script but the import map', async () => {
    const { headers, text } = await rawRequest(page.url);
    const policy = String(headers['content-security-policy']);
    const importMap = /<script type="importmap">(.*?)<\/script>/s.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(importMap).digest('base64');
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy.replace(/style-src-attr [^;]*/, '')).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(text).not.toMatch(/(?:src|href)="(?!\/|#|data:,)/);
  });

  it('has every module that the page imports, and no other file of this machine', async () => {
    const { text } = await rawRequest(page.url);
    const { imports } = JSON.parse(/<script type="importmap">(.*?)<\/script>/s.exec(text)?.[1] ?? '{}') as {
      imports: Record<string, string>;
    };
    for (const name of [
      'lit',
      '@lit/context',
      'lit-html',
      'lit-element',
      '@lit/reactive-element',
      '@skyra/discord-components-core/discord-message.js',
    ]) {
      const { status, headers } = await rawRequest(new URL(imports[name] ?? '/missing', page.url).href);
      expect([name, status, headers['content-type']]).toEqual([name, 200, 'text/javascript; charset=utf-8']);
    }
    for (const path of ['app/main.js', 'style/theme.css']) expect((await rawRequest(page.url + path)).status, path).toBe(200);
    for (const path of [
      'vendor/lit/package.json',
      'vendor/lit/..%2f..%2fpackage.json',
      'app/../../package.json',
      'style/..%2findex.html',
      'vendor/ws/index.js',
    ]) {
      expect((await rawRequest(page.url + path)).status, path).toBe(404);
    }
  });

  it('sends files of people as what cannot run', async () => {
    const files = [
      { name: 'page.html', type: 'text/html', base64: Buffer.from('<script>alert(1)</script>').toString('base64') },
      { name: 'dot.png', type: 'image/png', base64: 'iVBORw0KGgo=' },
    ];
    await say(ours(), JSON.stringify({ person: 'bob', channel: discord.channel('general').id, content: '', files }));
    const [html, png] = discord.world.messagesIn(discord.channel('general').id)[0]?.attachments ?? [];
    const sentHtml = await rawRequest(`${page.url}files/${html?.id}/page.html`);
    expect(sentHtml.headers['content-type']).toBe('application/octet-stream');
    expect(sentHtml.headers['content-disposition']).toMatch(/^attachment/);
    expect((await rawRequest(`${page.url}files/${png?.id}/dot.png`)).headers['content-type']).toBe('image/png');
  });
});

describe('the port', () => {
  let taken: Server | null = null;
  afterEach(() => new Promise<void>((resolve) => (taken ? taken.close(() => resolve()) : resolve())));
  const take = (wanted: number): Promise<void> =>
    new Promise((resolve) => {
      taken = createServer();
      taken.once('error', () => resolve());
      taken.listen(wanted, '127.0.0.1', () => resolve());
    });

  it('is the next free one when the usual one is taken', async () => {
    await take(usualPort);
    const other = await startPage({ discord, guild: 'Newsroom', people, port: null });
    await other.close();
    expect(Number(new URL(other.url).port)).toBeGreaterThan(usualPort);
  });

  it('is the one asked for, or none', async () => {
    await expect(startPage({ discord, guild: 'Newsroom', people, port: Number(port) })).rejects.toThrow(/cannot listen/);
  });
});
