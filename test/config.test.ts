import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forbidTracing, loadConfig, readEnvironment } from '../src/config.js';
import { Fault } from '../src/errors.js';
import { packageRoot } from '../src/package-root.js';
import { fileSettings, settings } from '../src/settings.js';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'byline-config-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function faultOf(env: Record<string, string>): Fault {
  try {
    loadConfig(env, { cwd });
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    return error as Fault;
  }
  throw new Error('the settings were accepted');
}

describe('loadConfig', () => {
  it('gives the defaults for an empty environment', () => {
    expect(loadConfig({}, { cwd })).toEqual({
      discord: { token: null, api: 'https://discord.com/api', guilds: null, owners: null },
      corpusDir: join(packageRoot(), 'corpus'),
      dataDir: join(packageRoot(), 'data'),
      embeddings: { kind: 'builtin' },
      llm: null,
      budgets: { questionsADay: 50, tokensADayPerson: 200_000, tokensADayServer: 2_000_000, tokensADay: 5_000_000 },
      playgroundPort: null,
      healthPort: null,
      memoryMinutes: 30,
      logLevel: 'info',
      secrets: [],
      notices: [],
    });
  });

  it('is frozen all the way down', () => {
    const config = loadConfig({ DISCORD_GUILDS: '123456789012345678' }, { cwd });
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.discord.guilds)).toBe(true);
  });

  it('starts relative folders from the working directory', () => {
    const config = loadConfig({ CORPUS_DIR: 'dumps', DATA_DIR: '/var/lib/byline' }, { cwd });
    expect(config.corpusDir).toBe(join(cwd, 'dumps'));
    expect(config.dataDir).toBe('/var/lib/byline');
  });

  it('takes lists of ids with commas or blanks', () => {
    const config = loadConfig({ DISCORD_GUILDS: '123456789012345678, 223456789012345678' }, { cwd });
    expect(config.discord.guilds).toEqual(['123456789012345678', '223456789012345678']);
  });

  it('counts an empty variable as unset', () => {
    expect(loadConfig({ DISCORD_TOKEN: '', DISCORD_API: '', DISCORD_TOKEN_FILE: '' }, { cwd }).discord.token).toBeNull();
  });

  it('reads a secret from its file, without the line break at its end', () => {
    writeFileSync(join(cwd, 'token'), 'abc.def.ghi\n');
    const config = loadConfig({ DISCORD_TOKEN_FILE: 'token' }, { cwd });
    expect(config.discord.token).toBe('abc.def.ghi');
    expect(config.secrets).toEqual(['abc.def.ghi']);
  });

  it('refuses a secret that is given twice', () => {
    writeFileSync(join(cwd, 'token'), 'abc.def.ghi');
    expect(faultOf({ DISCORD_TOKEN: 'abc', DISCORD_TOKEN_FILE: 'token' }).message).toContain('both');
  });

  it('names the variable of a secret file that is missing', () => {
    expect(faultOf({ DISCORD_TOKEN_FILE: 'nowhere' }).message).toContain('DISCORD_TOKEN_FILE');
  });

  it.each([['"quoted.token.value"'], ["'quoted.token.value'"], ['Bot abc.def.ghi'], ['abc.def.ghi '], ['abc\n.def']])(
    'explains a token in the wrong form without showing it: %j',
    (token) => {
      const fault = faultOf({ DISCORD_TOKEN: token });
      expect(fault.code).toBe('settings');
      expect(fault.message).toContain('DISCORD_TOKEN');
      expect(fault.remedy).toMatch(/quotation marks/);
      expect(fault.message + fault.remedy).not.toContain('abc');
      expect(fault.message + fault.remedy).not.toContain('quoted.token');
    },
  );

  it.each([
    ['DISCORD_API', 'http://127.0.0.1:4000/api/v10'],
    ['DISCORD_API', 'ftp://example.org/api'],
    ['DISCORD_GUILDS', 'my server'],
    ['DISCORD_OWNERS', '12'],
    ['LLM_BASE_URL', 'localhost'],
    ['LLM_BASE_URL', 'https://key@models.example/v1'],
    ['LLM_QUESTIONS_A_DAY', 'none'],
    ['LLM_TOKENS_A_DAY', '-5'],
    ['LLM_PATIENCE_SECONDS', '61'],
    ['LLM_PATIENCE_SECONDS', '2'],
    ['MEMORY_MINUTES', 'half an hour'],
    ['EMBEDDINGS', 'word2vec-secretish'],
    ['PLAYGROUND_PORT', '99999'],
    ['HEALTH_PORT', 'http'],
    ['LOG_LEVEL', 'loudest'],
  ])('names %s, its remedy and not its value when it is wrong', (name, value) => {
    const fault = faultOf({ [name]: value });
    expect(fault.message).toContain(name);
    expect(fault.remedy.length).toBeGreaterThan(10);
    expect(`${fault.message} ${fault.remedy}`).not.toContain(value);
  });

  it('tells how it is where a port is named for that', () => {
    expect(loadConfig({ HEALTH_PORT: '9000' }, { cwd }).healthPort).toBe(9000);
    expect(loadConfig({}, { cwd }).healthPort).toBeNull();
  });

  it('says of settings that nothing uses that it is so', () => {
    const config = loadConfig({ PLAYGROUND_PORT: '8000' }, { cwd });
    expect([config.playgroundPort, config.notices]).toEqual([8000, []]);
    expect(loadConfig({ PLAYGROUND_PORT: '8000', DISCORD_TOKEN: 'a.b.c' }, { cwd }).notices.join()).toContain('PLAYGROUND_PORT');
  });

  it('takes a language model with its address and name, or none', () => {
    const llm = { LLM_BASE_URL: 'http://127.0.0.1:11434/v1/', LLM_MODEL: 'tiny' };
    expect(loadConfig(llm, { cwd }).llm).toEqual({
      baseUrl: 'http://127.0.0.1:11434/v1',
      model: 'tiny',
      apiKey: null,
      patienceMs: 15_000,
    });
    expect(loadConfig({ ...llm, LLM_PATIENCE_SECONDS: '40' }, { cwd }).llm?.patienceMs).toBe(40_000);
    expect(loadConfig({ ...llm, LLM_API_KEY: 'k-1' }, { cwd })).toMatchObject({ llm: { apiKey: 'k-1' }, secrets: ['k-1'] });
    expect(loadConfig({}, { cwd }).llm).toBeNull();
    expect(faultOf({ LLM_MODEL: 'tiny' }).message).toContain('LLM_BASE_URL is not');
    expect(faultOf({ LLM_BASE_URL: llm.LLM_BASE_URL }).message).toContain('LLM_MODEL is not');
  });

  it('has budgets for it, which the owner may lift', () => {
    expect(loadConfig({}, { cwd }).budgets.questionsADay).toBe(50);
    expect(loadConfig({ LLM_QUESTIONS_A_DAY: '7', LLM_TOKENS_A_DAY: 'unlimited' }, { cwd }).budgets).toMatchObject({
      questionsADay: 7,
      tokensADay: null,
    });
  });

  it('points the bot at a local Discord', () => {
    expect(loadConfig({ DISCORD_API: 'http://127.0.0.1:4000/api/' }, { cwd }).discord.api).toBe('http://127.0.0.1:4000/api');
  });
});

