import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import type { SlashCommand } from '../src/discord/action.js';
import { settingsOf } from './controls/settings.js';
import { named } from './define.js';

const definition = named(new SlashCommandBuilder(), 'settings')
  .setContexts(InteractionContextType.Guild)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild);

export const settings: SlashCommand = {
  definition: definition.toJSON(),
  who: 'administrators',
  prepare: () => ({ hidden: true, run: async (work) => settingsOf(work) }),
};
