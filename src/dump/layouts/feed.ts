// In: a syndication feed flattened to text (channel, then items with link and machine-made date). Out: one draft an item.
// Called by read-dump.
import { ownRows, sharedLines, textOf } from '../article-text.js';
import { parseNames, readByline, readNamesLine } from '../bylines.js';
import { type DumpText, lineAt } from '../dump-text.js';
import { splitPart } from '../parts.js';
import type { Row } from '../rows.js';
import { type Channel, readChannel } from './feed/channel.js';
import { findClosingLines } from './feed/closing-line.js';
import { findFieldLines } from './feed/field-lines.js';
import { findHeads, type Head } from './feed/heads.js';
import { itemRows } from './feed/item-text.js';
import { findLineItems } from './feed/line-items.js';
import { titleStart } from './feed/titles.js';
import type { Draft, Layout, Reading, ReadingAids } from './layout.js';

export const feed: Layout = {
  name: 'feed',
  recognise(dump, aids) {
    const lines = findLineItems(dump, aids) ?? findFieldLines(dump, aids);
    if (lines) return lines.unsettled || lines.items.length < 2 ? 0 : 0.95;
    const { items, channel } = readItems(dump, aids);
    const filled = items.filter((item) => item.rows.length > 0 && /\p{L}{2}/u.test(item.title));
    if (filled.length === 0 || filled.length * 2 < items.length) return 0;
    const marked = channel.machineMade || /\]\]>|<!\[CDATA\[/.test(dump.text) || items.some((item) => item.outlet !== null);
    return marked ? 0.95 : filled.length >= 2 ? 0.7 : 0;
  },
  read(dump, aids) {
    const { items, channel } = readItems(dump, aids);
    const shared = sharedLines(items.map((item) => item.rows));
    const drafts = items.map((item) => draftOf(dump, item, channel, shared));
    return drafts.filter((draft) => draft.body.length > 0);
  },
};

interface Item {
  readonly head: Head;
  readonly title: string;
  /** Offset of the title. */
  readonly start: number;
  readonly rows: readonly Row[];
  readonly outlet: Reading<string> | null;
  readonly authors: readonly string[];
}

function readItems(dump: DumpText, aids: ReadingAids): { items: readonly Item[]; channel: Channel } {
  const lines = findLineItems(dump, aids) ?? findFieldLines(dump, aids);
  if (lines) {
    const items = lines.items.map((item) => ({
      ...item,
      rows: itemRows(dump, item.text.start, item.text.end),
      outlet: null,
      authors: [],
    }));
    const [first] = items;
    return { items, channel: readChannel(dump.text.slice(0, first?.start ?? 0), first?.head.link.url ?? null, aids) };
  }
  const heads = withoutChannel(dump.text, findHeads(dump.text, aids));
  const starts = heads.map((head, place) => {
    const stated = findClosingLines(dump.text.slice(head.end, heads[place + 1]?.start ?? dump.text.length))[0]?.title ?? null;
    return titleStart(dump.text, heads[place - 1]?.end ?? 0, head.start, stated, head.link.url);
  });
  const items = heads.map((head, place) =>
    itemOf(dump, head, starts[place] ?? head.start, starts[place + 1] ?? dump.text.length),
  );
  return { items, channel: readChannel(dump.text.slice(0, starts[0] ?? 0), heads[0]?.link.url ?? null, aids) };
}

/** The channel's own link and build date look like a head: a language code or a period follows, or no text at all. */
function withoutChannel(text: string, heads: readonly Head[]): readonly Head[] {
  const [first, second] = heads;
  if (!first) return heads;
  const after = text.slice(first.stamp.end, first.stamp.end + 60);
  const coded =
    /^\s*(?:[a-z]{2}(?:-[A-Za-z]{2,4})?\s|hourly\b|daily\b|weekly\b|[0-9]{1,3}\s|https?:\/\/\S*(?:generator|wordpress|\?v=))/u.test(
      after,
    );
  const root =
    first.link.url !== null && /^https?:\/\/[^/]+\/?(?:(?:feed|rss|atom|tag|category|topics?|news)\b.*)?$/iu.test(first.link.url);
  const empty = second !== undefined && second.start - first.end < 200 && !/[.。]\s/u.test(text.slice(first.end, second.start));
  return coded || (root && (empty || (first.between !== null && first.between.end - first.between.start > 20)))
    ? heads.slice(1)
    : heads;
}

