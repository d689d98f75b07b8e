import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import type { SlashCommand } from '../src/discord/action.js';
import { opinionsOf } from './controls/opinions.js';
import { named } from './define.js';

const definition = named(new SlashCommandBuilder(), 'opinions')
  .setContexts(InteractionContextType.Guild)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .addBooleanOption((option) => named(option, 'opinions.everywhere'));

export const feedback: SlashCommand = {
  definition: definition.toJSON(),
  who: 'administrators',
  prepare(options) {
    const scope = options.getBoolean('everywhere') ? 'everywhere' : 'here';
    return {
      hidden: true,
      ...(scope === 'everywhere' ? { who: 'owners', audit: '/feedback everywhere' } : {}),
      run: async (work) => opinionsOf(work, scope, 0),
    };
  },
};
