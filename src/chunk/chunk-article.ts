// In: the cleaned text of one article. Out: its chunks, the unit that is stored, indexed and retrieved. Called by ingest.
//
//   spans      |---------------|  (removed)  |--------------------|
//   sentences  |----|----|-----|             |---|------|----|----|
//   chunks     |     chunk 0         …          |     chunk 1     |
import type { Span } from '../dump/article.js';
import type { Chunk, Sentence } from './chunk.js';
import { createMeasure } from './measure.js';
import { isVerbatim, type Piece, piecesOf } from './pieces.js';

/** Part of a generation's manifest: chunks cut by another version are cut again. */
export const CHUNKER_VERSION = '1';

/**
 * English words, or the same room in another script. 160 with headline and outlet are about 256 tokens, the size at which 98 % of
 * the facts of MultiHop-RAG fit a chunk; smaller chunks lose facts, larger ones rank worse.
 */
const LARGEST_CHUNK = 160;
/** A last chunk below this shares with the one before it: a scrap of two sentences ranks by accident. */
const SMALLEST_LAST_CHUNK = 40;

/**
 * Sentence-packed chunks of one article, in order, without overlap; every word of the body is in exactly one. A sentence never
 * crosses two spans, since text was removed between them. Its language decides how much room an ideograph takes.
 */
export function chunkArticle(body: readonly Span[], language: string | null): Chunk[] {
  const measure = createMeasure(language);
  const pieces = body.flatMap((span) => piecesOf(span, measure, LARGEST_CHUNK));
  return balanced(packed(pieces)).map(toChunk);
}

function packed(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let size = 0;
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group && size + piece.size <= LARGEST_CHUNK) {
      group.push(piece);
      size += piece.size;
    } else {
      groups.push([piece]);
      size = piece.size;
    }
  }
  return groups;
}

/** Moves sentences into a tiny last chunk until it is as large as the one before it, as evenly as sentences allow. */
function balanced(groups: Piece[][]): Piece[][] {
  const last = groups.at(-1);
  const before = groups.at(-2);
  if (!last || !before || sizeOf(last) >= SMALLEST_LAST_CHUNK) return groups;
  let lastSize = sizeOf(last);
  let beforeSize = sizeOf(before);
  for (let moving = before.at(-1); moving && before.length > 1; moving = before.at(-1)) {
    if (lastSize + moving.size > beforeSize - moving.size && lastSize >= SMALLEST_LAST_CHUNK / 2) break;
    if (lastSize + moving.size > LARGEST_CHUNK) break;
    before.pop();
    last.unshift(moving);
    lastSize += moving.size;
    beforeSize -= moving.size;
  }
  return groups;
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.size, 0);
}

function toChunk(pieces: readonly Piece[], ordinal: number): Chunk {
  const spans: Span[] = [];
  const sentences: Sentence[] = [];
  let offset = 0;
  for (const run of runsOfOneSpan(pieces)) {
    const span = subSpan(run);
    const { start } = run[0] as Piece;
    for (const piece of run)
      sentences.push({ start: offset + piece.start - start, end: offset + piece.end - start, lines: piece.lines });
    spans.push(span);
    offset += span.text.length + 1;
  }
  const text = spans.map((span) => span.text).join('\n');
  const lines = [Math.min(...spans.map((span) => span.lines[0])), Math.max(...spans.map((span) => span.lines[1]))] as const;
  return { ordinal, text, spans, sentences, lines };
}

function runsOfOneSpan(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run?.[0]?.span === piece.span) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** The part of a span that neighbouring sentences cover. In a JSON dump start and end stay those of the token (see `isVerbatim`). */
function subSpan(run: readonly Piece[]): Span {
  const first = run[0] as Piece;
  const last = run.at(-1) as Piece;
  const { span } = first;
  const text = span.text.slice(first.start, last.end);
  const lines = [first.lines[0], last.lines[1]] as const;
  if (!isVerbatim(span)) return { start: span.start, end: span.end, text, lines };
  return { start: span.start + first.start, end: span.start + last.end, text, lines };
}
