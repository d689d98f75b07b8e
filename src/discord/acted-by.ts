// In: an interaction. Out: the command or control that it is for, with what it brings along read. Called by route-interaction.ts.
import {
  type ButtonInteraction,
  type ChannelSelectMenuInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type RoleSelectMenuInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Asking, Click, Command, Control, MessageCommand, Prepared, Refusal, SlashCommand } from './action.js';
import { readCustomId } from './controls.js';

/** What can be acted upon: the rest is what an older or newer Byline, or nobody, has put there. */
export type Actable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | MenuInteraction
  | ModalSubmitInteraction;

type MenuInteraction = StringSelectMenuInteraction | ChannelSelectMenuInteraction | RoleSelectMenuInteraction;

export function isActable(interaction: Interaction): interaction is Actable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isStringSelectMenu() ||
    interaction.isChannelSelectMenu() ||
    interaction.isRoleSelectMenu() ||
    interaction.isModalSubmit()
  );
}

export interface Acted {
  readonly who: Command['who'];
  readonly prepare: (asking: Asking) => Prepared | Refusal;
}

interface Known {
  readonly commands: readonly Command[];
  readonly controls: readonly Control[];
}

/** Null when there is no such command or control (any more). */
export function actedBy({ commands, controls }: Known, interaction: Actable): Acted | null {
  if (interaction.isChatInputCommand()) {
    const command = slashCommand(commands, interaction.commandName);
    return command && { who: whoOf(command), prepare: (asking) => command.prepare(interaction.options, asking) };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = commands.find(
      (one): one is MessageCommand => one.definition.name === interaction.commandName && !isSlashCommand(one),
    );
    if (!command) return null;
    const { id, content, author } = interaction.targetMessage;
    const target = { id, content, isOurs: author.id === interaction.applicationId || author.id === interaction.client.user.id };
    return { who: command.who, prepare: (asking) => command.prepare(target, asking) };
  }
  const { name, args } = readCustomId(interaction.customId);
  const control = controls.find((one) => one.name === name);
  return control ? { who: control.who, prepare: (asking) => control.prepare({ ...clickOf(interaction), args }, asking) } : null;
}

const whoOf = ({ who }: Command): Command['who'] => who;

export function isSlashCommand(command: Command): command is SlashCommand {
  return command.definition.type === undefined || command.definition.type === 1;
}

export function slashCommand(commands: readonly Command[], name: string): SlashCommand | null {
  return commands.filter(isSlashCommand).find((command) => command.definition.name === name) ?? null;
}

function clickOf(interaction: ButtonInteraction | MenuInteraction | ModalSubmitInteraction): Omit<Click, 'args'> {
  return {
    values: 'values' in interaction ? interaction.values : [],
    fields: interaction.isModalSubmit() ? fieldsOf(interaction) : {},
    message: interaction.message?.id ?? null,
  };
}

function fieldsOf({ fields }: ModalSubmitInteraction): Click['fields'] {
  const filled = [...fields.fields.values()].map((field): [string, string | readonly string[]] => {
    if (field.type === ComponentType.TextInput) return [field.customId, field.value];
    return [field.customId, 'values' in field ? [...(field.values ?? [])].map(String) : []];
  });
  return Object.fromEntries(filled);
}
