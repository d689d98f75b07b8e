// In: a decoded dump. Out: its lines that hold words, with the room before each, as the text layouts read them.
import type { DumpText, Line } from './dump-text.js';

/** A line that is not blank. */
export interface Row {
  readonly line: Line;
  /** The line's text without white space and invisible marks at its ends. */
  readonly text: string;
  /** Offsets of that text in the dump, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** How many blank lines stand before it. */
  readonly gap: number;
  /** Place among the rows. */
  readonly place: number;
}

const EDGES = /^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/gu;

export function rowsOf(dump: DumpText): Row[] {
  const rows: Row[] = [];
  let gap = 0;
  for (const line of dump.lines) {
    const text = line.text.replace(EDGES, '');
    if (text === '') {
      gap++;
      continue;
    }
    const start = line.start + line.text.indexOf(text);
    rows.push({ line, text, start, end: start + text.length, gap, place: rows.length });
    gap = 0;
  }
  return rows;
}
