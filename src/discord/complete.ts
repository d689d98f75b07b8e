// In: what a person has typed into a form so far. Out: choices to complete it with, in time and whatever happens. Called by route-interaction.ts.
import type { AutocompleteInteraction } from 'discord.js';
import { slashCommand } from './acted-by.js';
import type { Asking } from './action.js';
import { offer } from './answer-at-once.js';
import type { Choice } from './choices.js';
import type { InteractionRouteParts } from './interaction-route-parts.js';
import { mayAdminister } from './may-administer.js';
import type { InteractionHandle } from './respond.js';

/** Discord takes choices for three seconds; a person types on after one. */
const patienceMs = 1_500;

/** Never rejects. Whoever may not ask is offered nothing, since choices tell what the archive holds. */
export async function complete(
  parts: InteractionRouteParts,
  interaction: AutocompleteInteraction,
  handle: InteractionHandle,
  asking: Asking,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly Choice[]>((resolve) => {
    timer = setTimeout(() => resolve([]), patienceMs);
  });
  const choices = await Promise.race([choicesFor(parts, interaction, asking), late]).catch((error: unknown) => {
    parts.log.debug('nothing could be completed', { error });
    return [];
  });
  clearTimeout(timer);
  await offer(parts, handle, choices);
}

async function choicesFor(
  parts: InteractionRouteParts,
  interaction: AutocompleteInteraction,
  asking: Asking,
): Promise<readonly Choice[]> {
  const command = slashCommand(parts.commands, interaction.commandName);
  if (command?.complete === undefined || parts.isStopping()) return [];
  const mayKnow = command.who === 'members' ? mayAsk(parts, asking) : mayAdminister(parts.access, interaction, command.who);
  if (!(await mayKnow)) return [];
  const { name, value } = interaction.options.getFocused(true);
  const subcommand = interaction.options.getSubcommand(false);
  return command.complete({ option: name, text: String(value), subcommand }, { ...asking, archive: parts.archive });
}

async function mayAsk({ access }: InteractionRouteParts, { person, server }: Asking): Promise<boolean> {
  return server === null ? (await access.membership(person)) === 'member' : access.servesGuild(server);
}
