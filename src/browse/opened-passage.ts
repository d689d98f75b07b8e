// In: an article's id with a quote and the lines where it was cited. Out: the quote among its neighbours, or null when it is gone.
// Called through `Browsing` for a citation that somebody wants to see in place.
import { quoteOf } from '../chunk/quote.js';
import type { LineRange } from '../dump/article.js';
import type { ArticleRecord, CorpusReader } from '../store/corpus-reader.js';
import { type ArticleText, linesOver, openingOf, type PlacedSentence, readArticleText } from './article-text.js';
import { findWords } from './find-words.js';

/** Where a quote was found when it was cited. */
export interface PassagePlace {
  /** Article id. */
  readonly article: string;
  readonly lines: LineRange;
  /** Runs of white space made one blank, as a citation has it. */
  readonly quote: string;
}

/**
 * A quote among its neighbours: `before + quote + after` is the archive's own text, runs of white space made one blank; the blanks
 * around the quote, where there are any, belong to `before` and `after`.
 */
export interface OpenedPassage {
  readonly article: ArticleRecord;
  /** The sentences before the quote, whole ones, at most some 500 characters; empty at the beginning of the article and before a headline. */
  readonly before: string;
  readonly quote: string;
  /** The same behind the quote; behind a headline the opening of the article. */
  readonly after: string;
  /** The lines that the whole stands on. */
  readonly lines: LineRange;
  /** The lines of the quote. */
  readonly quoteLines: LineRange;
  /** From 1: which piece of the article it is, and how many there are. */
  readonly place: { readonly number: number; readonly of: number };
}

/** UTF-16 units on either side. */
const LONGEST_SIDE = 500;

export function openPassage(corpus: CorpusReader, { article: id, lines, quote }: PassagePlace): OpenedPassage | null {
  const article = corpus.article(id);
  const wanted = quoteOf(quote);
  if (article === null || wanted === '') return null;
  const read = readArticleText(corpus, id);
  // A citation of a headline whose line is not known names the lines of the whole article: then the headline is meant.
  const found = [...headlineHeld(article, read, wanted), ...bodyPlaces(article, read, wanted)];
  const [nearest] = found.sort((one, other) => distance(one.quoteLines, lines) - distance(other.quoteLines, lines));
  return nearest ?? null;
}

function headlineHeld(article: ArticleRecord, read: ArticleText, quote: string): OpenedPassage[] {
  if (article.title === null || quoteOf(article.title) !== quote) return [];
  const { line } = article.origins.title ?? { line: null };
  const quoteLines: LineRange = line === null ? article.lines : [line, line];
  const opening = openingOf(read);
  return [
    {
      article,
      before: '',
      quote,
      after: opening.text === '' ? '' : ` ${opening.text}`,
      lines: opening.lines === null ? quoteLines : linesOver(quoteLines, opening.lines),
      quoteLines,
      place: { number: 1, of: Math.max(1, read.chunks) },
    },
  ];
}

function bodyPlaces(article: ArticleRecord, read: ArticleText, quote: string): OpenedPassage[] {
  return findWords(read.text, quote).flatMap((place) => {
    const held = read.sentences.filter(({ start, end }) => start < place.end && place.start < end);
    const [first, last] = [held[0], held.at(-1)];
    if (first === undefined || last === undefined) return [];
    const from = reaching(
      read.sentences.slice(0, read.sentences.indexOf(first)).reverse(),
      first,
      ({ start }) => place.start - start,
    );
    const to = reaching(read.sentences.slice(read.sentences.indexOf(last) + 1), last, ({ end }) => end - place.end);
    return [
      {
        article,
        before: oneBlank(read.text.slice(from.start, place.start)).trimStart(),
        quote,
        after: oneBlank(read.text.slice(place.end, to.end)).trimEnd(),
        lines: linesOver(from.lines, to.lines),
        quoteLines: linesOver(first.lines, last.lines),
        place: { number: first.chunk + 1, of: read.chunks },
      },
    ];
  });
}

/** The farthest of the neighbours that still fits, nearest first; the quote's own sentence is always whole. */
function reaching(
  neighbours: readonly PlacedSentence[],
  own: PlacedSentence,
  lengthTo: (sentence: PlacedSentence) => number,
): PlacedSentence {
  const tooFar = neighbours.findIndex((sentence) => lengthTo(sentence) > LONGEST_SIDE);
  return (tooFar < 0 ? neighbours : neighbours.slice(0, tooFar)).at(-1) ?? own;
}

const oneBlank = (text: string): string => text.replace(/\s+/g, ' ');

/** Where two ranges meet, the one that begins and ends most alike is meant; else the one nearest by. */
function distance(one: LineRange, other: LineRange): number {
  const apart = Math.max(0, one[0] - other[1], other[0] - one[1]);
  const unlike = Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1]);
  return apart === 0 ? unlike / (1 + unlike) : apart;
}
