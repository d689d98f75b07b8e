// In: an interaction. Out: its acknowledgement within three seconds, and where its answer is shown. Called by the route before anything slow.
import { type APIMessage, InteractionResponseType, MessageFlags, type REST, Routes } from 'discord.js';
import { countLost, type InteractionParts } from './answer-at-once.js';
import type { Delivery } from './delivery.js';
import { discordCode } from './discord-faults.js';
import { interactionDelivery, type Promised } from './interaction-delivery.js';
import { type InteractionHandle, respond } from './respond.js';

/**
 * Tells Discord that an answer will follow.
 * @returns where to show the answer; null when the interaction is lost or somebody else's, and no work should be done for it
 */
export async function acknowledge(
  parts: InteractionParts,
  handle: InteractionHandle,
  promised: Promised,
): Promise<Delivery | null> {
  const body =
    promised.place === 'same'
      ? { type: InteractionResponseType.DeferredMessageUpdate }
      : {
          type: InteractionResponseType.DeferredChannelMessageWithSource,
          data: { flags: promised.hidden ? MessageFlags.Ephemeral : 0 },
        };
  try {
    const how = await respond(parts.rest, handle, body);
    if (how === 'repeated') parts.counters.add('alreadyAnswered');
  } catch (error) {
    countLost(parts, error);
    // Only what somebody has answered can be looked at: before that Discord would refuse the look as well.
    if (discordCode(error) !== 40060) return null;
    // A message that is going to be changed says nothing of who promised that; a data folder has one bot, so it was this one.
    if (promised.place === 'own' && !(await isStillThinking(parts.rest, handle))) return null;
  }
  return interactionDelivery(parts, handle, promised);
}

/**
 * An acknowledgement whose answer was lost is repeated by the library and then refused as a second one, though nobody has answered.
 * What Discord shows tells the two apart: a message that still says "thinking" waits for us.
 */
async function isStillThinking(rest: REST, { applicationId, token }: InteractionHandle): Promise<boolean> {
  try {
    const route = Routes.webhookMessage(applicationId, token, '@original');
    const message = (await rest.get(route, { auth: false, signal: AbortSignal.timeout(5_000) })) as APIMessage;
    const isEmpty = message.content === '' && (message.embeds ?? []).length === 0;
    return ((message.flags ?? 0) & MessageFlags.Loading) !== 0 || isEmpty;
  } catch {
    return false;
  }
}
