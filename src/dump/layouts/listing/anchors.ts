// In: the rows of a dump. Out: dates with an outlet's name beside them, around which header blocks are read. Called by header-blocks.
import { type DateLine, type DateWords, findDates, readDateLine, withoutClocks } from '../../date-line.js';
import type { NumericOrder } from '../../dates.js';
import { knownOutlet, nameStrength, undouble } from '../../outlet-signs.js';
import type { Row } from '../../rows.js';
import type { ReadingAids } from '../layout.js';

/** Where the outlet stands, seen from the date. */
type Arrangement = 'above' | 'below' | 'beside';

export interface Anchor {
  readonly row: Row;
  readonly iso: string | null;
  readonly form: string;
  readonly labelled: boolean;
  readonly arrangement: Arrangement;
  readonly outlet: string;
  readonly outletRow: Row;
}

export function anchorsAt(rows: readonly Row[], row: Row, aids: ReadingAids, order: NumericOrder | null): Anchor[] {
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
export function bareName(text: string): string {
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
  // The path of an address often holds a day.
  if (row.text.length > 120 || /^https?:\/\/\S+$/iu.test(row.text)) return null;
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
