// In: the rows of a dump. Out: the header blocks of a listing (outlet and date, categories, headline), told by their shape.
// Called by the listing layout, to recognise a listing and to read it.
import { type DateLine, type DateWords, findDates, readDateLine, withoutClocks } from '../../date-line.js';
import type { NumericOrder } from '../../dates.js';
import { isHeadlineLike, isNameLike, isProse, weightOf } from '../../line-shape.js';
import { knownOutlet, nameStrength, sameOutlet, undouble } from '../../outlet-signs.js';
import type { Row } from '../../rows.js';
import { readIntroduction, readIntroductionWithoutColon } from '../blog/introductions.js';
import type { ReadingAids } from '../layout.js';

export interface HeaderBlock {
  readonly outlet: { readonly name: string; readonly row: Row };
  readonly date: { readonly iso: string | null; readonly row: Row; readonly text: string };
  readonly headline: Row;
  readonly link: string | null;
  /** Places among the rows: of the first header row, and of the first row of the text. */
  readonly first: number;
  readonly text: number;
  /** How sure this is a header; blocks below the bar are dropped. */
  readonly score: number;
  /** Its arrangement and the way its date is written. */
  readonly style: string;
}

/** Where the outlet stands, seen from the date. */
type Arrangement = 'above' | 'below' | 'beside';

interface Anchor {
  readonly row: Row;
  readonly iso: string | null;
  readonly form: string;
  readonly labelled: boolean;
  readonly arrangement: Arrangement;
  readonly outlet: string;
  readonly outletRow: Row;
}

/** A header's own signs must reach this: a bare date, a name beside it, and either a known or repeated name or the dump's own style. */
const BAR = 5;

