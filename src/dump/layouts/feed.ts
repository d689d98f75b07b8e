// In: a syndication feed flattened to text (channel, then items with link and machine-made date). Out: one draft an item.
// Called by read-dump.
import { ownRows, sharedLines, textOf } from '../article-text.js';
import { type DumpText, lineAt } from '../dump-text.js';
import { splitPart } from '../parts.js';
import type { Row } from '../rows.js';
import type { Channel } from './feed/channel.js';
import { findSettledItems, type Item, readItems } from './feed/read-items.js';
import type { Draft, Layout } from './layout.js';

export const feed: Layout = {
  name: 'feed',
  recognise(dump, aids) {
    const lines = findSettledItems(dump, aids);
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
