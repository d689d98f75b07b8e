import type { CorpusReader, StoredChunk } from '../../store/corpus-reader.js';
import { type Alignment, align, type ExcerptLetters } from './align.js';
import type { Holder, Place } from './holder.js';
import { joinLetters, lettersOf } from './letters.js';

/** Chunks read on either side of those that were found: an excerpt may begin with the last words of the one before. */
const NEIGHBOURS = 1;
/** Most chunks of one article that are looked at together; an excerpt of 4 000 characters stands in eight or so. */
const MOST_CHUNKS = 24;

/** How the excerpt stands in one article: its headline, and the chunks around those that were found, read as one text. */
export function alignArticle(corpus: CorpusReader, excerpt: ExcerptLetters, id: string, found: readonly StoredChunk[]): Holder[] {
  const article = corpus.article(id);
  if (article === null) return [];
  const chunks = around(corpus.chunksOf(id), found);
  const texts = [lettersOf(article.title ?? ''), ...chunks.map(({ text }) => lettersOf(text))];
  const { letters, starts } = joinLetters(texts);
  const alignment = align(excerpt, letters);
  const { score, head, tail, runs } = alignment;
  const covers = (from: number, to: number): number => coveredShare(alignment, excerpt, from, to);
  const places = texts.flatMap((text, part): Place[] => {
    const first = starts[part] as number;
    const stretches = runs.flatMap(({ at, length }) => {
      const from = Math.max(at, first);
      const to = Math.min(at + length, first + text.length);
      if (from >= to) return [];
      return [{ start: text.sources[from - first] as number, end: (text.sources[to - 1 - first] as number) + 1 }];
    });
    return stretches.length === 0 ? [] : [{ chunk: part === 0 ? null : (chunks[part - 1] as StoredChunk), stretches }];
  });
  return [{ article, score, head, tail, covers, places }];
}

function around(chunks: readonly StoredChunk[], found: readonly StoredChunk[]): readonly StoredChunk[] {
  // The first found is the best; the window grows from it as far as it may.
  const best = found[0]?.ordinal ?? 0;
  const near = found.map(({ ordinal }) => ordinal).filter((ordinal) => Math.abs(ordinal - best) < MOST_CHUNKS / 2);
  const from = Math.min(...near) - NEIGHBOURS;
  const to = Math.max(...near) + NEIGHBOURS;
  return chunks.filter(({ ordinal }) => ordinal >= from && ordinal <= to);
}

/** The share of the excerpt's letters between two of its offsets that stand in the text. */
function coveredShare({ runs }: Alignment, { letters: { sources, length } }: ExcerptLetters, from: number, to: number): number {
  let first = 0;
  while (first < length && (sources[first] as number) < from) first++;
  let last = first;
  while (last < length && (sources[last] as number) < to) last++;
  if (last === first) return 1;
  let covered = 0;
  for (const run of runs) covered += Math.max(0, Math.min(last, run.from + run.length) - Math.max(first, run.from));
  return covered / (last - first);
}
