import { Intent } from '../gateway/intents.js';
import type { Channel, User } from './entities.js';
import { memberPayload } from './user-payload.js';
import type { World } from './world.js';

/** Tells everybody in a channel that somebody is writing there. The sign fades after ten seconds, or with the next message. */
export function announceTyping(world: World, channel: Channel, user: User): void {
  const guild = world.guildOf(channel);
  const member = guild?.members.get(user.id);
  const payload = {
    channel_id: channel.id,
    user_id: user.id,
    timestamp: Math.floor(world.clock.now() / 1000),
    ...(guild ? { guild_id: guild.id } : {}),
    ...(member ? { member: memberPayload(member) } : {}),
  };
  world.announce({
    event: 'TYPING_START',
    intents: guild ? Intent.guildMessageTyping : Intent.directMessageTyping,
    guildId: channel.guildId,
    payload: () => payload,
  });
}
