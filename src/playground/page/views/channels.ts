import type { Person } from '../../people/person.js';
import { openDirectChannel } from '../../world/add-channel.js';
import type { Channel, Guild } from '../../world/entities.js';
import { mayView } from '../../world/permissions.js';
import type { World } from '../../world/world.js';
import type { ChannelView } from '../protocol.js';

/** The channels and threads that a person reads, each thread after its channel, and the direct message with the bot. */
export function channelViews(world: World, guild: Guild, person: Person): ChannelView[] {
  const readable = [...world.channels.values()].filter(
    (channel) => channel.guildId === guild.id && mayView(guild, person.user.id, channel),
  );
  const channels = readable.filter((channel) => channel.thread === null);
  const threadsOf = (parent: Channel): Channel[] => readable.filter((channel) => channel.parentId === parent.id);
  const direct = openDirectChannel(world, person.user);
  return [...channels.flatMap((channel) => [channel, ...threadsOf(channel)]), direct].map((channel) =>
    channelView(world, channel, person),
  );
}

function channelView(world: World, channel: Channel, person: Person): ChannelView {
  const kind = channel.recipient ? 'direct' : channel.thread ? 'thread' : 'text';
  return {
    id: channel.id,
    kind,
    name: kind === 'direct' ? world.bot.username : channel.name,
    parentId: channel.parentId,
    mayWrite: person.mayWrite(channel),
    mayBeginThread: person.mayBeginThread(channel),
  };
}
