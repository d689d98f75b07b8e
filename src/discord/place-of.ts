import { type Message, MessageReferenceType } from 'discord.js';
import type { Actable } from './acted-by.js';
import type { Place } from './conversations.js';

/** Where a message or a command stands. A message that was forwarded is no reply. */
export function placeOf(asked: Message | Actable): Place {
  const isRoom = asked.guildId === null || asked.channel?.isThread() === true;
  const reference = 'reference' in asked ? asked.reference : null;
  const isReply = reference !== null && (reference.type ?? MessageReferenceType.Default) === MessageReferenceType.Default;
  return { room: isRoom ? asked.channelId : null, repliesTo: isReply ? (reference.messageId ?? null) : null };
}
