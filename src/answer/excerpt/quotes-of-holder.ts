import { quoteOf } from '../../chunk/quote.js';
import type { LineRange } from '../../dump/article.js';
import type { Holder, Place } from '../../retrieve/excerpt/holder.js';

/** Words of the dump and the lines that they stand on. */
export interface HeldQuote {
  readonly quote: string;
  readonly lines: LineRange;
}

/** Longest quote, in characters: whole sentences up to this, and one at least. */
const LONGEST_QUOTE = 600;
/** An excerpt over removed captions and borders of chunks has several quotes; more than these say nothing new. */
const MOST_QUOTES = 3;
/** A sentence of which fewer characters were in the excerpt was only touched at its edge. */
const LEAST_OVERLAP = 4;

/** The whole sentences that the excerpt stands in, as the dump has them; a quote never crosses removed text. */
export function quotesOfHolder({ article, places }: Holder): HeldQuote[] {
  const runs = places.flatMap(sentenceRuns);
  const most = Math.max(0, ...runs.map(({ overlap }) => overlap));
  const quotes = runs.filter(({ overlap }) => overlap * 5 >= most).slice(0, MOST_QUOTES);
  if (quotes.length > 0) return quotes;
  const line = article.origins.title?.line ?? article.lines[0];
  return article.title === null ? [] : [{ quote: quoteOf(article.title), lines: [line, line] }];
}

interface SentenceRun extends HeldQuote {
  /** Characters of the excerpt in it. */
  readonly overlap: number;
}

function sentenceRuns({ chunk, stretches }: Place): SentenceRun[] {
  if (chunk === null) return [];
  const overlapOf = (start: number, end: number): number =>
    stretches.reduce((sum, stretch) => sum + Math.max(0, Math.min(end, stretch.end) - Math.max(start, stretch.start)), 0);
  const borders = spanEnds(chunk.spans.map(({ text }) => text.length));
  const spanOf = (at: number): number => borders.findIndex((end) => at < end);
  const runs: { start: number; end: number; place: number; span: number; lines: LineRange; overlap: number }[] = [];
  chunk.sentences.forEach(({ start, end, lines }, place) => {
    const overlap = overlapOf(start, end);
    if (overlap < Math.min(LEAST_OVERLAP, end - start) && overlap * 2 < end - start) return;
    const last = runs.at(-1);
    const span = spanOf(start);
    if (last && last.place === place - 1 && last.span === span && end - last.start <= LONGEST_QUOTE)
      runs[runs.length - 1] = { ...last, end, place, lines: [last.lines[0], lines[1]], overlap: last.overlap + overlap };
    else runs.push({ start, end, place, span, lines, overlap });
  });
  return runs.map(({ start, end, lines, overlap }) => ({ quote: quoteOf(chunk.text.slice(start, end)), lines, overlap }));
}

/** Spans are joined by one line feed. */
function spanEnds(lengths: readonly number[]): number[] {
  let end = -1;
  return lengths.map((length) => {
    end += length + 1;
    return end;
  });
}
