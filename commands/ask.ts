import { ApplicationIntegrationType, InteractionContextType, SlashCommandBuilder } from 'discord.js';
import type { Command } from '../src/discord/command.js';
import { descriptions } from '../src/discord/localise.js';
import { questionLimit, readQuestion } from '../src/discord/read-question.js';

const definition = new SlashCommandBuilder()
  .setName('ask')
  .setDescription('Ask the news archive; every answer shows its sources')
  .setDescriptionLocalizations(descriptions.ask)
  .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .addStringOption((option) =>
    option.setName('question').setDescription('What do you want to know?').setRequired(true).setMaxLength(questionLimit),
  )
  .addStringOption((option) => option.setName('outlet').setDescription('Only from this outlet').setMaxLength(100))
  .addStringOption((option) =>
    option.setName('from').setDescription('Published on or after: 2026-04-27, 2026-04 or 2026').setMaxLength(10),
  )
  .addStringOption((option) =>
    option.setName('to').setDescription('Published on or before: 2026-04-27, 2026-04 or 2026').setMaxLength(10),
  )
  .addBooleanOption((option) => option.setName('private').setDescription('Show the answer only to me'));

export const ask: Command = {
  definition: definition.toJSON(),
  who: 'members',
  prepare(options) {
    const question = readQuestion({
      text: options.getString('question'),
      outlet: options.getString('outlet'),
      from: options.getString('from'),
      to: options.getString('to'),
    });
    if ('refusal' in question) return question;
    return { hidden: options.getBoolean('private') ?? false, question };
  },
};
