// In: the stretch of a feed behind an item's head. Out: the item's text: the full content, or its summary when there is nothing else.
// Called by the feed layout.
import type { Stretch } from '../../body.js';
import { type DumpText, lineAt } from '../../dump-text.js';
import { foldTitle, isProse, weightOf } from '../../line-shape.js';
import type { Row } from '../../rows.js';
import { findClosingLines } from './closing-line.js';

/** Marks of the feed's format that flattening left behind. */
const MARKS =
  /\]\]>|<!\[CDATA\[|<\/?(?:item|entry|description|content(?::encoded)?|summary|title|link|guid|pubDate|channel|rss|feed|category|dc:creator|author|name|p|br|div)\b[^<>]{0,200}>/giu;

/** The rows of an item's text, a summary that the content repeats left out. */
export function itemRows(dump: DumpText, start: number, end: number): Row[] {
  const sections = sectionsOf(dump.text, start, end).map((section) =>
    rowsWithin(dump, section).filter((row) => !isLeftover(row.text)),
  );
  const filled = sections.filter((rows) => rows.length > 0);
  const kept = filled.filter((rows, place) => !filled.some((other, at) => at > place && repeats(rows, other)));
  return withoutExcerpt(dropLabels(kept.flat())).map((row, place) => ({ ...row, place }));
}

/** Parts between the format's marks and the closing lines. */
function sectionsOf(text: string, start: number, end: number): Stretch[] {
  const region = text.slice(start, end);
  const cuts = [
    ...[...region.matchAll(MARKS)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ...findClosingLines(region).map((line) => ({ start: line.start, end: line.end })),
  ].sort((one, other) => one.start - other.start);
  const sections: Stretch[] = [];
  let from = 0;
  for (const cut of [...cuts, { start: region.length, end: region.length }]) {
    if (cut.start > from) sections.push({ start: start + from, end: start + cut.start });
    from = Math.max(from, cut.end);
  }
  return sections;
}

function rowsWithin(dump: DumpText, section: Stretch): Row[] {
  const rows: Row[] = [];
  let gap = 0;
  for (let line = lineAt(dump, section.start); line && line.start < section.end; line = dump.lines[line.number] as typeof line) {
    const from = Math.max(line.start, section.start);
    const raw = dump.text.slice(from, Math.min(line.end, section.end));
    const text = raw.trim();
    if (text === '') gap++;
    else {
      const start = from + raw.indexOf(text);
      rows.push({ line, text, start, end: start + text.length, gap, place: 0 });
      gap = 0;
    }
  }
  return rows;
}

/** Addresses, ids and counters that stand alone. */
function isLeftover(text: string): boolean {
  return (
    /^(?:(?:https?:\/\/\S+|tag:\S+|[0-9]{1,9}|false|true|#\S+|[0-9a-f-]{16,40})\s*)+$/iu.test(text) || !/[\p{L}\p{N}]/u.test(text)
  );
}

/** Whether a section says no more than the beginning of a later one. */
function repeats(summary: readonly Row[], content: readonly Row[]): boolean {
  const short = foldTitle(summary.map((row) => row.text).join(' ')).slice(0, EXCERPT_HEAD);
  const long = foldTitle(content.map((row) => row.text).join(' '));
  if (short.length < 8) return false;
  const size = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + row.text.length, 0);
  return size(content) >= size(summary) * 0.8 && (long.includes(short) || isTruncated(summary.at(-1)?.text ?? ''));
}

/** So many letters in common tell that a summary is the content's beginning. */
const EXCERPT_HEAD = 60;

function isTruncated(text: string): boolean {
  return /(?:…|\.\.\.|&#8230;|\[[….]{1,3}\]|\[&hellip;\])\s*(?:(?:continue reading|read more|閱讀全文|阅读全文|続きを読む|đọc tiếp).{0,80})?$/iu.test(
    text,
  );
}

/** Creator and categories on lines of their own before the first paragraph. */
function dropLabels(rows: readonly Row[]): Row[] {
  const first = rows.findIndex((row) => isProse(row.text));
  if (first <= 0) return [...rows];
  const labels = rows.slice(0, first).filter((row) => weightOf(row.text) > 60 || /[.!?。！？]$/u.test(row.text));
  return [...labels, ...rows.slice(first)];
}

/** A summary and the content it was cut from, without a mark between them: the later of two equal beginnings counts. */
function withoutExcerpt(rows: readonly Row[]): Row[] {
  const truncated = rows.findIndex((row) => isTruncated(row.text));
  if (truncated < 0 || truncated > 3) return [...rows];
  const head = foldTitle(rows[0]?.text ?? '').slice(0, EXCERPT_HEAD / 2);
  const again = rows.findIndex((row, place) => place > truncated && foldTitle(row.text).startsWith(head));
  return again > 0 && head.length >= 12 ? rows.slice(again) : [...rows];
}
