import type { Chunk, Sentence } from '../chunk/chunk.js';
import type { LineRange, Span } from '../dump/article.js';

/** A chunk as it lies in its row. Spans and sentences are lists of numbers: their words are in `text` already. */
export interface ChunkRow {
  readonly ordinal: number;
  readonly text: string;
  readonly spans: string;
  readonly sentences: string;
  readonly first_line: number;
  readonly last_line: number;
}

type PackedSpan = readonly [start: number, end: number, length: number, first: number, last: number];
type PackedSentence = readonly [start: number, end: number, first: number, last: number];

export function chunkToRow(chunk: Chunk): ChunkRow {
  const spans = chunk.spans.map(({ start, end, text, lines }): PackedSpan => [start, end, text.length, ...lines]);
  const sentences = chunk.sentences.map(({ start, end, lines }): PackedSentence => [start, end, ...lines]);
  return {
    ordinal: chunk.ordinal,
    // SQLite keeps UTF-8, where half a surrogate pair has no form; one unit stays one unit, so that offsets hold.
    text: chunk.text.toWellFormed(),
    spans: JSON.stringify(spans),
    sentences: JSON.stringify(sentences),
    first_line: chunk.lines[0],
    last_line: chunk.lines[1],
  };
}

export function chunkFromRow(row: ChunkRow): Chunk {
  return {
    ordinal: row.ordinal,
    text: row.text,
    spans: unpackSpans(row.text, JSON.parse(row.spans) as readonly PackedSpan[]),
    sentences: (JSON.parse(row.sentences) as readonly PackedSentence[]).map(
      ([start, end, first, last]): Sentence => ({ start, end, lines: [first, last] }),
    ),
    lines: [row.first_line, row.last_line],
  };
}

/** A chunk's text joins its spans by one line feed. */
function unpackSpans(text: string, packed: readonly PackedSpan[]): readonly Span[] {
  let place = 0;
  return packed.map(([start, end, length, first, last]) => {
    const lines: LineRange = [first, last];
    const span: Span = { start, end, text: text.slice(place, place + length), lines };
    place += length + 1;
    return span;
  });
}
