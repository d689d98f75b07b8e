// What a person can do in Discord, and what comes of it: the types that commands and controls are written against.
import type {
  APIModalInteractionResponseCallbackData,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Turn } from '../answer/ask-options.js';
import type { TextCheck } from '../answer/check/text-check.js';
import type { Archive } from '../engine/archive.js';
import type { Question } from '../retrieve/passage.js';
import type { StateStore } from '../store/state-store.js';
import type { Choice } from './choices.js';
import type { Row } from './controls.js';
import type { WorkEnd } from './deadline.js';
import type { FetchAttachment } from './fetch-attachment.js';
import type { IndexRuns } from './index-runs.js';
import type { Reply } from './reply.js';
import type { ServerPlaces } from './server-places.js';
import type { Words } from './words/words.js';

/** Who does it, and where. */
export interface Asking {
  /** Id of the person. */
  readonly person: string;
  /** Id of the server; null in a direct message. */
  readonly server: string | null;
  readonly channel: string;
  /** Id of the channel that a thread belongs to; null outside of threads. */
  readonly parent: string | null;
  /** In the person's language, or the one that the server has set. */
  readonly words: Words;
  /** What is remembered; reads take well under a millisecond, so they may come before an acknowledgement. */
  readonly state: ActionState;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Discord's id of a command; null while it is not known. */
  readonly commandId: (name: string) => string | null;
}

export type ActionState = Pick<
  StateStore,
  'audit' | 'auditOf' | 'adminRoles' | 'setAdminRoles' | 'servers' | 'views' | 'feedback' | 'usage'
>;

/** A kind sentence in place of the thing asked for. */
export interface Refusal {
  readonly refusal: string;
}

/** What is done about it. Decided at once, without waiting on anything. */
export type Prepared = PreparedQuestion | PreparedWork | PreparedForm;

interface Acknowledged {
  /** Whether only the person who acts sees the reply. Decided before the work, and final. */
  readonly hidden: boolean;
}

/** Answered like a question in a message; given up after a minute. */
export interface PreparedQuestion extends Acknowledged {
  readonly question: Question;
  /** What was said before, where the conversation itself does not know it any more: a button's own answer. */
  readonly turns?: readonly Turn[];
  /** Id of the message that the question goes on from; null or missing: where the person is. */
  readonly repliesTo?: string | null;
}

/** Given up like a question; what is for administrators takes as long as it takes. */
export interface PreparedWork extends Acknowledged {
  /** `own`: a message of its own; `same`: the message that the control stands in is changed, and keeps what it shows when the work fails. */
  readonly place?: 'own' | 'same';
  /** Of an administrator's or owner's action: for whom it is, where what was filled in makes it for fewer than the action. */
  readonly who?: Administering;
  /** How the audit names it; missing: the command as typed, the control's name. */
  readonly audit?: string;
  run(work: Work): Promise<Reply | WorkEnd>;
}

/** Opened at once. Not in answer to another form. */
export interface PreparedForm {
  readonly form: APIModalInteractionResponseCallbackData;
}

/** What may be used while working. */
export interface Work extends Asking {
  readonly archive: Archive;
  /** Shows how far the work is, by edits of the one message; as often as wanted, the newest text wins. */
  readonly progress: (text: string, rows?: readonly Row[]) => void;
  /** Raised when nobody waits any more. */
  readonly signal: AbortSignal;
  /** Each statement of a text against the archive, within this person's budgets. */
  readonly check: (text: Question) => Promise<TextCheck>;
  /** Forgets what this person said before. */
  readonly forgetConversations: () => void;
  readonly fetchAttachment: FetchAttachment;
  /** The run of the index that is under way. */
  readonly indexRuns: IndexRuns;
  /** Channels and roles of a server as they are now; null when they are not known. */
  readonly placesOf: (server: string) => ServerPlaces | null;
}

/** `administrators`: Manage Server or a role that was set; `managers`: Manage Server; `owners`: those of the bot, who count as the others, too. */
export type Administering = 'administrators' | 'managers' | 'owners';

interface Action {
  /** Checked by the bot itself, whatever Discord let through. What all but members do is kept in the audit. */
  readonly who: 'members' | Administering;
}

/** The options that a person filled in. Values are checked again: a client can send anything. */
export type CommandOptions = Pick<
  ChatInputCommandInteraction['options'],
  'getString' | 'getBoolean' | 'getInteger' | 'getSubcommand' | 'getAttachment' | 'getChannel' | 'getRole'
>;

/** Something that can be typed. */
export interface SlashCommand extends Action {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  prepare(options: CommandOptions, asking: Asking): Prepared | Refusal;
  /** For options that complete themselves, at most 25; what it takes longer than two seconds for is nothing. */
  complete?(typing: Typing, asking: Asking & { readonly archive: Archive }): Promise<readonly Choice[]>;
}

/** What has been typed into a form so far. */
export interface Typing {
  /** Of the option that is being typed. */
  readonly option: string;
  readonly text: string;
  readonly subcommand: string | null;
}

/** Something in the menu of a message. */
export interface MessageCommand extends Action {
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  prepare(target: TargetMessage, asking: Asking): Prepared | Refusal;
}

export interface TargetMessage {
  readonly id: string;
  readonly content: string;
  /** Whether the bot wrote it. */
  readonly isOurs: boolean;
}

export type Command = SlashCommand | MessageCommand;

/** A button, a menu, or a form that was sent. */
export interface Control extends Action {
  /** First word of its custom ids. */
  readonly name: string;
  prepare(click: Click, asking: Asking): Prepared | Refusal;
}

export interface Click {
  /** The words of the custom id behind the control's name. */
  readonly args: readonly string[];
  /** What was chosen from a menu, by the values of its options. */
  readonly values: readonly string[];
  /** What was filled into a form, by the fields' custom ids: a text, or the values chosen. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** Id of the message that the control stands in; null where there is none. */
  readonly message: string | null;
}
