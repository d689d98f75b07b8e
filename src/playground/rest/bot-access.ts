// What the bot may reach: everything else is refused as Discord refuses it.
import type { Channel } from '../world/entities.js';
import type { Message } from '../world/message.js';
import { allows, directMessagePermissions, Permission, permissionsOf } from '../world/permissions.js';
import type { World } from '../world/world.js';
import { refusal } from './rest-error.js';
import type { RestRequest } from './route.js';

/** The channel, when the bot may view it and has the permission needed. */
export function channelFor(world: World, request: RestRequest, needed: bigint): Channel {
  const channel = world.channels.get(request.params.channel ?? '');
  if (!channel) throw refusal.unknownChannel();
  const guild = world.guildOf(channel);
  const granted = guild ? permissionsOf(guild, world.bot.id, channel) : directMessagePermissions;
  if (!allows(granted, Permission.ViewChannel)) throw refusal.missingAccess();
  const inThread = channel.thread && needed === Permission.SendMessages ? Permission.SendMessagesInThreads : needed;
  if (!allows(granted, inThread)) throw refusal.missingPermissions();
  return channel;
}

export function messageFor(world: World, request: RestRequest): Message {
  const channel = channelFor(world, request, Permission.ViewChannel);
  const message = world.messages.get(request.params.message ?? '');
  // Ephemeral messages exist only for their interaction's token.
  if (!message || message.deleted || message.channelId !== channel.id || message.visibleTo !== null)
    throw refusal.unknownMessage();
  return message;
}
