// From a short description to a populated world. Called by the composition, and by tests that add places and people later.
import { Intent } from '../gateway/intents.js';
import type { Channel, Guild, Member, Role, Snowflake, ThreadState, User } from './entities.js';
import { ChannelType } from './entities.js';
import { MessageFlag } from './message.js';
import { channelPayload, guildCreatePayload } from './payloads.js';
import type { PermissionName } from './permissions.js';
import { combine, defaultPermissions } from './permissions.js';
import type { World } from './world.js';

export interface RoleDescription {
  readonly name: string;
  readonly permissions?: readonly PermissionName[];
  readonly mentionable?: boolean;
}

export interface OverwriteDescription {
  /** A role's or a member's name, or `@everyone`. `@bot` is the bot. */
  readonly for: string;
  readonly allow?: readonly PermissionName[];
  readonly deny?: readonly PermissionName[];
}

export interface ChannelDescription {
  readonly name: string;
  readonly overwrites?: readonly OverwriteDescription[];
  readonly nsfw?: boolean;
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

export function addChannel(world: World, guild: Guild, description: ChannelDescription): Channel {
  const channel: Channel = {
    ...emptyChannel(world, ChannelType.text),
    guildId: guild.id,
    name: description.name,
    position: world.channels.size,
    nsfw: description.nsfw ?? false,
    overwrites: (description.overwrites ?? []).map((entry) => {
      const { id, type } = overwriteTarget(world, guild, entry.for);
      return { id, type, allow: combine(entry.allow ?? []), deny: combine(entry.deny ?? []) };
    }),
  };
  world.channels.set(channel.id, channel);
  return channel;
}

export interface ThreadDescription {
  readonly name: string;
  readonly owner: User;
  /** A thread started from a message has that message's id. */
  readonly id?: Snowflake;
  readonly isPrivate?: boolean;
  /** Minutes. */
  readonly autoArchiveDuration?: number;
}

export function addThread(world: World, parent: Channel, description: ThreadDescription): Channel {
  const thread: ThreadState = {
    ownerId: description.owner.id,
    archived: false,
    locked: false,
    autoArchiveDuration: description.autoArchiveDuration ?? 1440,
    messageCount: 0,
    members: new Set([description.owner.id]),
    createdAt: world.timestamp(),
  };
  const channel: Channel = {
    ...emptyChannel(world, description.isPrivate ? ChannelType.privateThread : ChannelType.publicThread),
    id: description.id ?? world.nextId(),
    guildId: parent.guildId,
    name: description.name,
    parentId: parent.id,
    // A thread's permissions are its parent's.
    overwrites: parent.overwrites,
    thread,
  };
  world.channels.set(channel.id, channel);
  const starter = world.messages.get(channel.id);
  if (starter) starter.flags |= MessageFlag.hasThread;
  world.announce({
    event: 'THREAD_CREATE',
    intents: Intent.guilds,
    guildId: channel.guildId,
    payload: () => ({ ...channelPayload(channel), newly_created: true }),
  });
  world.touch();
  return channel;
}

/** The direct-message channel with a person. Its making is not announced: a bot first hears of it by a message. */
export function openDirectChannel(world: World, user: User): Channel {
  const present = world.directChannel(user.id);
  if (present) return present;
  const channel: Channel = { ...emptyChannel(world, ChannelType.direct), recipient: user };
  world.channels.set(channel.id, channel);
  return channel;
}

/** The person of that name, made when there is none yet. */
export function personNamed(world: World, name: string): User {
  return [...world.users.values()].find((user) => user.globalName === name && !user.bot) ?? world.addUser(name);
}

export function roleNamed(guild: Guild, name: string): Role {
  const role = [...guild.roles.values()].find((candidate) => candidate.name === name);
  if (!role) throw new Error(`The guild ${guild.name} has no role ${name}`);
  return role;
}

function overwriteTarget(world: World, guild: Guild, name: string): { id: Snowflake; type: 0 | 1 } {
  if (name === '@bot') return { id: world.bot.id, type: 1 };
  const role = [...guild.roles.values()].find((candidate) => candidate.name === name);
  return role ? { id: role.id, type: 0 } : { id: personNamed(world, name).id, type: 1 };
}

function emptyChannel(world: World, type: number): Channel {
  return {
    id: world.nextId(),
    type,
    guildId: null,
    name: '',
    parentId: null,
    position: 0,
    nsfw: false,
    overwrites: [],
    recipient: null,
    thread: null,
    lastMessageId: null,
    openToBot: true,
  };
}
