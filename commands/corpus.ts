import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import type { CommandOptions, Prepared, Refusal, SlashCommand } from '../src/discord/action.js';
import { fittingChoices } from '../src/discord/choices.js';
import type { Words } from '../src/discord/words/words.js';
import { askToRemove, showUpload } from './controls/uploads.js';
import { named } from './define.js';

const definition = named(new SlashCommandBuilder(), 'corpus')
  .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .addSubcommand((add) =>
    named(add, 'corpus.add').addAttachmentOption((option) => named(option, 'corpus.add.file').setRequired(true)),
  )
  .addSubcommand((remove) =>
    named(remove, 'corpus.remove').addStringOption((option) =>
      named(option, 'corpus.remove.dump').setRequired(true).setAutocomplete(true),
    ),
  );

export const corpus: SlashCommand = {
  definition: definition.toJSON(),
  who: 'owners',
  prepare(options, { words }) {
    const subcommand = options.getSubcommand(false);
    if (subcommand === 'add') return add(options, words);
    if (subcommand !== 'remove') return { refusal: words.say('unknownCommand') };
    const dump = options.getString('dump') ?? '';
    return { hidden: true, run: (work) => askToRemove(work, dump) };
  },
  async complete({ text }, { archive }) {
    const typed = text.toLowerCase();
    const uploads = (await archive.uploads()).filter(({ dump }) => dump.toLowerCase().includes(typed));
    return fittingChoices(uploads.map(({ dump }) => ({ label: dump, value: dump })));
  },
};

function add(options: CommandOptions, words: Words): Prepared | Refusal {
  const file = options.getAttachment('file');
  if (file === null) return { refusal: words.say('corpus.fileMissing') };
  const { name, url, size } = file;
  return { hidden: true, run: (work) => showUpload(work, { name, url, size }) };
}
