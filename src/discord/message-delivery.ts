// In: a message to answer. Out: one reply to it, with a nonce so that a repeated request does not show a second one.
import { type APIDMChannel, type REST, Routes } from 'discord.js';
import type { Log } from '../log.js';
import type { Counters } from './counters.js';
import { type Delivery, withRetries } from './delivery.js';
import { discordCode, requestFields, waitBeforeRetryMs } from './discord-faults.js';
import { filesOf, messageBody, type Reply, withFile } from './reply.js';

export interface MessageParts {
  readonly rest: REST;
  readonly redeliveryMs: readonly number[];
  readonly counters: Counters;
  readonly log: Log;
  /** Told when Discord does not let the bot write in a channel. */
  readonly onRefused: (channel: string, error: unknown) => void;
}

export function messageDelivery(parts: MessageParts, message: { readonly id: string; readonly channel: string }): Delivery {
  let done = false;
  return {
    progress: () => undefined,
    async final(reply) {
      if (done) return;
      done = true;
      try {
        await deliverReply(parts, message, reply);
      } catch (error) {
        parts.counters.add('undelivered');
        parts.onRefused(message.channel, error);
        parts.log.warn('a reply could not be delivered', requestFields(error));
      }
    },
  };
}

async function deliverReply(
  { rest, redeliveryMs }: MessageParts,
  message: { id: string; channel: string },
  reply: Reply,
): Promise<void> {
  try {
    await withRetries(() => postReply(rest, message, reply), redeliveryMs, waitBeforeRetryMs);
  } catch (error) {
    if (reply.file === null || isClosed(error)) throw error;
    // Attaching needs a permission of its own, and a size: the answer itself matters more, and says whether the channel is closed.
    await postReply(rest, message, { ...reply, file: null });
  }
}

/** Missing access, direct messages closed, the channel gone: without the file it would be refused as well. */
const isClosed = (error: unknown): boolean => [50001, 50007, 10003].includes(discordCode(error) ?? 0);

/** Shows the typing sign until stopped. Failures do not matter: the reply itself tells. */
export function showTyping(rest: REST, channel: string, everyMs: number): () => void {
  const once = (): void => {
    rest.post(Routes.channelTyping(channel), { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
  };
  once();
  const timer = setInterval(once, everyMs);
  return () => clearInterval(timer);
}

async function postReply(rest: REST, message: { id: string; channel: string }, reply: Reply): Promise<void> {
  await post(rest, message.channel, reply, message.id, {
    message_reference: { message_id: message.id, fail_if_not_exists: false },
  });
}

/** A direct message, for what comes after an interaction's token has died. `nonce`: what the message is about. */
export async function sendDirectly(rest: REST, person: string, nonce: string, reply: Reply): Promise<void> {
  const channel = (await rest.post(Routes.userChannels(), { body: { recipient_id: person } })) as APIDMChannel;
  await post(rest, channel.id, reply, nonce, {});
}

async function post(rest: REST, channel: string, reply: Reply, nonce: string, more: object): Promise<void> {
  await rest.post(Routes.channelMessages(channel), {
    signal: AbortSignal.timeout(15_000),
    body: { ...withFile(messageBody(reply.content), reply), nonce, enforce_nonce: true, ...more },
    ...filesOf(reply),
  });
}
