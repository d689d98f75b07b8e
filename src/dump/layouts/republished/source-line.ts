// In: the rows at the top of a dump. Out: the line on which outlet and date run together. Called by the republished layout.
import { readByline } from '../../bylines.js';
import { type DateWords, findDates, readDateLine, withoutClocks } from '../../date-line.js';
import type { NumericOrder } from '../../dates.js';
import { isNameLike, weightOf } from '../../line-shape.js';
import { knownOutlet, nameStrength, undouble } from '../../outlet-signs.js';
import type { Row } from '../../rows.js';
import type { ReadingAids } from '../layout.js';

export interface SourceLine {
  readonly row: Row;
  readonly outlet: string;
  readonly iso: string | null;
  /** 0 to 1: how sure outlet and date were run together here. */
  readonly strength: number;
}

/** The line stands between banner, menus and headline above and the text below. */
const REACH = 40;
const LONGEST = 140;

export function findSourceLine(rows: readonly Row[], aids: ReadingAids, order: NumericOrder | null): SourceLine | null {
  let best: SourceLine | null = null;
  for (const row of rows.slice(0, REACH)) {
    const found = readSourceLine(row, aids, order);
    if (found && found.strength > (best?.strength ?? 0)) best = found;
  }
  return best;
}

function readSourceLine(row: Row, aids: ReadingAids, order: NumericOrder | null): SourceLine | null {
  if (row.text.length > LONGEST) return null;
  const doubled = readDoubled(row, aids, order);
  if (doubled) return doubled;
  const [date, ...more] = findDates(row.text, aids.dates, order);
  if (!date || more.length > 1) return null;
  const named = nameAround(row.text, date, aids);
  return named && { row, iso: date.iso, ...named };
}

/** A name twice and a date behind it, with nothing between: where the name ends in digits, only the doubling tells where the date begins. */
function readDoubled(row: Row, aids: ReadingAids, order: NumericOrder | null): SourceLine | null {
  for (let half = 2; half * 2 < row.text.length; half++) {
    const name = row.text.slice(0, half);
    if (!row.text.startsWith(name, half) || !isNameLike(name)) continue;
    const line = readDateLine(row.text.slice(half * 2), aids.dates, order);
    if (line) return { row, outlet: name.trim(), iso: line.dates[0]?.iso ?? null, strength: 1 };
  }
  return null;
}

const MARKS = /^[\s|｜·•∙●,，–—\-/:：;]+|[\s|｜·•∙●,，–—\-/:：;]+$/gu;
const LABEL = /^(?:source|nguồn|theo|via|by|from|來源|来源|文章來源|文章来源|出典|引用元|轉載自|转载自)\s*[:：]\s*/iu;

function nameAround(text: string, date: DateWords, aids: ReadingAids): { outlet: string; strength: number } | null {
  const before = text.slice(0, date.start);
  const sides = [before, text.slice(date.end)].map((side) => withoutClocks(side).replace(MARKS, ''));
  const words = sides.filter((side) => /\p{L}/u.test(side));
  const [only] = words;
  if (only === undefined || words.length > 1) return null;
  const bare = only.replace(LABEL, '');
  const single = undouble(bare);
  const name = single ?? lastKnown(bare, aids) ?? bare;
  if (!isNameLike(name) || readByline(bare) || weightOf(name) > 70) return null;
  const glued = /[\p{L})]$/u.test(before) && text.slice(date.start, date.start + 1) !== ' ';
  const marked = /[|｜·•∙●]\s*$/u.test(before) || /^\s*[|｜·•∙●]/u.test(text.slice(date.end));
  const known = nameStrength(name, aids.outlets);
  const strength =
    (single ? 0.8 : 0) +
    (glued ? 0.4 : 0) +
    (glued && known === 2 ? 0.2 : 0) +
    (marked ? 0.3 : 0) +
    (known === 3 ? 0.3 : 0) +
    (bare !== only ? 0.2 : 0);
  return strength >= 0.3 ? { outlet: name, strength: Math.min(1, strength) } : null;
}

/** "Economy | Reuters": the outlet among the words. */
function lastKnown(words: string, aids: ReadingAids): string | null {
  const pieces = words.split(/\s*[|｜·•∙●]\s*/u);
  return pieces.length > 1 ? (pieces.find((piece) => knownOutlet(piece, aids.outlets)) ?? null) : null;
}
