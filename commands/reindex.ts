import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import type { Command } from '../src/discord/command.js';
import { descriptions } from '../src/discord/localise.js';
import { renderIndexReport } from '../src/discord/render-index-report.js';
import { sentences } from '../src/discord/sentences.js';

const definition = new SlashCommandBuilder()
  .setName('reindex')
  .setDescription('Bring the archive up to date with its folder of dumps')
  .setDescriptionLocalizations(descriptions.reindex)
  .setContexts(InteractionContextType.Guild)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .addSubcommand((run) => run.setName('run').setDescription('Read what is new or changed and publish it'));

export const reindex: Command = {
  definition: definition.toJSON(),
  who: 'administrators',
  prepare(options) {
    if (options.getSubcommand(false) !== 'run') return { refusal: sentences.unknownCommand };
    return {
      hidden: true,
      async run({ archive, progress }) {
        progress(sentences.indexStarted);
        return renderIndexReport(await archive.index({}, (step) => progress(sentences.indexProgress(step))));
      },
    };
  },
};
