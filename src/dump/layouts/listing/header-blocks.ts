// In: the rows of a dump. Out: the header blocks of a listing (outlet and date, categories, headline), told by their shape.
// Called by the listing layout, to recognise a listing and to read it.
import type { NumericOrder } from '../../dates.js';
import { endsSentence, isProse, weightOf } from '../../line-shape.js';
import { nameStrength } from '../../outlet-signs.js';
import type { Row } from '../../rows.js';
import type { ReadingAids } from '../layout.js';
import { anchorsAt } from './anchors.js';
import { findDatelessBlocks } from './dateless-blocks.js';
import type { HeaderBlock } from './header-block.js';
import { readBlock } from './read-block.js';

/** A header's own signs must reach this: a bare date, a name beside it, and either a known or repeated name or the dump's own style. */
const BAR = 5;

export function findHeaderBlocks(rows: readonly Row[], aids: ReadingAids, order: NumericOrder | null): HeaderBlock[] {
  const anchors = rows.flatMap((row) => anchorsAt(rows, row, aids, order));
  const names = countBy(anchors, (anchor) => aids.outlets.canonical(anchor.outlet));
  const drafts = anchors.map((anchor) => readBlock(rows, anchor, names, aids)).filter((block) => block !== null);
  const sure = drafts.filter((block) => block.score >= BAR - 2);
  const styles = countBy(sure.length > 0 ? sure : drafts, (block) => block.style);
  const scored = drafts.map((block) => ({ ...block, score: block.score + styleScore(block.style, styles) }));
  const chosen = choose(scored.filter((block) => block.score >= BAR));
  if (chosen.filter((block) => namesOutlet(block, names, aids)).length * 2 < chosen.length) return [];
  return [...chosen, ...findDatelessBlocks(rows, chosen, aids)].sort((one, other) => one.first - other.first);
}

/** Words of a name that only its form tells; headlines are heavier. */
const HEAVIEST_NAME = 40;

/** Where a list has no place for an outlet, the headline or a tag stands there ("Premium"), and the lead where the headline should be. */
function namesOutlet(block: HeaderBlock, names: ReadonlyMap<string, number>, aids: ReadingAids): boolean {
  const { name } = block.outlet;
  const strength = nameStrength(name, aids.outlets);
  if (strength === 3 || block.patterned) return true;
  if (endsSentence(name) || isProse(block.headline.text)) return false;
  if ((names.get(aids.outlets.canonical(name)) ?? 0) > 1) return true;
  return strength === 2 && weightOf(name) <= HEAVIEST_NAME;
}

function styleScore(style: string, styles: ReadonlyMap<string, number>): number {
  const most = Math.max(...styles.values(), 0);
  const times = styles.get(style) ?? 0;
  if (times === most) return Math.min(3, most);
  return times > 1 ? 1 : 0;
}

/** The stronger of two blocks that claim a row between them. */
function choose(blocks: readonly HeaderBlock[]): HeaderBlock[] {
  const kept: HeaderBlock[] = [];
  const claimed = new Set<number>();
  for (const block of [...blocks].sort((one, other) => other.score - one.score || one.first - other.first)) {
    const places = Array.from({ length: block.text - block.first }, (_, at) => block.first + at);
    if (places.some((place) => claimed.has(place))) continue;
    for (const place of places) claimed.add(place);
    kept.push(block);
  }
  return kept.sort((one, other) => one.first - other.first);
}

function countBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
