// In: a dump into which somebody wrote several articles by hand, each under a header of its own. Out: a draft for each.
// Called through the list of layouts. A file is divided only where every part then has a header that names its headline and its outlet or date:
// what one part does not say is never taken from another.
import type { DumpText } from '../dump-text.js';
import { numericOrder } from '../numeric-order.js';
import { type Row, rowsOf } from '../rows.js';
import { ruleForm } from './entries/rule-form.js';
import type { Draft, Layout, ReadingAids } from './layout.js';
import { draftUnder, type Headed } from './plain/draft-under.js';
import { headerLines } from './plain/header-lines.js';
import { readLabels } from './plain/labels.js';

/** Nothing looks like this by chance; only records say more surely what they are. */
const SURE = 0.99;
/** A file of more parts than these was written by a program, and is read by its own layout. */
const MOST_PARTS = 400;

export const entries: Layout = {
  name: 'entries',
  recognise: (dump, aids) => (divided(dump, aids) === null ? 0 : SURE),
  read: (dump, aids) => draftsOf(dump, divided(dump, aids) ?? [], aids),
};

function draftsOf(dump: DumpText, parts: readonly Headed[], aids: ReadingAids): Draft[] {
  const order = numericOrder(dump, aids);
  return parts.map((part) => draftUnder(dump, part, aids, order));
}

/** The first division of which every part is an article; null where there is none. */
function divided(dump: DumpText, aids: ReadingAids): Headed[] | null {
  const rows = rowsOf(dump);
  for (const starts of [...byRules(rows), byTitles(rows), ...byHeadings(rows)]) {
    if (starts.length < 2 || starts.length > MOST_PARTS) continue;
    const parts = partsFrom(dump, rows, starts, aids);
    if (parts !== null) return parts;
  }
  return null;
}

function partsFrom(dump: DumpText, rows: readonly Row[], starts: readonly number[], aids: ReadingAids): Headed[] | null {
  const parts: Headed[] = [];
  for (const [at, from] of starts.entries()) {
    const part = partOf(dump, rows, { from, to: starts[at + 1] ?? rows.length }, aids);
    if (part === null) return null;
    parts.push(part);
  }
  return parts;
}

/** Behind every rule of one form; the top of the file is a part as well, unless a rule stands there. */
function byRules(rows: readonly Row[]): number[][] {
  const places = new Map<string, number[]>();
  for (const { text, place } of rows) {
    const form = ruleForm(text);
    if (form !== null) places.set(form, [...(places.get(form) ?? []), place]);
  }
  return [...places.values()].map((rules) => {
    const starts = [0, ...rules.map((place) => place + 1)];
    return starts.filter((start, at) => start < (rules[at] ?? rows.length));
  });
}

const isHeading = ({ text }: Row): boolean => /^#{1,6}\s/.test(text);

/** At every markdown heading of one level. */
function byHeadings(rows: readonly Row[]): number[][] {
  const places = new Map<number, number[]>();
  for (const { text, place } of rows) {
    const level = /^(#{1,6})\s+\S/.exec(text)?.[1]?.length;
    if (level !== undefined) places.set(level, [...(places.get(level) ?? []), place]);
  }
  return [...places].sort(([one], [other]) => one - other).map(([, starts]) => starts);
}

/** Before each block of labelled lines that holds a headline. */
function byTitles(rows: readonly Row[]): number[] {
  const fields = rows.map(({ text, line }) => new Set(readLabels(text, line.number).map(({ field }) => field)));
  return rows.flatMap(({ place }) => {
    if (!fields[place]?.has('title')) return [];
    let first = place;
    while (first > 0 && rows[first]?.gap === 0 && (fields[first - 1]?.size ?? 0) > 0 && !fields[first - 1]?.has('title')) first--;
    return [first];
  });
}

/** Null where it does not say by itself whose it is: then it is no article, or the division is none. */
function partOf(
  dump: DumpText,
  rows: readonly Row[],
  { from, to }: { readonly from: number; readonly to: number },
  aids: ReadingAids,
): Headed | null {
  const last = rows.slice(from, to).findLast(({ text }) => ruleForm(text) === null);
  const first = rows[from];
  if (first === undefined || last === undefined) return null;
  // The lines of other parts are blank to it; places and offsets stay those of the dump.
  const inside = ({ number }: DumpText['lines'][number]) => number >= first.line.number && number <= last.line.number;
  const lines = dump.lines.map((line) => (inside(line) ? line : { ...line, text: '' }));
  const header = headerLines({ ...dump, lines }, aids);
  const { fields, bodyFrom } = header;
  const hasText = bodyFrom < last.line.number && bodyFrom >= first.line.number;
  // Headings with dates are as often the days of a timeline as headlines.
  const isSomebodys = fields.has('outlet') || (fields.has('published') && !isHeading(first));
  if (!hasText || !fields.has('title') || !isSomebodys) return null;
  return { header, firstLine: first.line.number, end: last.end };
}
