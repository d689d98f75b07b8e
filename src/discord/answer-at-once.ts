// In: an interaction. Out: its only answer, given at once: a refusal, choices, a form. Called by the route where nothing has to be waited for.
import { type APIModalInteractionResponseCallbackData, InteractionResponseType, MessageFlags, type REST } from 'discord.js';
import type { Log } from '../log.js';
import type { Choice } from './choices.js';
import type { Counters } from './counters.js';
import { discordCode, requestFields } from './discord-faults.js';
import type { BotTiming } from './discord-settings.js';
import { messageBody } from './reply.js';
import { type InteractionHandle, respond } from './respond.js';

export interface InteractionParts {
  readonly rest: REST;
  readonly timing: BotTiming;
  readonly now: () => number;
  readonly counters: Counters;
  readonly log: Log;
}

/** Answers at once, seen by the asker alone: refusals that need no waiting. Never rejects. */
export async function answerAtOnce(parts: InteractionParts, handle: InteractionHandle, content: string): Promise<void> {
  const body = messageBody({ content });
  const data = { ...body, flags: body.flags | MessageFlags.Ephemeral };
  await firstAnswer(parts, handle, { type: InteractionResponseType.ChannelMessageWithSource, data });
}

/** Offers choices for what is being typed; none keeps the form usable. Never rejects. */
export async function offer(parts: InteractionParts, handle: InteractionHandle, choices: readonly Choice[]): Promise<void> {
  await firstAnswer(parts, handle, { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } });
}

/** Opens a form. Never rejects. */
export async function openForm(
  parts: InteractionParts,
  handle: InteractionHandle,
  form: APIModalInteractionResponseCallbackData,
): Promise<void> {
  await firstAnswer(parts, handle, { type: InteractionResponseType.Modal, data: form });
}

async function firstAnswer(parts: InteractionParts, handle: InteractionHandle, body: object): Promise<void> {
  await respond(parts.rest, handle, body).catch((error: unknown) => countLost(parts, error));
}

export function countLost({ counters, log }: InteractionParts, error: unknown): void {
  const code = discordCode(error);
  if (code === 10062) counters.add('lateInteraction');
  else if (code === 40060) counters.add('alreadyAnswered');
  log.warn('an interaction could not be acknowledged', requestFields(error));
}
