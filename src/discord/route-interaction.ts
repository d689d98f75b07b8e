// In: an interaction from Discord. Out: exactly one answer to it. Called for every `interactionCreate`.
// The order matters: refuse at once what needs no waiting, acknowledge before anything slow, and only then ask the archive.
import type { Interaction } from 'discord.js';
import type { AuditEntry } from '../store/state-store.js';
import { acknowledge } from './acknowledge.js';
import { type Actable, actedBy, isActable } from './acted-by.js';
import type { Administering, Asking, Command, Prepared, Refusal } from './action.js';
import { answerAtOnce, openForm } from './answer-at-once.js';
import { carryOut } from './carry-out.js';
import { complete } from './complete.js';
import type { Delivery } from './delivery.js';
import type { InteractionRouteParts } from './interaction-route-parts.js';
import { mayAdminister } from './may-administer.js';
import { say } from './reply.js';
import type { InteractionHandle } from './respond.js';
import { overLimitSentence, type RouteParts } from './route-parts.js';
import { serverLanguage } from './server-language.js';
import { type WordKey, wordsFor } from './words/words.js';

export async function routeInteraction(parts: InteractionRouteParts, interaction: Interaction): Promise<void> {
  const { id, token, applicationId, user } = interaction;
  const handle: InteractionHandle = { id, token, applicationId, person: user.id };
  const asking = askingOf(parts, interaction);
  if (interaction.isAutocomplete()) return complete(parts, interaction, handle, asking);
  if (!isActable(interaction)) return refuse(parts, handle, asking.words.say('outdatedControl'));
  const acted = actedBy(parts, interaction);
  if (acted === null) {
    return refuse(parts, handle, asking.words.say(interaction.isCommand() ? 'unknownCommand' : 'outdatedControl'));
  }
  const refusal = refusalOf(parts, interaction, acted.who, asking);
  const prepared = refusal === null ? prepare(parts, acted.prepare, asking) : { refusal };
  if ('refusal' in prepared) return refuse(parts, handle, prepared.refusal);
  if (acted.who !== 'members') return administer(parts, interaction, handle, { prepared, asking, who: acted.who });
  if ('form' in prepared) return openForm(parts, handle, prepared.form);
  const delivery = await acknowledge(parts, handle, { place: 'own', ...prepared, words: asking.words });
  if (delivery) track(parts, delivery, asking, answerMember(parts, interaction, { delivery, prepared, asking }));
}

function askingOf({ state, now, commandId }: RouteParts, { user, guildId, channelId, channel, locale }: Interaction): Asking {
  const words = wordsFor(serverLanguage(state, guildId) ?? locale);
  const parent = channel !== null && 'parentId' in channel && channel.isThread() ? channel.parentId : null;
  return { person: user.id, server: guildId, channel: channelId ?? '', parent, words, state, now, commandId };
}

/** Everything that can be refused without waiting. What administrators do is not counted: they mend what others wait for. */
function refusalOf(
  parts: InteractionRouteParts,
  interaction: Actable,
  who: Command['who'],
  { words, server }: Asking,
): string | null {
  if (parts.isStopping()) return words.say('restarting');
  const over = who === 'members' ? parts.limits.take(interaction.user.id, server, limitOf(parts, server)) : null;
  if (over) return overLimitSentence(over, words);
  if ((who === 'administrators' || who === 'managers') && server === null)
    return refuseAdministering(parts, interaction, words.say('onlyInServer'));
  if (server !== null && !parts.access.servesGuild(server)) {
    const sentence = words.say('serverNotServed');
    return who === 'members' ? sentence : refuseAdministering(parts, interaction, sentence);
  }
  return parts.inFlight.size >= parts.mostInFlight ? words.say('overloaded') : null;
}

function limitOf({ state }: RouteParts, server: string | null): number | null {
  return server === null ? null : state.servers.settings(server).questionsAMinute;
}

