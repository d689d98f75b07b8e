// In: an interaction. Out: its acknowledgement within three seconds, then edits of that one message; every request here may safely be repeated.
// The routes under /interactions and /webhooks carry the interaction's own token, so `auth: false`.
import { type APIMessage, InteractionResponseType, MessageFlags, type REST, Routes } from 'discord.js';
import type { Log } from '../log.js';
import type { Counters } from './counters.js';
import { type Delivery, withRetries } from './delivery.js';
import { discordCode, requestFields, waitBeforeRetryMs } from './discord-faults.js';
import type { BotTiming } from './discord-settings.js';
import { sendDirectly } from './message-delivery.js';
import { filesOf, messageBody, type Reply, withFile } from './reply.js';
import { createThrottledEdits } from './throttled-edits.js';

export interface InteractionParts {
  readonly rest: REST;
  readonly timing: BotTiming;
  readonly now: () => number;
  readonly counters: Counters;
  readonly log: Log;
}

/** What identifies an interaction to Discord. */
export interface InteractionHandle {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
  readonly person: string;
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
    await respond(parts.rest, handle, {
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: { flags: hidden ? MessageFlags.Ephemeral : 0 },
    });
  } catch (error) {
    countLost(parts, error);
    if (discordCode(error) === 10062 || !(await isStillThinking(parts.rest, handle))) return null;
  }
  return interactionDelivery(parts, handle);
}

const respond = (rest: REST, { id, token }: InteractionHandle, body: object): Promise<unknown> =>
  rest.post(Routes.interactionCallback(id, token), { auth: false, body, signal: AbortSignal.timeout(5_000) });

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
  const edits = createThrottledEdits(timing.progressMs, async (text) => {
    if (now() < expires) await edit(rest, handle, { content: text, file: null });
  });
  let done = false;
  return {
    progress: (text) => {
      if (!done) edits.show(text);
    },
    async final(reply) {
      if (done) return;
      done = true;
      await edits.end();
      try {
        if (now() >= expires) await sendDirectly(rest, handle.person, handle.id, reply);
        else await deliverEdit(rest, handle, reply, timing.redeliveryMs);
      } catch (error) {
        counters.add('undelivered');
        log.warn('an answer could not be delivered', requestFields(error));
      }
    },
  };
}

async function deliverEdit(rest: REST, handle: InteractionHandle, reply: Reply, waitsMs: readonly number[]): Promise<void> {
  try {
    await withRetries(() => edit(rest, handle, reply), waitsMs, waitBeforeRetryMs);
  } catch (error) {
    // An attachment may be refused where a message is not (permissions, size): the answer itself matters more.
    if (reply.file === null || discordCode(error) === 50027) throw error;
    await edit(rest, handle, { ...reply, file: null });
  }
}

async function edit(rest: REST, { applicationId, token }: InteractionHandle, reply: Reply): Promise<void> {
  await rest.patch(Routes.webhookMessage(applicationId, token, '@original'), {
    auth: false,
    signal: AbortSignal.timeout(15_000),
    body: withFile(messageBody(reply.content), reply),
    ...filesOf(reply),
  });
}
