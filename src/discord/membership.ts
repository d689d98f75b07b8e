// In: a person, a server. Out: whether the person is a member, as surely as Discord lets the bot know. Called by access.ts.
// Without the privileged member events the library's own list grows old, so what it knows is checked behind the answer's back.
import { type Client, DiscordAPIError, Routes } from 'discord.js';
import type { Log } from '../log.js';
import { discordCode, requestFields } from './discord-faults.js';
import { waitAtMost } from './wait-at-most.js';

export type Membership = 'member' | 'stranger' | 'unknown';

export interface MembershipParts {
  readonly client: Client;
  readonly log: Log;
}

/** Somebody waits for an answer while these run; members routes and gateways that answer do so in a fraction of a second. */
const restMs = 3_000;
const gatewayMs = 2_000;

/** True when the gateway gave this member, at the connection or with something the member did since. */
export function isKnownMember({ client }: MembershipParts, guild: string, person: string): boolean {
  return client.guilds.cache.get(guild)?.members.cache.has(person) ?? false;
}

/** Asks the members route, then the gateway, then the server's list if it is whole. Takes five seconds at most. */
export async function askMembership(parts: MembershipParts, guild: string, person: string): Promise<Membership> {
  return (await askRest(parts, guild, person)) ?? (await askGateway(parts, guild, person)) ?? askList(parts, guild);
}

/** Asks the members route about a known member, and forgets one who has left. @returns whether the member was forgotten */
export async function forgetIfGone(parts: MembershipParts, guild: string, person: string): Promise<boolean> {
  if ((await askRest(parts, guild, person)) !== 'stranger') return false;
  parts.client.guilds.cache.get(guild)?.members.cache.delete(person);
  return true;
}

async function askRest({ client, log }: MembershipParts, guild: string, person: string): Promise<Membership | null> {
  let told = null as Membership | null;
  const request = client.rest
    .get(Routes.guildMember(guild, person), { signal: AbortSignal.timeout(restMs) })
    .then(() => {
      told = 'member';
    })
    .catch((error: unknown) => {
      if (saysStranger(error, client.guilds.cache.has(guild))) told = 'stranger';
      else log.warn('a membership could not be checked', requestFields(error));
    });
  await waitAtMost(request, restMs);
  return told;
}

/** Other refusals (403, 404 of a route that is not there) tell something of the bot, and nothing of the person. */
function saysStranger(error: unknown, isOurGuild: boolean): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  const code = discordCode(error) ?? 0;
  // Unknown member, unknown user.
  if ([10007, 10013].includes(code)) return true;
  // Unknown guild, missing access: a server that is set and that the bot is not in.
  if ([10004, 50001].includes(code)) return !isOurGuild;
  return error.status === 404 && /unknown (?:member|user)/i.test(error.message);
}

async function askGateway({ client, log }: MembershipParts, guild: string, person: string): Promise<Membership | null> {
  try {
    const found = await client.guilds.cache.get(guild)?.members.fetch({ user: [person], time: gatewayMs });
    if (found === undefined) return null;
    return found.has(person) ? 'member' : 'stranger';
  } catch (error) {
    log.warn('the gateway did not tell of a member', requestFields(error));
    return null;
  }
}

/** Small servers come with all their members; who is not in a whole list is no member. */
function askList({ client }: MembershipParts, guild: string): Membership {
  const known = client.guilds.cache.get(guild);
  return known !== undefined && known.members.cache.size >= known.memberCount ? 'stranger' : 'unknown';
}
