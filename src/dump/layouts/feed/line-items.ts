// In: a dump. Out: the items of a feed that prints each on a line of its own with the date behind the text, where the order of the
// fields can be settled. Called by the feed layout before it looks for heads in WordPress's order (link, date, text).
import type { Stretch } from '../../body.js';
import type { DumpText, Line } from '../../dump-text.js';
import { isProse } from '../../line-shape.js';
import type { ReadingAids } from '../layout.js';
import { firstStamp, type Head } from './heads.js';

export interface LineItem {
  readonly head: Head;
  readonly title: string;
  /** Offset of the title. */
  readonly start: number;
  readonly text: Stretch;
}

export interface LineItems {
  readonly items: readonly LineItem[];
  /** Dates stand behind the text, but where the title ends does not show: such a feed had better be left than read one item off. */
  readonly unsettled: boolean;
}

const LINKS = /https?:\/\/\S{3,600}(?:\s+https?:\/\/\S{3,600})*/u;
/** No headline is longer; ids, a creator and a second stamp may follow the date. UTF-16 units. */
const LONGEST_TITLE = 240;
const LONGEST_TAIL = 700;

/** Null when the feed is not arranged so. Two lines tell; the channel's own line has a date behind its description too. */
export function findLineItems(dump: DumpText, aids: ReadingAids): LineItems | null {
  const stamped = dump.lines.flatMap((line) => {
    const stamp = firstStamp(line.text, aids);
    return stamp ? [{ line, stamp, item: readLine(line, stamp) }] : [];
  });
  const behind = stamped.filter(({ item }) => item !== null);
  if (behind.length < 2 || behind.length < stamped.length - 1 || !/https?:\/\//u.test(dump.text)) return null;
  const items = behind.flatMap(({ item }) => (item?.text ? [{ ...item, text: item.text }] : []));
  const channel = items[0] && items[0].start === firstLineStart(dump) && isRoot(items[0].head.link.url) ? 1 : 0;
  return { items: items.slice(channel), unsettled: items.length < behind.length - 1 };
}

function firstLineStart(dump: DumpText): number {
  return dump.lines.find((line) => line.text.trim() !== '')?.start ?? 0;
}

function isRoot(url: string | null): boolean {
  return url === null || /^https?:\/\/[^/]+(?:\/[\w-]*){0,2}\/?$/u.test(url);
}

type Stamp = NonNullable<ReturnType<typeof firstStamp>>;

/** Title, link and text before the date; `text` is null where no link parts title and text; null when no text stands before the date. */
function readLine(line: Line, stamp: Stamp): (Omit<LineItem, 'text'> & { readonly text: Stretch | null }) | null {
  const before = line.text.slice(0, stamp.start);
  const tail = line.text.slice(stamp.end).replace(/https?:\/\/\S+/gu, ' ');
  if (tail.length > LONGEST_TAIL || isProse(tail.trim())) return null;
  const links = LINKS.exec(before);
  const title = before.slice(0, links?.index ?? 0).trim();
  const from = links ? links.index + links[0].length : 0;
  const words = before
    .slice(from)
    .replace(/<[^<>]{1,60}>|<!\[CDATA\[|\]\]>/g, ' ')
    .trim();
  const parted = links !== null && title !== '' && title.length <= LONGEST_TITLE && !isProse(title);
  if (!hasSentence(parted ? words : before)) return null;
  const link = links?.[0].split(/\s+/u)[0] ?? null;
  const at = line.start + (links?.index ?? 0);
  const place = { start: line.start + stamp.start, end: line.start + stamp.end };
  return {
    head: {
      link: { start: at, end: at + (link?.length ?? 0), url: link },
      stamp: { ...place, iso: stamp.iso },
      otherStamp: null,
      between: null,
      start: at,
      end: line.start + from,
    },
    title: title
      .replace(/<!\[CDATA\[|\]\]>/g, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
    start: line.start,
    text: parted ? { start: line.start + from, end: line.start + from + textLength(before.slice(from)) } : null,
  };
}

function hasSentence(words: string): boolean {
  return words.trim().length >= 40 && /[.!?…][”"’')\]]?(?:\s|<|$)|[。！？]/u.test(words);
}

/** Categories and a way on behind the last sentence are no text. */
function textLength(words: string): number {
  const more = /\s*(?:Continue reading|Read more)\s*(?:\.{3}|…)?/iu.exec(words)?.index ?? words.length;
  const ends = [...words.slice(0, more).matchAll(/[.!?…][”"’')\]]?(?=\s|<|$)|[。！？][」』”’]?/gu)];
  const last = ends.at(-1);
  return last ? last.index + last[0].length : more;
}
