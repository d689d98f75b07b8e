// In: the rows of a page. Out: its headline. Called by the page and republished layouts.

import { readByline, readNamesLine } from '../../bylines.js';
import { isCaption } from '../../cleaning/captions.js';
import { isFurniture, isFurnitureAbove } from '../../cleaning/furniture.js';
import { readDateLine } from '../../date-line.js';
import { foldTitle, isHeadlineLike, isProse, weightOf } from '../../line-shape.js';
import { knownOutlet } from '../../outlet-signs.js';
import type { Row } from '../../rows.js';
import type { ReadingAids } from '../layout.js';

/** The headline of a page that holds one article; null when no line above its text can be one. */
export function findHeadline(rows: readonly Row[], aids: ReadingAids): Row | null {
  const text = firstParagraph(rows);
  if (text <= 0) return null;
  let best: { row: Row; score: number } | null = null;
  for (const row of rows.slice(0, text)) {
    const score = scoreOf(row, rows, text, aids);
    if (score !== null && (best === null || score > best.score)) best = { row, score };
  }
  return best?.row ?? headlineParagraph(rows, text);
}

/** The first paragraph of running text that the page does not say about itself; -1 when there is none. */
export function firstParagraph(rows: readonly Row[]): number {
  return rows.findIndex((row, place) => isParagraph(row) && rows.slice(0, place).some((above) => mayBeHeadline(above)));
}

function isParagraph(row: Row): boolean {
  return isProse(row.text) && !isFurniture(row.text) && !isCaption(row.text);
}

function mayBeHeadline(row: Row): boolean {
  return weightOf(row.text) >= LIGHTEST && couldHead(row);
}

/** Section names and menus are lighter. */
const LIGHTEST = 18;

function couldHead(row: Row): boolean {
  return isHeadlineLike(row.text) && !isFurnitureAbove(row.text) && !isCaption(row.text);
}

/** A headline of two or three words: it stands alone between blank lines, and no name of a section has its marks. */
function isShortHeadline(row: Row, rows: readonly Row[]): boolean {
  const weight = weightOf(row.text);
  if (weight < 8 || weight >= LIGHTEST || !/\p{L}[’']s\s|[?!？！,，:：]/u.test(row.text) || !couldHead(row)) return false;
  const above = rows[row.place - 1];
  const below = rows[row.place + 1];
  if (!above || !below || row.line.number - above.line.number < 2 || below.line.number - row.line.number < 2) return false;
  return isHeadlineLike(below.text) && weightOf(below.text) >= 24;
}

/** A headline so long that it reads as a paragraph: the first one counts when another follows. */
function headlineParagraph(rows: readonly Row[], text: number): Row | null {
  const row = rows[text];
  return row && isHeadlineLike(row.text) && rows[text + 1] ? row : null;
}

const TITLE_MARK = /\s*[|｜»]\s*|\s+[-–—]\s+/u;

/** Null for a line that cannot be a headline. */
function scoreOf(row: Row, rows: readonly Row[], text: number, aids: ReadingAids): number | null {
  const short = isShortHeadline(row, rows);
  if ((!short && !mayBeHeadline(row)) || readByline(row.text) || readDateLine(row.text, aids.dates, null)) return null;
  if (knownOutlet(row.text, aids.outlets) || readNamesLine(row.text)) return null;
  const weight = weightOf(row.text);
  let score = weight >= 35 && weight <= 280 ? 3 : weight >= 24 || short ? 2 : 0;
  const folded = foldTitle(row.text);
  const others = rows.filter((other) => other !== row);
  if (others.some((other) => isTitleOf(other.text, row.text, folded))) score += 4;
  else if (others.some((other) => foldTitle(other.text) === folded)) score += 2;
  if (TITLE_MARK.test(row.text) && others.some((other) => isTitleOf(row.text, other.text, foldTitle(other.text)))) score -= 6;
  if (rows.slice(row.place + 1, row.place + 7).some((next) => isHeader(next, aids))) score += 2;
  if (/[:：]$/u.test(row.text)) score -= 2;
  if (/[.。]$/u.test(row.text)) score -= 2;
  if (text - row.place > 12) score -= 2;
  if (row.place === 0 && TITLE_MARK.test(row.text)) score -= 2;
  if (isBannerLine(row.text)) score -= 3;
  // A standfirst stands right under the headline.
  const above = rows[row.place - 1];
  if (above && isShortHeadline(above, rows)) score -= 2;
  if (above && mayBeHeadline(above) && weightOf(above.text) >= 24 && !isBannerLine(above.text)) score -= 2;
  return score;
}

/** "Name - Slogan", "Name | Section": a short name before a mark. */
function isBannerLine(text: string): boolean {
  const [first = ''] = text.split(TITLE_MARK);
  return first.length < text.length && weightOf(first) < 40 && first.split(/\s+/u).length <= 4;
}

/** Whether a line is the headline with the site's name behind it. */
function isTitleOf(line: string, headline: string, folded: string): boolean {
  if (line.length <= headline.length || folded.length < 6 || !foldTitle(line).startsWith(folded)) return false;
  const rest = line.slice(headline.length);
  return /^\s*(?:[|｜»›·•_–—-])/u.test(rest) && rest.length <= 80;
}

function isHeader(row: Row, aids: ReadingAids): boolean {
  return (
    readByline(row.text) !== null ||
    readDateLine(row.text, aids.dates, null) !== null ||
    /\bmin(?:ute)?s?\b/iu.test(row.text.slice(-12))
  );
}
