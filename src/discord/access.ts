// In: a person, a server. Out: whether the archive is theirs to ask or to administer.
// Called by both routes before anything is asked of the archive.
import { type Client, PermissionsBitField, Team } from 'discord.js';
import type { Log } from '../log.js';
import { requestFields } from './discord-faults.js';
import type { DiscordSettings } from './discord-settings.js';
import { askMembership, forgetIfGone, isKnownMember, type Membership } from './membership.js';
import { waitUntil } from './wait-until.js';

export interface Access {
  servesGuild(guild: string): boolean;
  /** For a direct message: whether the person is in a server that is served. Owners count as members. */
  membership(person: string): Promise<Membership>;
  isOwner(person: string): Promise<boolean>;
  /** Of a server: Manage Server, a role that was set for it, or an owner. */
  administers(who: GuildPerson): Promise<boolean>;
}

export interface GuildPerson {
  readonly person: string;
  readonly guild: string;
  readonly permissions: Readonly<PermissionsBitField> | null;
  readonly roles: readonly string[];
}

export interface AccessParts {
  readonly client: Client;
  readonly settings: Pick<DiscordSettings, 'guilds' | 'owners'>;
  readonly adminRoles: (guild: string) => readonly string[];
  readonly now: () => number;
  readonly log: Log;
}

/** A member who leaves is noticed after the first, a stranger who joins after the second. */
const memberForMs = 10 * 60_000;
const strangerForMs = 60_000;
/** Servers looked through for one person; a bot of a private archive is in few. */
const guildsLookedThrough = 25;
/** Between two requests on the whole: half of what the client sends in a second, so that answers have the other half. */
const requestMs = 80;
/** Whoever would wait longer for their turn is told that nobody knows yet. */
const longestTurnMs = 10_000;

export function createAccess(parts: AccessParts): Access {
  const { client, settings, adminRoles, now, log } = parts;
  const known = new Map<string, { readonly membership: Membership; readonly until: number }>();
  /** One question in several messages is looked up once. */
  const underWay = new Map<string, Promise<Membership>>();
  let freeAt = 0;
  const owners = ownersOf(client, settings.owners, log);
  const guilds = (): readonly string[] => settings.guilds ?? [...client.guilds.cache.keys()];

  async function lookUp(person: string): Promise<Membership> {
    if ((await owners()).includes(person)) return 'member';
    const looked = guilds().slice(0, guildsLookedThrough);
    const home = looked.find((guild) => isKnownMember(parts, guild, person));
    if (home !== undefined) {
      void forgetIfGone(parts, home, person).then((isGone) => isGone && known.delete(person));
      return 'member';
    }
    const from = Math.max(freeAt, performance.now());
    if (from - performance.now() > longestTurnMs) return 'unknown';
    freeAt = from + requestMs * looked.length;
    await waitUntil(from);
    const found = await Promise.all(looked.map((guild) => askMembership(parts, guild, person)));
    if (found.includes('member')) return 'member';
    return found.includes('unknown') ? 'unknown' : 'stranger';
  }

  return {
    servesGuild: (guild) => settings.guilds === null || settings.guilds.includes(guild),
    async membership(person) {
      const before = known.get(person);
      if (before && before.until > now()) return before.membership;
      const looking = underWay.get(person) ?? lookUp(person).finally(() => underWay.delete(person));
      underWay.set(person, looking);
      const membership = await looking;
      if (known.size > 1_000) known.clear();
      if (membership !== 'unknown') {
        known.set(person, { membership, until: now() + (membership === 'member' ? memberForMs : strangerForMs) });
      }
      return membership;
    },
    isOwner: async (person) => (await owners()).includes(person),
    async administers({ person, guild, permissions, roles }) {
      if (permissions?.has(PermissionsBitField.Flags.ManageGuild)) return true;
      const set = adminRoles(guild);
      if (roles.some((role) => set.includes(role))) return true;
      return (await owners()).includes(person);
    },
  };
}

/** Those set, else whoever owns the application: a person or the members of a team. Asked once; again only when asking failed. */
function ownersOf(client: Client, set: readonly string[] | null, log: Log): () => Promise<readonly string[]> {
  let asked: Promise<readonly string[]> | null = null;
  return () => {
    if (set !== null) return Promise.resolve(set);
    asked ??= applicationOwners(client).catch((error: unknown) => {
      asked = null;
      log.warn('the owner of the application could not be read', requestFields(error));
      return [];
    });
    return asked;
  };
}

async function applicationOwners(client: Client): Promise<readonly string[]> {
  const owner = (await client.application?.fetch())?.owner;
  if (!owner) return [];
  return owner instanceof Team ? [...owner.members.keys()] : [owner.id];
}
