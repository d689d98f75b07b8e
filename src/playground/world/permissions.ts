import type { Channel, Guild, Snowflake } from './entities.js';
import { ChannelType } from './entities.js';

/** The permission bits that are asked about here; names and values are Discord's. */
export const Permission = {
  KickMembers: 1n << 1n,
  BanMembers: 1n << 2n,
  Administrator: 1n << 3n,
  ManageChannels: 1n << 4n,
  ManageGuild: 1n << 5n,
  AddReactions: 1n << 6n,
  ViewChannel: 1n << 10n,
  SendMessages: 1n << 11n,
  ManageMessages: 1n << 13n,
  EmbedLinks: 1n << 14n,
  AttachFiles: 1n << 15n,
  ReadMessageHistory: 1n << 16n,
  MentionEveryone: 1n << 17n,
  UseExternalEmojis: 1n << 18n,
  ManageRoles: 1n << 28n,
  UseApplicationCommands: 1n << 31n,
  ManageThreads: 1n << 34n,
  CreatePublicThreads: 1n << 35n,
  CreatePrivateThreads: 1n << 36n,
  SendMessagesInThreads: 1n << 38n,
} as const;

export type PermissionName = keyof typeof Permission;

const everything = Object.values(Permission).reduce((all, bit) => all | bit, 0n);

/** What a new server gives to @everyone. */
export const defaultPermissions: bigint = combine([
  'AddReactions',
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'UseExternalEmojis',
  'UseApplicationCommands',
  'CreatePublicThreads',
  'SendMessagesInThreads',
]);

/** In a direct message there are no roles: both sides may do all that the place allows. */
export const directMessagePermissions: bigint = defaultPermissions | Permission.MentionEveryone;

export function combine(names: readonly PermissionName[]): bigint {
  return names.reduce((all, name) => all | Permission[name], 0n);
}

/**
 * A member's permissions in a channel, or in the whole guild without one; 0n for somebody who is no member.
 * The order of overwrites (everyone, roles, member) is Discord's documented one.
 */
export function permissionsOf(guild: Guild, userId: Snowflake, channel?: Channel): bigint {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  let granted = guild.roles.get(guild.id)?.permissions ?? 0n;
  for (const role of member.roles) granted |= guild.roles.get(role)?.permissions ?? 0n;
  if (guild.ownerId === userId || (granted & Permission.Administrator) !== 0n) return everything;
  if (!channel) return granted;
  const everyone = channel.overwrites.filter((entry) => entry.id === guild.id);
  const roles = channel.overwrites.filter((entry) => entry.type === 0 && member.roles.includes(entry.id));
  const own = channel.overwrites.filter((entry) => entry.type === 1 && entry.id === userId);
  for (const layer of [everyone, roles, own]) {
    for (const entry of layer) granted &= ~entry.deny;
    for (const entry of layer) granted |= entry.allow;
  }
  return granted;
}

export function allows(granted: bigint, needed: bigint): boolean {
  return (granted & needed) === needed;
}

/** Whether a member may read a channel; everybody may read their own direct messages. */
export function mayView(guild: Guild | null, userId: string, channel: Channel): boolean {
  if (channel.type === ChannelType.direct) return channel.recipient !== null;
  const granted = guild === null ? 0n : permissionsOf(guild, userId, channel);
  if (!allows(granted, Permission.ViewChannel)) return false;
  const isPrivate = channel.type === ChannelType.privateThread;
  return !isPrivate || channel.thread?.members.has(userId) === true || allows(granted, Permission.ManageThreads);
}
