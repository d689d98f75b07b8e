// In: the environment and the `.env` of the working directory. Out: one frozen, validated Config.
// The only reader of process.env; main.ts calls it once and passes the result on.
import { readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { Fault } from './errors.js';
import { packageRoot } from './package-root.js';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

/** What makes vectors of chunks; nothing does with `builtin`. */
export type EmbeddingsConfig =
  | { readonly kind: 'builtin' }
  /** Any OpenAI-compatible endpoint; its address has no slash at its end. */
  | { readonly kind: 'openai'; readonly baseUrl: string; readonly model: string; readonly apiKey: string | null }
  /** A model in this process: an absolute path of a folder, or a name on the Hugging Face hub. */
  | { readonly kind: 'transformers'; readonly model: string };

export interface Config {
  readonly discord: {
    /** Null: no Discord, the terminal only. */
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
  readonly logLevel: LogLevel;
  /** What no log line may show. */
  readonly secrets: readonly string[];
  /** Settings that are valid but that this version does not use yet, in words. */
  readonly notices: readonly string[];
}

export type Environment = Readonly<Record<string, string | undefined>>;

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65_535);
const ids = z.string().transform((text, context) => {
  const list = text.split(/[\s,]+/).filter((id) => id !== '');
  if (!list.every((id) => /^\d{15,21}$/.test(id))) context.addIssue({ code: 'custom', message: 'ids' });
  return list;
});
const url = z.url({ protocol: /^https?$/ });
const key = z.string().regex(/^[\x21-\x7e]+$/);
const folder = z.string().refine((path) => !path.includes('\0'));

/** A variable: how its value is checked, and what to do when it is wrong. The value itself is never shown. */
interface Setting<T> {
  readonly value: z.ZodType<T>;
  readonly remedy: string;
  /** Also readable from the file that NAME_FILE points at. */
  readonly secret?: true;
}

const one = <T>(value: z.ZodType<T>, remedy: string): Setting<T> => ({ value, remedy });
const secret = (remedy: string, value: z.ZodType<string> = key): Setting<string> => ({ value, remedy, secret: true });

const asciiWithoutSpace =
  'It must be letters, digits and marks without spaces; paste it again, without quotation marks or line breaks.';

/** Every variable that Byline reads. `.env.example` lists the same ones; a test compares the two. */
export const settings = {
  DISCORD_TOKEN: secret(
    'Paste the token alone as the Developer Portal shows it under "Bot": no quotation marks, no spaces, no "Bot " before it.',
    z.string().regex(/^[\x21\x23-\x26\x28-\x5f\x61-\x7e]+$/),
  ),
  DISCORD_API: one(
    url.transform((text) => text.replace(/\/$/, '')).refine((text) => text.endsWith('/api')),
    'Give the address up to and including /api, without a version, such as http://127.0.0.1:4000/api, or leave it unset.',
  ),
  DISCORD_GUILDS: one(ids, 'Give the ids of the servers, digits only, separated by commas; copy an id with developer mode on.'),
  DISCORD_OWNERS: one(ids, 'Give the ids of people, digits only, separated by commas; copy an id with developer mode on.'),
  CORPUS_DIR: one(folder, 'Give the path of the folder that holds the dumps.'),
  DATA_DIR: one(folder, 'Give the path of a folder that Byline may write to.'),
  LLM_BASE_URL: one(
    url,
    'Give the address of an OpenAI-compatible endpoint, such as http://127.0.0.1:11434/v1, or leave it unset.',
  ),
  LLM_MODEL: one(z.string(), 'Give the name of the model.'),
  LLM_API_KEY: secret(asciiWithoutSpace),
  EMBEDDINGS: one(
    z.enum(['builtin', 'openai', 'transformers']),
    'Set it to builtin, openai or transformers, or leave it unset for builtin.',
  ),
  EMBEDDINGS_BASE_URL: one(
    url.refine((text) => !/^https?:\/\/[^/]*@/.test(text)).transform((text) => text.replace(/\/+$/, '')),
    'Give the address of an OpenAI-compatible endpoint, such as https://api.openai.com/v1 or http://127.0.0.1:11434/v1; a key belongs into EMBEDDINGS_API_KEY.',
  ),
  EMBEDDINGS_MODEL: one(
    z.string().regex(/^[^\0-\x1f]{1,1000}$/),
    'Give the name of the model as the endpoint or the Hugging Face hub spells it, or the path of a folder (absolute, or with ./ before it).',
  ),
  EMBEDDINGS_API_KEY: secret(asciiWithoutSpace),
  PLAYGROUND_PORT: one(port, 'Give a port from 0 to 65535, or leave it unset.'),
  HEALTH_PORT: one(port, 'Give a port from 0 to 65535, or leave it unset.'),
  LOG_LEVEL: one(
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    'Set it to one of trace, debug, info, warn, error, fatal, silent.',
  ),
} as const;

type SettingName = keyof typeof settings;
type Value<N extends SettingName> = (typeof settings)[N] extends Setting<infer T> ? T : never;

const discordApi = 'https://discord.com/api';

/** Names that may also be given as NAME_FILE. */
export const fileSettings: readonly string[] = Object.entries(settings)
  .filter(([, setting]) => 'secret' in setting)
  .map(([name]) => `${name}_FILE`);

/**
 * Pure but for reading the `…_FILE`s that the environment names.
 * @param options.cwd what relative paths start from
 * @throws Fault `settings` that names the variable and the remedy, never the value
 */
export function loadConfig(env: Environment, options: { readonly cwd: string }): Config {
  const read = <N extends SettingName>(name: N): Value<N> | null => readSetting(env, name, options.cwd);
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
    logLevel: read('LOG_LEVEL') ?? 'info',
    secrets: [token, ...keys].filter((value) => value !== null),
    notices: unusedSettings(read, embeddings.kind),
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

function readSetting<N extends SettingName>(env: Environment, name: N, cwd: string): Value<N> | null {
  const setting: Setting<unknown> = settings[name];
  const raw = rawValue(env, name, setting, cwd);
  if (raw === null) return null;
  const parsed = setting.value.safeParse(raw);
  if (!parsed.success) throw new Fault('settings', `${name} has a value that cannot be used.`, { remedy: setting.remedy });
  return parsed.data as Value<N>;
}

/** An empty variable counts as unset: container files often pass every name on. */
function rawValue(env: Environment, name: string, setting: Setting<unknown>, cwd: string): string | null {
  const direct = env[name] === '' ? undefined : env[name];
  const path = setting.secret ? env[`${name}_FILE`] : undefined;
  if (!path) return direct ?? null;
  if (direct !== undefined) {
    throw new Fault('settings', `${name} and ${name}_FILE are both set.`, { remedy: 'Keep one of the two.' });
  }
  try {
    return readFileSync(resolve(cwd, path), 'utf8').replace(/\s+$/, '');
  } catch (cause) {
    throw new Fault('settings', `The file that ${name}_FILE names cannot be read.`, {
      remedy: `Point ${name}_FILE at a readable file that holds the secret alone.`,
      cause,
    });
  }
}

function readEmbeddings(read: <N extends SettingName>(name: N) => Value<N> | null, cwd: string): EmbeddingsConfig {
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

function unusedSettings(read: (name: SettingName) => unknown, kind: EmbeddingsConfig['kind']): readonly string[] {
  const groups: readonly (readonly [SettingName, string])[] = [
    ['LLM_BASE_URL', 'answers are made without a model for now'],
    ['LLM_MODEL', 'answers are made without a model for now'],
    ['PLAYGROUND_PORT', 'the playground has no page yet'],
    ['HEALTH_PORT', 'there is no health page yet'],
  ];
  const later = groups.filter(([name]) => read(name) !== null).map(([name, why]) => `${name} is set but not used yet: ${why}.`);
  const unused = usedEmbeddings.openai.filter((name) => read(name) !== null && !usedEmbeddings[kind].includes(name));
  return [...later, ...unused.map((name) => `${name} is set but not used: EMBEDDINGS is ${kind}.`)];
}

function freezeDeep<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) freezeDeep(inner);
  return Object.freeze(value);
}
