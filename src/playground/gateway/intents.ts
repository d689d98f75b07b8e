/** Gateway intents that decide over events sent here; values are Discord's. */
export const Intent = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildMessageTyping: 1 << 11,
  directMessages: 1 << 12,
  directMessageTyping: 1 << 14,
  messageContent: 1 << 15,
} as const;

export const privilegedIntents: number = Intent.guildMembers | Intent.guildPresences | Intent.messageContent;

/** The highest bit that Discord knows is DIRECT_MESSAGE_POLLS (25). */
export const everyIntent: number = (1 << 26) - 1;

export type PrivilegedIntent = 'guildMembers' | 'guildPresences' | 'messageContent';

export function intentBits(names: readonly PrivilegedIntent[]): number {
  return names.reduce((bits, name) => bits | Intent[name], 0);
}
