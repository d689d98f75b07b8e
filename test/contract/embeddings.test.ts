import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { json, type Reply, type ScriptedEndpoint, scriptedEndpoint } from '../support/scripted-endpoint.js';
import { writeTinyModel } from '../support/tiny-model.js';
import { runByline, temporaryFolder } from './run-byline.js';

/** A model that knows what words mean the same: one number for each idea. */
const ideas: readonly RegExp[] = [/ferr(?:y|ies)|boat|vessel/i, /fares?|price|cost/i, /bridge|crossing/i, /storm|gale/i];
const meaning = (text: string) => [0.1, ...ideas.map((idea) => (idea.test(text) ? 1 : 0))];

const embeds: Reply = (response, { body, ...call }) => {
  const inputs = typeof body.input === 'string' ? [body.input] : body.input;
  const data = inputs.map((text, index) => ({ index, embedding: meaning(text) })).reverse();
  json(200, { data })(response, { body, ...call });
};

const articles = [
  {
    title: 'Ferry fares rise in Kestrel Bay',
    body: 'Ferry fares in Kestrel Bay rise by nine percent in June. The operator blames fuel.',
  },
  { title: 'Bridge closed at Port Alder', body: 'Port Alder closed its bridge on Monday after the storm had damaged a pillar.' },
  { title: 'Harvest of pears', body: 'Growers near Lowmere picked more pears than in any year before.' },
];

let endpoint: ScriptedEndpoint;
let reply: Reply;
let folder: ReturnType<typeof temporaryFolder>;
let folders: string[];
let env: Record<string, string>;
beforeEach(async () => {
  reply = embeds;
  endpoint = await scriptedEndpoint((response, call) => reply(response, call));
  folder = temporaryFolder();
  const corpus = join(folder.path, 'corpus');
  mkdirSync(corpus);
  const records = articles.map((article) => ({
    ...article,
    author: 'R. Lowe',
    source: 'Harbour Gazette',
    published_at: '2026-04-27',
    url: '',
  }));
  writeFileSync(join(corpus, 'records.json'), JSON.stringify(records));
  folders = ['--corpus', corpus, '--data', join(folder.path, 'data')];
  env = {
    EMBEDDINGS: 'openai',
    EMBEDDINGS_BASE_URL: endpoint.baseUrl,
    EMBEDDINGS_MODEL: 'ideas',
    EMBEDDINGS_API_KEY: 'sk-0123456789',
  };
});
afterEach(async () => {
  await endpoint.close();
  folder.remove();
});

const search = async (question: string, settings = env) => {
  const run = await runByline(['search', '--json', ...folders, question], { env: settings });
  const results = run.status === 0 ? (JSON.parse(run.stdout) as { results: { title: string }[] }).results : [];
  return { ...run, titles: results.map(({ title }) => title) };
};

const optional: string = '@huggingface/transformers';
const installed = await import(optional).then(
  () => true,
  () => false,
);

describe.skipIf(!installed)('a model in this process', { timeout: 60_000 }, () => {
  it('serves the whole program from a folder, and nothing is asked of anybody', async () => {
    const rest = { in: [0, 0, 1], on: [0, 0, 1], than: [0, 0, 1], the: [0, 0, 1], a: [0, 0, 1] };
    const [ferry, bridge] = [
      [9, 0, 0],
      [0, 9, 0],
    ] as const;
    writeTinyModel(join(folder.path, 'tiny'), { ...rest, ferry, boats: ferry, fares: ferry, bridge, pillar: bridge });
    const settings = { EMBEDDINGS: 'transformers', EMBEDDINGS_MODEL: join(folder.path, 'tiny') };
    expect((await search('the boats', {})).titles).not.toContain('Ferry fares rise in Kestrel Bay');
    expect((await search('the boats', settings)).titles[0]).toBe('Ferry fares rise in Kestrel Bay');
    expect((await runByline(['doctor', ...folders], { env: settings })).stdout).toMatch(/^✓ .*transformers:tiny@\w+\/3 \(3 dim/m);
    expect(endpoint.calls).toEqual([]);
  });
});

// Each starts the whole program several times.
describe('byline with an embeddings endpoint', { timeout: 60_000 }, () => {
  it('finds by meaning what no word of the question is in, and by words alone without the endpoint', async () => {
    const question = 'What do boats cost?';
    expect((await search(question, {})).titles).not.toContain('Ferry fares rise in Kestrel Bay');
    expect((await search(question)).titles[0]).toBe('Ferry fares rise in Kestrel Bay');
    for (const { headers, body } of endpoint.calls) {
      expect([headers.authorization, body.model, body.encoding_format]).toEqual(['Bearer sk-0123456789', 'ideas', 'float']);
    }
    await endpoint.close();
    const startedAt = performance.now();
    const gone = await search('Why is the bridge closed at Port Alder?');
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    expect([gone.status, gone.titles[0]]).toEqual([0, 'Bridge closed at Port Alder']);
    expect(gone.stderr).toContain('ECONNREFUSED');
    expect(gone.stderr).not.toContain('sk-0123456789');
  });

  it('answers from what was published while the endpoint of the settings cannot be used, and doctor says why', async () => {
    await search('bridge', {});
    reply = json(404, { error: { message: 'model "ideas" not found' } });
    const run = await runByline(['index', ...folders], { env });
    expect([run.status, run.stderr]).toEqual([1, expect.stringContaining('answered 404: model "ideas" not found')]);
    const answer = await runByline(['ask', '--no-index', ...folders, 'Why is the bridge closed at Port Alder?'], { env });
    expect([answer.status, answer.stdout]).toEqual([0, expect.stringContaining('closed its bridge')]);
    const doctor = await runByline(['doctor', ...folders], { env });
    expect(doctor.stdout).toMatch(/^✗ The embeddings endpoint at 127\.0\.0\.1:\d+\/v1 answered 404/m);
    reply = embeds;
    const mended = await runByline(['doctor', ...folders], { env });
    expect(mended.stdout).toMatch(/^! The chunks have no vectors yet/m);
    expect((await runByline(['index', ...folders], { env })).status).toBe(0);
    expect((await runByline(['doctor', ...folders], { env })).stdout).toMatch(
      /^✓ The chunks' vectors are those of openai:ideas\/5/m,
    );
  });
});
