// In: a message that is going to be answered. Out: the channel to answer in: a new thread of it where the server has set that, else its own.
// Called by the message route.
import { type APIThreadChannel, ChannelType, type Message, type REST, Routes, ThreadAutoArchiveDuration } from 'discord.js';
import type { Log } from '../log.js';
import { discordCode, requestFields } from './discord-faults.js';
import { shorten, visibleText } from './neutralise.js';

export interface AnswerPlace {
  readonly channel: string;
  /** Whether the answer is a reply to the message: in a thread of its own it cannot be, and need not. */
  readonly isReply: boolean;
}

/** Longest name of a thread. */
const nameLimit = 100;

/** Never rejects: where no thread can be opened (permission, a thread already, a direct message), the answer goes where the question is. */
export async function openThread(rest: REST, log: Log, message: Message, text: string): Promise<AnswerPlace> {
  const here = { channel: message.channelId, isReply: true };
  if (message.guildId === null || message.channel.type !== ChannelType.GuildText) return here;
  const name = shorten(visibleText(text), nameLimit)
    .slice(0, nameLimit)
    .replace(/[\ud800-\udbff]$/, '');
  try {
    const thread = (await rest.post(Routes.threads(message.channelId, message.id), {
      signal: AbortSignal.timeout(5_000),
      body: { name, auto_archive_duration: ThreadAutoArchiveDuration.OneDay },
    })) as APIThreadChannel;
    return { channel: thread.id, isReply: false };
  } catch (error) {
    // 160004: it has one already, whose id is the message's.
    if (discordCode(error) === 160004) return { channel: message.id, isReply: false };
    log.info('no thread could be opened for an answer', requestFields(error));
    return here;
  }
}
