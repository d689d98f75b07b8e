import { type Client, Collection, DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createAccess } from '../../src/discord/access.js';
import { createLog } from '../../src/log.js';

const servers = Array.from({ length: 12 }, (_, at) => String(at));
const unknownMember = new DiscordAPIError({ code: 10007, message: 'Unknown Member' }, 10007, 404, 'GET', '/', {
  body: undefined,
  files: undefined,
});

/** Discord, which knows nobody, and when it was asked, in milliseconds. */
function nobodyKnown() {
  const askedAt: number[] = [];
  const get = async (): Promise<never> => {
    askedAt.push(performance.now());
    throw unknownMember;
  };
  const cache = new Collection(servers.map((id) => [id, { members: { cache: new Map() }, memberCount: 1 }]));
  return { client: { rest: { get }, guilds: { cache } } as unknown as Client, askedAt };
}

describe('whether somebody is a member', () => {
  const accessOf = (client: Client) =>
    createAccess({
      client,
      settings: { guilds: servers, owners: ['1'] },
      adminRoles: () => [],
      now: () => performance.now(),
      log: createLog({ level: 'silent', readable: false, write: () => undefined }),
    });

  it('is looked up once, however many messages wait for it', async () => {
    const { client, askedAt } = nobodyKnown();
    const access = accessOf(client);
    const told = await Promise.all([1, 2, 3, 4].map(() => access.membership('2')));
    expect(new Set(told)).toEqual(new Set(['stranger']));
    expect(askedAt).toHaveLength(servers.length);
  });

  it('is asked of Discord slowly enough for answers to come between, whoever comes at once', async () => {
    const { client, askedAt } = nobodyKnown();
    const access = accessOf(client);
    await Promise.all(['2', '3', '4', '5'].map((person) => access.membership(person)));
    expect(askedAt).toHaveLength(4 * servers.length);
    const inSecondFrom = (from: number): number => askedAt.filter((at) => at >= from && at < from + 1_000).length;
    // Those of one person come together; in any second those of two are begun at most.
    expect(Math.max(...askedAt.map(inSecondFrom))).toBeLessThanOrEqual(2 * servers.length);
  });

  it('is not known yet for whoever comes when many wait', async () => {
    const { client } = nobodyKnown();
    const access = accessOf(client);
    const crowd = Array.from({ length: 40 }, (_, at) => access.membership(`9${at}`));
    expect(await crowd.at(-1)).toBe('unknown');
  });
});
