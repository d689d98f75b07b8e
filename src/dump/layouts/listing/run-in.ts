// In: a row that may begin with bylines and dates run into its text. Out: what they say and where the text begins.
// Called by opening-line.
import type { Stretch } from '../../body.js';
import { parseNames } from '../../bylines.js';
import { findDates, residueOf, roleBefore } from '../../date-line.js';
import type { NumericOrder } from '../../dates.js';
import type { Row } from '../../rows.js';
import { readWideDateline } from '../../wide-dateline.js';
import type { Reading, ReadingAids } from '../layout.js';

export interface Found {
  readonly authors: readonly string[];
  readonly dates: readonly Reading<string>[];
  /** Null when the whole row is header. */
  readonly cut: Stretch | null;
}

/** Where a run-in header may end at the latest; four authors with their places take about 150 units. */
const LONGEST_RUN_IN = 260;
const NEXT_STAMP = /^[\s,|·•–—-]*(?:(?:last\s+)?updated?|modified|更新|最後更新|最后更新|cập nhật)/iu;

/** "A in X and B in Y Published: 8:00am, 10 Feb 2025 Updated: 10:14am, 10 Feb 2025 The text …": the words before the text. */
export function readRunIn(row: Row, aids: ReadingAids, order: NumericOrder | null): Found | null {
  const opening = row.text.slice(0, LONGEST_RUN_IN);
  const [first, ...others] = labelled(opening, findDates(opening, aids.dates, order));
  if (!first || first.role === 'bare') return readReporter(row);
  const before = residueOf(opening.slice(0, first.start), []).replace(/[\s:：,|·•–—-]+$/u, '');
  const bare = !/[\p{L}\p{N}]/u.test(before);
  const authors = bare ? [] : parseNames(before);
  if (!bare && authors.length === 0) return null;
  const dates = [first];
  let end = afterClock(opening, first.end);
  for (const date of others) {
    if (!NEXT_STAMP.test(opening.slice(end, date.start))) break;
    dates.push(date);
    end = afterClock(opening, date.end);
  }
  return { authors, dates: readings(row, dates), cut: { start: row.start, end: row.start + end } };
}

/** The dateline of a text stays with it, like that of an agency. */
function readReporter(row: Row): Found | null {
  const dateline = readWideDateline(row.text);
  return dateline && { authors: dateline.authors, dates: [], cut: { start: row.start, end: row.start } };
}

/** A time of day and its zone may follow the date. */
function afterClock(text: string, end: number): number {
  const match =
    /^[\s,|·•-]*(?:at\s+)?[0-2]?[0-9][:：.][0-5][0-9](?::[0-5][0-9])?\s?(?:[ap][.]?m[.]?)?(?:\s?(?:GMT|UTC|ET|EST|EDT|PT|PST|PDT|HKT|JST|SGT|ICT|BST|CET)\b)?/iu.exec(
      text.slice(end),
    );
  return end + (match?.[0].length ?? 0);
}

export function labelled<T extends { start: number }>(text: string, dates: readonly T[]) {
  return dates.map((date) => ({ ...date, role: roleBefore(text.slice(0, date.start)) }));
}

export function readings(row: Row, dates: readonly { iso: string | null; role: string }[]): Reading<string>[] {
  return dates.flatMap((date) =>
    date.iso === null
      ? []
      : [{ value: date.iso, line: row.line.number, sign: date.role === 'updated' ? 'updated line' : 'date line' }],
  );
}
