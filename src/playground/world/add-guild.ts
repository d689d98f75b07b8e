// From a short description to a guild with its people, roles and channels. Called by the composition, and by tests that add places and people later.
import { Intent } from '../gateway/intents.js';
import type { ChannelDescription } from './add-channel.js';
import { addChannel } from './add-channel.js';
import type { Guild, Member, Role, User } from './entities.js';
import { personNamed, roleNamed } from './find-by-name.js';
import { guildCreatePayload } from './guild-payload.js';
import type { PermissionName } from './permissions.js';
import { combine, defaultPermissions } from './permissions.js';
import type { World } from './world.js';

export interface RoleDescription {
  readonly name: string;
  readonly permissions?: readonly PermissionName[];
  readonly mentionable?: boolean;
}

export interface MemberDescription {
  readonly name: string;
  /** Names of roles described for the same guild. */
  readonly roles?: readonly string[];
  /** Locale of the person's client; `en-US` when left out. */
  readonly locale?: string;
}

export interface GuildDescription {
  readonly name: string;
  /** Must be among the members. The first member when left out. */
  readonly owner?: string;
  readonly locale?: string;
  readonly channels?: readonly (string | ChannelDescription)[];
  readonly roles?: readonly RoleDescription[];
  readonly members?: readonly (string | MemberDescription)[];
  /** Roles of the bot, by name. */
  readonly botRoles?: readonly string[];
  /** False: the bot is not in it. */
  readonly withBot?: boolean;
}

/** Makes a guild with all that is in it. Names of people are shared between guilds: the same name is the same person. */
export function addGuild(world: World, description: GuildDescription): Guild {
  const memberDescriptions = (description.members ?? []).map((entry) => (typeof entry === 'string' ? { name: entry } : entry));
  const ownerName = description.owner ?? memberDescriptions[0]?.name;
  const owner = ownerName === undefined ? world.application.owner : personNamed(world, ownerName);
  const id = world.nextId();
  const guild: Guild = {
    id,
    name: description.name,
    ownerId: owner.id,
    locale: description.locale ?? 'en-US',
    joinedAt: world.timestamp(),
    roles: new Map(),
    members: new Map(),
  };
  world.guilds.set(id, guild);
  const everyone: Role = { id, name: '@everyone', permissions: defaultPermissions, position: 0, mentionable: false };
  guild.roles.set(id, everyone);
  for (const role of description.roles ?? []) addRole(world, guild, role);
  for (const member of memberDescriptions) addMember(world, guild, member);
  addMember(world, guild, { name: owner.globalName ?? owner.username });
  if (description.withBot !== false) addUser(world, guild, world.bot, description.botRoles);
  for (const entry of description.channels ?? ['general'])
    addChannel(world, guild, typeof entry === 'string' ? { name: entry } : entry);
  announceGuild(world, guild);
  return guild;
}

/** Tells the bot of a guild, as when it has just been added there. Nothing happens while it is not a member. */
export function announceGuild(world: World, guild: Guild): void {
  world.announce({
    event: 'GUILD_CREATE',
    intents: Intent.guilds,
    guildId: guild.id,
    payload: (session) => guildForSession(world, guild, session),
  });
}

export function guildForSession(world: World, guild: Guild, session: { readonly intents: number }): object {
  const channels = [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
  const all = (session.intents & Intent.guildMembers) !== 0;
  const members = [...guild.members.values()].filter((member) => all || member.user.id === world.bot.id);
  return guildCreatePayload(guild, { channels, members, joinedAt: guild.joinedAt });
}

export function addRole(world: World, guild: Guild, description: RoleDescription): Role {
  const role: Role = {
    id: world.nextId(),
    name: description.name,
    permissions: combine(description.permissions ?? []),
    position: guild.roles.size,
    mentionable: description.mentionable ?? false,
  };
  guild.roles.set(role.id, role);
  return role;
}

export function addMember(world: World, guild: Guild, description: MemberDescription): Member {
  const user = personNamed(world, description.name);
  if (description.locale !== undefined) user.locale = description.locale;
  const present = guild.members.get(user.id);
  if (present && description.roles === undefined) return present;
  return addUser(world, guild, user, description.roles);
}

/** Makes a user, person or bot, a member. */
export function addUser(world: World, guild: Guild, user: User, roleNames: readonly string[] = []): Member {
  const roles = roleNames.map((name) => roleNamed(guild, name).id);
  const member: Member = { user, nick: null, roles, joinedAt: world.timestamp() };
  guild.members.set(user.id, member);
  return member;
}
