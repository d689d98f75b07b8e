import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { Fault } from '../errors.js';

/** Exit status for a supervisor: 78 (EX_CONFIG) = starting again helps nothing before something is mended; 75 (EX_TEMPFAIL) = start again. */
export function exitStatusOf(fault: Fault): number {
  return fault.retry ? 75 : 78;
}

const closes: Readonly<Record<number, readonly [message: string, remedy: string]>> = {
  4004: [
    'Discord does not accept DISCORD_TOKEN.',
    'Make a new token in the Developer Portal under "Bot" (Reset Token), set DISCORD_TOKEN to it and start again.',
  ],
  4010: ['Discord refused the shard (4010).', 'Start a single Byline for this token.'],
  4011: [
    'The bot is in too many servers for one connection (4011).',
    'Remove it from servers that are not served (DISCORD_GUILDS).',
  ],
  4012: ['Discord no longer accepts this version of its gateway (4012).', 'Update Byline.'],
  4013: [
    'Discord says that the intents asked for do not exist (4013).',
    'Update Byline; if DISCORD_API is set, check that it is the right address.',
  ],
  4014: [
    'Discord says that an intent asked for is not allowed (4014).',
    'Byline needs no privileged intent: in the Developer Portal under "Bot", check that the application is not quarantined, and start again.',
  ],
};

/** Close codes after which Discord does not want the bot back as it is. */
export function faultOfClose(code: number): Fault {
  const [message, remedy] = closes[code] ?? [`Discord closed the connection for good (${code}).`, 'Start Byline again.'];
  return new Fault('discord', message, { remedy, retry: closes[code] === undefined });
}

export const tokenRefused = (): Fault => faultOfClose(4004);

export function faultOfLogin(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'TokenInvalid' || (error instanceof DiscordAPIError && error.status === 401)) return tokenRefused();
  const intents = /disallowed intents|invalid intents/i.exec(error instanceof Error ? error.message : '');
  if (intents) return faultOfClose(/disallowed/i.test(intents[0]) ? 4014 : 4013);
  return new Fault('discord', 'Discord cannot be reached.', {
    remedy: 'Check the network and DISCORD_API, and start again.',
    retry: true,
    cause: error,
  });
}

export const neverReady = (): Fault =>
  new Fault('discord', 'Discord did not complete the login in time.', {
    remedy: 'Start Byline again in some minutes; see discordstatus.com.',
    retry: true,
  });

export const stayedAway = (): Fault =>
  new Fault('discord', 'The connection to Discord broke and did not come back.', {
    remedy: 'Start Byline again; check the network.',
    retry: true,
  });

export const tooManyInvalid = (): Fault =>
  new Fault('discord', 'Discord refused thousands of requests within ten minutes; going on would get this address banned.', {
    remedy: 'Look in the log for the refused requests (401, 403, 429), mend their cause, and start again after ten minutes.',
  });

/** Discord's own number for what went wrong (10062 = unknown interaction), or the HTTP status, or null. */
export function discordCode(error: unknown): number | null {
  if (error instanceof DiscordAPIError) return typeof error.code === 'number' ? error.code : error.status;
  return error instanceof HTTPError ? error.status : null;
}

/** The longest rate limit that a last word waits for; the asker may be gone by then, but a message must not say "thinking" for ever. */
const longestWaitMs = 70_000;

/** Milliseconds until the same request may succeed: Discord's own trouble or the network's soon, a rate limit when it ends, a refusal never (null). */
export function waitBeforeRetryMs(error: unknown): number | null {
  if (error instanceof RateLimitError) return error.retryAfter <= longestWaitMs ? error.retryAfter : null;
  if (error instanceof DiscordAPIError) return error.status >= 500 ? 0 : null;
  return 0;
}

/** Whether Discord did not want what was sent, as it was: what was only not taken would not be taken in another form either. */
export function isRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status >= 400 && error.status < 500 && error.status !== 429;
}

/** What a log may hold of a failed request: its class and codes, never its address (it carries a token) or body (it carries the answer). */
export function requestFields(error: unknown): Record<string, string | number> {
  const { status, method } = (error ?? {}) as { status?: unknown; method?: unknown };
  return {
    failure: error instanceof Error ? error.name : typeof error,
    code: discordCode(error) ?? String((error as { code?: unknown } | null)?.code ?? 'none').slice(0, 40),
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof method === 'string' ? { method } : {}),
  };
}
