import { ApplicationCommandOptionType } from 'discord.js';
import type { Asking, Command, SlashCommand } from '../src/discord/action.js';
import { say } from '../src/discord/reply.js';
import type { Words } from '../src/discord/words/words.js';
import { memberCommand } from './member-command.js';

/** @param others every other command, listed in its answer */
export function createHelp(others: readonly Command[]): SlashCommand {
  const help: SlashCommand = {
    definition: memberCommand('help').toJSON(),
    who: 'members',
    prepare: (_options, asking) => ({ hidden: true, run: async () => say(helpText([...others, help], asking)) }),
  };
  return help;
}

type Helped = Pick<Asking, 'words' | 'commandId'>;

function helpText(commands: readonly Command[], asking: Helped): string {
  const { words } = asking;
  const forMembers = commands.filter(({ who }) => who === 'members');
  const others = commands.filter(({ who }) => who !== 'members').flatMap((command) => calledBy(command, asking));
  const ask = commands.find(({ definition }) => definition.name === 'ask');
  return [
    words.say('help.text', { ask: ask === undefined ? '`/ask`' : calledBy(ask, asking).join('') }),
    '',
    `**${words.say('help.commands')}**`,
    ...forMembers.map((command) => `- ${calledBy(command, asking).join(', ')}${describedAs(command, words)}`),
    ...(others.length === 0 ? [] : [`-# ${words.say('help.administrators', { commands: others.join(', ') })}`]),
    '',
    words.say('help.more', { private: words.say('ask.private.name') }),
  ].join('\n');
}

/** A command of a message's menu is chosen by its name; any other is typed, or clicked here: Discord shows its name in the reader's language. */
function calledBy({ definition }: Command, { words: { language }, commandId }: Helped): string[] {
  const { name, name_localizations: localized } = definition;
  const isTyped = definition.type === undefined || definition.type === 1;
  if (!isTyped) return [`**${language === 'en' ? name : (localized?.[language] ?? name)}**`];
  const id = commandId(name);
  const subcommands = ('options' in definition ? (definition.options ?? []) : []).filter(({ type }) => type === subcommandType);
  if (id === null) return [`\`/${name}\``];
  return subcommands.length === 0 ? [`</${name}:${id}>`] : subcommands.map((sub) => `</${name} ${sub.name}:${id}>`);
}

const subcommandType = ApplicationCommandOptionType.Subcommand;

function describedAs({ definition }: Command, { language }: Words): string {
  if (!('description' in definition)) return '';
  const { description, description_localizations: translated } = definition;
  return ` – ${language === 'en' ? description : (translated?.[language] ?? description)}`;
}
