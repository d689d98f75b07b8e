import type { ChatInputCommandInteraction, RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import type { Archive } from '../engine/archive.js';
import type { Question } from '../retrieve/passage.js';
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

export type PreparedCommand = PreparedQuestion | PreparedWork;

interface Prepared {
  /** Whether only the person who typed the command sees the reply. Decided before the work, and final. */
  readonly hidden: boolean;
}

/** Answered like a question in a message; given up after a minute. */
export interface PreparedQuestion extends Prepared {
  readonly question: Question;
}

/** Takes as long as it takes. */
export interface PreparedWork extends Prepared {
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
