// In: the lines of a header that say nothing by label or form. Out: the one that is the headline, or why none can be told from
// the others. Called by the header lines of the plain layout.
import { because, type Reason } from '../../../reasons/reason.js';
import { isPersonName } from '../../bylines.js';
import { weightOf } from '../../line-shape.js';
import { nameStrength } from '../../outlet-signs.js';
import type { Row } from '../../rows.js';
import type { ReadingAids } from '../layout.js';

export interface HeadlineFound {
  readonly row: Row | null;
  /** Why it is null. */
  readonly doubt?: Reason;
}

/** @param named whether the header names the outlet elsewhere: then a lone line cannot be its name */
export function headlineAmong(rows: readonly Row[], named: boolean, aids: ReadingAids): HeadlineFound {
  if (rows.length === 0) return { row: null };
  const [only] = rows;
  if (rows.length === 1 && only)
    return named || !mayBeName(only, aids)
      ? { row: only }
      : { row: null, doubt: because('undecided.titleOrName', { line: only.line.number }) };
  for (const isName of [isPaperName, mayBeName]) {
    const left = rows.filter((row) => !isName(row, aids));
    if (left.length === 1 && left[0]) return { row: left[0] };
  }
  return { row: null, doubt: because('undecided.titleAmong', { lines: rows.map((row) => row.line.number).join(', ') }) };
}

const longestName = 5;

/** Words of a newspaper's name, all in capitals at their beginning. */
function isPaperName(row: Row, aids: ReadingAids): boolean {
  const words = row.text.split(/\s+/);
  return (
    words.length <= longestName && words.every((word) => !/^\p{Ll}/u.test(word)) && nameStrength(row.text, aids.outlets) >= 2
  );
}

/** Too short for a headline, in Latin letters. */
const shortest = 8;

/** Also what has the shape of a person's name (an unknown outlet of two or three words looks no different), and a word alone. */
export function mayBeName(row: Row, aids: ReadingAids): boolean {
  if (isPaperName(row, aids) || weightOf(row.text) < shortest) return true;
  const words = row.text.split(/\s+/).length;
  return /^\p{Script=Latin}/u.test(row.text) && (words === 1 || (words <= 3 && isPersonName(row.text)));
}
