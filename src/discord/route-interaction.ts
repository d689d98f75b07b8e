// In: an interaction from Discord. Out: exactly one answer to it. Called for every `interactionCreate`.
// The order matters: refuse at once what needs no waiting, acknowledge before anything slow, and only then ask the archive.
import type { ChatInputCommandInteraction, Interaction, PermissionsBitField } from 'discord.js';
import { carryOut } from './carry-out.js';
import type { Command, PreparedCommand } from './command.js';
import type { Delivery } from './delivery.js';
import { acknowledge, answerAtOnce, completeWithNothing, type InteractionParts } from './interaction-delivery.js';
import { localise } from './localise.js';
import { say } from './reply.js';
import type { InteractionHandle } from './respond.js';
import { overLimitSentence, type RouteParts } from './route-parts.js';
import { sentences } from './sentences.js';

export interface InteractionRouteParts extends RouteParts, InteractionParts {
  readonly commands: readonly Command[];
}

export async function routeInteraction(parts: InteractionRouteParts, interaction: Interaction): Promise<void> {
  const { id, token, applicationId, user } = interaction;
  const handle: InteractionHandle = { id, token, applicationId, person: user.id };
  if (interaction.isAutocomplete()) return completeWithNothing(parts, handle);
  if (!interaction.isChatInputCommand())
    return answerAtOnce(parts, handle, localise(sentences.outdatedControl, interaction.locale));
  const command = parts.commands.find(({ definition }) => definition.name === interaction.commandName);
  const prepared = command ? prepare(parts, interaction, command) : { refusal: sentences.unknownCommand };
  if (command === undefined || 'refusal' in prepared) {
    return refuse(parts, handle, localise('refusal' in prepared ? prepared.refusal : '', interaction.locale));
  }
  if (command.who === 'administrators') return administer(parts, interaction, handle, prepared);
  const delivery = await acknowledge(parts, handle, prepared.hidden);
  if (delivery) track(parts, delivery, answerMember(parts, interaction, delivery, prepared));
}

/** Everything that can be refused without waiting. What administrators do is not counted: they mend what others wait for. */
function prepare(
  parts: InteractionRouteParts,
  interaction: ChatInputCommandInteraction,
  command: Command,
): PreparedCommand | { refusal: string } {
  const { guildId } = interaction;
  if (parts.isStopping()) return { refusal: sentences.restarting };
  const over = command.who === 'members' ? parts.limits.take(interaction.user.id, guildId) : null;
  if (over) return { refusal: overLimitSentence(over) };
  if (command.who === 'administrators' && guildId === null)
    return refuseAdministering(parts, interaction, sentences.onlyInServer);
  if (guildId !== null && !parts.access.servesGuild(guildId)) {
    if (command.who === 'administrators') return refuseAdministering(parts, interaction, sentences.serverNotServed);
    return { refusal: sentences.serverNotServed };
  }
  if (parts.inFlight.size >= parts.mostInFlight) return { refusal: sentences.overloaded };
  try {
    return command.prepare(interaction.options);
  } catch (error) {
    // An option of another type than the one registered: the library throws where it is read.
    parts.log.error('the options of a command could not be read', { error });
    return { refusal: sentences.unexpected };
  }
}

async function answerMember(
  parts: InteractionRouteParts,
  interaction: ChatInputCommandInteraction,
  delivery: Delivery,
  prepared: PreparedCommand,
): Promise<void> {
  if (interaction.guildId === null) {
    const membership = await parts.access.membership(interaction.user.id);
    if (membership !== 'member') {
      parts.counters.add('refused');
      await delivery.final(say(membership === 'stranger' ? sentences.stranger : sentences.membershipUnknown));
      return;
    }
  }
  await carryOut(parts, interaction, delivery, prepared);
}

/** Whoever Discord let through, the bot checks for itself; what is asked and what comes of it stays in the audit. */
async function administer(
  parts: InteractionRouteParts,
  interaction: ChatInputCommandInteraction,
  handle: InteractionHandle,
  prepared: PreparedCommand,
): Promise<void> {
  const guild = interaction.guildId ?? '';
  const delivery = await acknowledge(parts, handle, prepared.hidden);
  if (!delivery) return;
  const work = async (): Promise<void> => {
    const { memberPermissions: permissions, user } = interaction;
    if (
      !(await parts.access.administers({
        person: user.id,
        guild,
        permissions: permissions as PermissionsBitField | null,
        roles: rolesOf(interaction),
      }))
    ) {
      await delivery.final(say(refuseAdministering(parts, interaction, sentences.notAdministrator).refusal));
      return;
    }
    const row = parts.state.openAudit(auditEntry(interaction), 'started');
    await carryOut(parts, interaction, delivery, prepared, (outcome) => parts.state.closeAudit(row, outcome));
  };
  track(parts, delivery, work());
}

function refuseAdministering(
  parts: InteractionRouteParts,
  interaction: ChatInputCommandInteraction,
  refusal: string,
): { refusal: string } {
  // Refusals are counted, so that nobody fills the audit with them.
  if (parts.limits.take(interaction.user.id, interaction.guildId) === null) {
    parts.state.openAudit(auditEntry(interaction), 'refused');
  }
  return { refusal };
}

function auditEntry(interaction: ChatInputCommandInteraction): { who: string; what: string; guild: string | null } {
  const subcommand = interaction.options.getSubcommand(false);
  const what = `/${interaction.commandName}${subcommand === null ? '' : ` ${subcommand}`}`;
  return { who: interaction.user.id, what, guild: interaction.guildId };
}

/** A member is a structure of the library when its server is in the cache, else the plain payload. */
function rolesOf({ member }: ChatInputCommandInteraction): readonly string[] {
  if (!member) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}

function track(parts: InteractionRouteParts, delivery: Delivery, work: Promise<void>): void {
  const ended = work.catch(async (error: unknown) => {
    parts.log.error('an interaction failed', { error });
    await delivery.final(say(sentences.unexpected));
  });
  parts.inFlight.track(ended, () => delivery.final(say(sentences.restarting)));
}

function refuse(parts: InteractionRouteParts, handle: InteractionHandle, sentence: string): Promise<void> {
  parts.counters.add('refused');
  return answerAtOnce(parts, handle, sentence);
}
