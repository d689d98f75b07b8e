/** The part of the configuration that the bot reads. */
export interface DiscordSettings {
  readonly token: string;
  /** REST base ending in `/api`, without a version. */
  readonly api: string;
  /** Ids of the servers served; null = every server that the bot was added to. */
  readonly guilds: readonly string[] | null;
  /** Ids of people; null = the application's owner or team. */
  readonly owners: readonly string[] | null;
}

/** Every wait of the bot, in milliseconds. Tests shorten them. */
export interface BotTiming {
  /** A question is given up after this, and the asker told. Discord's token lives 15 minutes; a person's patience is shorter. */
  readonly questionMs: number;
  /** From one edit of a message to the next, and between all of a channel's replies. Discord allows about five in five seconds for a channel: less gets throttled. */
  readonly progressMs: number;
  /** The typing sign fades after ten seconds. */
  readonly typingMs: number;
  /** From acknowledgement on; then a reply goes to the person directly. One minute short of the token's 15. */
  readonly tokenMs: number;
  /** So long before that a message says where the work will be heard of, and twice as long before it a question is given up: its last word still fits. */
  readonly partingMs: number;
  /** How long a stop waits for answers in flight before it apologises. With two farewells and the engine's five seconds a stop stays under ten. */
  readonly drainMs: number;
  /** How long it waits for the apologies to be delivered, and then for the gateway to say goodbye. */
  readonly farewellMs: number;
  /** From login to ready: ten attempts to identify, 15.5 s each; more would eat into the thousand that Discord allows a day. */
  readonly readyMs: number;
  /** A gateway that stays away longer than this ends the process, so that its supervisor starts it anew. */
  readonly awayMs: number;
  /** Between the attempts to deliver a final message that Discord did not take. */
  readonly redeliveryMs: readonly number[];
}

export const defaultTiming: BotTiming = {
  questionMs: 60_000,
  progressMs: 1_000,
  typingMs: 8_000,
  tokenMs: 14 * 60_000,
  partingMs: 5_000,
  drainMs: 2_500,
  farewellMs: 800,
  readyMs: 155_000,
  awayMs: 180_000,
  redeliveryMs: [500, 3_000, 10_000, 30_000],
};
