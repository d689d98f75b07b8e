// In: the rows of one copied report and what follows it. Out: report, translation, the blogger's remark and notes. Called by the blog layout.
import { isFurniture } from '../../cleaning/furniture.js';
import { endsSentence, foldTitle, isHeadlineLike, isProse, weightOf } from '../../line-shape.js';
import { splitPart } from '../../parts.js';
import type { BlogRow } from './blog-rows.js';
import { isBanner, isNotesMark, isRemarkMark, isTranslationMark, opensRemark } from './marks.js';
import { type BloggerHabits, languageOf, remarkStart } from './remark-start.js';

export interface Sections {
  readonly report: readonly BlogRow[];
  /** Headline first. */
  readonly translation: readonly BlogRow[] | null;
  readonly remark: readonly BlogRow[];
  /** Each with the mark above it where it has one. */
  readonly notes: readonly (readonly BlogRow[])[];
}

export function splitSections(rows: readonly BlogRow[], postTitle: string | null, habits: BloggerHabits): Sections {
  const kept = rows.filter((row) => !isBanner(row.text));
  const mark = translationStart(kept, postTitle);
  const from = mark?.from ?? Math.ceil(kept.length / 2);
  const notesAt = kept.findIndex(
    (row, place) => place >= from && (isNotesMark(row.text) || isInlineNote(row.text, kept.length - place)),
  );
  const end = notesAt < 0 ? kept.length : notesAt;
  const above = kept.slice(0, mark ? mark.at : end);
  // What is not quoted below a quotation is no part of it.
  const quoted = mark ? above.findLastIndex((row) => row.isQuoted) + 1 : 0;
  const report = quoted > 0 ? above.slice(0, quoted) : above;
  const translation = mark ? kept.slice(mark.from, end) : null;
  const copied = translation ?? report;
  const { at, skip } = remarkStart(copied, translation && report, habits);
  const text = copied.slice(0, at);
  const { notes, after } = splitNotes(notesAt < 0 ? [] : kept.slice(notesAt));
  return {
    report: translation ? report : text,
    translation: translation && text,
    remark: [...above.slice(report.length), ...copied.slice(at + skip), ...after],
    notes,
  };
}

/** Row places: `at` where the report ends, `from` where the translated headline stands. */
function translationStart(rows: readonly BlogRow[], postTitle: string | null): { at: number; from: number } | null {
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
function languageTurn(rows: readonly BlogRow[]): { at: number; from: number } | null {
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
    if (
      !above ||
      isProse(above.text) ||
      endsSentence(above.text) ||
      !isHeadlineLike(above.text) ||
      languageOf(above.text) !== languages[turn]
    )
      break;
    from--;
  }
  return from === turn ? null : { at: from, from };
}

/** "Note: …" with its text on the same line, near the end. */
function isInlineNote(text: string, left: number): boolean {
  return (
    left <= 8 &&
    /^[（(]?(?:notes?|p\.?s\.?|註|注|備註|备注|註釋|注释|補足|ghi chú|chú thích)\s?[0-9]{0,2}\s*[:：]\s*\S/iu.test(text)
  );
}

const NUMBERED = /^(?:[（(]?[0-9０-９]{1,2}[)）.．、:：]|\[[0-9]{1,2}\]|[①-⑳]|[-–•*▪●])\s*\S/u;

function splitNotes(rows: readonly BlogRow[]): { notes: BlogRow[][]; after: BlogRow[] } {
  const notes: BlogRow[][] = [];
  let mark: BlogRow | null = null;
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
