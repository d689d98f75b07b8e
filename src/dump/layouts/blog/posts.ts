// In: the rows of a dump. Out: the posts of a blog that copies reports: a date heading, a title, and for each introduction the rows
// below it. Called by the blog layout.
import { readByline } from '../../bylines.js';
import { isFurniture } from '../../cleaning/furniture.js';
import { type DateLine, findDates, readDateLine } from '../../date-line.js';
import type { NumericOrder } from '../../dates.js';
import { isHeadlineLike, isProse } from '../../line-shape.js';
import type { ReadingAids } from '../layout.js';
import type { BlogRow } from './blog-rows.js';
import { untilComments } from './comments.js';
import { type Introduction, readIntroduction, readIntroductionWithoutColon } from './introductions.js';
import { isSequelMark } from './marks.js';

export interface Copy {
  readonly introduction: Introduction & { readonly row: BlogRow };
  readonly rows: readonly BlogRow[];
}

export interface Post {
  readonly heading: BlogRow;
  readonly posted: string | null;
  readonly title: BlogRow | null;
  readonly copies: readonly Copy[];
  /** Rows of a post before its first introduction, or all of them when it has none. */
  readonly own: readonly BlogRow[];
}

export interface Blog {
  readonly posts: readonly Post[];
  /** Rows above the first heading. */
  readonly prelude: readonly BlogRow[];
}

/** Title, subtitle and the like that may stand between a heading and its introduction. */
const MOST_BETWEEN = 4;
/** Headline, standfirst, source, byline, two dates and a sequel mark below an introduction. */
const HEADER_ROWS = 8;

export function readBlog(rows: readonly BlogRow[], aids: ReadingAids, order: NumericOrder | null): Blog {
  const dates = new Map(
    rows.flatMap((row) => asEntry(row, readPostedLine(row.text, aids, order) ?? readDateLine(row.text, aids.dates, order))),
  );
  const introductions = new Map(
    rows.flatMap((row) => asEntry(row, readIntroduction(row.text, aids) ?? readBelowHeading(rows, row, dates, aids))),
  );
  const sure = new Set([...introductions.keys()].flatMap((row) => headingAbove(rows, row, dates, introductions)));
  const forms = new Set([...sure].map((row) => dates.get(row)?.form));
  const headings = rows.filter((row) => sure.has(row) || isPlainHeading(rows, row, dates, forms, introductions));
  // Only introductions that a heading or the text of a post stands before count: others are sentences that happen to end on a colon.
  const leading = new Set(
    [...introductions.keys()].filter(
      (row) => headingAbove(rows, row, dates, introductions).length > 0 || isSecond(rows, row, introductions, aids),
    ),
  );
  const titles = headings.map((heading) => titleAbove(rows, heading, aids, order));
  const starts = headings.map((heading, place) => titles[place]?.place ?? heading.place);
  const posts = headings.map((heading, place) => {
    const own = rows.slice(heading.place, starts[place + 1] ?? rows.length);
    const from = Math.max(
      0,
      own.findLastIndex((row) => leading.has(row)),
    );
    return postOf(untilComments(own, from, aids), titles[place] ?? null, dates.get(heading) ?? null, introductions, leading);
  });
  return { posts: sure.size === 0 ? [] : posts, prelude: rows.slice(0, starts[0] ?? 0) };
}

function asEntry<T>(row: BlogRow, value: T | null): [BlogRow, T][] {
  return value === null ? [] : [[row, value]];
}

const POSTED =
  /^(?:(?:posted|published|written)(?:\s+(?:on|at|by))?|發[表佈布][於于]|发[表布]于|投稿日\s*[:：]|(?:được )?đăng (?:ngày|lúc|vào|bởi))(?=[\s\p{N}])/iu;
const LONGEST_POSTED = 100;

/** "Posted on April 6, 2026 by NAME": the date line of a post, below its title. */
function readPostedLine(text: string, aids: ReadingAids, order: NumericOrder | null): DateLine | null {
  if (text.length > LONGEST_POSTED || !POSTED.test(text)) return null;
  const [date] = findDates(text, aids.dates, order);
  return date && date.iso !== null ? readDateLine(text.slice(date.start, date.end), aids.dates, order) : null;
}

