// In: what a person has typed into a form so far. Out: choices to complete it with, in time and whatever happens. Called by route-interaction.ts.
import type { AutocompleteInteraction } from 'discord.js';
import { slashCommand } from './acted-by.js';
import type { Asking, Command } from './action.js';
import type { Choice } from './choices.js';
import { type InteractionParts, offer } from './interaction-delivery.js';
import type { InteractionHandle } from './respond.js';
import type { RouteParts } from './route-parts.js';

export interface CompletionParts extends RouteParts, InteractionParts {
  readonly commands: readonly Command[];
}

/** Discord takes choices for three seconds; a person types on after one. */
const patienceMs = 2_000;

/** Never rejects. Whoever may not ask is offered nothing, since choices tell what the archive holds. */
export async function complete(
  parts: CompletionParts,
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
  parts: CompletionParts,
  interaction: AutocompleteInteraction,
  asking: Asking,
): Promise<readonly Choice[]> {
  const command = slashCommand(parts.commands, interaction.commandName);
  if (command?.complete === undefined || parts.isStopping()) return [];
  if (!(await mayAsk(parts, asking))) return [];
  const { name, value } = interaction.options.getFocused(true);
  const subcommand = interaction.options.getSubcommand(false);
  return command.complete({ option: name, text: String(value), subcommand }, { ...asking, archive: parts.archive });
}

async function mayAsk({ access }: CompletionParts, { person, server }: Asking): Promise<boolean> {
  return server === null ? (await access.membership(person)) === 'member' : access.servesGuild(server);
}
