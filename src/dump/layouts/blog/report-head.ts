// In: the rows of a copied report. Out: its headline, credits, authors and dates, and where its own words are. Called by the blog layout.
import { readByline, readNamesLine } from '../../bylines.js';
import { isCaption } from '../../cleaning/captions.js';
import { isFurniture } from '../../cleaning/furniture.js';
import { readDateline, readSourceLine } from '../../credits.js';
import { readDateLine, residueOf } from '../../date-line.js';
import type { NumericOrder } from '../../dates.js';
import { isHeadlineLike } from '../../line-shape.js';
import { nameStrength, sameOutlet } from '../../outlet-signs.js';
import type { Row } from '../../rows.js';
import type { Reading, ReadingAids } from '../layout.js';
import { readOpening } from '../listing/opening-line.js';
import { isSequelMark } from './marks.js';

export interface ReportHead {
  readonly headline: Row | null;
  readonly authors: readonly string[];
  /** The agency or paper that byline or dateline credits. */
  readonly credit: Reading<string> | null;
  /** Named on a line "(Source: X)": a picture's or the report's. */
  readonly source: Reading<string> | null;
  readonly dates: readonly Reading<string>[];
  /** The standfirst and everything below the header. */
  readonly rows: readonly Row[];
}

type HeaderRow =
  | { readonly kind: 'skip' }
  | { readonly kind: 'source'; readonly name: string }
  | { readonly kind: 'outlet'; readonly name: string }
  | { readonly kind: 'byline'; readonly authors: readonly string[]; readonly credit: string | null }
  | { readonly kind: 'dates'; readonly authors: readonly string[]; readonly dates: readonly Reading<string>[] };

/** A header ends where none of the next rows belongs to it. */
const LOOK_AHEAD = 3;
const LONGEST_HEADER = 14;

export function readReportHead(
  all: readonly Row[],
  carrier: string | null,
  aids: ReadingAids,
  order: NumericOrder | null,
): ReportHead {
  const start = all.findIndex((row) => !isSequelMark(row.text) && readSourceLine(row.text) === null);
  const first = all[start];
  const headline = first && isHeadlineLike(first.text) ? first : null;
  const rows = all.filter((row) => row !== headline);
  const kinds = rows.slice(0, LONGEST_HEADER).map((row, place) => readHeaderRow(rows, row, place, carrier, aids, order));
  const end = headerEnd(kinds);
  const header = kinds.slice(0, end);
  const own = rows.filter((row, place) => (place >= end || header[place] === null) && !isSequelMark(row.text));
  const dateline = own.slice(0, 3).flatMap((row) => {
    const found = readDateline(row.text, aids.outlets);
    return found ? [{ value: found.name, line: row.line.number, sign: 'dateline' }] : [];
  })[0];
  const lineOf = (place: number) => rows[place]?.line.number ?? 0;
  const named = header.flatMap((row, place) => {
    if (row?.kind === 'byline' && row.credit !== null) return [{ value: row.credit, line: lineOf(place), sign: 'agency credit' }];
    return row?.kind === 'outlet' ? [{ value: row.name, line: lineOf(place), sign: 'outlet line' }] : [];
  });
  const sources = header.flatMap((row, place) =>
    row?.kind === 'source' ? [{ value: row.name, line: lineOf(place), sign: 'source line' }] : [],
  );
  return {
    headline,
    authors: [...new Set(header.flatMap((row) => (row?.kind === 'byline' || row?.kind === 'dates' ? row.authors : [])))],
    credit: named.find((one) => one.sign === 'agency credit') ?? dateline ?? named[0] ?? null,
    source: sources[0] ?? null,
    dates: header.flatMap((row) => (row?.kind === 'dates' ? row.dates : [])),
    rows: own,
  };
}

function headerEnd(kinds: readonly (HeaderRow | null)[]): number {
  let end = 0;
  for (let place = 0; place < kinds.length; place++) {
    if (kinds[place] !== null) end = place + 1;
    else if (!kinds.slice(place + 1, place + 1 + LOOK_AHEAD).some((kind) => kind !== null && kind.kind !== 'skip')) break;
  }
  return end;
}

function readHeaderRow(
  rows: readonly Row[],
  row: Row,
  place: number,
  carrier: string | null,
  aids: ReadingAids,
  order: NumericOrder | null,
): HeaderRow | null {
  if (isSequelMark(row.text) || isFurniture(row.text)) return { kind: 'skip' };
  const source = readSourceLine(row.text);
  if (source !== null) return { kind: 'source', name: source };
  if (isCaption(row.text)) return { kind: 'skip' };
  const byline = readByline(row.text);
  if (byline) {
    const credit = byline.credit !== null && nameStrength(byline.credit, aids.outlets) >= 2 ? byline.credit : null;
    return { kind: 'byline', authors: byline.authors, credit };
  }
  if (isOutletLine(row.text, carrier, aids)) return { kind: 'outlet', name: row.text };
  const besideDate = [rows[place - 1], rows[place + 1]].some(
    (other) => other && readDateLine(other.text, aids.dates, order) !== null,
  );
  const names = readNamesLine(row.text);
  if (names) return besideDate ? { kind: 'byline', authors: names, credit: null } : null;
  const opening = readOpening([row], aids, order);
  if (opening.headerRows.size > 0) return { kind: 'dates', authors: opening.authors, dates: opening.dates };
  return isClockLine(row.text) ? { kind: 'skip' } : null;
}

function isOutletLine(text: string, carrier: string | null, aids: ReadingAids): boolean {
  if (text.length > 60) return false;
  return aids.outlets.find(text) !== null || (carrier !== null && sameOutlet(text, carrier, aids.outlets));
}

/** "Updated 10:08 a.m. ET": a time of day and its label, without a date. */
function isClockLine(text: string): boolean {
  return text.length <= 60 && /[0-9]{1,2}[:：][0-9]{2}/u.test(text) && !/\p{L}/u.test(residueOf(text, []));
}
