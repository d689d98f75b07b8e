import type { Command, SlashCommand } from '../src/discord/action.js';
import { say } from '../src/discord/reply.js';
import type { Words } from '../src/discord/words/words.js';
import { memberCommand } from './member-command.js';

/** @param others every other command, listed in its answer */
export function createHelp(others: readonly Command[]): SlashCommand {
  const help: SlashCommand = {
    definition: memberCommand('help').toJSON(),
    who: 'members',
    prepare: (_options, { words }) => ({ hidden: true, run: async () => say(helpText([...others, help], words)) }),
  };
  return help;
}

function helpText(commands: readonly Command[], words: Words): string {
  const forMembers = commands.filter(({ who }) => who === 'members');
  const others = commands.filter(({ who }) => who !== 'members').map((command) => calledBy(command, words));
  return [
    words.say('help.text'),
    '',
    `**${words.say('help.commands')}**`,
    ...forMembers.map((command) => `- ${calledBy(command, words)}${describedAs(command, words)}`),
    ...(others.length === 0 ? [] : [`-# ${words.say('help.administrators', { commands: others.join(', ') })}`]),
    '',
    words.say('help.more'),
  ].join('\n');
}

/** A command of a message's menu is chosen by its name, any other is typed. */
function calledBy({ definition }: Command, { language }: Words): string {
  const isTyped = definition.type === undefined || definition.type === 1;
  const name = language === 'en' ? definition.name : (definition.name_localizations?.[language] ?? definition.name);
  return isTyped ? `\`/${definition.name}\`` : `**${name}**`;
}

function describedAs({ definition }: Command, { language }: Words): string {
  if (!('description' in definition)) return '';
  const { description, description_localizations: translated } = definition;
  return ` – ${language === 'en' ? description : (translated?.[language] ?? description)}`;
}
