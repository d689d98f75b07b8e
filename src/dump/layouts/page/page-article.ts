// In: the rows of a page with one article. Out: the article's headline, date, authors and own rows. Called by the page and republished layouts.
import { announcesLinks, ownRows } from '../../article-text.js';
import { readByline } from '../../bylines.js';
import { isCaption } from '../../cleaning/captions.js';
import { isFurniture } from '../../cleaning/furniture.js';
import { readSourceLine } from '../../credits.js';
import { findDates, readDateLine, roleBefore } from '../../date-line.js';
import type { NumericOrder } from '../../dates.js';
import { endsSentence, foldTitle, isProse, weightOf } from '../../line-shape.js';
import type { Row } from '../../rows.js';
import type { Reading, ReadingAids } from '../layout.js';
import { type Opening, REACH, readOpening } from '../listing/opening-line.js';

export interface PageArticle {
  readonly opening: Opening;
  readonly published: Reading<string> | null;
  readonly otherDates: readonly Reading<string>[];
  /** Lines above the text that name its source ("Source: X"). */
  readonly sources: readonly Row[];
  readonly rows: readonly Row[];
}

export function readPageArticle(rows: readonly Row[], headline: Row, aids: ReadingAids, order: NumericOrder | null): PageArticle {
  const below = untilTail(rows.slice(headline.place + 1), headline);
  const text = below.findIndex((row) => isParagraph(row));
  const sources = below.slice(0, Math.max(0, text)).filter((row) => readSourceLine(row.text) !== null);
  const opening = readOpening(headRows(below, aids), aids, order, below.length);
  const dates = [...datesAbove(rows, headline, aids, order), ...opening.dates];
  const published = pick(dates) ?? statedAnywhere(rows, aids, order);
  const own = ownRows(
    below.filter((row) => !sources.includes(row) && !opening.headerRows.has(row.place) && !isHeadlineAgain(row, headline)),
    { authors: opening.authors },
  );
  return { opening, sources, published, otherDates: dates.filter((date) => date.value !== published?.value), rows: trimEnd(own) };
}

/** The rows among which byline and date stand: those next to the headline, and every line above the text that is nothing but one of the two. */
function headRows(rows: readonly Row[], aids: ReadingAids): Row[] {
  const text = rows.findIndex((row, place) => place > 0 && isProse(row.text) && isProse(rows[place + 1]?.text ?? ''));
  const head = rows
    .slice(0, text < 0 ? 14 : Math.max(text + 1, 3))
    .filter((row) => !isFurniture(row.text) && !isCaption(row.text));
  return head.filter(
    (row, place) => place < REACH || readDateLine(row.text, aids.dates, null) !== null || readByline(row.text) !== null,
  );
}

function isHeadlineAgain(row: Row, headline: Row): boolean {
  const folded = foldTitle(headline.text);
  return foldTitle(row.text).startsWith(folded) && row.text.length <= headline.text.length + 80;
}

/** How far above the headline its date may stand. */
const ABOVE = 5;

function datesAbove(rows: readonly Row[], headline: Row, aids: ReadingAids, order: NumericOrder | null): Reading<string>[] {
  return rows.slice(Math.max(0, headline.place - ABOVE), headline.place).flatMap((row) => {
    const line = readDateLine(row.text, aids.dates, order);
    // A bare date on top of a page is often today's.
    const [date] = line?.dates ?? [];
    if (!date || date.iso === null || (!line?.labelled && headline.place - row.place > 2)) return [];
    return [{ value: date.iso, line: row.line.number, sign: date.role === 'updated' ? 'updated line' : 'date line' }];
  });
}

/** The first date that is not one of an update; else the first. */
function pick(dates: readonly Reading<string>[]): Reading<string> | null {
  return dates.find((date) => date.sign !== 'updated line') ?? dates[0] ?? null;
}

/** A date that the page labels as that of publication, wherever it prints it. */
function statedAnywhere(rows: readonly Row[], aids: ReadingAids, order: NumericOrder | null): Reading<string> | null {
  for (const row of rows) {
    if (row.text.length > 200) continue;
    for (const date of findDates(row.text, aids.dates, order)) {
      if (date.iso === null || date.start > 60) continue;
      if (roleBefore(row.text.slice(0, date.start)) === 'published')
        return { value: date.iso, line: row.line.number, sign: 'date line' };
    }
  }
  return null;
}

/** Cuts where the page turns to other articles: after a line that announces links, unless the text goes on in two paragraphs running. */
function untilTail(rows: readonly Row[], headline: Row): Row[] {
  const seen = rows.findIndex((row) => isProse(row.text) && !isFurniture(row.text) && !isHeadlineAgain(row, headline));
  for (let place = Math.max(0, seen + 1); place < rows.length; place++) {
    if (!announcesLinks(rows[place]?.text ?? '') && !startsTail(rows[place]?.text ?? '')) continue;
    const rest = rows.slice(place + 1);
    const goesOn = rest.some((row, at) => isParagraph(row) && isParagraph(rest[at + 1]));
    if (!goesOn) return rows.slice(0, place);
  }
  return [...rows];
}

function isParagraph(row: Row | undefined): boolean {
  return row !== undefined && isProse(row.text) && !isFurniture(row.text);
}

function startsTail(text: string): boolean {
  return (
    /^(?:comments?|bình luận|留言|評論|评论|コメント|source|nguồn|來源|来源|出典|about the (?:author|writer)s?|most (?:read|popular)|trending|latest|more from .{2,60}|©.*|copyright .*|topics?:?|tags?:?.{0,80})\s*(?:[(（][0-9]+[)）])?$/iu.test(
      text,
    ) ||
    (weightOf(text) < 80 && /^(?:©|\(c\)|copyright\b)/iu.test(text))
  );
}

/** Drops what follows the last paragraph unless it reads as the end of the text. */
function trimEnd(rows: readonly Row[]): Row[] {
  let end = rows.length;
  while (
    end > 0 &&
    !isProse(rows[end - 1]?.text ?? '') &&
    !(endsSentence(rows[end - 1]?.text ?? '') && weightOf(rows[end - 1]?.text ?? '') > 24)
  )
    end--;
  return end === 0 ? [...rows] : rows.slice(0, end);
}
