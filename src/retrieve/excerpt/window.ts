import type { CorpusReader, StoredChunk } from '../../store/corpus-reader.js';
import { type Alignment, align, type ExcerptLetters } from './align.js';
import type { Holder, Place } from './holder.js';
import { joinLetters, type Letters, lettersOf } from './letters.js';

/** Letters that a chunk holds at least, as a rule: an excerpt this much longer may go on for a chunk more on either side of those found. */
const LETTERS_A_CHUNK = 300;
/** Most chunks of one article that are looked at together; an excerpt of 4 000 characters stands in eight or so. */
const MOST_CHUNKS = 24;

/** How the excerpt stands in one article: its headline, and the chunks around those that were found, read as one text. */
export function alignArticle(corpus: CorpusReader, excerpt: ExcerptLetters, id: string, found: readonly StoredChunk[]): Holder[] {
  const article = corpus.article(id);
  if (article === null) return [];
  const chunks = around(corpus.chunksOf(id), found, excerpt.letters.length);
  const texts = [lettersOf(article.title ?? ''), ...chunks.map(({ text }) => lettersOf(text))];
  const { letters, starts } = joinLetters(texts);
  const alignment = align(excerpt, letters);
  const { score, head, tail, runs } = alignment;
  const covers = (from: number, to: number): number => coveredShare(alignment, excerpt, letters, from, to);
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

function around(chunks: readonly StoredChunk[], found: readonly StoredChunk[], letters: number): readonly StoredChunk[] {
  // The first found is the best; the window grows from it as far as it may.
  const best = found[0]?.ordinal ?? 0;
  const near = found.map(({ ordinal }) => ordinal).filter((ordinal) => Math.abs(ordinal - best) < MOST_CHUNKS / 2);
  // One at least: an excerpt may begin with the last words of the chunk before.
  const beside = 1 + Math.floor(letters / LETTERS_A_CHUNK);
  const from = Math.min(...near) - beside;
  const to = Math.max(...near) + beside;
  return chunks.filter(({ ordinal }) => ordinal >= from && ordinal <= to);
}

/** The share of the excerpt's letters between two of its offsets that stand in the text; a typo's do not. */
function coveredShare(
  { runs }: Alignment,
  { letters: excerpt }: ExcerptLetters,
  text: Letters,
  from: number,
  to: number,
): number {
  let all = 0;
  let equal = 0;
  for (let letter = 0; letter < excerpt.length; letter++) {
    const source = excerpt.sources[letter] as number;
    if (source < from || source >= to) continue;
    all++;
    const run = runs.find((one) => one.from <= letter && letter < one.from + one.length);
    if (run !== undefined && excerpt.units[letter] === text.units[run.at + letter - run.from]) equal++;
  }
  return all === 0 ? 1 : equal / all;
}