export function findHeaderBlocks(rows: readonly Row[], aids: ReadingAids, order: NumericOrder | null): HeaderBlock[] {
  const anchors = rows.flatMap((row) => anchorsAt(rows, row, aids, order));
  const names = countBy(anchors, (anchor) => aids.outlets.canonical(anchor.outlet));
  const drafts = anchors.map((anchor) => blockOf(rows, anchor, names, aids)).filter((block) => block !== null);
  const sure = drafts.filter((block) => block.score >= BAR - 2);
  const styles = countBy(sure.length > 0 ? sure : drafts, (block) => block.style);
  const scored = drafts.map((block) => ({ ...block, score: block.score + styleScore(block.style, styles) }));
  return choose(scored.filter((block) => block.score >= BAR));
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

function anchorsAt(rows: readonly Row[], row: Row, aids: ReadingAids, order: NumericOrder | null): Anchor[] {
  const line = readDateLine(row.text, aids.dates, order);
  if (line) return bareAnchors(rows, row, line, aids);
  const beside = besideDate(row, aids, order);
  return beside ? [beside] : [];
}

function bareAnchors(rows: readonly Row[], row: Row, line: DateLine, aids: ReadingAids): Anchor[] {
  const own = line.dates.find((date) => date.role !== 'updated');
  if (!own) return [];
  const base = { row, iso: own.iso, form: line.form, labelled: line.labelled };
  const neighbours: [Arrangement, Row | undefined][] = [
    ['above', rows[row.place - 1]],
    ['below', rows[row.place + 1]],
  ];
  return neighbours.flatMap(([arrangement, neighbour]) =>
    neighbour &&
    !/^https?:/iu.test(neighbour.text) &&
    aids.dates.find(neighbour.text, 'day-month').length === 0 &&
    nameStrength(bareName(neighbour.text), aids.outlets) > 0
      ? [{ ...base, arrangement, outlet: bareName(neighbour.text), outletRow: neighbour }]
      : [],
  );
}

/** A name without the label, list mark or doubling that it may be printed with. */
function bareName(text: string): string {
  const bare = text
    .replace(
      /^(?:source|outlet|publication|published (?:in|by)|from|via|媒體|媒体|來源|来源|出處|出处|媒体名|nguồn|báo)\s*[:：]\s*/iu,
      '',
    )
    .trim();
  return undouble(bare) ?? bare;
}

/** "Outlet | 3 March 2025", "2025-03-03 · Outlet", "Outlet (3 March 2025)". */
function besideDate(row: Row, aids: ReadingAids, order: NumericOrder | null): Anchor | null {
  if (row.text.length > 120) return null;
  const dates = findDates(row.text, aids.dates, order);
  const [date] = dates;
  if (!date) return null;
  const outlet = nameBeside(row.text, date, aids);
  if (outlet === null || nameStrength(outlet, aids.outlets) === 0) return null;
  const form = `beside ${row.text
    .slice(date.start, date.end)
    .replace(/[0-9]+/g, '9')
    .replace(/\p{L}{3,}/gu, 'w')}`;
  return { row, iso: date.iso, form, labelled: false, arrangement: 'beside', outlet, outletRow: row };
}

const EDGE = /^[\s|｜·•,，–—\-/:：;()（）[\]【】]+|[\s|｜·•,，–—\-/:：;()（）[\]【】]+$/gu;

/** The words beside a date, provided that something other than a blank parts them from it, or that they are a known name. */
function nameBeside(text: string, date: DateWords, aids: ReadingAids): string | null {
  const before = withoutClocks(text.slice(0, date.start));
  const after = withoutClocks(text.slice(date.end));
  const parted =
    /(?:[|｜·•–—/()（）[\]【】\t-]|\s{2,}|[,，:：])\s*$/u.test(before) ||
    /^\s*(?:[|｜·•–—/()（）[\]【】\t-]|\s{2,}|[,，:：])/u.test(after);
  const rest = `${before}|${after}`;
  const pieces = rest
    .split(/\s*[|｜·•\t]\s*/u)
    .map((piece) => piece.replace(EDGE, ''))
    .filter((piece) => /\p{L}/u.test(piece));
  const known = pieces.find((piece) => knownOutlet(piece, aids.outlets));
  if (known !== undefined) return known;
  const [only] = pieces;
  if (only === undefined || pieces.length > 3) return null;
  const name = undouble(only) ?? only;
  return parted || name !== only ? name : null;
}

function blockOf(
  rows: readonly Row[],
  anchor: Anchor,
  names: ReadonlyMap<string, number>,
  aids: ReadingAids,
): HeaderBlock | null {
  const after = Math.max(anchor.row.place, anchor.outletRow.place) + 1;
  const head = readHead(rows, after, anchor, aids);
  const first = Math.min(anchor.row.place, anchor.outletRow.place);
  const style = `${anchor.arrangement} ${anchor.form}`;
  const base = {
    outlet: { name: anchor.outlet, row: anchor.outletRow },
    date: { iso: anchor.iso, row: anchor.row, text: anchor.row.text },
    style,
  };
  const headline = rows[head.headline];
  if (headline && introduces(headline.text, aids)) return null;
  if (headline && isCategoryBelow(rows, first, headline))
    return headlineAbove(rows, anchor, first, { ...head, headline: head.headline + 1 }, names, aids, base);
  if (headline && isHeadlineLike(headline.text) && rows[head.headline + 1]) {
    const score =
      scoreOf(rows, anchor, head, names, aids) +
      (isProse(headline.text) && !isProse(rows[head.headline + 1]?.text ?? '') ? -3 : 0);
    return { ...base, headline, link: head.link, first, text: head.headline + 1, score };
  }
  return headlineAbove(rows, anchor, first, head, names, aids, base);
}

/** A word or two between date and text is a category when the headline stands above the outlet. */
function isCategoryBelow(rows: readonly Row[], first: number, row: Row): boolean {
  const above = rows[first - 1];
  if (!above || above.gap === 0 || isProse(above.text) || !isHeadlineLike(above.text)) return false;
  const isWord = row.gap === 0 && weightOf(row.text) <= 20 && row.text.split(/\s+/u).length <= 2;
  return isWord && weightOf(above.text) > 24 && isProse(rows[row.place + 1]?.text ?? '') && rows[row.place + 1]?.gap === 0;
}

/** What introduces a copied report is no headline. */
function introduces(text: string, aids: ReadingAids): boolean {
  return (readIntroduction(text, aids) ?? readIntroductionWithoutColon(text, aids)) !== null;
}

/** A header that puts its headline first: headline, outlet, date, text. */
function headlineAbove(
  rows: readonly Row[],
  anchor: Anchor,
  first: number,
  head: Head,
  names: ReadonlyMap<string, number>,
  aids: ReadingAids,
  base: Pick<HeaderBlock, 'outlet' | 'date' | 'style'>,
): HeaderBlock | null {
  const above = rows[first - 1];
  const text = rows[head.headline];
  if (!above || !text || !isProse(text.text) || !isHeadlineLike(above.text) || isProse(above.text) || above.gap === 0)
    return null;
  const score = scoreOf(rows, anchor, head, names, aids) - 1;
  return {
    ...base,
    headline: above,
    link: head.link,
    first: first - 1,
    text: head.headline,
    score,
    style: `under ${base.style}`,
  };
}

interface Head {
  /** Place of the headline. */
  readonly headline: number;
  readonly bullets: number;
  /** The outlet's name stands among the bullets or once more. */
  readonly named: boolean;
  readonly link: string | null;
}

const BULLET = /^[-–—•*·▪◦‣]\s*(\S.{0,60})$/u;
/** Categories, the name again and a link: pages print at most a handful. */
const LONGEST_HEAD = 12;
const CATEGORY_LABEL =
  /^(?:categor(?:y|ies)|section|topics?|tags?|desk|filed under|分類|分类|欄目|栏目|版面|類別|类别|カテゴリー?|chuyên mục|danh mục)\s*[:：]\s*.{1,80}$/iu;

/** Reads on from outlet and date over categories, the outlet's name again and a link to the headline. */
function readHead(rows: readonly Row[], from: number, anchor: Anchor, aids: ReadingAids): Head {
  let place = from;
  let bullets = 0;
  let named = false;
  let link: string | null = null;
  for (; place < Math.min(rows.length, from + LONGEST_HEAD); place++) {
    const text = rows[place]?.text ?? '';
    const bullet = BULLET.exec(text);
    if (/^https?:\/\/\S+$/iu.test(text)) link ??= text;
    else if (sameOutlet(bareName(bullet?.[1] ?? text), anchor.outlet, aids.outlets)) named = true;
    else if (bullet && weightOf(text) < 70) bullets++;
    else if (!CATEGORY_LABEL.test(text)) break;
  }
  return { headline: place, bullets, named, link };
}

/** Byline, dates, sub-headline and caption may stand between headline and text. */
const OPENING_REACH = 5;

/** Words of an outlet's name that neither the outlet file nor its own words tell; longer ones are headlines. */
const LONGEST_NAME = 5;

function scoreOf(
  rows: readonly Row[],
  anchor: Anchor,
  head: Head,
  names: ReadonlyMap<string, number>,
  aids: ReadingAids,
): number {
  const { row, outletRow, arrangement } = anchor;
  const headline = rows[head.headline]?.text ?? '';
  const opening = rows.slice(head.headline + 1, head.headline + 1 + OPENING_REACH).find((one) => isProse(one.text));
  const start = Math.min(row.place, outletRow.place);
  let score = nameStrength(anchor.outlet, aids.outlets) === 3 ? 2 : nameStrength(anchor.outlet, aids.outlets) === 2 ? 1 : 0;
  if ((names.get(aids.outlets.canonical(anchor.outlet)) ?? 0) > 1) score += 1;
  if (head.named) score += 3;
  if (head.bullets > 0) score += 2;
  if ((rows[start]?.gap ?? 0) > 0 || start === 0) score += 1;
  if (arrangement !== 'beside') score += (arrangement === 'above' ? row.gap : outletRow.gap) === 0 ? 1 : 0;
  if (!isProse(headline) && weightOf(headline) > 16) score += 1;
  if (opening) score += 1;
  if (anchor.labelled) score -= 2;
  if (arrangement !== 'beside' && !isNameLike(anchor.outlet)) score -= 1;
  if (nameStrength(anchor.outlet, aids.outlets) === 1 && anchor.outlet.split(/\s+/u).length > LONGEST_NAME) score -= 2;
  return score;
}

function countBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
