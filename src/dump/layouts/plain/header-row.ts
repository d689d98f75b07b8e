// In: one of the first lines of a hand-made file. Out: what it says by its form or label; null when it holds other words.
// Called by the header lines of the plain layout.
import { readByline } from '../../bylines.js';
import { findDates, readDateLine, withoutClocks } from '../../date-line.js';
import { isNameLike } from '../../line-shape.js';
import { knownOutlet, nameStrength } from '../../outlet-signs.js';
import type { Row } from '../../rows.js';
import type { Reading, ReadingAids } from '../layout.js';
import { type HeaderField, readLabel } from './labels.js';

export interface Said {
  readonly field: HeaderField | 'otherDate' | 'unknownName';
  readonly reading: Reading<string>;
}

export function readHeaderRow(row: Row, aids: ReadingAids): readonly Said[] | null {
  const { text } = row;
  const line = row.line.number;
  const label = readLabel(text, line);
  if (label) return [label];
  const heading = /^#\s+(\S.{0,300}?)[\s#]*$/.exec(text)?.[1] ?? /^\*\*(\S[^*]{0,300})\*\*$/.exec(text)?.[1];
  if (heading !== undefined) return [{ field: 'title', reading: { value: heading, line, sign: 'markdown heading' } }];
  if (/^https?:\/\/\S+$/i.test(text)) return [{ field: 'url', reading: { value: text, line, sign: 'address' } }];
  return readDateRow(text, line, aids) ?? readMixedRow(text, line, aids) ?? readPiece(text, line, aids);
}

function readDateRow(text: string, line: number, aids: ReadingAids): readonly Said[] | null {
  const dates = readDateLine(text, aids.dates, null)?.dates;
  return (
    dates?.map(({ start, end, role }) => ({
      field: role === 'updated' ? 'otherDate' : 'published',
      reading: { value: text.slice(start, end), line, sign: 'date line' },
    })) ?? null
  );
}

/** A known outlet, or a byline with the outlet that it credits. */
function readPiece(text: string, line: number, aids: ReadingAids): Said[] | null {
  if (namesOutlet(text, aids)) return [{ field: 'outlet', reading: { value: text, line, sign: 'outlet line' } }];
  const byline = readByline(text);
  if (!byline) return null;
  const authors: Said = { field: 'authors', reading: { value: byline.authors.join(', '), line, sign: 'byline' } };
  const { credit } = byline;
  return credit !== null && namesOutlet(credit, aids)
    ? [authors, { field: 'outlet', reading: { value: credit, line, sign: 'byline credit' } }]
    : [authors];
}

/** A name that is also an ordinary word ("Science") may be a section when it stands alone. */
function namesOutlet(text: string, aids: ReadingAids): boolean {
  const outlet = isNameLike(text) ? knownOutlet(text, aids.outlets) : null;
  return outlet !== null && (outlet.ordinary !== true || /\s/.test(text));
}

const SEPARATORS = /[,，、|｜·•;；/／()（）]|\s[-–—]\s|\s{2,}/u;
const SEPARATED = /^$|[,，、|｜·•;；/／()（）–—-]$/u;
/** A longer line is prose with a date in it. */
const LONGEST = 120;
const MOST_WORDS = 6;

/** "Outlet, date", "date | outlet | By somebody". A name that nobody knows is told from the words of a sentence by its separator. */
function readMixedRow(text: string, line: number, aids: ReadingAids): readonly Said[] | null {
  const dates = text.length <= LONGEST ? findDates(text, aids.dates, null) : [];
  const [date] = dates;
  if (!date || dates.length > 1) return null;
  const before = withoutClocks(text.slice(0, date.start));
  const after = withoutClocks(text.slice(date.end));
  const said: Said[] = [{ field: 'published', reading: { value: text.slice(date.start, date.end), line, sign: 'header line' } }];
  const pieces = [before, after].flatMap((side) => side.split(SEPARATORS)).map((piece) => piece.trim());
  for (const piece of pieces.filter((words) => /[\p{L}\p{N}]/u.test(words))) {
    const known = readPiece(piece, line, aids);
    if (
      !known &&
      !isWideName(piece, aids) &&
      !(SEPARATED.test(before.trim()) && /^$|^[,，、|｜·•;；/／()（）–—-]/u.test(after.trim()))
    )
      return null;
    if (!known && (!isNameLike(piece) || piece.split(/\s+/).length > MOST_WORDS)) return null;
    said.push(...(known ?? [{ field: 'unknownName' as const, reading: { value: piece, line, sign: 'header line' } }]));
  }
  return said.filter(({ field }) => field === 'unknownName').length > 1 ? null : said;
}

/** Scripts without blanks between words need no other separator than one. */
function isWideName(piece: string, aids: ReadingAids): boolean {
  return /^[\p{Script=Han}\p{Script=Katakana}ー・]{2,10}$/u.test(piece) && nameStrength(piece, aids.outlets) >= 2;
}
