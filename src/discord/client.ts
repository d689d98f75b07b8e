import type { RateLimitData } from 'discord.js';
import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/** A wait that Discord asks for and that is longer than this is not waited for: the asker has given up by then. */
const longestRateLimitMs = 15_000;

/**
 * Discord allows fifty in any second. The library counts from the first of each second of its own, so that two of its seconds may meet in one;
 * it does not count the answers to interactions, which Discord does not either.
 */
const requestsPerSecond = 25;

/** For each server: more than Discord sends at a connection, so that nobody whom it named is forgotten; about a kilobyte each. */
const membersKept = 5_000;

/**
 * Mentions, direct messages and commands need no privileged intent. A direct message on a channel that is not in the cache
 * arrives only with the channel partial. People and members are not bounded by the library itself, so here they are.
 * @param api REST base ending in `/api`
 */
export function createClient(api: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    // As many as Discord recommends: one, until the bot is in thousands of servers.
    shards: 'auto',
    allowedMentions: { parse: [], repliedUser: false },
    enforceNonce: true,
    failIfNotExists: false,
    // Guilds that are announced and never sent (an outage) must not keep the bot from its work for long.
    waitGuildTimeout: 2_000,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      VoiceStateManager: 0,
      GuildMemberManager: { maxSize: membersKept, keepOverLimit: (member) => member.id === member.client.user?.id },
      UserManager: { maxSize: 1_000, keepOverLimit: (user) => user.id === user.client.user?.id },
    }),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      users: { interval: 3_600, filter: () => (user) => user.id !== user.client.user?.id },
    },
    rest: {
      api,
      timeout: 10_000,
      globalRequestsPerSecond: requestsPerSecond,
      rejectOnRateLimit: refuseLongWaits(),
      invalidRequestWarningInterval: 500,
    },
  });
}

/** The library repeats after a 429 without a limit; this ends it after five in half a minute on one route, or at once for a long wait. */
function refuseLongWaits(): (limit: RateLimitData) => boolean {
  const recent = new Map<string, number[]>();
  return ({ retryAfter, route, majorParameter, global }) => {
    if (retryAfter > longestRateLimitMs) return true;
    // Its own count of a second is full: nobody has refused anything.
    if (global && retryAfter <= 1_000) return false;
    const now = Date.now();
    const key = `${route} ${majorParameter}`;
    const times = (recent.get(key) ?? []).filter((at) => now - at < 30_000);
    times.push(now);
    if (recent.size > 500) recent.clear();
    recent.set(key, times);
    return times.length > 5;
  };
}
