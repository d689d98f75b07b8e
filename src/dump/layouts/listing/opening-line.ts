// In: the first rows of an article's text. Out: bylines and dates printed there, and what they leave of the rows.
// Called by the listing and the page layouts.
import type { Stretch } from '../../body.js';
import { parseNames, readByline, readNamesLine } from '../../bylines.js';
import { findDates, readDateLine, residueOf } from '../../date-line.js';
import type { NumericOrder } from '../../dates.js';
import { isProse, weightOf } from '../../line-shape.js';
import type { Row } from '../../rows.js';
import { readWideDateline } from '../../wide-dateline.js';
import type { Reading, ReadingAids } from '../layout.js';
import { type Found, labelled, readings, readRunIn } from './run-in.js';

export interface Opening {
  readonly authors: readonly string[];
  readonly dates: readonly Reading<string>[];
  /** Places of rows that are header and nothing else. */
  readonly headerRows: ReadonlySet<number>;
  /** Header words at the beginning of a row that goes on with text. */
  readonly cuts: ReadonlyMap<number, readonly Stretch[]>;
}

/** Bylines and dates stand within this many rows of the headline (sub-headline, byline, two dates, a caption). */
export const REACH = 6;

/** A first paragraph above this is the text, not a sentence under the headline that a byline may follow. */
const HEAVIEST_STANDFIRST = 220;

/** `reach` counts rows. */
export function readOpening(rows: readonly Row[], aids: ReadingAids, order: NumericOrder | null, reach = REACH): Opening {
  const authors: string[] = [];
  const dates: Reading<string>[] = [];
  const headerRows = new Set<number>();
  const cuts = new Map<number, readonly Stretch[]>();
  let begun = false;
  let standfirst = false;
  for (const row of rows.slice(0, reach)) {
    const found = isProse(row.text)
      ? readRunIn(row, aids, order)
      : (readHeaderRow(row, aids, order, !begun) ?? readRunIn(row, aids, order));
    if (isProse(row.text)) {
      begun ||= standfirst || weightOf(row.text) > HEAVIEST_STANDFIRST;
      standfirst = true;
    }
    if (!found) continue;
    for (const name of found.authors) if (!authors.includes(name)) authors.push(name);
    dates.push(...found.dates);
    if (found.cut === null) headerRows.add(row.place);
    else cuts.set(row.place, [found.cut]);
  }
  return { authors, dates, headerRows, cuts };
}

/** A row of nothing but dates, nothing but a byline, or both. */
function readHeaderRow(row: Row, aids: ReadingAids, order: NumericOrder | null, namesAlone: boolean): Found | null {
  const dateline = readWideDateline(row.text);
  if (dateline?.end === row.text.trimEnd().length) return { authors: dateline.authors, dates: [], cut: null };
  const line = readDateLine(row.text, aids.dates, order);
  if (line) return { authors: [], dates: readings(row, line.dates), cut: null };
  const found = row.text.length <= 180 && !/[.。!！?？]$/u.test(row.text) ? findDates(row.text, aids.dates, order) : [];
  if (found.length > 0) {
    const names = residueOf(row.text, found)
      .replace(/\s+/gu, ' ')
      .replace(/^[\s|·•,–—-]+|[\s|·•,–—-]+$/gu, '');
    const people = readByline(names)?.authors ?? readNamesLine(names);
    if (people ?? isCreditLine(names, aids))
      return { authors: people ?? reporterIn(names), dates: readings(row, labelled(row.text, found)), cut: null };
    return null;
  }
  const byline = readByline(row.text);
  const credited = byline ? null : namesBehindOutlet(row.text, aids);
  if (credited) return { authors: credited, dates: [], cut: null };
  if (byline) return { authors: byline.authors, dates: [], cut: null };
  // Below the first paragraph two capitalised words are a sub-heading.
  const names =
    namesAlone && (/(?:記者|记者)/u.test(row.text) || aids.outlets.findIn(row.text).length === 0)
      ? readNamesLine(row.text)
      : null;
  return names ? { authors: names, dates: [], cut: null } : null;
}

/** "Reuters - A B in X": the outlet, a dash, and names with their places or a word that says who wrote. */
function namesBehindOutlet(text: string, aids: ReadingAids): readonly string[] | null {
  const match = /^([^-–—]{2,40}?)\s+[-–—]\s+(\S.{1,100})$/u.exec(text);
  if (!match?.[1] || !match[2] || !aids.outlets.find(match[1])) return null;
  const byline = readByline(match[2]);
  if (byline) return byline.authors;
  return /\sin\s\p{Lu}/u.test(match[2]) || match[2].split(/\s+/u).length <= 3 ? readNamesLine(match[2]) : null;
}

/** What a date line may carry besides: ideographs that are one name, or a few words with an outlet or a reporter among them. */
const HEAVIEST_CREDIT = 90;

function isCreditLine(words: string, aids: ReadingAids): boolean {
  if (weightOf(words) > HEAVIEST_CREDIT) return false;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}$/u.test(words)) return true;
  const named = aids.outlets.findIn(words).some(({ start, end }) => start === 0 || end === words.length);
  return named || /(?:記者|记者|編輯|编辑|來源|来源|報導|报道|報道|phóng viên|nguồn)/iu.test(words);
}

function reporterIn(words: string): string[] {
  const wide = /(?:記者|记者)\s?([\p{Script=Han}]{2,4}?)(?=[／/、，,\s]|$)/u.exec(words)?.[1];
  if (wide !== undefined) return [wide];
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}$/u.test(words) ? parseNames(words) : [];
}
