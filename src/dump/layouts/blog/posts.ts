// In: the rows of a dump. Out: the posts of a blog that copies reports: a date heading, a title, and for each introduction the rows
// below it. Called by the blog layout.
import { readByline } from '../../bylines.js';
import { type DateLine, readDateLine } from '../../date-line.js';
import type { NumericOrder } from '../../dates.js';
import { isHeadlineLike, isProse } from '../../line-shape.js';
import type { Row } from '../../rows.js';
import type { ReadingAids } from '../layout.js';
import { type Introduction, readIntroduction, readIntroductionWithoutColon } from './introductions.js';
import { isSequelMark } from './marks.js';

export interface Copy {
  readonly introduction: Introduction & { readonly row: Row };
  readonly rows: readonly Row[];
}

export interface Post {
  readonly heading: Row;
  readonly posted: string | null;
  readonly title: Row | null;
  readonly copies: readonly Copy[];
  /** Rows of a post before its first introduction, or all of them when it has none. */
  readonly own: readonly Row[];
}

export interface Blog {
  readonly posts: readonly Post[];
  /** Rows above the first heading. */
  readonly prelude: readonly Row[];
}

/** Title, subtitle and the like that may stand between a heading and its introduction. */
const MOST_BETWEEN = 4;
/** Headline, standfirst, source, byline, two dates and a sequel mark below an introduction. */
const HEADER_ROWS = 8;

export function readBlog(rows: readonly Row[], aids: ReadingAids, order: NumericOrder | null): Blog {
  const dates = new Map(rows.flatMap((row) => asEntry(row, readDateLine(row.text, aids.dates, order))));
  const introductions = new Map(
    rows.flatMap((row) => asEntry(row, readIntroduction(row.text, aids) ?? readBelowHeading(rows, row, dates, aids))),
  );
  const sure = new Set([...introductions.keys()].flatMap((row) => headingAbove(rows, row, dates)));
  const forms = new Set([...sure].map((row) => dates.get(row)?.form));
  const headings = rows.filter((row) => sure.has(row) || isPlainHeading(rows, row, dates, forms, introductions));
  // Only introductions that a heading or the text of a post stands before count: others are sentences that happen to end on a colon.
  const leading = new Set(
    [...introductions.keys()].filter(
      (row) => headingAbove(rows, row, dates).length > 0 || isSecond(rows, row, introductions, aids),
    ),
  );
  const posts = headings.map((heading, place) => {
    const end = headings[place + 1]?.place ?? rows.length;
    return postOf(rows.slice(heading.place, end), dates.get(heading) ?? null, introductions, leading);
  });
  return { posts: sure.size === 0 ? [] : posts, prelude: rows.slice(0, headings[0]?.place ?? 0) };
}

function asEntry<T>(row: Row, value: T | null): [Row, T][] {
  return value === null ? [] : [[row, value]];
}

/** A line first or second below a date may introduce without a colon. */
function readBelowHeading(
  rows: readonly Row[],
  row: Row,
  dates: ReadonlyMap<Row, DateLine>,
  aids: ReadingAids,
): Introduction | null {
  const above = rows.slice(Math.max(0, row.place - 2), row.place);
  return above.some((other) => dates.has(other)) ? readIntroductionWithoutColon(row.text, aids) : null;
}

/** The nearest date line above an introduction, with nothing but short lines between. */
function headingAbove(rows: readonly Row[], introduction: Row, dates: ReadonlyMap<Row, DateLine>): Row[] {
  for (let back = 1; back <= MOST_BETWEEN; back++) {
    const row = rows[introduction.place - back];
    if (!row) return [];
    const date = dates.get(row);
    if (date) return date.dates[0]?.role === 'updated' ? [] : [row];
    if (isProse(row.text) && !isHeadlineLike(row.text)) return [];
  }
  return [];
}

/** A date line written as the headings are, outside the header of a report: the heading of a post without an introduction. */
function isPlainHeading(
  rows: readonly Row[],
  row: Row,
  dates: ReadonlyMap<Row, DateLine>,
  forms: ReadonlySet<string | undefined>,
  introductions: ReadonlyMap<Row, Introduction>,
): boolean {
  const date = dates.get(row);
  if (!date || date.labelled || date.time || !forms.has(date.form)) return false;
  const above = rows.slice(Math.max(0, row.place - HEADER_ROWS), row.place);
  const introduction = above.findLast((other) => introductions.has(other));
  if (!introduction) return row.gap > 0 || row.place === 0;
  const between = rows.slice(introduction.place + 1, row.place);
  const next = rows[row.place + 1];
  if (!next || isProse(next.text) || dates.has(next) || readByline(next.text) || isSequelMark(next.text)) return false;
  return date.weekday && between.some((other) => isProse(other.text));
}

/** The introduction of a second report in one post: after running text, and naming somebody. */
function isSecond(rows: readonly Row[], row: Row, introductions: ReadonlyMap<Row, Introduction>, aids: ReadingAids): boolean {
  const introduction = introductions.get(row);
  if (!introduction || introduction.outlet === null) return false;
  const next = rows[row.place + 1];
  const headline = next !== undefined && isHeadlineLike(next.text) && !isProse(next.text);
  const named = aids.outlets.findIn(row.text).length > 0 || /(?:follow|below|如下|以下|次の|như sau|sau đây)/iu.test(row.text);
  return headline && named && !/^[“"「『]/u.test(next.text);
}

function postOf(
  rows: readonly Row[],
  date: DateLine | null,
  introductions: ReadonlyMap<Row, Introduction>,
  leading: ReadonlySet<Row>,
): Post {
  const [heading, second] = rows as [Row, Row?];
  const starts = rows.map((row, place) => ({ row, place })).filter(({ row }) => leading.has(row));
  const title = second && !leading.has(second) && isHeadlineLike(second.text) ? second : null;
  const copies = starts.flatMap(({ row, place }, at) => {
    const introduction = introductions.get(row);
    const end = starts[at + 1] ? beforeTitle(rows, starts[at + 1]?.place ?? rows.length) : rows.length;
    return introduction ? [{ introduction: { ...introduction, row }, rows: rows.slice(place + 1, end) }] : [];
  });
  const own = rows.slice(title ? 2 : 1, starts[0]?.place ?? rows.length);
  return { heading, posted: date?.dates[0]?.iso ?? null, title, copies, own };
}

/** The title that a second report may have of its own stands right above its introduction. */
function beforeTitle(rows: readonly Row[], introduction: number): number {
  const above = rows[introduction - 1];
  const isTitle =
    above && introduction > 3 && isHeadlineLike(above.text) && !isProse(above.text) && !/[.。!！?？」”"）)]$/u.test(above.text);
  return isTitle ? introduction - 1 : introduction;
}
