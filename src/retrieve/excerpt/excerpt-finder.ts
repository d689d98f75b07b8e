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
/** Postings read for them: beyond this a term is so common that it tells nothing, and only costs time. At least a few are always taken. */
const POSTINGS = 30_000;
const FEWEST_TERMS = 4;
/** Chunks looked at: ten copies of a report in several chunks each. */
const CHUNKS = 100;
/** A chunk that holds a third of the excerpt, over a border, still has about a third of the best score. */
const SHARE_OF_BEST_SCORE = 0.25;
/** An article that holds the words over a border shows half of them or a third where only one side was found. */
const SHARE_OF_BEST_ARTICLE = 0.3;
/** Articles aligned: ten holders, and as many that are near. */
const ARTICLES = 24;
/** Chunks of which one must show a part of the excerpt before all are read. A chunk that repeats its rare terms ranks before the one that holds it. */
const FIRST_LOOK = 16;
/** The part that the first look wants; an excerpt over many chunks has less in each. */
const FIRST_SHARE = 0.25;
/** Letters that a chunk holds at least, for the share that the first look can expect of a long excerpt. */
const LETTERS_A_CHUNK = 300;

const firstShare = (letters: number): number => FIRST_SHARE * Math.min(1, LETTERS_A_CHUNK / letters);

export function createExcerptFinder({ corpus, lexical }: Pick<Generation, 'corpus' | 'lexical'>): ExcerptFinder {
  const find: ExcerptFinder['find'] = (words, accept, least = SHORTEST_EXCERPT) => {
    const text = words.slice(0, LONGEST_EXCERPT);
    const letters = lettersOf(text);
    if (!isAtLeast(sizeOf(text, letters), least)) return [];
    const excerpt = excerptLetters(letters);
    const chunks = candidates(text, accept);
    if (!chunks.slice(0, FIRST_LOOK).some((chunk) => shareIn(excerpt, chunk) >= firstShare(letters.length))) return [];
    const found = promising(excerpt, chunks).flatMap(({ id, hits }) => alignArticle(corpus, excerpt, id, hits));
    return chooseHolders(found);
  };

  const candidates = (text: string, accept?: (article: string) => boolean): StoredChunk[] => {
    const hits = lexical.search(rarestTerms(text), CHUNKS);
    const floor = (hits[0]?.score ?? 0) * SHARE_OF_BEST_SCORE;
    const chunks = corpus.chunks(hits.filter(({ score }) => score >= floor).map(({ chunk }) => chunk));
    return accept === undefined ? [...chunks] : chunks.filter(({ article }) => accept(article));
  };

  const rarestTerms = (text: string): WeightedTerm[] => {
    let postings = 0;
    return [...new Set(tokenize(text))]
      .map((term) => ({ term, frequency: lexical.documentFrequency(term) }))
      .filter(({ frequency }) => frequency > 0)
      .sort((one, other) => one.frequency - other.frequency)
      .slice(0, TERMS)
      .filter(({ frequency }, place) => {
        postings += frequency;
        return place < FEWEST_TERMS || postings <= POSTINGS;
      })
      .map(({ term }) => ({ term, weight: 1 }));
  };

  const shareIn = (excerpt: ExcerptLetters, { text, article }: StoredChunk): number =>
    align(excerpt, lettersOf(`${corpus.article(article)?.title ?? ''}\n${text}`)).score;

  /** The articles whose chunks show the most of the excerpt, with those chunks; only they are read around them. */
  const promising = (excerpt: ExcerptLetters, chunks: readonly StoredChunk[]) => {
    const byArticle = new Map<string, { id: string; hits: StoredChunk[]; share: number }>();
    for (const chunk of chunks) {
      const { article: id } = chunk;
      const known = byArticle.get(id) ?? { id, hits: [], share: 0 };
      byArticle.set(id, { id, hits: [...known.hits, chunk], share: Math.min(1, known.share + shareIn(excerpt, chunk)) });
    }
    const articles = [...byArticle.values()].sort((one, other) => other.share - one.share);
    const floor = (articles[0]?.share ?? 0) * SHARE_OF_BEST_ARTICLE;
    return articles.filter(({ share }) => share >= floor).slice(0, ARTICLES);
  };

  return { find };
}
