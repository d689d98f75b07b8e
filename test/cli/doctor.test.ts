import { existsSync, mkdtempSync, rmSync } from 'node:fs';
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
    expect(marks(findings)).toEqual([
      'warning: DISCORD_TOKEN is not set: Byline answers in the playground and in the terminal only',
    ]);
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

describe('the doctor and search by meaning', () => {
  const env = { EMBEDDINGS: 'openai', EMBEDDINGS_BASE_URL: 'http://127.0.0.1:1/v1', EMBEDDINGS_MODEL: 'm' };
  const vectors = { dimension: 384, recall: 0.987, measuredOn: 1_000, exactBecause: 'the corpus is small', unusedBecause: null };
  const made: ArchiveStatus = { ...status, stale: false, vectorSearch: 'exact', embedder: 'openai:m/384', vectors };
  const nativeParts = async () => ({ sqlite: '3.53.2', hnswlib: true });
  const readArticles = async () => ({ articles: [], undecided: [], refused: [] });
  const told = async (
    archived: ArchiveStatus,
    tryEmbedder: () => Promise<{ id: string; dimension: number }>,
    settings: Record<string, string> = env,
  ) =>
    (
      await runScripted(['doctor'], {
        env: settings,
        services: { nativeParts, readArticles, tryEmbedder },
        archive: { status: async () => archived },
      })
    ).stdout;
  const answers = async () => ({ id: 'openai:m/384', dimension: 384 });

  it('tells the model, its dimension, how vectors are searched and why, and the recall that was measured', async () => {
    const text = await told(made, answers);
    expect(text).toMatch(/^✓ The embeddings model answers in \d+ ms: openai:m\/384, 384 dimensions$/m);
    expect(text).toMatch(
      /^✓ .*openai:m\/384 \(384 dimensions\); exact search, because the corpus is small; a graph of 1000 of them found 98\.7 %/m,
    );
  });

  it('says without a model that search goes by words, and how to get meanings, and tries nothing', async () => {
    const text = await told(status, () => Promise.reject(new Error('tried')), {});
    expect(text).toMatch(/^✓ Search goes by words and spellings: EMBEDDINGS=openai or transformers/m);
  });

  it('says why a model does not answer', async () => {
    const refuse = () => Promise.reject(new Fault('settings', 'The endpoint is down.', { remedy: 'Start it.' }));
    expect(await told(made, refuse)).toMatch(/^✗ The endpoint is down\.\n {2}Start it\.$/m);
    const without = await told(status, refuse);
    expect(without).toMatch(/^! Search goes by words and spellings: the embeddings model does not answer$/m);
    expect(without).not.toContain('adds search by meaning');
  });

  it('warns of vectors of another model than the settings name, and of a model that gives others under its old name', async () => {
    const unused = { ...made, vectorSearch: 'none' as const, vectors: { ...vectors, unusedBecause: 'they are another’s' } };
    expect(await told(unused, answers)).toMatch(/^! .*they are not used: they are another’s\n {2}byline index makes new ones/m);
    expect(await told({ ...status, stale: false }, answers)).toMatch(
      /^! The chunks have no vectors yet\n {2}byline index makes them/m,
    );
    const changed = await told(made, async () => ({ id: 'openai:m/768', dimension: 768 }));
    expect(changed).toMatch(/^! .*the model gives those of openai:m\/768 now\n {2}byline index --full/m);
  });

  it('warns of an endpoint elsewhere that is not encrypted', async () => {
    const text = await told(made, answers, { ...env, EMBEDDINGS_BASE_URL: 'http://models.example/v1' });
    expect(text).toMatch(/^! EMBEDDINGS_BASE_URL is not encrypted/m);
  });
});

describe('the doctor and the language model', () => {
  const env = { LLM_BASE_URL: 'http://127.0.0.1:1/v1', LLM_MODEL: 'm', LLM_API_KEY: 'k-0123456' };
  const told = async (tryModel: () => Promise<number>, settings: Record<string, string> = env) => {
    const nativeParts = async () => ({ sqlite: '3.53.2', hnswlib: true });
    const readArticles = async () => ({ articles: [], undecided: [], refused: [] });
    const services = { nativeParts, readArticles, tryModel };
    return (await runScripted(['doctor'], { env: settings, services, archive: { status: async () => status } })).stdout;
  };

  it('tells the model and how long its first words took', async () => {
    expect(await told(async () => 812.4)).toMatch(/^✓ The language model answers: m, first words after 812 ms$/m);
  });

  it('warns of one that needs much of the patience that a question has', async () => {
    expect(await told(async () => 9_000)).toMatch(
      /^! The language model answers: m, first words after 9000 ms\n {2}.*LLM_PATIENCE_SECONDS/m,
    );
    const patient = { ...env, LLM_PATIENCE_SECONDS: '40' };
    expect(await told(async () => 9_000, patient)).toMatch(/^✓ The language model answers/m);
  });

  it('says why it does not answer and what to do, on lines that cannot move the terminal', async () => {
    const refuse = () => Promise.reject(new Fault('settings', 'It has no such model.', { remedy: 'It has: a\u001b[2J.' }));
    const text = await told(refuse);
    expect(text).toMatch(/^✗ It has no such model\.\n {2}It has: a/m);
    expect(text).not.toContain('\u001b[2J');
  });

  it('tries nothing where no model is set', async () => {
    expect(await told(() => Promise.reject(new Error('tried')), {})).not.toContain('language model');
  });

  it('warns of an endpoint elsewhere that is not encrypted', async () => {
    const text = await told(async () => 1, { ...env, LLM_BASE_URL: 'http://models.example/v1' });
    expect(text).toMatch(/^! LLM_BASE_URL is not encrypted: the questions, excerpts of the corpus and the key/m);
    expect(text).not.toContain('k-0123456');
  });
});

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

  it.skipIf(!existsSync('/proc/self'))('tries to write to the data folder, for rights alone do not tell', async () => {
    const services = { nativeParts, readArticles };
    const archive = { status: async () => status };
    const made = await runScripted(['doctor'], { env, services, archive });
    expect(made.stdout).toContain(`✓ Data folder ${folder} can be written to`);
    const run = await runScripted(['doctor'], { env: { DATA_DIR: '/proc/byline/data' }, services, archive });
    expect(run.stdout).toMatch(/^✗ Data folder \/proc\/byline\/data cannot be written to\n {2}Give the account/m);
  });

  it('tells what only a mended dump decides from what corrections.yaml does', async () => {
    const open = (field: 'article' | 'title') => ({
      dump: 'a.jsonl',
      line: 3,
      title: null,
      field,
      reason: 'so',
      why: null as never,
    });
    const read = async () => ({ articles: [], undecided: [open('article'), open('title')], refused: [] });
    const services = { nativeParts, readArticles: read };
    const run = await runScripted(['doctor'], { env, services, archive: { status: async () => status } });
    expect(run.stdout).toMatch(/^! 1 entry of dumps cannot be read and is left out\n {2}.*mend those dumps/m);
    expect(run.stdout).toMatch(/^! 1 field is undecided\n {2}.*corrections\.yaml decides them/m);
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
