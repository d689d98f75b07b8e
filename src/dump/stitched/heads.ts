// In: the rows of a dump. Out: where articles begin that say it by themselves: a headline, its date or byline, and text below.
// Called where a dump is cut into its pages.
import { readByline, readNamesLine } from '../bylines.js';
import { isCaption } from '../cleaning/captions.js';
import { isFurniture, isFurnitureAbove } from '../cleaning/furniture.js';
import { findDates, readDateLine, residueOf } from '../date-line.js';
import type { ReadingAids } from '../layouts/layout.js';
import { isRightsNotice } from '../layouts/page/copyright-line.js';
import { readHeaderRow } from '../layouts/plain/header-row.js';
import { endsSentence, isHeadlineLike, isNameLike, isProse, weightOf } from '../line-shape.js';
import { knownOutlet } from '../outlet-signs.js';
import type { Row } from '../rows.js';

export interface Head {
  /** Place of the headline. */
  readonly headline: number;
}

/** Names of sections are lighter. */
const LIGHTEST = 18;
/** How far below its headline a date or byline may stand. */
const SIGNED = 4;
/** How far below its headline the text may begin. */
const TEXT = 14;

export function findHeads(rows: readonly Row[], aids: ReadingAids): Head[] {
  const heads: Head[] = [];
  let free = 0;
  for (const row of rows) {
    if (row.place < free || !isTitle(row, aids)) continue;
    const signed = signBelow(rows, row, aids);
    if (signed === null || !rows.slice(signed.place + 1, signed.place + 1 + signed.reach).some(isParagraph)) continue;
    heads.push({ headline: row.place });
    free = signed.place + 1;
  }
  return heads;
}

/** A paragraph of an article: nothing that a page says about itself or its pictures. */
export function isParagraph(row: Row | undefined): boolean {
  return row !== undefined && isProse(row.text) && !isFurniture(row.text) && !isCaption(row.text);
}

/** A line that is an outlet's name and nothing else. */
export function isBanner(row: Row, aids: ReadingAids): boolean {
  const outlet = isNameLike(row.text) ? knownOutlet(row.text, aids.outlets) : null;
  return outlet !== null && outlet.ordinary !== true && !isFurniture(row.text);
}

function isTitle(row: Row, aids: ReadingAids): boolean {
  const { text } = row;
  if (weightOf(text) < LIGHTEST || !isHeadlineLike(text) || isProse(text) || /[.。,，、:：;；]$/u.test(text)) return false;
  if (isFurnitureAbove(text) || isCaption(text) || isRightsNotice(text) || isBanner(row, aids)) return false;
  return readHeaderRow(row, aids)?.every(({ field }) => field === 'title') ?? readNamesLine(text) === null;
}

interface Sign {
  readonly place: number;
  /** How far below it the text may begin. */
  readonly reach: number;
}

/** The date under a headline, else its byline; another headline nearer to them has them for its own. */
function signBelow(rows: readonly Row[], title: Row, aids: ReadingAids): Sign | null {
  // Headings with dates are as often the days of a timeline as headlines.
  const isHeading = /^#{1,6}\s/u.test(title.text);
  let byline: Sign | null = null;
  for (const row of rows.slice(title.place + 1, title.place + 1 + SIGNED)) {
    if (isHeading && !readHeaderRow(row, aids)?.some(({ field }) => field === 'outlet')) continue;
    if (isDated(row, aids)) return { place: row.place, reach: TEXT };
    if (readByline(row.text) && !isProse(row.text)) byline ??= { place: row.place, reach: SIGNED };
    // One standfirst may stand between them.
    else if (!isBanner(row, aids) && isTitle(row, aids) && row.place > title.place + 1) break;
  }
  return byline;
}

/** The heaviest words beside the date of a header. */
const HEAVIEST_BESIDE = 40;

/** "Outlet | Author | date", "date [agency]". */
function isDated(row: Row, aids: ReadingAids): boolean {
  if (readDateLine(row.text, aids.dates, null) || readHeaderRow(row, aids)?.some(({ field }) => field === 'published'))
    return true;
  const dates = isProse(row.text) || endsSentence(row.text) ? [] : findDates(row.text, aids.dates, null);
  return dates.length === 1 && dates[0]?.start === 0 && weightOf(residueOf(row.text, dates)) <= HEAVIEST_BESIDE;
}
