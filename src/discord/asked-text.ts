// In: a message for the bot. Out: the words that it asks about: its own, or those of the message that an empty mention points at.
// Called by the message route.
import { type APIMessage, type Message, type REST, Routes } from 'discord.js';
import { withoutMentions } from './without-mentions.js';

/** `none`: nothing stands before it; `unread`: Discord does not show the bot what stands there. */
export type AskedText = { readonly text: string } | 'none' | 'unread';

/** Never rejects: what cannot be read is `unread`. */
export async function askedText(rest: REST, message: Message): Promise<AskedText> {
  const own = withoutMentions(message.content);
  if (own !== '') return { text: own };
  // In a direct message nobody is mentioned: an empty one is a picture, not a question about what was said before.
  if (message.guildId === null) return 'none';
  try {
    const before = await pointedAt(rest, message);
    if (before === null || before.author.bot) return 'none';
    const text = withoutMentions(before.content);
    return text === '' ? 'unread' : { text };
  } catch {
    return 'unread';
  }
}

/** The message that it replies to, else the one right before it. */
async function pointedAt(rest: REST, { channelId, id, reference }: Message): Promise<APIMessage | null> {
  const signal = AbortSignal.timeout(5_000);
  const replied = reference?.channelId === channelId ? reference.messageId : undefined;
  if (replied !== undefined) return (await rest.get(Routes.channelMessage(channelId, replied), { signal })) as APIMessage;
  const query = new URLSearchParams({ before: id, limit: '1' });
  const [before] = (await rest.get(Routes.channelMessages(channelId), { query, signal })) as APIMessage[];
  return before ?? null;
}
