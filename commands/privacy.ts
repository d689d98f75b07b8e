import { ApplicationIntegrationType, InteractionContextType, SlashCommandBuilder } from 'discord.js';
import type { SlashCommand } from '../src/discord/action.js';
import { button, customId, row } from '../src/discord/controls.js';
import { keptOf } from '../src/discord/kept-of.js';
import { say } from '../src/discord/reply.js';
import { viewKeptDays } from '../src/store/view-rows.js';
import { named } from './define.js';

const definition = named(new SlashCommandBuilder(), 'privacy')
  .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall);

export const privacy: SlashCommand = {
  definition: definition.toJSON(),
  who: 'members',
  prepare: (_options, { person, state, words }) => ({
    hidden: true,
    async run() {
      const { views, feedback, usage } = keptOf(person, state);
      const counts = { days: viewKeptDays, views: views.length, feedback: feedback.length, usage: usage.length };
      const exporting = button(customId('privacy-export'), { label: words.say('privacy.export') });
      const deleting = button(customId('privacy-delete'), { label: words.say('privacy.delete'), style: 'danger' });
      return { ...say(words.say('privacy.show', counts)), rows: [row(exporting, deleting)] };
    },
  }),
};
