import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { examineDiscord } from '../../src/cli/doctor/examine-discord.js';
import type { Finding } from '../../src/cli/doctor/finding.js';
import type { ArchiveStatus } from '../../src/engine/archive.js';
import { Fault } from '../../src/errors.js';
import { runScripted } from './scripted-cli.js';

let server: Server | undefined;
afterEach(() => server?.close());

type Reply = readonly [status: number, body: unknown];

async function examine(replies: Readonly<Record<string, Reply>>, guilds: readonly string[] | null = null, token = 'aaa.bbb.ccc') {
  const seen: string[] = [];
  server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    const [status, body] = replies[request.url ?? ''] ?? [404, {}];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  return { findings: await examineDiscord({ token, api, guilds, owners: null }), seen };
}

const marks = (findings: readonly Finding[]) => findings.map(({ mark, what }) => `${mark}: ${what}`);
const guild = '123456789012345678';

describe('the doctor and Discord', () => {
  it('says without a token what is missing, and asks nobody', async () => {
    const findings = await examineDiscord({ token: null, api: 'http://127.0.0.1:1/api', guilds: null, owners: null });
    expect(marks(findings)).toEqual(['warning: DISCORD_TOKEN is not set: Byline answers in the terminal only']);
  });

  it('passes a private application in one server, at the address of DISCORD_API', async () => {
    const { findings, seen } = await examine({
      '/api/v10/applications/@me': [200, { name: 'Byline', bot_public: false }],
      '/api/v10/users/@me/guilds': [200, [{ id: guild, name: 'Desk' }]],
    });
    expect(findings.every(({ mark }) => mark === 'good')).toBe(true);
    expect(seen[0]).toBe('GET /api/v10/applications/@me Bot aaa.bbb.ccc');
  });

  it('warns of a public application without a list of servers, and of a listed server without the bot', async () => {
    const replies: Record<string, Reply> = {
      '/api/v10/applications/@me': [200, { name: 'Byline', bot_public: true }],
      '/api/v10/users/@me/guilds': [200, []],
    };
    expect(marks((await examine(replies)).findings).join('\n')).toContain(
      'warning: The application is public and DISCORD_GUILDS is unset',
    );
    server?.close();
    const limited = marks((await examine(replies, [guild])).findings).join('\n');
    expect(limited).toContain('limits who is answered');
    expect(limited).toContain(`warning: DISCORD_GUILDS names ${guild}`);
  });

  it('calls a refused token broken, and never shows it', async () => {
    const { findings } = await examine({ '/api/v10/applications/@me': [401, {}] }, null, 'not-of-three-parts');
    expect(findings.map(({ mark }) => mark)).toEqual(['warning', 'bad']);
    expect(JSON.stringify(findings)).not.toContain('not-of-three-parts');
  });

  it('calls an address where nobody listens broken', async () => {
    const findings = await examineDiscord({ token: 'a.b.c', api: 'http://127.0.0.1:1/api', guilds: null, owners: null });
    expect(findings.map(({ mark }) => mark)).toEqual(['bad']);
  });

  it('warns of a token that would travel in the clear', async () => {
    const findings = await examineDiscord({ token: 'a.b.c', api: 'http://discord.invalid/api', guilds: null, owners: null });
    expect(findings[0]?.what).toContain('not encrypted');
  });
});

const status: ArchiveStatus = {
  generation: 'g1',
  dumps: 1,
  articles: 2,
  chunks: 3,
  outlets: [],
  vectorSearch: 'none',
  embedder: 'none',
  vectors: null,
  refused: 0,
  stale: true,
  sample: false,
};

describe('byline doctor', () => {
  const folder = mkdtempSync(join(tmpdir(), 'byline-doctor-'));
  const env = { DATA_DIR: folder };
  const nativeParts = async () => ({ sqlite: '3.53.2', hnswlib: true });
  const readArticles = async () => ({ articles: [], undecided: [], refused: [] });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('tells each finding with a sign and what to mend, and fails when one is broken', async () => {
    const run = await runScripted(['doctor'], {
      env,
      services: { nativeParts, readArticles },
      archive: { status: async () => status },
    });
    expect(run.stdout).toMatch(/^✗ No article found in .*\n {2}Put dumps/m);
    expect(run.stdout).toMatch(/^! The corpus has changed since it was indexed\n/m);
    expect(run.status).toBe(1);
  });

  it('goes on when the corpus cannot be read or the index cannot be opened', async () => {
    const refuse = () => Promise.reject(new Fault('corpus', 'The folder is gone.', { remedy: 'Mount it.' }));
    const run = await runScripted(['doctor'], {
      env,
      services: { nativeParts, readArticles: refuse },
      archive: { status: refuse },
    });
    expect(run.stdout.match(/^✗ The folder is gone\.\n {2}Mount it\.$/gm)).toHaveLength(2);
    expect(run.stdout).toContain('DISCORD_TOKEN is not set');
    expect(run.status).toBe(1);
  });
});
