// In: the environment and the `.env` of the working directory. Out: one frozen, validated Config.
// The only reader of process.env; main.ts calls it once and passes the result on.
import { isAbsolute, join, resolve } from 'node:path';
import { config as readDotenv } from 'dotenv';
import { Fault } from './errors.js';
import { packageRoot } from './package-root.js';
import { type Environment, readSetting, type SettingName, settings, type Value } from './settings.js';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

/** What makes vectors of chunks; nothing does with `builtin`. */
export type EmbeddingsConfig =
  | { readonly kind: 'builtin' }
  /** Any OpenAI-compatible endpoint; its address has no slash at its end. */
  | { readonly kind: 'openai'; readonly baseUrl: string; readonly model: string; readonly apiKey: string | null }
  /** A model in this process: an absolute path of a folder, or a name on the Hugging Face hub. */
  | { readonly kind: 'transformers'; readonly model: string };

/** Any OpenAI-compatible endpoint; its address has no slash at its end. */
export interface LlmConfig {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string | null;
  /** Until the first word; then the dumps are quoted. */
  readonly patienceMs: number;
}

/** What the language model may be used for, a day (UTC); null = as much as anybody wants. */
export interface Budgets {
  /** Of one person. */
  readonly questionsADay: number | null;
  readonly tokensADayPerson: number | null;
  readonly tokensADayServer: number | null;
  readonly tokensADay: number | null;
}

export interface Config {
  readonly discord: {
    /** Null: no Discord but the playground. */
    readonly token: string | null;
    /** REST base ending in `/api`, without a version. */
    readonly api: string;
    /** Ids of the servers served; null = every server that the bot was added to. */
    readonly guilds: readonly string[] | null;
    /** Ids of people; null = the application's owner or team. */
    readonly owners: readonly string[] | null;
  };
  /** Absolute. */
  readonly corpusDir: string;
  /** Absolute. */
  readonly dataDir: string;
  readonly embeddings: EmbeddingsConfig;
  /** The language model that phrases answers; null: they are quoted. */
  readonly llm: LlmConfig | null;
  readonly budgets: Budgets;
  /** Where the playground's page is; null: the usual port, or the next that is free. */
  readonly playgroundPort: number | null;
  /** How long a follow-up can refer to what was asked before; 0: never. */
  readonly memoryMinutes: number;
  /** Where the bot tells how it is; null: nowhere. */
  readonly healthPort: number | null;
  readonly logLevel: LogLevel;
  /** What no log line may show. */
  readonly secrets: readonly string[];
  /** Settings that are valid but that this version does not use yet, in words. */
  readonly notices: readonly string[];
}

const discordApi = 'https://discord.com/api';

/**
 * Pure but for reading the `…_FILE`s that the environment names.
 * @param options.cwd what relative paths start from
 * @throws Fault `settings` that names the variable and the remedy, never the value
 */
export function loadConfig(env: Environment, options: { readonly cwd: string }): Config {
  const read: Read = (name) => readSetting(env, name, options.cwd);
  const token = read('DISCORD_TOKEN');
  const embeddings = readEmbeddings(read, options.cwd);
  const keys = [read('LLM_API_KEY'), read('EMBEDDINGS_API_KEY')];
  const corpusDir = read('CORPUS_DIR');
  const dataDir = read('DATA_DIR');
  const config: Config = {
    discord: {
      token,
      api: read('DISCORD_API') ?? discordApi,
      guilds: read('DISCORD_GUILDS'),
      owners: read('DISCORD_OWNERS'),
    },
    corpusDir: corpusDir === null ? join(packageRoot(), 'corpus') : resolve(options.cwd, corpusDir),
    dataDir: dataDir === null ? join(packageRoot(), 'data') : resolve(options.cwd, dataDir),
    embeddings,
    llm: readLlm(read),
    budgets: readBudgets(read),
    playgroundPort: read('PLAYGROUND_PORT'),
    memoryMinutes: read('MEMORY_MINUTES') ?? 30,
    healthPort: read('HEALTH_PORT'),
    logLevel: read('LOG_LEVEL') ?? 'info',
    secrets: [token, ...keys].filter((value) => value !== null),
    notices: unusedSettings(read, embeddings.kind, token !== null),
  };
  return freezeDeep(config);
}

