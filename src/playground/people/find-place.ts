import { openDirectChannel } from '../world/add-channel.js';
import type { Channel, Snowflake, User } from '../world/entities.js';
import { mayView } from '../world/permissions.js';
import type { World } from '../world/world.js';

/** A channel, its id, or its name; without one the first channel that the person can read. `dm` is the direct message with the bot. */
export type Place = Channel | Snowflake | 'dm';

/** @throws Error when the person reads no such channel */
export function findPlace(world: World, user: User, place: Place | undefined): Channel {
  if (typeof place === 'object') return place;
  if (place === 'dm') return openDirectChannel(world, user);
  const readable = [...world.channels.values()].filter((channel) => {
    const guild = world.guildOf(channel);
    return guild?.members.has(user.id) === true && mayView(guild, user.id, channel);
  });
  const found = place === undefined ? readable[0] : readable.find((channel) => channel.id === place || channel.name === place);
  if (!found) throw new Error(`${user.username} reads no channel ${place ?? ''}`);
  return found;
}
