// In: one of the first lines of a hand-made file. Out: what it says by its form or label; null when it holds other words.
// Called by the header lines of the plain layout.
import { readByline } from '../../bylines.js';
import { findDates, readDateLine, withoutClocks } from '../../date-line.js';
import { isNameLike } from '../../line-shape.js';
import { knownOutlet, nameStrength } from '../../outlet-signs.js';
import type { Row } from '../../rows.js';
import type { Reading, ReadingAids } from '../layout.js';
import { type HeaderField, type Labelled, readLabel, readLabels } from './labels.js';

export interface Said {
  readonly field: HeaderField | 'otherDate' | 'unknownName';
  readonly reading: Reading<string>;
}

export function readHeaderRow(row: Row, aids: ReadingAids): readonly Said[] | null {
  const { text } = row;
  const line = row.line.number;
  const labels = readLabels(text, line).flatMap((label) => datedLabel(label, aids));
  if (labels.length > 0) return labels;
  const mail = readMailRow(text, line, aids);
  if (mail) return mail;
  const heading = /^#\s+(\S.{0,300}?)[\s#]*$/.exec(text)?.[1] ?? /^\*\*(\S[^*]{0,300})\*\*$/.exec(text)?.[1];
  if (heading !== undefined) return [{ field: 'title', reading: { value: heading, line, sign: 'markdown heading' } }];
  const bare = withoutMarks(text);
  const address = /^<?(https?:\/\/[^\s>]+)>?$/i.exec(bare)?.[1];
  if (address !== undefined) return [{ field: 'url', reading: { value: address, line, sign: 'address' } }];
  return readDateRow(bare, line, aids) ?? readMixedRow(bare, line, aids) ?? readPiece(bare, line, aids);
}

/** "*Outlet, date*", "> Outlet, date", "(Outlet, date)", "— Outlet, date": the words without what marks them as no text. */
function withoutMarks(text: string): string {
  const quoted = text.replace(/^(?:[>＞]\s*|[-–—]{1,2}\s*(?=\S))/u, '');
  const wrapped = /^([*_]{1,2})(\S.*\S)\1$/u.exec(quoted)?.[2] ?? quoted;
  return /^[(（[［]([^()（）[\]［］]{2,120})[)）\]］]$/u.exec(wrapped)?.[1]?.trim() ?? wrapped;
}

/** "Source: Outlet, date": a source's label with a date behind the name. */
function datedLabel(label: Labelled, aids: ReadingAids): readonly Said[] {
  const { field, reading } = label;
  if (field !== 'outlet') return [label];
  const [date, ...more] = findDates(reading.value, aids.dates, null);
  const name = reading.value.slice(0, date?.start ?? 0).replace(/[\s,，、|·;；(（–—-]+$/u, '');
  const rest = withoutClocks(reading.value.slice(date?.end ?? 0)).replace(/[\s)）]+/gu, '');
  if (!date || more.length > 0 || rest !== '' || !/\p{L}/u.test(name)) return [label];
  return [
    { field, reading: { ...reading, value: name } },
    { field: 'published', reading: { ...reading, value: reading.value.slice(date.start, date.end) } },
  ];
}

const MAIL = /^(from|to|cc|bcc|reply-to|寄件者|寄件人|发件人|發件人|差出人|từ)\s*[:：]\s*(\S.{0,200})$/iu;

/** The sender and receivers of a mail: a sender is the outlet when its name or address is one's. */
function readMailRow(text: string, line: number, aids: ReadingAids): readonly Said[] | null {
  const [, label = '', value = ''] = MAIL.exec(text) ?? [];
  if (value === '') return null;
  if (/^(?:to|cc|bcc|reply-to)$/iu.test(label)) return value.includes('@') ? [] : null;
  const [, address] = /<?([\w.+-]{1,60}@[\w.-]{3,80})>?\s*$/u.exec(value) ?? [];
  const name = value.replace(/\s*<?[\w.+-]{1,60}@[\w.-]{3,80}>?\s*$/u, '').replace(/^["“']|["”']$/gu, '');
  const sign = `label "${label}"`;
  const known = name === '' ? null : knownOutlet(name, aids.outlets);
  if (known || nameStrength(name, aids.outlets) >= 2) return [{ field: 'outlet', reading: { value: name, line, sign } }];
  const house = address === undefined ? null : aids.outlets.findByDomain(address.slice(address.indexOf('@') + 1));
  if (house) return [{ field: 'outlet', reading: { value: house.name, line, sign } }];
  return isNameLike(name) && name.split(/\s+/).length <= MOST_WORDS
    ? [{ field: 'unknownName', reading: { value: name, line, sign } }]
    : [];
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
  const label = readLabel(text, line);
  if (label) return [label];
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
