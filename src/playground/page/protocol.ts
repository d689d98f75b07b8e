// What the page and its server tell each other: types alone, read by both sides. Identifiers are Discord's; persons go by their user name.

/** A decoded JSON object in Discord's own shape: embeds, components, modals. */
export type Json = Record<string, unknown>;

export interface UserView {
  readonly id: string;
  /** As people see it. */
  readonly name: string;
  readonly username: string;
  readonly bot: boolean;
}

/** Somebody the page can act as. */
export interface PersonChoice extends UserView {
  /** `member` for example. */
  readonly about: string;
}

export interface MemberView extends UserView {
  readonly roles: readonly string[];
}

export interface RoleView {
  readonly id: string;
  readonly name: string;
}

export interface ChannelView {
  readonly id: string;
  readonly kind: 'text' | 'thread' | 'direct';
  readonly name: string;
  readonly parentId: string | null;
  readonly mayWrite: boolean;
  readonly mayBeginThread: boolean;
}

export interface BotView extends UserView {
  readonly online: boolean;
  /** What it is busy with before it comes online. */
  readonly status: string;
  /** What it can tell about, in a sentence; empty until that is known. */
  readonly about: string;
  /** Questions to begin with. */
  readonly examples: readonly string[];
}

/** All that a person's window shows, but for the messages. */
export interface View {
  readonly me: PersonChoice;
  /** The language of the person's client, as Discord writes it: `zh-TW`. */
  readonly locale: string;
  /** All that Discord's client can be set to. */
  readonly locales: readonly string[];
  readonly people: readonly PersonChoice[];
  readonly guild: { readonly id: string; readonly name: string };
  readonly channels: readonly ChannelView[];
  readonly members: readonly MemberView[];
  readonly roles: readonly RoleView[];
  readonly bot: BotView;
}

export interface FileView {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly type: string | null;
  readonly description: string | null;
  /** Path on the page's own server. */
  readonly path: string;
}

export interface MessageView {
  readonly id: string;
  readonly channelId: string;
  readonly author: UserView;
  readonly content: string;
  readonly embeds: readonly Json[];
  readonly components: readonly Json[];
  readonly files: readonly FileView[];
  /** ISO 8601. */
  readonly at: string;
  readonly edited: boolean;
  /** The bot is still thinking. */
  readonly loading: boolean;
  /** Only this person sees it. */
  readonly ephemeral: boolean;
  /** The embeds are hidden, the links are bare. */
  readonly embedsSuppressed: boolean;
  readonly pingsMe: boolean;
  readonly mayDelete: boolean;
  readonly reply: { readonly id: string; readonly author: UserView | null; readonly excerpt: string } | null;
  /** The command that it answers. */
  readonly command: { readonly name: string; readonly slash: boolean; readonly user: UserView } | null;
  readonly threadId: string | null;
}

export interface OptionView {
  readonly name: string;
  /** As shown in the person's language. */
  readonly label: string;
  readonly description: string;
  /** Discord's option type: 3 text, 4 whole number, 5 yes or no, 6 user, 7 channel, 8 role, 9 mentionable, 10 number, 11 file. */
  readonly type: number;
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly choices: readonly ChoiceView[];
  readonly min: number | null;
  readonly max: number | null;
  readonly minLength: number | null;
  readonly maxLength: number | null;
  /** Discord's channel types that may be chosen; empty: any. */
  readonly channelTypes: readonly number[];
}

export interface ChoiceView {
  readonly name: string;
  readonly value: string | number;
}

/** A slash command as it is offered: a subcommand is one of its own, `reindex run`. */
export interface CommandView {
  readonly line: string;
  readonly label: string;
  readonly description: string;
  readonly options: readonly OptionView[];
}

export interface OfferedCommands {
  readonly slash: readonly CommandView[];
  /** Of a message's menu. */
  readonly message: readonly { readonly name: string; readonly label: string }[];
}

/** A file on its way from the browser. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

export type OptionValue = string | number | boolean;

/** The bodies of `POST /api/…`; each names the person who acts. */
export interface Actions {
  say: { channel: string; content: string; replyTo: string | null; files: readonly SentFile[] };
  command: { channel: string; line: string; values: Record<string, OptionValue>; files: Record<string, SentFile> };
  autocomplete: { channel: string; line: string; values: Record<string, OptionValue>; focused: string };
  apply: { message: string; name: string };
  button: { message: string; customId: string };
  select: { message: string; customId: string; values: readonly string[] };
  modal: { interaction: string; values: Record<string, string | readonly string[]> };
  delete: { message: string };
  dismiss: { message: string };
  thread: { channel: string; name: string; from: string | null };
}

/** What became of an interaction in its first three seconds. */
export type Outcome =
  | { readonly kind: 'answered' }
  | { readonly kind: 'modal'; readonly interaction: string; readonly modal: Json }
  | { readonly kind: 'failed' };

export interface Results {
  say: { readonly message: string };
  command: Outcome;
  autocomplete: { readonly choices: readonly ChoiceView[] };
  apply: Outcome;
  button: Outcome;
  select: Outcome;
  modal: Outcome;
  delete: Record<string, never>;
  dismiss: Record<string, never>;
  thread: { readonly channel: string };
}

/** What the server sends over the WebSocket. */
export type LiveEvent =
  | { readonly type: 'hello'; readonly view: View }
  | { readonly type: 'channels'; readonly channels: readonly ChannelView[] }
  | { readonly type: 'bot'; readonly bot: BotView }
  | { readonly type: 'message'; readonly message: MessageView }
  | { readonly type: 'gone'; readonly channel: string; readonly message: string }
  | { readonly type: 'typing'; readonly channel: string; readonly user: UserView };
