// In: a dump that lists articles under header blocks (outlet, date, categories, headline). Out: one draft a block.
// Called by read-dump. What stands above the first block is the page's title and nobody's.
import { ownRows, sharedLines, textOf } from '../article-text.js';
import type { NumericOrder } from '../dates.js';
import type { DumpText } from '../dump-text.js';
import { weightOf } from '../line-shape.js';
import { conventionOf } from '../numeric-order.js';
import { splitPart } from '../parts.js';
import { type Row, rowsOf } from '../rows.js';
import type { Draft, Layout, Reading, ReadingAids } from './layout.js';
import type { HeaderBlock } from './listing/header-block.js';
import { findHeaderBlocks } from './listing/header-blocks.js';
import { orderOfListing } from './listing/listing-order.js';
import { readOpening } from './listing/opening-line.js';

export const listing: Layout = {
  name: 'listing',
  recognise(dump, aids) {
    const blocks = findHeaderBlocks(rowsOf(dump), aids, aids.dates.orderOf(dump.text));
    if (blocks.length >= 2) return Math.min(0.9, 0.6 + 0.1 * blocks.length);
    // One block alone is believed when its outlet is named twice, as such pages do.
    return (blocks[0]?.score ?? 0) >= 8 ? 0.6 : 0;
  },
  read(dump, aids) {
    const rows = rowsOf(dump);
    const blocks = withoutCategories(findHeaderBlocks(rows, aids, aids.dates.orderOf(dump.text)), rows);
    const texts = blocks.map((block, place) => rows.slice(block.text, blocks[place + 1]?.first ?? rows.length));
    const order = aids.dates.orderOf(dump.text) ?? orderOfListing(blocks, texts, aids) ?? conventionOf(dump, aids)?.order ?? null;
    const shared = sharedLines(texts);
    return blocks.map((block, place) => readArticle(dump, block, texts[place] ?? [], { aids, order, shared }));
  },
};

interface Context {
  readonly aids: ReadingAids;
  readonly order: NumericOrder | null;
  readonly shared: ReadonlySet<string>;
}

function readArticle(dump: DumpText, block: HeaderBlock, rows: readonly Row[], { aids, order, shared }: Context): Draft {
  const opening = readOpening(rows, aids, order);
  const { title, part } = splitPart(block.headline.text);
  const published = publishedOf(block, aids, order);
  const own = ownRows(
    rows.filter((row) => !opening.headerRows.has(row.place)),
    { authors: opening.authors, shared },
  );
  return {
    kind: 'report',
    outlet: { value: block.outlet.name, line: block.outlet.row.line.number, sign: 'listing header' },
    host: null,
    title: { value: title, line: block.headline.line.number, sign: 'listing headline' },
    authors: opening.authors,
    published,
    posted: null,
    otherDates: opening.dates.filter((date) => date.value !== published?.value),
    url: block.link,
    part,
    translationOf: null,
    language: null,
    firstLine: Math.min(...[block.outlet, block.date].flatMap((part) => part?.row.line.number ?? []), block.headline.line.number),
    body: textOf(dump, own, { cuts: opening.cuts }),
  };
}

function publishedOf(block: HeaderBlock, aids: ReadingAids, order: NumericOrder | null): Reading<string> | null {
  if (!block.date) return null;
  const iso = block.date.iso ?? (order ? (aids.dates.find(block.date.text, order)[0]?.iso ?? null) : null);
  return iso === null ? null : { value: iso, line: block.date.row.line.number, sign: 'listing header' };
}

/** A category on a line without a mark is shorter than this. */
const HEAVIEST_CATEGORY = 40;

/** A short "headline" that several blocks share is their category; the headline follows it. */
function withoutCategories(blocks: readonly HeaderBlock[], rows: readonly Row[]): HeaderBlock[] {
  const times = new Map<string, number>();
  for (const block of blocks) times.set(block.headline.text, (times.get(block.headline.text) ?? 0) + 1);
  return blocks.map((block) => {
    const next = rows[block.headline.place + 1];
    const repeated = (times.get(block.headline.text) ?? 0) > 1 && weightOf(block.headline.text) <= HEAVIEST_CATEGORY;
    if (!repeated || !next || !rows[next.place + 1] || block.headline.place + 1 !== block.text) return block;
    return { ...block, headline: next, text: block.text + 1 };
  });
}
