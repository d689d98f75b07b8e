// In: a feed's dump. Out: its channel and its items, in whichever order the fields are printed. Called by the feed layout.
import { parseNames, readByline, readNamesLine } from '../../bylines.js';
import { type DumpText, lineAt } from '../../dump-text.js';
import type { Row } from '../../rows.js';
import type { Reading, ReadingAids } from '../layout.js';
import { type Channel, readChannel } from './channel.js';
import { findClosingLines } from './closing-line.js';
import { findFieldLines } from './field-lines.js';
import { findHeads, type Head } from './heads.js';
import { itemRows } from './item-text.js';
import { findLineItems, type LineItems } from './line-items.js';
import { titleStart } from './titles.js';

export interface Item {
  readonly head: Head;
  readonly title: string;
  /** Offset of the title. */
  readonly start: number;
  readonly rows: readonly Row[];
  readonly outlet: Reading<string> | null;
  readonly authors: readonly string[];
}

/** The items of a feed whose lines tell the order of its fields, with the date behind the text; null where they do not. */
export function findSettledItems(dump: DumpText, aids: ReadingAids): LineItems | null {
  return findLineItems(dump, aids) ?? findFieldLines(dump, aids);
}

export function readItems(dump: DumpText, aids: ReadingAids): { items: readonly Item[]; channel: Channel } {
  const lines = findSettledItems(dump, aids);
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
