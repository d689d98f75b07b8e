// In: words that may have been copied from an article. Out: the articles that hold them, the best first, and where they stand.
// Called by the retriever: for the ranking of a search, and for an answer that says where an excerpt is from.
import type { Generation } from '../../indexes/generation.js';
import type { WeightedTerm } from '../../indexes/lexical-index.js';
import { tokenize } from '../../language/tokenize.js';
import type { StoredChunk } from '../../store/corpus-reader.js';
import { align, type ExcerptLetters, excerptLetters } from './align.js';
import { isAtLeast, SHORTEST_EXCERPT, type Size, sizeOf } from './excerpt-size.js';
import { chooseHolders, type Holder } from './holder.js';
import { lettersOf } from './letters.js';
import { alignArticle } from './window.js';

export interface ExcerptFinder {
  /**
   * Articles that hold the words, the best first; none where not even half stands anywhere.
   * @param accept leaves articles out, by id
   */
  find(words: string, accept?: (article: string) => boolean, least?: Size): readonly Holder[];
}

/** Longest excerpt looked up, in characters: a message has no more. */
const LONGEST_EXCERPT = 4000;
/** The rarest terms name the article; the others only cost time. With fewer, a typo in a rare word weighs more. */
const TERMS = 24;
/** Chunks looked at: ten copies of a report in several chunks each. */
const CHUNKS = 60;
/** A chunk that holds a third of the excerpt, over a border, still has about a third of the best score. */
const SHARE_OF_BEST_SCORE = 0.25;
/** Articles aligned: ten holders, and as many that are near. */
const ARTICLES = 24;
/** Chunks that must show a part of the excerpt before whole articles are read: most questions end here. */
const FIRST_LOOK = 4;
/** The part that the first look wants; an excerpt over many chunks has less in each. */
const FIRST_SHARE = 0.25;
/** Letters that a chunk holds at least, for the share that the first look can expect of a long excerpt. */
const LETTERS_A_CHUNK = 300;

export function createExcerptFinder({ corpus, lexical }: Pick<Generation, 'corpus' | 'lexical'>): ExcerptFinder {
  const find: ExcerptFinder['find'] = (words, accept, least = SHORTEST_EXCERPT) => {
    const text = words.slice(0, LONGEST_EXCERPT);
    const letters = lettersOf(text);
    if (!isAtLeast(sizeOf(text, letters), least)) return [];
    const excerpt = excerptLetters(letters);
    const chunks = candidates(text, accept);
    if (!worthReading(excerpt, chunks.slice(0, FIRST_LOOK))) return [];
    const byArticle = new Map<string, StoredChunk[]>();
    for (const chunk of chunks) byArticle.set(chunk.article, [...(byArticle.get(chunk.article) ?? []), chunk]);
    const found = [...byArticle].slice(0, ARTICLES).flatMap(([id, hits]) => alignArticle(corpus, excerpt, id, hits));
    return chooseHolders(found);
  };

  const candidates = (text: string, accept?: (article: string) => boolean): StoredChunk[] => {
    const hits = lexical.search(rarestTerms(text), CHUNKS);
    const floor = (hits[0]?.score ?? 0) * SHARE_OF_BEST_SCORE;
    const chunks = corpus.chunks(hits.filter(({ score }) => score >= floor).map(({ chunk }) => chunk));
    return accept === undefined ? [...chunks] : chunks.filter(({ article }) => accept(article));
  };

  const rarestTerms = (text: string): WeightedTerm[] =>
    [...new Set(tokenize(text))]
      .map((term) => ({ term, frequency: lexical.documentFrequency(term) }))
      .filter(({ frequency }) => frequency > 0)
      .sort((one, other) => one.frequency - other.frequency)
      .slice(0, TERMS)
      .map(({ term }) => ({ term, weight: 1 }));

  const worthReading = (excerpt: ExcerptLetters, chunks: readonly StoredChunk[]): boolean => {
    const share = FIRST_SHARE * Math.min(1, LETTERS_A_CHUNK / excerpt.letters.length);
    return chunks.some(({ text, article }) => {
      const title = corpus.article(article)?.title ?? '';
      return align(excerpt, lettersOf(`${title}\n${text}`)).score >= share;
    });
  };

  return { find };
}
