import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import type { SlashCommand } from '../src/discord/action.js';
import { renderUsage } from '../src/discord/render-usage.js';
import { localizations, wordsFor } from '../src/discord/words/words.js';
import { named } from './define.js';

/** Days, today among them. */
const periods = { today: 1, week: 7, month: 30 } as const;
type Period = keyof typeof periods;
const names = Object.keys(periods) as Period[];

const choices = names.map((value) => ({
  value,
  name: wordsFor('en').say(`usage.period.${value}`),
  name_localizations: localizations(`usage.period.${value}`),
}));

const definition = named(new SlashCommandBuilder(), 'usage')
  .setContexts(InteractionContextType.Guild)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .addStringOption((option) => named(option, 'usage.period').addChoices(...choices))
  .addBooleanOption((option) => named(option, 'usage.everywhere'));

export const usage: SlashCommand = {
  definition: definition.toJSON(),
  who: 'administrators',
  prepare(options) {
    const period = names.find((name) => name === options.getString('period')) ?? 'today';
    const everywhere = options.getBoolean('everywhere') ?? false;
    return {
      hidden: true,
      ...(everywhere ? { who: 'owners', audit: '/usage everywhere' } : {}),
      async run({ state, server, words, now }) {
        const first = new Date(now() - (periods[period] - 1) * 24 * 3_600_000).toISOString().slice(0, 10);
        const rows = state.usage.since(first).filter((row) => everywhere || row.server === server);
        const heading = words.say(everywhere ? 'usage.all' : 'usage.here', { period: words.say(`usage.period.${period}`) });
        return renderUsage(rows, heading, words);
      },
    };
  },
};