function titleAbove(rows: readonly BlogRow[], heading: BlogRow, aids: ReadingAids, order: NumericOrder | null): BlogRow | null {
  const above = rows[heading.place - 1];
  const isTitle = above && isHeadlineLike(above.text) && !isProse(above.text) && !isFurniture(above.text);
  return isTitle && readPostedLine(heading.text, aids, order) ? above : null;
}

/** A line first or second below a date may introduce without a colon. */
function readBelowHeading(
  rows: readonly BlogRow[],
  row: BlogRow,
  dates: ReadonlyMap<BlogRow, DateLine>,
  aids: ReadingAids,
): Introduction | null {
  const above = rows.slice(Math.max(0, row.place - 2), row.place);
  return above.some((other) => dates.has(other)) ? readIntroductionWithoutColon(row.text, aids) : null;
}

/** The nearest date line above an introduction, with nothing but short lines and one paragraph between. */
function headingAbove(
  rows: readonly BlogRow[],
  introduction: BlogRow,
  dates: ReadonlyMap<BlogRow, DateLine>,
  introductions: ReadonlyMap<BlogRow, Introduction>,
): BlogRow[] {
  let paragraphs = 0;
  for (let back = 1; back <= MOST_BETWEEN; back++) {
    const row = rows[introduction.place - back];
    if (!row) return [];
    const date = dates.get(row);
    if (date) return date.dates[0]?.role === 'updated' || isInHeader(rows, row, introductions) ? [] : [row];
    if (isProse(row.text) && (!isHeadlineLike(row.text) || ++paragraphs > 1)) return [];
  }
  return [];
}

/** The date of a report: below its byline, or below an introduction without a paragraph between. */
function isInHeader(rows: readonly BlogRow[], row: BlogRow, introductions: ReadonlyMap<BlogRow, Introduction>): boolean {
  const above = rows.slice(Math.max(0, row.place - HEADER_ROWS), row.place);
  if (readByline(above.at(-1)?.text ?? '')) return true;
  return above.slice(above.findLastIndex((other) => isProse(other.text)) + 1).some((other) => introductions.has(other));
}

/** A date line written as the headings are, outside the header of a report: the heading of a post without an introduction. */
function isPlainHeading(
  rows: readonly BlogRow[],
  row: BlogRow,
  dates: ReadonlyMap<BlogRow, DateLine>,
  forms: ReadonlySet<string | undefined>,
  introductions: ReadonlyMap<BlogRow, Introduction>,
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
function isSecond(
  rows: readonly BlogRow[],
  row: BlogRow,
  introductions: ReadonlyMap<BlogRow, Introduction>,
  aids: ReadingAids,
): boolean {
  const introduction = introductions.get(row);
  if (!introduction || introduction.outlet === null) return false;
  const next = rows[row.place + 1];
  const headline = next !== undefined && isHeadlineLike(next.text) && !isProse(next.text);
  const named = aids.outlets.findIn(row.text).length > 0 || /(?:follow|below|如下|以下|次の|như sau|sau đây)/iu.test(row.text);
  return headline && named && !/^[“"「『]/u.test(next.text);
}

function postOf(
  rows: readonly BlogRow[],
  above: BlogRow | null,
  date: DateLine | null,
  introductions: ReadonlyMap<BlogRow, Introduction>,
  leading: ReadonlySet<BlogRow>,
): Post {
  const [heading, second] = rows as [BlogRow, BlogRow?];
  const starts = rows.map((row, place) => ({ row, place })).filter(({ row }) => leading.has(row));
  const title = above ?? (second && !leading.has(second) && isHeadlineLike(second.text) ? second : null);
  const copies = starts.flatMap(({ row, place }, at) => {
    const introduction = introductions.get(row);
    const end = starts[at + 1] ? beforeTitle(rows, starts[at + 1]?.place ?? rows.length) : rows.length;
    return introduction ? [{ introduction: { ...introduction, row }, rows: rows.slice(place + 1, end) }] : [];
  });
  const own = rows.slice(title && title === second ? 2 : 1, starts[0]?.place ?? rows.length);
  return { heading, posted: date?.dates[0]?.iso ?? null, title, copies, own };
}

/** The title that a second report may have of its own stands right above its introduction. */
function beforeTitle(rows: readonly BlogRow[], introduction: number): number {
  const above = rows[introduction - 1];
  const isTitle =
    above && introduction > 3 && isHeadlineLike(above.text) && !isProse(above.text) && !/[.。!！?？」”"）)]$/u.test(above.text);
  return isTitle ? introduction - 1 : introduction;
}
