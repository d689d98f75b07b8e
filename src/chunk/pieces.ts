import type { LineRange, Span } from '../dump/article.js';
import { splitSentences } from '../language/sentences.js';
import { isIdeograph, type Measure } from './measure.js';

/** A sentence, or a bounded part of a giant one, within one span: what chunks are packed from. */
export interface Piece {
  readonly span: Span;
  /** UTF-16 offsets into the span's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** In English words. */
  readonly size: number;
  readonly lines: LineRange;
}

/** The pieces of one span, in order, each no larger than `limit`. */
export function piecesOf(span: Span, measure: Measure, limit: number): Piece[] {
  const pieces: Piece[] = [];
  const linesBetween = lineCounter(span);
  for (const sentence of splitSentences(span.text)) {
    addBoundedParts(span.text, sentence.start, sentence.end, measure, limit, (start, end, size) => {
      pieces.push({ span, start, end, size, lines: linesBetween(start, end) });
    });
  }
  return pieces;
}

/** Whether a span is a slice of a text dump. A decoded string is always shorter than its token, whose quotation marks count. */
export function isVerbatim(span: Span): boolean {
  return span.text.length === span.end - span.start;
}

/** Tells the dump lines of a part; to be asked in ascending order, so that the text is walked once. */
function lineCounter(span: Span): (start: number, end: number) => LineRange {
  if (!isVerbatim(span)) return () => span.lines;
  const terminators = /\r\n|\n|\r/g;
  let next = terminators.exec(span.text);
  let line = span.lines[0];
  const lineAt = (offset: number): number => {
    for (; next && next.index < offset; next = terminators.exec(span.text)) line++;
    return line;
  };
  return (start, end) => [lineAt(start), lineAt(end)];
}

function addBoundedParts(
  text: string,
  start: number,
  end: number,
  measure: Measure,
  limit: number,
  add: (start: number, end: number, size: number) => void,
): void {
  const size = measure(text.slice(start, end));
  if (size <= limit) {
    add(start, end, size);
    return;
  }
  // Cut into equal parts, so that the last is not a scrap. The slack lets every part reach back to a border.
  const parts = Math.ceil((size / limit) * 1.25);
  const aim = Math.ceil((end - start) / parts);
  for (let from = start; from < end; ) {
    const to = from + aim >= end ? end : borderBefore(text, from, from + aim);
    const part = trimmed(text, from, to);
    if (part) addBoundedParts(text, part.start, part.end, measure, limit, add);
    from = to;
  }
}

/** The last good place to cut in the second half of [from, at]: behind a comma, else a blank, else beside an ideograph, else anywhere but inside a pair. */
function borderBefore(text: string, from: number, at: number): number {
  const earliest = from + Math.ceil((at - from) / 2);
  let blank = 0;
  let ideograph = 0;
  for (let cut = at; cut > earliest; cut--) {
    const before = text.charCodeAt(cut - 1);
    if (COMMAS.has(before)) return cut;
    if (blank === 0 && /\s/.test(text.charAt(cut))) blank = cut;
    if (ideograph === 0 && isIdeograph(before) && !splitsPair(text, cut)) ideograph = cut;
  }
  return blank || ideograph || (splitsPair(text, at) ? at - 1 : at);
}

/** ， 、 ； : and their like; a plain comma is left to the blank behind it, or "1,400" could be cut. */
const COMMAS: ReadonlySet<number> = new Set(['，', '、', '；', '：', ';'].map((mark) => mark.charCodeAt(0)));

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } | null {
  const raw = text.slice(from, to);
  const bare = raw.trim();
  if (bare === '') return null;
  const start = from + raw.length - raw.trimStart().length;
  return { start, end: start + bare.length };
}
