import { ApplicationIntegrationType, InteractionContextType, SlashCommandBuilder } from 'discord.js';
import type { SlashCommand } from '../src/discord/action.js';
import { completeFromArchive } from '../src/discord/complete-from-archive.js';
import { readLimitedQuestion } from '../src/discord/read-limited-question.js';
import { questionLimit } from '../src/discord/read-question.js';
import { isHidden } from '../src/discord/visibility.js';
import { named } from './define.js';

const definition = named(new SlashCommandBuilder(), 'ask')
  .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .addStringOption((option) => named(option, 'ask.question').setRequired(true).setMaxLength(questionLimit))
  .addStringOption((option) => named(option, 'ask.outlet').setMaxLength(100).setAutocomplete(true))
  .addStringOption((option) => named(option, 'ask.from').setMaxLength(40).setAutocomplete(true))
  .addStringOption((option) => named(option, 'ask.to').setMaxLength(40).setAutocomplete(true))
  .addBooleanOption((option) => named(option, 'ask.private'));

export const ask: SlashCommand = {
  definition: definition.toJSON(),
  who: 'members',
  prepare(options, asking) {
    const question = readLimitedQuestion(options, 'question', asking.words);
    if ('refusal' in question) return question;
    return { hidden: isHidden(options.getBoolean('private'), asking), question };
  },
  complete: completeFromArchive,
};
