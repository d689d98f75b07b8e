import type { Channel, Guild, Json, Snowflake, User } from './entities.js';
import type { Message } from './message.js';

/** Discord's numbers for what a person did. */
export const InteractionType = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** Discord's numbers for what a bot answers. */
export const CallbackType = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** A bot's first answer to an interaction. */
export interface Callback {
  readonly type: number;
  readonly flags: number;
  readonly data: Json;
  /** Milliseconds from the person's action. */
  readonly afterMs: number;
}

/** One change of the answer after the first: PATCH of the original. */
export interface AnswerEdit {
  readonly afterMs: number;
  readonly content: string;
  readonly body: Json;
}

/** What is kept of an interaction while its token lives. */
export interface Interaction {
  readonly id: Snowflake;
  readonly token: string;
  readonly type: number;
  readonly user: User;
  readonly guild: Guild | null;
  readonly channel: Channel;
  /** Milliseconds since 1970, by the local Discord's clock. */
  readonly createdAt: number;
  readonly commandName: string | null;
  readonly commandType: number | null;
  /** The message whose component was used. */
  readonly source: Message | null;
  callback: Callback | null;
  /** The answer (for an update: the source message). */
  original: Message | null;
  readonly edits: AnswerEdit[];
  readonly followUps: Message[];
  originalDeleted: boolean;
  /** Callbacks that were refused, with Discord's error code. */
  readonly refusals: { readonly code: number; readonly type: number; readonly afterMs: number }[];
}
