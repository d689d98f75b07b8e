// In: a message. Out: whether it is for the bot. Called for every message that arrives.
import type { Message } from 'discord.js';

/**
 * `called`: written to the bot, by name, by a reply or in a direct message. `overheard`: said in a thread that the bot opened, where everything
 * is for it that is not for somebody else.
 */
export type Addressed = 'called' | 'overheard';

/** Null for what is not; never bots, itself or webhooks, so that no two talk to each other for ever. @param me the bot's own id, null before it is known */
export function addressed(message: Message, me: string | null): Addressed | null {
  if (message.author.bot || message.system || message.webhookId !== null) return null;
  if (message.guildId === null) return 'called';
  if (me === null) return null;
  const { users, roles, repliedUser } = message.mentions;
  if (users.has(me) || repliedUser?.id === me || roles.some((role) => role.tags?.botId === me)) return 'called';
  const { channel } = message;
  const isOwnThread = channel.isThread() && channel.ownerId === me;
  const isForOthers = users.size > 0 || roles.size > 0 || repliedUser !== null || message.mentions.everyone;
  return isOwnThread && !isForOthers ? 'overheard' : null;
}
