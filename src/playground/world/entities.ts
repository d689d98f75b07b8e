/** A decimal identifier whose upper bits are the time it was made. */
export type Snowflake = string;

/** A decoded JSON object as it came from or goes to the client. */
export type Json = Record<string, unknown>;

export interface User {
  readonly id: Snowflake;
  readonly username: string;
  readonly globalName: string | null;
  readonly bot: boolean;
  /** Discord's locale code of the person's client, `en-US` for example. */
  locale: string;
}

export interface Role {
  readonly id: Snowflake;
  readonly name: string;
  permissions: bigint;
  readonly position: number;
  /** Whether anybody may ping it. */
  mentionable: boolean;
}

export interface Overwrite {
  readonly id: Snowflake;
  /** 0 = role, 1 = member. */
  readonly type: 0 | 1;
  readonly allow: bigint;
  readonly deny: bigint;
}

/** Text, direct message and thread are what the bot meets; numbers are Discord's. */
export const ChannelType = {
  text: 0,
  direct: 1,
  voice: 2,
  announcement: 5,
  publicThread: 11,
  privateThread: 12,
  forum: 15,
} as const;

export interface ThreadState {
  readonly ownerId: Snowflake;
  archived: boolean;
  locked: boolean;
  /** Minutes. */
  autoArchiveDuration: number;
  messageCount: number;
  members: Set<Snowflake>;
  readonly createdAt: string;
}

export interface Channel {
  readonly id: Snowflake;
  readonly type: number;
  readonly guildId: Snowflake | null;
  name: string;
  readonly parentId: Snowflake | null;
  readonly position: number;
  readonly nsfw: boolean;
  readonly overwrites: Overwrite[];
  /** The person on the other side of a direct message. */
  readonly recipient: User | null;
  readonly thread: ThreadState | null;
  lastMessageId: Snowflake | null;
  /** False: messages of the bot are refused with 50007, as when a person has closed direct messages. */
  openToBot: boolean;
}

export interface Member {
  readonly user: User;
  nick: string | null;
  roles: Snowflake[];
  readonly joinedAt: string;
}

export interface Guild {
  readonly id: Snowflake;
  readonly name: string;
  readonly ownerId: Snowflake;
  readonly locale: string;
  readonly joinedAt: string;
  readonly roles: Map<Snowflake, Role>;
  readonly members: Map<Snowflake, Member>;
}

export interface Application {
  readonly id: Snowflake;
  readonly name: string;
  readonly owner: User;
  /** Members of the team that owns it; the first is the team's owner. Empty: one person owns it. */
  readonly team: readonly User[];
  readonly teamId: Snowflake;
  readonly isPublic: boolean;
}

/** A command as registered, in Discord's shape. */
export interface RegisteredCommand extends Json {
  readonly id: Snowflake;
  readonly name: string;
  readonly type: number;
}
