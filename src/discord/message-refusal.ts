// In: a message for the bot. Out: why it is not answered, told how often; null when it is. Called by the message route.
import type { Message } from 'discord.js';
import { overLimitSentence, type RouteParts } from './route-parts.js';
import type { Words } from './words/words.js';

export interface MessageRefusal {
  readonly sentence: string;
  /** Told only once in a while: to the same person, or in the same channel. */
  readonly once: 'person' | 'channel' | null;
  readonly quiet?: boolean;
}

export async function messageRefusal(parts: RouteParts, message: Message, words: Words): Promise<MessageRefusal | null> {
  const { guildId, author } = message;
  if (parts.isStopping()) return { sentence: words.say('restarting'), once: null };
  if (guildId !== null && !parts.access.servesGuild(guildId)) {
    return { sentence: words.say('serverNotServed'), once: 'channel' };
  }
  const settings = guildId === null ? null : parts.state.servers.settings(guildId);
  const over = parts.limits.take(author.id, guildId, settings?.questionsAMinute ?? null);
  if (over) return { sentence: overLimitSentence(over, words), once: null, quiet: !over.first };
  if (parts.inFlight.size >= parts.mostInFlight) return { sentence: words.say('overloaded'), once: null };
  if (settings !== null) {
    const { channels } = settings;
    if (channels.length === 0 || placesOf(message).some((place) => channels.includes(place))) return null;
    const named = channels.slice(0, 5).map((channel) => `<#${channel}>`);
    return { sentence: words.say('message.elsewhere', { channels: named.join(', ') }), once: 'channel' };
  }
  const membership = await parts.access.membership(author.id);
  if (membership === 'unknown') return { sentence: words.say('membershipUnknown'), once: null };
  return membership === 'stranger' ? { sentence: words.say('stranger'), once: 'person' } : null;
}

/** Its channel, and in a thread the channel of that. */
const placesOf = ({ channelId, channel }: Message): readonly string[] =>
  channel.isThread() && channel.parentId !== null ? [channelId, channel.parentId] : [channelId];
