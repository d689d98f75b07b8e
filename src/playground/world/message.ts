import type { Json, Snowflake, User } from './entities.js';

/** Message flags used here; values are Discord's. */
export const MessageFlag = {
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** Who gets a notification from a message, after `allowed_mentions` and permissions. */
export interface Pinged {
  readonly everyone: boolean;
  readonly users: readonly Snowflake[];
  readonly roles: readonly Snowflake[];
}

export interface StoredAttachment {
  readonly id: Snowflake;
  readonly filename: string;
  readonly contentType: string | null;
  readonly description: string | null;
  readonly bytes: Buffer;
}

/** How a message came to be by way of an interaction. */
export interface InteractionOrigin {
  readonly id: Snowflake;
  /** 2 command, 3 component, 5 modal. */
  readonly type: number;
  readonly user: User;
  readonly commandName: string | null;
}

/** One state that a message was in, kept so that progress shown by edits can be proved. */
export interface MessageVersion {
  /** Milliseconds since 1970, by the local Discord's clock. */
  readonly at: number;
  readonly content: string;
  readonly embeds: readonly Json[];
  readonly components: readonly Json[];
}

export interface Message {
  readonly id: Snowflake;
  readonly channelId: Snowflake;
  readonly guildId: Snowflake | null;
  /** 0 plain, 19 reply, 20 slash command, 23 context menu. */
  readonly type: number;
  readonly author: User;
  content: string;
  embeds: Json[];
  components: Json[];
  attachments: StoredAttachment[];
  flags: number;
  readonly timestamp: string;
  editedTimestamp: string | null;
  mentions: User[];
  mentionRoles: Snowflake[];
  mentionEveryone: boolean;
  /** Whom the message notifies. Tests assert upon this to show that a ping is dead. */
  pinged: Pinged;
  /** The request's `allowed_mentions`, null when it had none (Discord then parses everything). */
  allowedMentions: Json | null;
  readonly replyTo: Snowflake | null;
  readonly nonce: string | number | null;
  readonly origin: InteractionOrigin | null;
  /** The only person who sees an ephemeral message. */
  readonly visibleTo: Snowflake | null;
  /** Every state from the first to the present one. */
  readonly versions: MessageVersion[];
  deleted: boolean;
}
