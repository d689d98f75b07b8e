// What the definitions of commands for members have in common. Called by each of them.
import {
  ApplicationIntegrationType,
  InteractionContextType,
  SlashCommandBuilder,
  type SlashCommandOptionsOnlyBuilder,
} from 'discord.js';
import { named } from './define.js';

/** In servers and in direct messages with the bot. */
export function memberCommand(key: Parameters<typeof named>[1]): SlashCommandBuilder {
  return named(new SlashCommandBuilder(), key)
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall);
}

/** Options that limit what is looked at, and who sees it. */
export function withLimits(builder: SlashCommandOptionsOnlyBuilder): SlashCommandOptionsOnlyBuilder {
  return builder
    .addStringOption((option) => named(option, 'ask.outlet').setMaxLength(100).setAutocomplete(true))
    .addStringOption((option) => named(option, 'ask.from').setMaxLength(40).setAutocomplete(true))
    .addStringOption((option) => named(option, 'ask.to').setMaxLength(40).setAutocomplete(true))
    .addBooleanOption((option) => named(option, 'ask.private'));
}
