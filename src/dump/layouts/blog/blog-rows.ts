// In: the rows of a dump. Out: the rows as a blog means them: a quoted line without its mark, an introduction apart from the sentences that
// stand before it on its line, the mark of a translation apart from its headline. Called by the blog layout.
import { splitSentences } from '../../../language/sentences.js';
import type { Row } from '../../rows.js';
import { isTranslationMark } from './marks.js';

export interface BlogRow extends Row {
  /** Stood behind the mark of a quotation. */
  readonly isQuoted: boolean;
  /** Stood on one line with an introduction: the blogger's, whatever is above it. */
  readonly isBloggers: boolean;
}

const MARK = /^(?:[>＞]\s*)+/u;
/** A line above this is text, whatever it ends on. */
const LONGEST = 600;

/** @param introduces whether a sentence introduces a report */
export function blogRows(rows: readonly Row[], introduces: (text: string) => boolean): BlogRow[] {
  const found: Omit<BlogRow, 'place'>[] = [];
  let gap = 0;
  for (const row of rows) {
    const mark = MARK.exec(row.text)?.[0].length ?? 0;
    if (mark === row.text.length) {
      gap += row.gap + 1;
      continue;
    }
    const text = row.text.slice(mark);
    const whole = { ...row, text, start: row.start + mark, gap: row.gap + gap, isQuoted: mark > 0, isBloggers: false };
    gap = 0;
    found.push(...apart(whole, introduces));
  }
  return found.map((row, place) => ({ ...row, place }));
}

const BRACKETED = /^[(（【[]([^()（）【】[\]]{1,20})[)）】\]]\s*(?=\S)/u;

function apart<R extends Omit<BlogRow, 'place'>>(row: R, introduces: (text: string) => boolean): R[] {
  const { text, start } = row;
  const mark = BRACKETED.exec(text);
  if (mark?.[1] !== undefined && isTranslationMark(mark[1])) {
    const { length } = mark[0];
    return [
      { ...row, text: mark[0].trimEnd(), end: start + mark[0].trimEnd().length },
      { ...row, text: text.slice(length), start: start + length, gap: 0 },
    ];
  }
  if (text.length > LONGEST || !/[:：、]$/u.test(text)) return [row];
  const last = splitSentences(text).at(-1);
  if (!last || last.start === 0 || !introduces(text.slice(last.start))) return [row];
  const before = text.slice(0, last.start).trimEnd();
  return [
    { ...row, text: before, end: start + before.length, isBloggers: true },
    { ...row, text: text.slice(last.start), start: start + last.start, gap: 0 },
  ];
}
