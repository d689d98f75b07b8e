import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/playground/local-discord.js';
import { runByline, temporaryFolder } from '../contract/run-byline.js';
import { eventually } from '../support/eventually.js';
import { twoServers } from '../support/running-bot.js';
import { type Reply, type ScriptedEndpoint, scriptedEndpoint, vectors } from '../support/scripted-endpoint.js';
import { type ServedProcess, serve } from '../support/served-process.js';

const record = {
  title: 'Three bridges closed in Port Alder after storm',
  author: 'R. Lowe',
  source: 'Harbour Gazette',
  published_at: '2026-04-27',
  url: '',
  body: 'Port Alder closed three bridges on Monday after the storm damaged their pillars.',
};
const question = { question: 'How many bridges did Port Alder close after the storm?' };

let discord: LocalDiscord;
let served: ServedProcess | null = null;
let endpoint: ScriptedEndpoint | null = null;
let folder: ReturnType<typeof temporaryFolder>;
let env: { CORPUS_DIR: string; DATA_DIR: string };
beforeEach(async () => {
  discord = await startLocalDiscord(twoServers);
  folder = temporaryFolder();
  env = { CORPUS_DIR: join(folder.path, 'corpus'), DATA_DIR: join(folder.path, 'data') };
  mkdirSync(env.CORPUS_DIR);
  writeFileSync(join(env.CORPUS_DIR, 'records.json'), JSON.stringify([record]));
  expect((await runByline(['index'], { env })).status).toBe(0);
});
afterEach(async () => {
  await served?.close();
  await endpoint?.close();
  served = null;
  endpoint = null;
  await discord.close();
  folder.remove();
});

const asked = async () => (await discord.person('bob').slash('ask', question).settled(15_000)).text;

describe('the bot on an index that was made differently', { timeout: 60_000 }, () => {
  it('starts on one of an older format, and makes it again before it answers', async () => {
    const indexes = join(env.DATA_DIR, 'indexes');
    const generations = join(indexes, readdirSync(indexes)[0] ?? '', 'generations');
    const manifest = join(generations, readdirSync(generations)[0] ?? '', 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"format": \d+/, '"format": 1'));
    served = await serve(discord, [], env);
    expect(await asked()).toContain('closed three bridges on Monday');
  });

  it('answers by words while another embedder makes its vectors, and by both once they are there', async () => {
    let release: () => void = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    const slow: Reply = (response, call) => void held.then(() => vectors()(response, call));
    endpoint = await scriptedEndpoint(slow);
    served = await serve(discord, [], {
      ...env,
      EMBEDDINGS: 'openai',
      EMBEDDINGS_MODEL: 'letters',
      EMBEDDINGS_BASE_URL: endpoint.baseUrl,
    });
    await eventually(() => endpoint?.calls.length).toBe(1);
    expect(await asked()).toContain('closed three bridges on Monday');
    expect(endpoint.calls).toHaveLength(1);
    release();
    await eventually(() => served?.said()).toContain('the index is up to date');
    const questions = () => endpoint?.calls.filter(({ body }) => typeof body.input === 'string').length;
    expect(await asked()).toContain('closed three bridges on Monday');
    // The first question after may still be answered from the generation before.
    if (questions() === 0) expect(await asked()).toContain('closed three bridges on Monday');
    await eventually(questions).toBeGreaterThan(0);
  });
});
