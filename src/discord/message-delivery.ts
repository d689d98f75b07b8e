// In: a message to answer. Out: one reply to it, made by the first words or the last; a nonce keeps a repeated request from showing a second one.
import { type APIDMChannel, type APIMessage, type REST, Routes } from 'discord.js';
import type { Log } from '../log.js';
import type { Counters } from './counters.js';
import { type Delivery, deliverAtLeast, withRetries } from './delivery.js';
import { discordCode, requestFields, waitBeforeRetryMs } from './discord-faults.js';
import type { Pace } from './pace.js';
import { embedded, filesOf, messageBody, type Reply, withFile } from './reply.js';
import { createThrottledEdits } from './throttled-edits.js';
import type { Words } from './words/words.js';

export interface MessageParts {
  readonly rest: REST;
  readonly redeliveryMs: readonly number[];
  /** Shared by all replies in the channel. */
  readonly pace: Pace;
  /** Between the last edit that showed what goes on and the last word. */
  readonly progressMs: number;
  readonly counters: Counters;
  readonly log: Log;
  readonly words: Words;
  /** Told when Discord does not let the bot write in a channel. */
  readonly onRefused: (channel: string, error: unknown) => void;
}

export interface MessageDelivery extends Delivery {
  /** Takes back what was shown, and says nothing more. For a question that is not there any more. Never rejects. */
  withdraw(): Promise<void>;
}

interface Answered {
  readonly id: string;
  readonly channel: string;
  /** Whether what is shown refers to the message. */
  readonly isReply: boolean;
  /** Where it is shown when Discord does not let the bot write there. */
  readonly otherwise?: Answered;
}

export function messageDelivery(parts: MessageParts, message: Answered): MessageDelivery {
  const { rest, counters, log, redeliveryMs } = parts;
  const shown: Shown = { id: null, uncertain: null };
  const edits = createThrottledEdits(parts.pace, parts.progressMs, async (text) => {
    if (shown.id === null) shown.uncertain = text;
    await write(rest, message, shown, { content: text, file: null });
  });
  let done = false;
  const final = async (reply: Reply): Promise<string | null> => {
    if (done) return null;
    done = true;
    await edits.end();
    try {
      await deliver(parts, message, shown, reply);
      return shown.id;
    } catch (error) {
      counters.add('undelivered');
      parts.onRefused(message.channel, error);
      log.warn('a reply could not be delivered', requestFields(error));
      return null;
    }
  };
  return {
    progress: (text) => {
      if (!done) edits.show(text);
    },
    rested: edits.rested,
    final,
    // What streamed until then is replaced: it would look like a whole answer.
    apologise: final,
    async withdraw() {
      if (done) return;
      done = true;
      await edits.end();
      try {
        await withRetries(() => takeBack(rest, message, shown), redeliveryMs, waitBeforeRetryMs);
      } catch (error) {
        // Gone already, by a moderator's hand or with its channel.
        if (![10008, 10003].includes(discordCode(error) ?? 0)) log.warn('a reply could not be taken back', requestFields(error));
      }
    },
  };
}

/** The reply as far as Discord is known to have it. */
interface Shown {
  id: string | null;
  /** First words that were sent; while `id` is null, nobody knows whether they arrived. */
  uncertain: string | null;
}

async function deliver({ rest, redeliveryMs, words }: MessageParts, at: Answered, shown: Shown, reply: Reply): Promise<void> {
  // Embedding and attaching need permissions of their own: only without them does a want of permission mean the channel. It is not asked for twice.
  let attempts = (embedded(reply) === null ? 0 : 1) + (reply.file === null ? 0 : 1);
  const isHopeless = (error: unknown): boolean => isClosed(error) || (discordCode(error) === 50013 && attempts-- <= 0);
  const manner = { waitsMs: redeliveryMs, waitFor: waitBeforeRetryMs, isHopeless, words };
  try {
    await deliverAtLeast(reply, (less) => write(rest, at, shown, less), manner);
  } catch (error) {
    if (at.otherwise === undefined || !isNoPlace(error)) throw error;
    // A thread that the bot may open and not write in: the answer goes where the question is.
    Object.assign(shown, { id: null, uncertain: null });
    await deliverAtLeast(reply, (less) => write(rest, at.otherwise ?? at, shown, less), manner);
  }
}

const isNoPlace = (error: unknown): boolean => [50001, 50013, 50083, 10003].includes(discordCode(error) ?? 0);

/** Missing access, direct messages closed, the channel or the reply gone: without the file it would be refused as well. */
const isClosed = (error: unknown): boolean => [50001, 50007, 50083, 10003, 10008].includes(discordCode(error) ?? 0);

/** Makes the reply, or changes it. Where first words may have arrived unnoticed, making it gives that very message, which is then changed. */
async function write(rest: REST, message: Answered, shown: Shown, reply: Reply): Promise<void> {
  if (shown.id === null) {
    const reference = message.isReply ? { message_reference: { message_id: message.id, fail_if_not_exists: false } } : {};
    shown.id = await post(rest, message.channel, reply, message.id, reference).catch((error: unknown) => {
      // Without the right to read the history of a channel a message cannot be referred to, but can be answered.
      if (discordCode(error) !== 160002) throw error;
      return post(rest, message.channel, reply, message.id, {});
    });
    if (shown.uncertain === null || (shown.uncertain === reply.content && reply.file === null && !reply.rows?.length)) return;
  }
  await rest.patch(Routes.channelMessage(message.channel, shown.id), {
    signal: AbortSignal.timeout(15_000),
    body: withFile(messageBody(reply), reply),
    ...filesOf(reply),
  });
}

async function takeBack(rest: REST, message: Answered, shown: Shown): Promise<void> {
  if (shown.id === null && shown.uncertain === null) return;
  shown.id ??= await post(rest, message.channel, { content: shown.uncertain ?? '', file: null }, message.id, {});
  await rest.delete(Routes.channelMessage(message.channel, shown.id), { signal: AbortSignal.timeout(15_000) });
}

/** A direct message, for what comes after an interaction's token has died. `nonce`: what the message is about. */
export async function sendDirectly(rest: REST, person: string, nonce: string, reply: Reply): Promise<string> {
  const channel = (await rest.post(Routes.userChannels(), { body: { recipient_id: person } })) as APIDMChannel;
  return await post(rest, channel.id, reply, nonce, {});
}

/** @returns the message's id */
async function post(rest: REST, channel: string, reply: Reply, nonce: string, more: object): Promise<string> {
  const made = (await rest.post(Routes.channelMessages(channel), {
    signal: AbortSignal.timeout(15_000),
    body: { ...withFile(messageBody(reply), reply), nonce, enforce_nonce: true, ...more },
    ...filesOf(reply),
  })) as APIMessage;
  return made.id;
}
