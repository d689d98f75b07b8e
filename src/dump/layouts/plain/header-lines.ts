// In: a dump. Out: the header that stands as lines above its text, in whatever order: labelled, or known by their form.
// Called by the plain layout.

import { because, type Reason } from '../../../reasons/reason.js';
import type { DumpText } from '../../dump-text.js';
import { isHeadlineLike, isNameLike, isProse } from '../../line-shape.js';
import { type Row, rowsOf } from '../../rows.js';
import type { Doubts, Reading, ReadingAids } from '../layout.js';
import { emptyHeader, type Header } from './header.js';
import { readHeaderRow, type Said } from './header-row.js';
import { headlineAmong, mayBeName } from './headline-among.js';
import type { HeaderField } from './labels.js';

/** No header is longer. */
const mostRows = 14;
/** More lines of other words than these are a list or verse. */
const mostWords = 3;

export function headerLines(dump: DumpText, aids: ReadingAids): Header {
  const rows = rowsOf(dump);
  const { said, words, text } = walk(rows, aids);
  const found = [...said.values()].flat();
  const first = rows[text];
  if (!first || !isBelieved(found, words)) return emptyHeader;
  const fields = fieldsOf(found);
  const outlets = new Set(
    found.filter(({ field }) => field === 'outlet').map(({ reading }) => aids.outlets.canonical(reading.value)),
  );
  const labelled = fields.get('outlet')?.sign.startsWith('label') ?? false;
  const disputed = outlets.size > 1 && !labelled;
  if (disputed) fields.delete('outlet');
  const headline = fields.has('title') ? { row: null } : headlineAmong(words, outlets.size > 0, aids);
  if (headline.row) fields.set('title', { value: headline.row.text, line: headline.row.line.number, sign: 'header headline' });
  return {
    fields,
    otherDates: otherDatesOf(found, fields.get('published')),
    unplaced: words
      .filter((row) => row !== headline.row && !(fields.has('title') && mayBeName(row, aids)))
      .map((row) => row.line.number - 1),
    bodyFrom: first.line.number - 1,
    doubts: doubtsOf({
      disputed: disputed ? [...outlets] : [],
      headline: headline.doubt,
      unknown: unknownName(found, words, headline.row, aids),
    }),
  };
}

interface Walked {
  readonly said: ReadonlyMap<number, readonly Said[]>;
  /** Lines of other words that may be the headline. */
  readonly words: readonly Row[];
  /** Place of the row with which the text begins. */
  readonly text: number;
}

function walk(rows: readonly Row[], aids: ReadingAids): Walked {
  const said = new Map<number, readonly Said[]>();
  const words: Row[] = [];
  let end = 0;
  for (const row of rows.slice(0, mostRows)) {
    if (beginsText(rows, row, aids) || words.length > mostWords) break;
    const found = saysOf(rows, row, aids);
    if (found) {
      said.set(row.place, found);
      end = row.place + 1;
    } else words.push(row);
  }
  const above = words.filter((row) => row.place < end);
  const below = linesBelow(rows, end, words);
  const titled = [...said.values()].flat().some(({ field }) => field === 'title');
  const wanted = !titled && (below[0]?.gap === 0 || above.every((row) => mayBeName(row, aids)));
  return wanted && rows[end + below.length]
    ? { said, words: [...above, ...below], text: end + below.length }
    : { said, words: above, text: end };
}

/** Between the last line that says something and the text: a headline, or a name and a headline; the text stands apart from them. */
function linesBelow(rows: readonly Row[], from: number, words: readonly Row[]): readonly Row[] {
  const length = rows.slice(from + 1).findIndex((row) => row.gap > 0 || isProse(row.text)) + 1;
  const block = rows.slice(from, from + length);
  return length <= 2 && block.every((row) => words.includes(row)) ? block : [];
}

/** A rule says nothing itself, but makes the line right above it a headline when that has no other meaning. */
function saysOf(rows: readonly Row[], row: Row, aids: ReadingAids): readonly Said[] | null {
  if (row.place > 0 && isRule(row)) return [];
  const found = readHeaderRow(row, aids);
  const next = rows[row.place + 1];
  if (found || !next || next.gap > 0 || !isRule(next) || !isHeadlineShaped(row)) return found;
  return [{ field: 'title', reading: { value: row.text, line: row.line.number, sign: 'underlined heading' } }];
}

function isRule(row: Row): boolean {
  return /^(?:={3,}|-{3,}|\*{3,}|_{3,}|—{2,})$/u.test(row.text);
}

/** A paragraph, on one line or broken into several. */
function beginsText(rows: readonly Row[], row: Row, aids: ReadingAids): boolean {
  if (saysOf(rows, row, aids)) return false;
  if (isProse(row.text) || !isHeadlineShaped(row)) return true;
  const next = rows.slice(row.place + 1, row.place + mostRows);
  const length = next.findIndex((one) => one.gap > 0 || saysOf(rows, one, aids) !== null);
  const block = [row, ...(length < 0 ? next : next.slice(0, length))];
  return (
    block.length > 1 &&
    !next.slice(block.length - 1, block.length).some((one) => one.gap === 0) &&
    isProse(block.map((one) => one.text).join(' '))
  );
}

function isHeadlineShaped(row: Row): boolean {
  return (isHeadlineLike(row.text) || isNameLike(row.text)) && !/[.。,，;；:：…][”"’'」』）)]*$/u.test(row.text);
}

/** A date is believed alone, and so is a headline; of labels and names there must be two, for "Source: …" can open a text. */
function isBelieved(found: readonly Said[], words: readonly Row[]): boolean {
  const fields = new Set(found.map(({ field }) => field));
  return (
    fields.has('published') || fields.has('title') || fields.size + words.length >= 2 || (fields.size === 0 && words.length === 1)
  );
}

function fieldsOf(found: readonly Said[]): Map<HeaderField, Reading<string>> {
  const fields = new Map<HeaderField, Reading<string>>();
  const labelled = found.filter(({ reading }) => reading.sign.startsWith('label'));
  for (const { field, reading } of [...labelled, ...found])
    if (field !== 'otherDate' && field !== 'unknownName' && !fields.has(field)) fields.set(field, reading);
  return fields;
}

function otherDatesOf(found: readonly Said[], published: Reading<string> | undefined): Reading<string>[] {
  return found
    .filter(({ field, reading }) => field === 'otherDate' || (field === 'published' && reading !== published))
    .map(({ reading }) => reading);
}

function unknownName(found: readonly Said[], words: readonly Row[], headline: Row | null, aids: ReadingAids): string | undefined {
  const inLine = found.find(({ field }) => field === 'unknownName')?.reading.value;
  return inLine ?? words.find((row) => row !== headline && mayBeName(row, aids))?.text;
}

function doubtsOf(why: { disputed: readonly string[]; headline: Reason | undefined; unknown: string | undefined }): Doubts {
  const outlet =
    why.disputed.length > 0
      ? because('undecided.outletDisputed', { names: why.disputed.join(', ') })
      : why.unknown !== undefined && because('undecided.outletUnknown', { name: why.unknown });
  return {
    ...(outlet ? { outlet } : {}),
    ...(why.headline === undefined ? {} : { title: why.headline }),
  };
}
