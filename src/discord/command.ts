import type { ChatInputCommandInteraction, RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import type { Archive } from '../engine/archive.js';
import type { Refusal } from './read-question.js';
import type { Reply } from './reply.js';

/** The options that a person filled in. Values are checked again: a client can send anything. */
export type CommandOptions = Pick<ChatInputCommandInteraction['options'], 'getString' | 'getBoolean' | 'getSubcommand'>;

/** What a command may use while it works. */
export interface Work {
  readonly archive: Archive;
  /** Shows how far the work is, by edits of the one message; as often as wanted, the newest text wins. */
  readonly progress: (text: string) => void;
}

export interface PreparedCommand {
  /** Whether only the person who typed the command sees the reply. Decided before the work, and final. */
  readonly hidden: boolean;
  /** A question is given up after a minute; a run of the index takes as long as it takes. */
  readonly patience: 'question' | 'unlimited';
  run(work: Work): Promise<Reply>;
}

/** One thing a person can type. */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Checked by the bot itself, whatever Discord let through. What administrators do is kept in the audit. */
  readonly who: 'members' | 'administrators';
  /** Reads the options; at once, without waiting on anything. */
  prepare(options: CommandOptions): PreparedCommand | Refusal;
}
