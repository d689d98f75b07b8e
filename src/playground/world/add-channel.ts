// Channels, threads and direct messages, as they come into the world.
import { Intent } from '../gateway/intents.js';
import { channelPayload } from './channel-payload.js';
import type { Channel, Guild, Snowflake, ThreadState, User } from './entities.js';
import { ChannelType } from './entities.js';
import { personNamed } from './find-by-name.js';
import { MessageFlag } from './message.js';
import type { PermissionName } from './permissions.js';
import { combine } from './permissions.js';
import type { World } from './world.js';

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
