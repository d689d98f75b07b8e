import type { LineRange, Span } from '../dump/article.js';

/** A sentence of a chunk: the smallest thing that is quoted. It never crosses cleaned-out text. */
export interface Sentence {
  /** UTF-16 offsets into the chunk's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The dump lines that it stands on. */
  readonly lines: LineRange;
}

/** An indexed piece of one article. */
export interface Chunk {
  /** Place in its article, from 0. */
  readonly ordinal: number;
  /** Its spans joined unaltered by one line feed; no header. */
  readonly text: string;
  readonly spans: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly lines: LineRange;
}
