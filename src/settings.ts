// Every variable that Byline reads: how its value is checked, and what to do when it is wrong. Called by config.ts.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { Fault } from './errors.js';

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
/** A key in the address is told to logs and proxies on the way. */
const endpoint = url.refine((text) => !/^https?:\/\/[^/]*@/.test(text)).transform((text) => text.replace(/\/+$/, ''));
const modelName = z.string().regex(/^[^\0-\x1f]{1,1000}$/);
const budget = z
  .string()
  .regex(/^(?:unlimited|[1-9]\d{0,11})$/)
  .transform((text) => (text === 'unlimited' ? Number.POSITIVE_INFINITY : Number(text)));
const budgetRemedy = 'Give a number above 0, or the word unlimited.';
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
    endpoint,
    'Give the address of an OpenAI-compatible endpoint, such as https://api.openai.com/v1 or http://127.0.0.1:11434/v1, or leave it unset; a key belongs into LLM_API_KEY.',
  ),
  LLM_MODEL: one(modelName, 'Give the name of the model as the endpoint spells it.'),
  LLM_API_KEY: secret(asciiWithoutSpace),
  LLM_PATIENCE_SECONDS: one(
    z
      .string()
      .regex(/^\d{1,2}$/)
      .transform(Number)
      .refine((seconds) => seconds >= 5 && seconds <= 40),
    'Give a number of seconds from 5 to 40: an answer has a minute in all.',
  ),
  LLM_QUESTIONS_A_DAY: one(budget, budgetRemedy),
  LLM_TOKENS_A_DAY_PERSON: one(budget, budgetRemedy),
  LLM_TOKENS_A_DAY_SERVER: one(budget, budgetRemedy),
  LLM_TOKENS_A_DAY: one(budget, budgetRemedy),
  MEMORY_MINUTES: one(
    z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number),
    'Give a number of minutes, such as 30, or 0 for no follow-ups.',
  ),
  EMBEDDINGS: one(
    z.enum(['builtin', 'openai', 'transformers']),
    'Set it to builtin, openai or transformers, or leave it unset for builtin.',
  ),
  EMBEDDINGS_BASE_URL: one(
    endpoint,
    'Give the address of an OpenAI-compatible endpoint, such as https://api.openai.com/v1 or http://127.0.0.1:11434/v1; a key belongs into EMBEDDINGS_API_KEY.',
  ),
  EMBEDDINGS_MODEL: one(
    modelName,
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

export type SettingName = keyof typeof settings;
export type Value<N extends SettingName> = (typeof settings)[N] extends Setting<infer T> ? T : never;

/** Names that may also be given as NAME_FILE. */
export const fileSettings: readonly string[] = Object.entries(settings)
  .filter(([, setting]) => 'secret' in setting)
  .map(([name]) => `${name}_FILE`);

/** @throws Fault `settings` that names the variable and the remedy, never the value */
export function readSetting<N extends SettingName>(env: Environment, name: N, cwd: string): Value<N> | null {
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
