// In: a dump. Out: the items of a feed that prints each field on a line of its own with the date behind the text.
// Called by the feed layout before it looks for heads in WordPress's order (link, date, text).
import type { DumpText } from '../../dump-text.js';
import { isHeadlineLike, isProse } from '../../line-shape.js';
import { type Row, rowsOf } from '../../rows.js';
import type { ReadingAids } from '../layout.js';
import { firstStamp } from './heads.js';
import type { LineItem, LineItems } from './line-items.js';

const ADDRESS = /^(?:https?:\/\/\S+|(?:tag|urn):\S+)$/iu;

interface StampRow {
  readonly row: Row;
  readonly iso: string;
}

/** Null when the feed is not arranged so: in most items the line above the date, addresses aside, must be the text, and a title above it. */
export function findFieldLines(dump: DumpText, aids: ReadingAids): LineItems | null {
  const rows = rowsOf(dump);
  const stamps = rows.flatMap((row): StampRow[] => {
    const stamp = row.text.length <= LONGEST_STAMP ? firstStamp(row.text, aids) : null;
    return stamp && stamp.start === 0 && stamp.end >= row.text.length - 1 ? [{ row, iso: stamp.iso }] : [];
  });
  if (stamps.length < 2) return null;
  const read = stamps.map((stamp, at) => itemOf(rows, (stamps[at - 1]?.row.place ?? -1) + 1, stamp));
  const last = stamps.at(-1)?.row.place ?? 0;
  const textBelow = rows.slice(last + 1).some((row) => isProse(row.text));
  const items = read.filter((item) => item !== null);
  if (textBelow || items.length < 2 || items.length < stamps.length - 1) return null;
  return { items, unsettled: false };
}

/** A weekday, a date, a clock and a zone. UTF-16 units. */
const LONGEST_STAMP = 50;

/** The rows from the last date to this one: ids of the item before, a title, and text with the link on either side of it. */
function itemOf(rows: readonly Row[], from: number, stamp: StampRow): LineItem | null {
  const region = rows.slice(from, stamp.row.place);
  const title = region.find((row) => !ADDRESS.test(row.text));
  const own = region.filter((row) => title && row.place > title.place);
  const texts = own.filter((row) => !ADDRESS.test(row.text));
  const link = own.find((row) => ADDRESS.test(row.text));
  const [first] = texts;
  const last = texts.at(-1);
  if (!title || !first || !last || !link) return null;
  if (!isHeadlineLike(title.text) || isProse(title.text) || !isProse(last.text)) return null;
  return {
    head: {
      link: { start: link.start, end: link.end, url: /^http/iu.test(link.text) ? link.text : null },
      stamp: { start: stamp.row.start, end: stamp.row.end, iso: stamp.iso },
      otherStamp: null,
      between: null,
      start: link.start,
      end: first.start,
    },
    title: title.text,
    start: title.start,
    text: { start: first.start, end: last.end },
  };
}