function itemOf(dump: DumpText, head: Head, start: number, end: number): Item {
  const region = dump.text.slice(head.end, end);
  const closing = findClosingLines(region)[0];
  const rows = itemRows(dump, head.end, end);
  const [opening] = rows;
  const signed = opening && opening.text.length < 90 ? (readByline(opening.text)?.authors ?? null) : null;
  const own = signed ? rows.slice(1) : rows;
  const creator = head.between ? creatorsIn(dump.text.slice(head.between.start, head.between.end)) : [];
  const label = creator.length > 0 ? creator : creatorBelow(dump, head, end);
  return {
    head,
    title: dump.text
      .slice(start, head.start)
      .replace(/<!\[CDATA\[|\]\]>/g, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
    start,
    rows: own,
    outlet: closing
      ? { value: closing.outlet, line: lineAt(dump, head.end + closing.start).number, sign: 'closing line of the item' }
      : null,
    authors: signed ?? label,
  };
}

function creatorsIn(words: string): string[] {
  const plain = words
    .replace(/<!\[CDATA\[|\]\]>/g, ' ')
    .replace(/\S+@\S+\s*\(([^()]{2,60})\)/g, '$1')
    .trim();
  return plain.length > 120 ? [] : parseNames(plain);
}

/** A line of nothing but a person's name right under the head. */
function creatorBelow(dump: DumpText, head: Head, end: number): string[] {
  const below = dump.text.slice(head.end, Math.min(end, head.end + 200));
  const line = /^[ \t]*\r?\n\s*([^\n\r]{3,60})\r?\n/u.exec(below)?.[1]?.trim() ?? '';
  return [...(readNamesLine(line) ?? [])];
}

function draftOf(dump: DumpText, item: Item, channel: Channel, shared: ReadonlySet<string>): Draft {
  const { head } = item;
  const line = lineAt(dump, item.start).number;
  const { title, part } = splitPart(item.title);
  const rows = ownRows(item.rows, { authors: item.authors, shared });
  return {
    kind: 'report',
    outlet: item.outlet ?? (channel.name === null ? null : { value: channel.name, line: 1, sign: 'channel title' }),
    host: null,
    title: title === '' ? null : { value: title, line, sign: 'item title' },
    authors: item.authors,
    published: { value: head.stamp.iso, line: lineAt(dump, head.stamp.start).number, sign: 'item date' },
    posted: null,
    otherDates: head.otherStamp
      ? [{ value: head.otherStamp.iso, line: lineAt(dump, head.otherStamp.start).number, sign: 'item date' }]
      : [],
    url: head.link.url,
    part,
    translationOf: null,
    language: languageOf(channel.language, rows),
    firstLine: line,
    body: textOf(dump, rows),
  };
}

/** The channel's code, in the form of the contract, unless the text's own script says that the code was left at its default. */
function languageOf(code: string | null, rows: readonly Row[]): string | null {
  if (code === null) return null;
  const text = rows
    .map((row) => row.text)
    .join(' ')
    .slice(0, 2000);
  const wide = (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) / Math.max(1, text.length);
  const language = code.toLowerCase();
  if (language.startsWith('zh') || language.startsWith('ja')) {
    if (wide < 0.2) return null;
    if (language.startsWith('ja')) return 'ja';
    if (/hant|tw|hk|mo/.test(language)) return 'zh-Hant';
    return /hans|cn|sg/.test(language) ? 'zh-Hans' : null;
  }
  return null;
}
