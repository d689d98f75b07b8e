// In: an interaction that was acknowledged. Out: edits of its one message; every request here may safely be repeated.
// The routes under /webhooks carry the interaction's own token, so `auth: false`. Called by acknowledge.ts.
import { type APIMessage, MessageFlags, type REST, Routes } from 'discord.js';
import type { InteractionParts } from './answer-at-once.js';
import type { Row } from './controls.js';
import { type Delivery, deliverAtLeast } from './delivery.js';
import { discordCode, requestFields, waitBeforeRetryMs } from './discord-faults.js';
import { sendDirectly } from './message-delivery.js';
import { createPace } from './pace.js';
import { filesOf, messageBody, type Reply, say, withFile } from './reply.js';
import type { InteractionHandle } from './respond.js';
import { createThrottledEdits } from './throttled-edits.js';
import type { Words } from './words/words.js';

/** What an acknowledgement promises, decided for good. */
export interface Promised {
  /** Whether the asker alone sees it. */
  readonly hidden: boolean;
  /** A message of its own, or a change of the message that the control stands in. */
  readonly place: 'own' | 'same';
  readonly words: Words;
}

export function interactionDelivery(parts: InteractionParts, handle: InteractionHandle, { place, words }: Promised): Delivery {
  const { rest, timing, now, counters, log } = parts;
  const expires = now() + timing.tokenMs;
  let rowsBelow: readonly Row[] | undefined;
  const edits = createThrottledEdits(createPace(timing.progressMs), timing.progressMs, async (text) => {
    if (now() < expires) await edit(rest, handle, { content: text, file: null, ...(rowsBelow ? { rows: rowsBelow } : {}) });
  });
  let done = false;
  let isLeft = false;
  // Work that outlives the token: what is shown must not go on promising something in this place.
  const leave = setTimeout(() => {
    isLeft = true;
    if (place === 'own') edits.show(words.say('outlivesToken'));
  }, timing.tokenMs - timing.partingMs);
  leave.unref();
  async function last(reply: Reply, deliver: (reply: Reply) => Promise<string | null>): Promise<string | null> {
    if (done) return null;
    done = true;
    clearTimeout(leave);
    await edits.end();
    try {
      const delivered = now() < expires ? await deliver(reply) : null;
      return delivered ?? (await sendDirectly(rest, handle.person, handle.id, { ...reply, rows: [] }));
    } catch (error) {
      counters.add('undelivered');
      log.warn('an answer could not be delivered', requestFields(error));
      return null;
    }
  }
  const change = (reply: Reply) => {
    // What stood below the progress belonged to it.
    const last = rowsBelow === undefined ? reply : { ...reply, rows: reply.rows ?? [] };
    return deliver((less) => edit(rest, handle, less, place), last);
  };
  const beside = (reply: Reply) => deliver((less) => followUp(rest, handle, less), reply);
  return {
    progress: (text, rows) => {
      if (done || isLeft || place !== 'own') return;
      rowsBelow = rows ?? rowsBelow;
      edits.show(text);
    },
    rested: edits.rested,
    final: (reply) => last(reply, change),
    apologise: (reply) => last(reply, place === 'same' ? beside : change),
  };

  /** @returns the message's id; null when Discord does not know the interaction's token any more @throws the last failure */
  async function deliver(send: (reply: Reply) => Promise<string>, reply: Reply): Promise<string | null> {
    // Right after the acknowledgement the message may not be everywhere yet: 10015 is worth another try.
    const waitFor = (error: unknown) => (discordCode(error) === 10015 ? 0 : waitBeforeRetryMs(error));
    try {
      return await deliverAtLeast(reply, send, { waitsMs: timing.redeliveryMs, waitFor, isHopeless: isTokenDead, words });
    } catch (error) {
      if (isTokenDead(error)) return null;
      if (waitBeforeRetryMs(error) !== null) throw error;
      // The message itself cannot be changed (any more): a new one tells the asker at least that.
      return await followUp(rest, handle, say(words.say('fault.discord')));
    }
  }
}

const isTokenDead = (error: unknown): boolean => [50027, 10015, 401].includes(discordCode(error) ?? 0);

/** @returns the message's id */
async function edit(rest: REST, handle: InteractionHandle, reply: Reply, place: 'own' | 'same' = 'own'): Promise<string> {
  const { applicationId, token } = handle;
  // What a changed message had attached belonged to what it said before.
  const emptied = place === 'same' ? { attachments: [] } : {};
  const message = (await rest.patch(Routes.webhookMessage(applicationId, token, '@original'), {
    auth: false,
    signal: AbortSignal.timeout(15_000),
    body: withFile({ ...messageBody(reply), ...emptied }, reply),
    ...filesOf(reply),
  })) as APIMessage;
  return message.id;
}

/** A second message, for the asker alone. Not repeated once Discord may have it: it would stand there twice. */
async function followUp(rest: REST, { applicationId, token }: InteractionHandle, reply: Reply): Promise<string> {
  const body = messageBody(reply);
  const message = (await rest.post(Routes.webhook(applicationId, token), {
    auth: false,
    query: new URLSearchParams({ wait: 'true' }),
    signal: AbortSignal.timeout(15_000),
    body: withFile({ ...body, flags: body.flags | MessageFlags.Ephemeral }, reply),
    ...filesOf(reply),
  })) as APIMessage;
  return message.id;
}