describe('readEnvironment', () => {
  it('reads .env from the working directory, and the process has the last word', () => {
    writeFileSync(join(cwd, '.env'), 'BYLINE_TEST_ONLY="from file"\nPATH=never\n');
    const env = readEnvironment(cwd);
    expect(env.BYLINE_TEST_ONLY).toBe('from file');
    expect(env.PATH).toBe(process.env.PATH);
    expect(process.env.BYLINE_TEST_ONLY).toBeUndefined();
  });

  it('does without a .env', () => {
    expect(readEnvironment(cwd).PATH).toBe(process.env.PATH);
  });
});

describe('forbidTracing', () => {
  it('turns off every switch by which a tracing service would receive the archive', () => {
    process.env.LANGSMITH_TRACING = 'true';
    forbidTracing();
    expect([process.env.LANGSMITH_TRACING, process.env.LANGCHAIN_TRACING_V2]).toEqual(['false', 'false']);
  });
});

describe('.env.example', () => {
  const lines = readFileSync(join(packageRoot(), '.env.example'), 'utf8').split('\n');
  const listed = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);

  it('lists every variable that is read, and no other', () => {
    expect([...listed].sort()).toEqual([...Object.keys(settings), ...fileSettings].sort());
  });

  it('starts the program as it stands', () => {
    writeFileSync(join(cwd, '.env'), lines.join('\n'));
    const env = Object.fromEntries(Object.entries(readEnvironment(cwd)).filter(([name]) => listed.includes(name)));
    expect(loadConfig(env, { cwd })).toEqual(loadConfig({}, { cwd }));
  });
});

