import { MessageFlags } from 'discord.js';
import type { Row } from './controls.js';

/** What is said in Discord, ready to send. */
export interface Reply {
  /** At most 2,000 UTF-16 units, never empty, foreign text neutralised. */
  readonly content: string;
  /** What the content could not hold. */
  readonly file: ReplyFile | null;
  /** Buttons and menus below; missing: none, or as they are where a message is changed on the way. */
  readonly rows?: readonly Row[];
}

export interface ReplyFile {
  readonly name: string;
  readonly text: string;
  /** Whether it says all that the content says: where an embed can hold it and Discord lets the bot embed, that is shown instead of both. */
  readonly isWhole?: boolean;
}

/** Discord's limit for the content of a message. */
export const contentLimit = 2_000;
/** Discord's limit for the description of an embed. */
const embedLimit = 4_096;

/** @param content what a message can hold, which says that the rest is elsewhere @param name of the file for what no embed can hold */
export const abridged = (content: string, whole: string, name: string): Reply => ({
  content,
  file: { name, text: `${whole}\n`, isWhole: true },
});

/** The reply with a first line, at the cost of the last ones where there is no room for it. */
export function withFirstLine(reply: Reply, line: string): Reply {
  const { content, file } = reply;
  const longer = file?.isWhole ? { ...file, text: `${line}\n${file.text}` } : file;
  return { ...reply, content: say(`${line}\n${content}`).content, file: longer };
}

/** The reply with a last line, in the message itself as far as there is room for it. */
export function withLastLine(reply: Reply, line: string): Reply {
  const { content, file } = reply;
  const longer = `${content}\n${line}`;
  return {
    ...reply,
    content: longer.length <= contentLimit ? longer : content,
    file: file?.isWhole ? { ...file, text: `${file.text}${line}\n` } : file,
  };
}

/** A reply without a file. What is too long loses its last lines, or the end of its only one. */
export function say(content: string): Reply {
  if (content.length <= contentLimit) return { content, file: null };
  const cut = content.slice(0, contentLimit - 2);
  const lineEnd = cut.lastIndexOf('\n');
  return { content: `${lineEnd > 0 ? cut.slice(0, lineEnd + 1) : cut.replace(/[\ud800-\udbff]$/, '')}…`, file: null };
}

/** The part that every message body shares: nobody is pinged, nothing is previewed. */
export interface MessageBody {
  readonly content: string;
  readonly embeds: readonly { readonly description: string }[];
  readonly allowed_mentions: { readonly parse: [] };
  readonly flags: MessageFlags | 0;
  readonly components?: readonly Row[];
}

export function messageBody(reply: Pick<Reply, 'content' | 'rows'> & Partial<Reply>): MessageBody {
  const { content, rows } = reply;
  const components = rows === undefined ? {} : { components: rows };
  const description = embedded(reply);
  const allowed_mentions: MessageBody['allowed_mentions'] = { parse: [] };
  // An embed of our own is suppressed like the preview of a link; the links in it have no previews.
  return description === null
    ? { content, embeds: [], allowed_mentions, flags: MessageFlags.SuppressEmbeds, ...components }
    : { content: '', embeds: [{ description }], allowed_mentions, flags: 0, ...components };
}

/** The body names its attachment, so that a repeated request replaces it instead of adding another. */
export function withFile<T extends object>(body: T, reply: Reply): T & { attachments?: { id: string; filename: string }[] } {
  const file = attached(reply);
  return file === null ? body : { ...body, attachments: [{ id: '0', filename: file.name }] };
}

export function filesOf(reply: Reply): { files?: { name: string; data: Buffer; contentType: string }[] } {
  const file = attached(reply);
  if (file === null) return {};
  return { files: [{ name: file.name, data: Buffer.from(file.text), contentType: contentTypeOf(file.name) }] };
}

/** What is shown in an embed in place of content and file; null: those two. */
export function embedded({ file }: Partial<Reply>): string | null {
  const text = file?.isWhole ? file.text.trimEnd() : '';
  return text !== '' && text.length <= embedLimit ? text : null;
}

const attached = (reply: Reply): ReplyFile | null => (embedded(reply) === null ? reply.file : null);

function contentTypeOf(name: string): string {
  if (name.endsWith('.json')) return 'application/json';
  return name.endsWith('.jsonl') ? 'application/jsonl' : 'text/markdown; charset=utf-8';
}
