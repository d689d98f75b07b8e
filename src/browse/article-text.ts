// An article's cleaned text as one piece, with its sentences. Read for cards and opened passages.
import { quoteOf } from '../chunk/quote.js';
import type { LineRange } from '../dump/article.js';
import type { CorpusReader } from '../store/corpus-reader.js';

/** A sentence in the text of its article. */
export interface PlacedSentence {
  /** UTF-16 offsets into the article's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly lines: LineRange;
  /** The chunk that it stands in, from 0. */
  readonly chunk: number;
}

export interface ArticleText {
  /** The chunks joined by one line feed. */
  readonly text: string;
  readonly sentences: readonly PlacedSentence[];
  readonly chunks: number;
}

export function readArticleText(corpus: Pick<CorpusReader, 'chunksOf'>, article: string): ArticleText {
  const chunks = corpus.chunksOf(article);
  let offset = 0;
  const sentences = chunks.flatMap((chunk, at) => {
    const from = offset;
    offset += chunk.text.length + 1;
    return chunk.sentences.map(({ start, end, lines }) => ({ start: from + start, end: from + end, lines, chunk: at }));
  });
  return { text: chunks.map(({ text }) => text).join('\n'), sentences, chunks: chunks.length };
}

/** UTF-16 units of an opening. A first sentence that is longer is kept whole. */
const LONGEST_OPENING = 600;

/** The first sentences, whole ones, runs of white space made one blank. */
export function openingOf({ text, sentences }: ArticleText): {
  readonly text: string;
  readonly lines: LineRange | null;
  readonly more: boolean;
} {
  const [first] = sentences;
  if (first === undefined) return { text: '', lines: null, more: false };
  const fitting = sentences.filter(({ end }) => end - first.start <= LONGEST_OPENING);
  const last = fitting.at(-1) ?? first;
  return {
    text: quoteOf(text.slice(first.start, last.end)),
    lines: linesOver(first.lines, last.lines),
    more: sentences.at(-1) !== last,
  };
}

/** From the first line of either to the last of either. */
export function linesOver(one: LineRange, other: LineRange): LineRange {
  return [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
}