/** The process's environment over the `.env` of the working directory. @throws Fault when `.env` is there and cannot be read */
export function readEnvironment(cwd: string): Environment {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  const { error } = readDotenv({ path: join(cwd, '.env'), processEnv: env, quiet: true });
  if (error && (error as NodeJS.ErrnoException).code !== 'ENOENT') {
    throw new Fault('settings', 'The file .env cannot be read.', {
      remedy: 'Make it readable for the account that runs Byline, or remove it.',
      cause: error,
    });
  }
  return env;
}

/** LangChain sends what it handles to a tracing service when these say so; the archive is private, so never. */
export function forbidTracing(): void {
  for (const name of ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2']) {
    process.env[name] = 'false';
  }
}

type Read = <N extends SettingName>(name: N) => Value<N> | null;

function readLlm(read: Read): LlmConfig | null {
  const [baseUrl, model, apiKey] = [read('LLM_BASE_URL'), read('LLM_MODEL'), read('LLM_API_KEY')];
  const patienceMs = 1_000 * (read('LLM_PATIENCE_SECONDS') ?? 15);
  if (baseUrl === null && model === null) return null;
  if (baseUrl !== null && model !== null) return { baseUrl, model, apiKey, patienceMs };
  const missing = baseUrl === null ? 'LLM_BASE_URL' : 'LLM_MODEL';
  const given = baseUrl === null ? 'LLM_MODEL' : 'LLM_BASE_URL';
  throw new Fault('settings', `${given} is set, but ${missing} is not.`, {
    remedy: `${settings[missing].remedy} Or unset ${given}.`,
  });
}

/**
 * An answer takes some four thousand tokens: fifty a person, five hundred a server, twelve hundred in all. Where a million tokens cost
 * twenty cents, a day costs a dollar at most. Lower figures bring quoted answers sooner; a model on one's own machine may have none.
 */
function readBudgets(read: Read): Budgets {
  const budget = (value: number | null, otherwise: number) => (value === Number.POSITIVE_INFINITY ? null : (value ?? otherwise));
  return {
    questionsADay: budget(read('LLM_QUESTIONS_A_DAY'), 50),
    tokensADayPerson: budget(read('LLM_TOKENS_A_DAY_PERSON'), 200_000),
    tokensADayServer: budget(read('LLM_TOKENS_A_DAY_SERVER'), 2_000_000),
    tokensADay: budget(read('LLM_TOKENS_A_DAY'), 5_000_000),
  };
}

function readEmbeddings(read: Read, cwd: string): EmbeddingsConfig {
  const kind = read('EMBEDDINGS') ?? 'builtin';
  if (kind === 'builtin') return { kind };
  const needed = (name: 'EMBEDDINGS_MODEL' | 'EMBEDDINGS_BASE_URL'): string => {
    const value: string | null = read(name);
    if (value !== null) return value;
    throw new Fault('settings', `EMBEDDINGS=${kind} needs ${name}, which is not set.`, { remedy: settings[name].remedy });
  };
  const model = needed('EMBEDDINGS_MODEL');
  if (kind === 'openai') return { kind, baseUrl: needed('EMBEDDINGS_BASE_URL'), model, apiKey: read('EMBEDDINGS_API_KEY') };
  return { kind, model: /^\.{0,2}[/\\]/.test(model) || isAbsolute(model) ? resolve(cwd, model) : model };
}

/** Which settings of embeddings each kind uses. */
const usedEmbeddings: Readonly<Record<EmbeddingsConfig['kind'], readonly SettingName[]>> = {
  builtin: [],
  openai: ['EMBEDDINGS_BASE_URL', 'EMBEDDINGS_MODEL', 'EMBEDDINGS_API_KEY'],
  transformers: ['EMBEDDINGS_MODEL'],
};

function unusedSettings(
  read: (name: SettingName) => unknown,
  kind: EmbeddingsConfig['kind'],
  onDiscord: boolean,
): readonly string[] {
  const isUnused = onDiscord && read('PLAYGROUND_PORT') !== null;
  const later = isUnused ? ['PLAYGROUND_PORT is set but not used: with a DISCORD_TOKEN there is no playground.'] : [];
  const unused = usedEmbeddings.openai.filter((name) => read(name) !== null && !usedEmbeddings[kind].includes(name));
  return [...later, ...unused.map((name) => `${name} is set but not used: EMBEDDINGS is ${kind}.`)];
}

function freezeDeep<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) freezeDeep(inner);
  return Object.freeze(value);
}
