// Markdown → DOM. Everything foreign goes in as text nodes; addresses are http or https, and open in a tab of their own.
import { type Child, h } from '../dom.js';
import { webAddress } from '../json.js';
import { fullTime, relativeTime, timeIn } from '../times.js';
import { readBlocks } from './read-blocks.js';
import { readInline } from './read-inline.js';
import type { Block, Inline } from './syntax.js';

/** What mentions are called here (null: unknown), and the language in which times are told. */
export interface Names {
  readonly locale: string;
  user(id: string): string | null;
  role(id: string): string | null;
  channel(id: string): string | null;
  openChannel(id: string): void;
  /** Begins a command, as a click on its name does in Discord. */
  typeCommand(line: string): void;
}

export function renderMarkdown(text: string, names: Names): HTMLElement {
  return h('div', { class: 'md' }, ...readBlocks(text).map((block) => renderBlock(block, names)));
}

/** Without blocks: for titles, names of fields and replies. */
export function renderLine(text: string, names: Names): HTMLElement {
  return h('span', { class: 'md-line' }, ...renderInlines(readInline(text.replace(/\s*\n\s*/g, ' ')), names));
}

function renderBlock(block: Block, names: Names): Node {
  switch (block.kind) {
    case 'lines':
      return h('div', { class: 'md-text' }, ...renderInlines(block.children, names));
    case 'heading':
      // A level down: the page's own heading is the first.
      return h(`h${block.level + 2}`, { class: `md-h${block.level}` }, ...renderInlines(block.children, names));
    case 'subtext':
      return h('small', { class: 'md-subtext' }, ...renderInlines(block.children, names));
    case 'quote':
      return h('blockquote', {}, ...block.children.map((inner) => renderBlock(inner, names)));
    case 'list': {
      const items = block.items.map((item) => h('li', {}, ...item.map((inner) => renderBlock(inner, names))));
      return block.start === null ? h('ul', {}, ...items) : h('ol', { start: block.start }, ...items);
    }
    case 'fence':
      return h('pre', { tabindex: 0 }, h('code', { 'data-language': block.language || null }, block.text));
  }
}

function renderInlines(pieces: readonly Inline[], names: Names): Child[] {
  return pieces.map((piece) => renderInline(piece, names));
}

function renderInline(piece: Inline, names: Names): Child {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'styled':
      return piece.style === 'spoiler'
        ? renderSpoiler(renderInlines(piece.children, names))
        : h(piece.style, {}, ...renderInlines(piece.children, names));
    case 'code':
      return h('code', {}, piece.text);
    case 'link':
      return renderLink(piece.url, renderInlines(piece.children, names));
    case 'mention':
      return renderMention(piece, names);
    case 'time':
      return renderTime(piece.seconds, piece.style, names.locale);
  }
}

export function renderLink(url: string, children: readonly Child[]): Child {
  const address = webAddress(url);
  if (address === null) return h('span', {}, ...children);
  return h('a', { href: address, target: '_blank', rel: 'noopener noreferrer nofollow', title: address }, ...children);
}

function renderSpoiler(children: readonly Child[]): HTMLElement {
  const inner = h('span', { 'aria-hidden': 'true' }, ...children);
  const reveal = (): void => {
    spoiler.replaceWith(h('span', { class: 'md-spoiler shown' }, ...inner.childNodes));
  };
  const spoiler = h('button', { class: 'md-spoiler', type: 'button', 'aria-label': 'Spoiler: show it', onclick: reveal }, inner);
  return spoiler;
}

function renderMention(piece: Extract<Inline, { kind: 'mention' }>, names: Names): Child {
  const mention = (text: string): HTMLElement => h('span', { class: 'md-mention' }, text);
  if (piece.of === 'user') return mention(`@${names.user(piece.id) ?? 'unknown-user'}`);
  if (piece.of === 'role') return mention(`@${names.role(piece.id) ?? 'unknown-role'}`);
  if (piece.of === 'command') return pressable(piece.text, () => names.typeCommand(piece.text));
  if (piece.of === 'everyone') return mention(piece.text);
  const name = names.channel(piece.id);
  if (name === null) return mention('#No Access');
  return pressable(`#${name}`, () => names.openChannel(piece.id));
}

const pressable = (text: string, onclick: () => void): HTMLElement =>
  h('button', { class: 'md-mention', type: 'button', onclick }, text);

function renderTime(seconds: number, style: string, locale: string): Child {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return 'Invalid date';
  const shown = style === 'R' ? relativeTime(date, locale) : timeIn(style, date, locale);
  return h('time', { class: 'md-time', datetime: date.toISOString(), title: fullTime(date, locale) }, shown);
}