function prepare({ log }: RouteParts, action: (asking: Asking) => Prepared | Refusal, asking: Asking): Prepared | Refusal {
  try {
    return action(asking);
  } catch (error) {
    // An option of another type than the one registered: the library throws where it is read.
    log.error('an interaction could not be read', { error });
    return { refusal: asking.words.say('unexpected') };
  }
}

interface Doing<P = Prepared> {
  readonly delivery: Delivery;
  readonly prepared: P;
  readonly asking: Asking;
}

async function answerMember(
  parts: InteractionRouteParts,
  interaction: Actable,
  { delivery, prepared, asking }: Doing<Exclude<Prepared, { form: unknown }>>,
): Promise<void> {
  if (asking.server === null) {
    const membership = await parts.access.membership(asking.person);
    if (membership !== 'member') {
      parts.counters.add('refused');
      await delivery.apologise(say(asking.words.say(membership === 'stranger' ? 'stranger' : 'membershipUnknown')));
      return;
    }
  }
  await carryOut(parts, interaction, { delivery, prepared, asking });
}

interface Doings {
  readonly prepared: Prepared;
  readonly asking: Asking;
  readonly who: Administering;
}

/** Whoever Discord let through, the bot checks for itself; what is asked and what comes of it stays in the audit. */
async function administer(
  parts: InteractionRouteParts,
  interaction: Actable,
  handle: InteractionHandle,
  { prepared, asking, who }: Doings,
): Promise<void> {
  if ('form' in prepared) {
    // A form cannot wait: what it sends is checked when it comes.
    return openForm(parts, handle, prepared.form);
  }
  const delivery = await acknowledge(parts, handle, { place: 'own', ...prepared, words: asking.words });
  if (!delivery) return;
  const work = async (): Promise<void> => {
    const needed = 'run' in prepared ? (prepared.who ?? who) : who;
    if (!(await mayAdminister(parts.access, interaction, needed))) {
      await delivery.apologise(say(refuseAdministering(parts, interaction, asking.words.say(refusals[needed]))));
      return;
    }
    const audited = parts.state.openAudit(auditEntry(interaction, 'run' in prepared ? prepared.audit : undefined), 'started');
    await carryOut(parts, interaction, { delivery, prepared, asking }, (outcome) => parts.state.closeAudit(audited, outcome));
  };
  track(parts, delivery, asking, work());
}

const refusals: Readonly<Record<Administering, WordKey>> = {
  administrators: 'notAdministrator',
  managers: 'notManager',
  owners: 'notOwner',
};

/** @returns the refusal */
function refuseAdministering(parts: InteractionRouteParts, interaction: Actable, refusal: string): string {
  // Refusals are counted, so that nobody fills the audit with them.
  if (parts.limits.take(interaction.user.id, interaction.guildId) === null) {
    parts.state.openAudit(auditEntry(interaction), 'refused');
  }
  return refusal;
}

function auditEntry(interaction: Actable, what = whatOf(interaction)): AuditEntry {
  return { who: interaction.user.id, what, guild: interaction.guildId };
}

function whatOf(interaction: Actable): string {
  if (!interaction.isCommand()) return interaction.customId.split(':')[0] ?? '';
  if (!interaction.isChatInputCommand()) return interaction.commandName;
  const subcommand = interaction.options.getSubcommand(false);
  return `/${interaction.commandName}${subcommand === null ? '' : ` ${subcommand}`}`;
}

function track(parts: InteractionRouteParts, delivery: Delivery, { words }: Asking, work: Promise<void>): void {
  const ended = work.catch(async (error: unknown) => {
    parts.log.error('an interaction failed', { error });
    await delivery.apologise(say(words.say('unexpected')));
  });
  parts.inFlight.track(ended, () => delivery.apologise(say(words.say('restarting'))));
}

function refuse(parts: InteractionRouteParts, handle: InteractionHandle, sentence: string): Promise<void> {
  parts.counters.add('refused');
  return answerAtOnce(parts, handle, sentence);
}
