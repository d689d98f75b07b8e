// In: an interaction. Out: its acknowledgement within three seconds, then edits of that one message; every request here may safely be repeated.
// The routes under /interactions and /webhooks carry the interaction's own token, so `auth: false`.
import { type APIMessage, InteractionResponseType, MessageFlags, type REST, Routes } from 'discord.js';
import type { Log } from '../log.js';
import type { Counters } from './counters.js';
import { type Delivery, withRetries } from './delivery.js';
import { discordCode, requestFields, waitBeforeRetryMs } from './discord-faults.js';
import type { BotTiming } from './discord-settings.js';
import { sendDirectly } from './message-delivery.js';
import { createPace } from './pace.js';
import { filesOf, messageBody, type Reply, withFile } from './reply.js';
import { type InteractionHandle, respond } from './respond.js';
import { sentences } from './sentences.js';
import { createThrottledEdits } from './throttled-edits.js';

export interface InteractionParts {
  readonly rest: REST;
  readonly timing: BotTiming;
  readonly now: () => number;
  readonly counters: Counters;
  readonly log: Log;
}

/** Answers at once, seen by the asker alone: refusals that need no waiting. Never rejects. */
export async function answerAtOnce(parts: InteractionParts, handle: InteractionHandle, content: string): Promise<void> {
  const body = messageBody(content);
  try {
    await respond(parts.rest, handle, {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { ...body, flags: body.flags | MessageFlags.Ephemeral },
    });
  } catch (error) {
    countLost(parts, error);
  }
}

/** Offers nothing to complete, so that the form stays usable. Never rejects. */
export async function completeWithNothing(parts: InteractionParts, handle: InteractionHandle): Promise<void> {
  const body = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } };
  await respond(parts.rest, handle, body).catch((error: unknown) => countLost(parts, error));
}

/**
 * Tells Discord that an answer will follow. Whether the asker alone sees it is decided here and for good.
 * @returns where to show the answer; null when the interaction is lost or somebody else's, and no work should be done for it
 */
export async function acknowledge(parts: InteractionParts, handle: InteractionHandle, hidden: boolean): Promise<Delivery | null> {
  try {
    const how = await respond(parts.rest, handle, {
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: { flags: hidden ? MessageFlags.Ephemeral : 0 },
    });
    if (how === 'repeated') parts.counters.add('alreadyAnswered');
  } catch (error) {
    countLost(parts, error);
    // Only what somebody has answered can be looked at: before that Discord would refuse the look as well.
    if (discordCode(error) !== 40060 || !(await isStillThinking(parts.rest, handle))) return null;
  }
  return interactionDelivery(parts, handle);
}

function countLost({ counters, log }: InteractionParts, error: unknown): void {
  const code = discordCode(error);
  if (code === 10062) counters.add('lateInteraction');
  else if (code === 40060) counters.add('alreadyAnswered');
  log.warn('an interaction could not be acknowledged', requestFields(error));
}

/**
 * An acknowledgement whose answer was lost is repeated by the library and then refused as a second one, though nobody has answered.
 * What Discord shows tells the two apart: a message that still says "thinking" waits for us.
 */
async function isStillThinking(rest: REST, { applicationId, token }: InteractionHandle): Promise<boolean> {
  try {
    const route = Routes.webhookMessage(applicationId, token, '@original');
    const message = (await rest.get(route, { auth: false, signal: AbortSignal.timeout(5_000) })) as APIMessage;
    return ((message.flags ?? 0) & MessageFlags.Loading) !== 0 || message.content === '';
  } catch {
    return false;
  }
}

function interactionDelivery(parts: InteractionParts, handle: InteractionHandle): Delivery {
  const { rest, timing, now, counters, log } = parts;
  const expires = now() + timing.tokenMs;
  const edits = createThrottledEdits(createPace(timing.progressMs), timing.progressMs, async (text) => {
    if (now() < expires) await edit(rest, handle, { content: text, file: null });
  });
  let done = false;
  let isLeft = false;
  // Work that outlives the token: what is shown must not go on promising something in this place.
  const leave = setTimeout(() => {
    isLeft = true;
    edits.show(sentences.outlivesToken);
  }, timing.tokenMs - timing.partingMs);
  leave.unref();
  return {
    progress: (text) => {
      if (!done && !isLeft) edits.show(text);
    },
    rested: edits.rested,
    async final(reply) {
      if (done) return null;
      done = true;
      clearTimeout(leave);
      await edits.end();
      try {
        const edited = now() < expires ? await deliverEdit(rest, handle, reply, timing.redeliveryMs) : null;
        return edited ?? (await sendDirectly(rest, handle.person, handle.id, reply));
      } catch (error) {
        counters.add('undelivered');
        log.warn('an answer could not be delivered', requestFields(error));
        return null;
      }
    },
  };
}

/** @returns the message's id; null when Discord does not know the interaction's token any more @throws the last failure */
async function deliverEdit(
  rest: REST,
  handle: InteractionHandle,
  reply: Reply,
  waitsMs: readonly number[],
): Promise<string | null> {
  try {
    // Right after the acknowledgement the message may not be everywhere yet: 10015 is worth another try.
    const waitFor = (error: unknown) => (discordCode(error) === 10015 ? 0 : waitBeforeRetryMs(error));
    return await withRetries(() => edit(rest, handle, reply), waitsMs, waitFor);
  } catch (error) {
    if (isTokenDead(error)) return null;
    // An attachment may be refused where a message is not (permissions, size): the answer itself matters more.
    if (reply.file === null) throw error;
    return await edit(rest, handle, { ...reply, file: null });
  }
}

const isTokenDead = (error: unknown): boolean => [50027, 10015, 401].includes(discordCode(error) ?? 0);

/** @returns the message's id */
async function edit(rest: REST, { applicationId, token }: InteractionHandle, reply: Reply): Promise<string> {
  const message = (await rest.patch(Routes.webhookMessage(applicationId, token, '@original'), {
    auth: false,
    signal: AbortSignal.timeout(15_000),
    body: withFile(messageBody(reply.content), reply),
    ...filesOf(reply),
  })) as APIMessage;
  return message.id;
}
