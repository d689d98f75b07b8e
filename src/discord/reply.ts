import { MessageFlags } from 'discord.js';
import type { Row } from './controls.js';

/** What is said in Discord, ready to send. */
export interface Reply {
  /** At most 2,000 UTF-16 units, never empty, foreign text neutralised. */
  readonly content: string;
  /** Attached when the content could not hold everything. */
  readonly file: { readonly name: string; readonly text: string } | null;
  /** Buttons and menus below; missing: none, or as they are where a message is changed on the way. */
  readonly rows?: readonly Row[];
}

/** Discord's limit for the content of a message. */
export const contentLimit = 2_000;

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
  readonly allowed_mentions: { readonly parse: [] };
  readonly flags: MessageFlags;
  readonly components?: readonly Row[];
}

export function messageBody({ content, rows }: Pick<Reply, 'content' | 'rows'>): MessageBody {
  const components = rows === undefined ? {} : { components: rows };
  return { content, allowed_mentions: { parse: [] }, flags: MessageFlags.SuppressEmbeds, ...components };
}

/** The body names its attachment, so that a repeated request replaces it instead of adding another. */
export function withFile<T extends object>(body: T, reply: Reply): T & { attachments?: { id: string; filename: string }[] } {
  return reply.file === null ? body : { ...body, attachments: [{ id: '0', filename: reply.file.name }] };
}

export function filesOf({ file }: Reply): { files?: { name: string; data: Buffer; contentType: string }[] } {
  return file === null
    ? {}
    : { files: [{ name: file.name, data: Buffer.from(file.text), contentType: contentTypeOf(file.name) }] };
}

function contentTypeOf(name: string): string {
  if (name.endsWith('.json')) return 'application/json';
  return name.endsWith('.jsonl') ? 'application/jsonl' : 'text/markdown; charset=utf-8';
}
