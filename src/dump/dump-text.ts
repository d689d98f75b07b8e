import type { LineRange, Span } from './article.js';

/** One line of a decoded dump, its terminator excluded. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** UTF-16 offsets into the dump's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A decoded dump with its lines, as every layout receives it. */
export interface DumpText {
  /** Path from the corpus folder. */
  readonly path: string;
  readonly text: string;
  readonly lines: readonly Line[];
}

export function toDumpText(path: string, text: string): DumpText {
  const lines: Line[] = [];
  let start = 0;
  for (const end of lineEnds(text)) {
    lines.push({ number: lines.length + 1, start, end: end.at, text: text.slice(start, end.at) });
    start = end.at + end.length;
  }
  return { path, text, lines };
}

function* lineEnds(text: string): Generator<{ at: number; length: number }> {
  const terminator = /\r\n|\n|\r/g;
  for (let match = terminator.exec(text); match; match = terminator.exec(text)) {
    yield { at: match.index, length: match[0].length };
  }
  yield { at: text.length, length: 0 };
}

/** The line that holds an offset, by binary search. */
export function lineAt(dump: DumpText, offset: number): Line {
  let low = 0;
  let high = dump.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((dump.lines[middle] as Line).start <= offset) low = middle;
    else high = middle - 1;
  }
  return dump.lines[low] as Line;
}

/** A span over [start, end) of a text dump, trimmed of white space at both ends; null when nothing is left. */
export function spanOf(dump: DumpText, start: number, end: number): Span | null {
  const raw = dump.text.slice(start, end);
  const text = raw.trim();
  if (text === '') return null;
  const from = start + (raw.length - raw.trimStart().length);
  const to = from + text.length;
  const lines: LineRange = [lineAt(dump, from).number, lineAt(dump, to - 1).number];
  return { start: from, end: to, text, lines };
}
