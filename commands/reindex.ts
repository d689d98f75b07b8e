import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import type { SlashCommand } from '../src/discord/action.js';
import { cancelIndex, previewIndex, reindexNow, showStatus } from './controls/reindex.js';
import { named } from './define.js';

const definition = named(new SlashCommandBuilder(), 'reindex')
  .setContexts(InteractionContextType.Guild)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .addSubcommand((run) => named(run, 'reindex.run'))
  .addSubcommand((status) => named(status, 'reindex.status'))
  .addSubcommand((cancel) => named(cancel, 'reindex.cancel'))
  .addSubcommand((preview) => named(preview, 'reindex.preview'));

const subcommands = { run: reindexNow, status: showStatus, cancel: cancelIndex, preview: previewIndex };

export const reindex: SlashCommand = {
  definition: definition.toJSON(),
  who: 'administrators',
  prepare(options, { words }) {
    const run = Object.entries(subcommands).find(([name]) => name === options.getSubcommand(false))?.[1];
    return run === undefined ? { refusal: words.say('unknownCommand') } : { hidden: true, run };
  },
};
