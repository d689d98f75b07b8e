// In: the rows of one copied report and what follows it. Out: report, translation, the blogger's remark and notes. Called by the blog layout.

import { detectLanguage } from '../../../language/detect.js';
import { isFurniture } from '../../cleaning/furniture.js';
import { foldTitle, isHeadlineLike, isProse, weightOf } from '../../line-shape.js';
import { splitPart } from '../../parts.js';
import type { Row } from '../../rows.js';
import { isBanner, isNotesMark, isRemarkMark, isTranslationMark, opensRemark, speaksInPerson } from './marks.js';

export interface Sections {
  readonly report: readonly Row[];
  /** Headline first. */
  readonly translation: readonly Row[] | null;
  readonly remark: readonly Row[];
  /** Each with the mark above it where it has one. */
  readonly notes: readonly (readonly Row[])[];
}

export interface BloggerHabits {
  /** Language in which the introductions are written. */
  readonly language: string | null;
}

export function splitSections(rows: readonly Row[], postTitle: string | null, habits: BloggerHabits): Sections {
  const kept = rows.filter((row) => !isBanner(row.text));
  const mark = translationStart(kept, postTitle);
  const from = mark?.from ?? Math.ceil(kept.length / 2);
  const notesAt = kept.findIndex(
    (row, place) => place >= from && (isNotesMark(row.text) || isInlineNote(row.text, kept.length - place)),
  );
  const end = notesAt < 0 ? kept.length : notesAt;
  const report = kept.slice(0, mark ? mark.at : end);
  const translation = mark ? kept.slice(mark.from, end) : null;
  const remarkRows = splitRemark(translation ?? report, translation !== null, habits);
  const { notes, after } = splitNotes(notesAt < 0 ? [] : kept.slice(notesAt));
  return {
    report: translation ? report : remarkRows.text,
    translation: translation ? remarkRows.text : null,
    remark: [...remarkRows.remark, ...after],
    notes,
  };
}

/** Row places: `at` where the report ends, `from` where the translated headline stands. */
function translationStart(rows: readonly Row[], postTitle: string | null): { at: number; from: number } | null {
  const marked = rows.findIndex((row, place) => place > 0 && isTranslationMark(row.text));
  if (marked >= 0) return { at: marked, from: marked + 1 };
  const again = rows.findIndex((row, place) => place > 1 && postTitle !== null && isSameTitle(row.text, postTitle));
  if (again >= 0) {
    const label = rows[again - 1];
    const isLabel = label && weightOf(label.text) <= 40 && !/[.。!！?？」”"]$/u.test(label.text);
    return { at: isLabel ? again - 1 : again, from: again };
  }
  return languageTurn(rows);
}

function isSameTitle(one: string, other: string): boolean {
  const folded = foldTitle(splitPart(one).title);
  return folded.length >= 4 && folded === foldTitle(splitPart(other).title);
}

/** Without any mark: a headline-like row at which the language of the paragraphs changes for at least two of them. */
function languageTurn(rows: readonly Row[]): { at: number; from: number } | null {
  const languages = rows.map((row) => (isProse(row.text) ? languageOf(row.text) : null));
  const first = languages.find((language) => language !== null);
  if (first == null) return null;
  const turn = languages.findIndex((language, place) => place > 1 && language !== null && language !== first);
  if (turn < 0) return null;
  const later = languages.slice(turn).filter((language) => language !== null);
  if (later.filter((language) => language === languages[turn]).length < 2) return null;
  let from = turn;
  while (from > 1) {
    const above = rows[from - 1];
    if (!above || isProse(above.text) || !isHeadlineLike(above.text) || languageOf(above.text) !== languages[turn]) break;
    from--;
  }
  return from === turn ? null : { at: from, from };
}

/** Traditional and Simplified Chinese count as one: short paragraphs often do not tell. */
export function languageOf(text: string): string | null {
  const language = detectLanguage(text);
  return language?.startsWith('zh') ? 'zh' : language;
}

/** A remark in the report's own language is looked for in this many last paragraphs. */
const REMARK_REACH = 4;
/** "So, we shall see." still is one; a lower weight lets in the ends of sentences broken over lines. */
const LIGHTEST_REMARK = 18;

/** The blogger's last words below a text that is not the blogger's. */
function splitRemark(
  rows: readonly Row[],
  isTranslation: boolean,
  habits: BloggerHabits,
): { text: readonly Row[]; remark: readonly Row[] } {
  const at = (place: number) => ({ text: rows.slice(0, place), remark: rows.slice(place) });
  const marked = rows.findIndex((row, place) => place > 0 && isRemarkMark(row.text));
  if (marked > 0 && marked >= rows.length - 12) return { text: rows.slice(0, marked), remark: rows.slice(marked + 1) };
  const language = languageOf(
    rows
      .slice(0, Math.ceil(rows.length * 0.7))
      .map((row) => row.text)
      .join('\n'),
  );
  const last = lastOwn(rows);
  if (habits.language !== null && language !== null && habits.language !== language) {
    let start = last + 1;
    while (start > 1 && isOwnWords(rows[start - 1], habits.language)) start--;
    if (start <= last) return at(start);
  }
  for (let place = Math.max(1, last + 1 - REMARK_REACH); place <= last; place++) {
    const text = rows[place]?.text ?? '';
    if (weightOf(text) >= LIGHTEST_REMARK && !/^[“"「『‘]/u.test(text) && opensRemark(text)) return at(place);
  }
  const text = rows[last]?.text ?? '';
  return isTranslation && last > 1 && weightOf(text) >= 40 && speaksInPerson(text) ? at(last) : at(rows.length);
}

function lastOwn(rows: readonly Row[]): number {
  return rows.findLastIndex((row) => !isFurniture(row.text));
}

function isOwnWords(row: Row | undefined, language: string): boolean {
  return row !== undefined && weightOf(row.text) >= 30 && languageOf(row.text) === language;
}

/** "Note: …" with its text on the same line, near the end. */
function isInlineNote(text: string, left: number): boolean {
  return (
    left <= 8 &&
    /^[（(]?(?:notes?|p\.?s\.?|註|注|備註|备注|註釋|注释|補足|ghi chú|chú thích)\s?[0-9]{0,2}\s*[:：]\s*\S/iu.test(text)
  );
}

const NUMBERED = /^(?:[（(]?[0-9０-９]{1,2}[)）.．、:：]|\[[0-9]{1,2}\]|[①-⑳]|[-–•*▪●])\s*\S/u;

function splitNotes(rows: readonly Row[]): { notes: Row[][]; after: Row[] } {
  const notes: Row[][] = [];
  let mark: Row | null = null;
  for (const [place, row] of rows.entries()) {
    if (isFurniture(row.text)) continue;
    if (isNotesMark(row.text)) mark = row;
    else if (isRemarkMark(row.text)) return { notes, after: rows.slice(place + 1) };
    else if (notes.length > 0 && !NUMBERED.test(row.text) && !isInlineNote(row.text, 0) && opensRemark(row.text))
      return { notes, after: rows.slice(place) };
    else if (notes.length === 0 || mark || NUMBERED.test(row.text) || isInlineNote(row.text, 0)) {
      notes.push(mark ? [mark, row] : [row]);
      mark = null;
    } else notes.at(-1)?.push(row);
  }
  return { notes, after: [] };
}
