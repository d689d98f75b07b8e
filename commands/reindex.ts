import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import type { SlashCommand } from '../src/discord/action.js';
import { renderIndexReport } from '../src/discord/render-index-report.js';
import type { Words } from '../src/discord/words/words.js';
import type { IndexProgress } from '../src/ingest/index-report.js';
import { named } from './define.js';

const definition = named(new SlashCommandBuilder(), 'reindex')
  .setContexts(InteractionContextType.Guild)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .addSubcommand((run) => named(run, 'reindex.run'));

export const reindex: SlashCommand = {
  definition: definition.toJSON(),
  who: 'administrators',
  prepare(options, { words }) {
    if (options.getSubcommand(false) !== 'run') return { refusal: words.say('unknownCommand') };
    return {
      hidden: true,
      async run({ archive, progress }) {
        progress(words.say('reindex.started'));
        return renderIndexReport(await archive.index({}, (step) => progress(indexProgress(step, words))));
      },
    };
  },
};

function indexProgress({ step, done, total }: IndexProgress, words: Words): string {
  const name = words.say(`reindex.step.${step}`);
  return total > 0 ? words.say('reindex.of', { step: name, done, total }) : `${name}…`;
}