describe('embeddings', () => {
  const openai = { EMBEDDINGS: 'openai', EMBEDDINGS_BASE_URL: 'http://127.0.0.1:11434/v1/', EMBEDDINGS_MODEL: 'some-model' };

  it('take an endpoint, with a key or without', () => {
    const bare = { kind: 'openai', baseUrl: 'http://127.0.0.1:11434/v1', model: 'some-model', apiKey: null };
    expect(loadConfig(openai, { cwd }).embeddings).toEqual(bare);
    const config = loadConfig({ ...openai, EMBEDDINGS_API_KEY: 'sk-0123' }, { cwd });
    expect(config.embeddings).toEqual({ ...bare, apiKey: 'sk-0123' });
    expect(config.secrets).toEqual(['sk-0123']);
  });

  it('take a model of this machine by its path, or one of the hub by its name', () => {
    const modelOf = (EMBEDDINGS_MODEL: string) =>
      loadConfig({ EMBEDDINGS: 'transformers', EMBEDDINGS_MODEL }, { cwd }).embeddings;
    expect(modelOf('./models/e5')).toEqual({ kind: 'transformers', model: join(cwd, 'models', 'e5') });
    expect(modelOf('/models/e5')).toEqual({ kind: 'transformers', model: '/models/e5' });
    expect(modelOf('Xenova/all-MiniLM-L6-v2')).toEqual({ kind: 'transformers', model: 'Xenova/all-MiniLM-L6-v2' });
  });

  it.each([
    ['EMBEDDINGS_MODEL', { ...openai, EMBEDDINGS_MODEL: '' }],
    ['EMBEDDINGS_BASE_URL', { ...openai, EMBEDDINGS_BASE_URL: '' }],
    ['EMBEDDINGS_BASE_URL', { ...openai, EMBEDDINGS_BASE_URL: 'localhost:1234' }],
    ['EMBEDDINGS_BASE_URL', { ...openai, EMBEDDINGS_BASE_URL: 'http://user:secret@127.0.0.1/v1' }],
    ['EMBEDDINGS_MODEL', { EMBEDDINGS: 'transformers' }],
    ['EMBEDDINGS', { EMBEDDINGS: 'other' }],
  ])('name %s where it is missing or wrong, and what to do', (name, env) => {
    const fault = faultOf(env);
    expect(fault.message).toContain(name);
    expect(fault.message).not.toContain('secret');
    expect(fault.remedy).toMatch(/Give|Set/);
  });

  it('tell of what is set and not used', () => {
    const { notices } = loadConfig({ ...openai, EMBEDDINGS: 'builtin' }, { cwd });
    expect(notices).toEqual([
      'EMBEDDINGS_BASE_URL is set but not used: EMBEDDINGS is builtin.',
      'EMBEDDINGS_MODEL is set but not used: EMBEDDINGS is builtin.',
    ]);
  });
});
