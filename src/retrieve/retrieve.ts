// In: a question. Out: the passages that may answer it, best first, each with why; copies collapsed, outlets balanced.
// Called by the answerer and, through `search`, by the command line.
import type { OutletRegistry } from '../dump/outlets.js';
import type { Generation } from '../indexes/generation.js';
import type { WeightedTerm } from '../indexes/lexical-index.js';
import type { ArticleRecord, StoredChunk } from '../store/corpus-reader.js';
import { balanceOutlets } from './balance-outlets.js';
import { collapseCopies } from './collapse-copies.js';
import { createExcerptFinder } from './excerpt/excerpt-finder.js';
import { type FoundExcerpt, findExcerpt, holdersOf } from './excerpt/find-excerpt.js';
import { holdersFirst } from './excerpt/holders-first.js';
import { type FusedHit, fuse } from './fuse.js';
import { withSpellings } from './near-spelling.js';
import { wordsOf } from './other-words.js';
import type { Passage, Question } from './passage.js';
import { createTermReader, type ReadTerms } from './passage-terms.js';
import type { Query } from './query.js';
import { recase } from './recase.js';
import { rerank } from './rerank.js';
import { sameMeaning } from './same-meaning.js';
import type { SearchResult } from './search-result.js';
import { toSearchResult } from './to-search-result.js';
import { createUnderstanding } from './understand.js';

export interface RetrieverParts {
  readonly generation: Generation;
  readonly outlets: OutletRegistry;
}

export interface Retrieved {
  readonly query: Query;
  /** Best first. */
  readonly passages: readonly Passage[];
}

export interface Retriever {
  /** Never fails on any input; a question without content has no passages. */
  retrieve(question: Question, limit: number): Promise<Retrieved>;
  search(question: Question, limit: number): Promise<SearchResult>;
  /** The words of an article that were pasted in place of a question, with who holds them; null for a question. */
  excerptIn(question: Question): FoundExcerpt | null;
  /** The terms of a passage, kept between questions. */
  readonly readTerms: ReadTerms;
  /** The whole article as passages, in reading order: for the sentences around a chunk and across its borders. */
  passagesOf(article: string): readonly Passage[];
  /** The translations made of a report. */
  translationsOf(report: string): readonly ArticleRecord[];
  /** Names of the outlets that the corpus has, most articles first. */
  readonly outletNames: readonly string[];
}

/** Chunks taken from each index before fusion. The first ten hold the answer nearly always; each more costs the reading of its sentences. */
const CANDIDATES = 50;

export function createRetriever({ generation, outlets }: RetrieverParts): Retriever {
  const { corpus, lexical, vectors } = generation;
  const articles = corpus.articles();
  const readTerms = createTermReader();
  const common = wordsOf(sameMeaning);
  const understand = createUnderstanding({ articles, outlets, statistics: lexical });

  const excerpts = createExcerptFinder(generation);

  const retrieve = async (question: Question, limit: number): Promise<Retrieved> => {
    const typed = understand(question);
    const found = toPassages(await candidates(typed));
    const query = withSpellings(withNames(question, typed, found), found, readTerms);
    const passages = rerank(query, found, readTerms);
    return { query, passages: balanceOutlets(query, collapseCopies(passages)).slice(0, limit) };
  };

  /** What was typed without capitals, read again with those of the texts that it found: they tell its names. */
  const withNames = (question: Question, typed: Query, found: readonly Passage[]): Query => {
    const text = recase(typed.text, found, (word) => common.has(word));
    return text === typed.text ? typed : understand({ ...question, text });
  };

  const candidates = async (query: Query): Promise<FusedHit[]> => {
    const terms = searchTerms(query);
    if (terms.length === 0) return [];
    const accept = acceptOf(query);
    const vector = await generation.embedQuery(terms.length < 3 ? query.text : contentOf(query));
    return fuse(lexical.search(terms, CANDIDATES, accept), vectors.search(vector, CANDIDATES, accept)).slice(0, CANDIDATES);
  };

  const acceptOf = ({ allowed }: Query): ((chunk: number) => boolean) | undefined => {
    if (allowed === null) return undefined;
    const chunks = new Set([...allowed].flatMap((id) => corpus.chunksOf(id).map((chunk) => chunk.id)));
    return (chunk) => chunks.has(chunk);
  };

  const toPassages = (hits: readonly FusedHit[]): Passage[] => {
    const byId = new Map(hits.map((hit) => [hit.chunk, hit]));
    return corpus.chunks(hits.map(({ chunk }) => chunk)).flatMap((chunk) => {
      const hit = byId.get(chunk.id);
      return hit === undefined ? [] : toPassage(chunk, hit);
    });
  };

  const toPassage = (chunk: StoredChunk, hit: FusedHit | null): Passage[] => {
    const article = corpus.article(chunk.article);
    if (article === null) return [];
    const copies = article.alsoIn.map((id) => corpus.article(id)).filter((copy) => copy !== null);
    return [
      {
        chunkId: chunk.id,
        chunk,
        article,
        score: hit?.score ?? 0,
        alsoIn: copies.map(({ dump, lines, outlet }) => ({ dump, lines, outlet })),
        original: article.translationOf === null ? null : corpus.article(article.translationOf),
        why: { lexical: hit?.lexical ?? null, vector: hit?.vector ?? null },
      },
    ];
  };

  return {
    retrieve,
    async search(question, limit) {
      const { query, passages } = await retrieve(question, limit);
      const holders = holdersOf(excerpts, question.text, within(query));
      const ranked = holdersFirst(holders, passages, (chunk) => toPassage(chunk, null), corpus.chunksOf.bind(corpus));
      return toSearchResult(question, query, ranked.slice(0, limit));
    },
    excerptIn: (question) => findExcerpt(excerpts, question.text, limited(question) ? within(understand(question)) : undefined),
    readTerms,
    passagesOf: (article) => corpus.chunksOf(article).flatMap((chunk) => toPassage(chunk, null)),
    translationsOf: (report) => corpus.translationsOf(report),
    outletNames: [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))],
  };
}

const within = ({ allowed }: Query) => (allowed === null ? undefined : (article: string) => allowed.has(article));

const limited = ({ outlets = [], from = null, to = null }: Question): boolean =>
  outlets.length > 0 || from !== null || to !== null;

/** Lone characters of Chinese and Japanese find what no pair finds (another form of a word), at a low weight. */
const SINGLE_CHARACTER_WEIGHT = 0.2;
/** Other words for a term find what it does not; above .5 a common one drowns the term itself. */
const ALTERNATIVE_WEIGHT = 0.4;

function searchTerms({ terms }: Query): WeightedTerm[] {
  const weighted = new Map(terms.map(({ term, importance }) => [term, importance]));
  const add = (term: string, weight: number) => weighted.set(term, Math.max(weight, weighted.get(term) ?? 0));
  for (const { term, importance, alternatives } of terms) {
    for (const other of alternatives) for (const part of other) add(part, (importance * ALTERNATIVE_WEIGHT) / other.length);
    if (/^[\p{Script=Han}]{2}$/u.test(term)) for (const character of term) add(character, importance * SINGLE_CHARACTER_WEIGHT);
  }
  return [...weighted].map(([term, weight]) => ({ term, weight }));
}

const contentOf = ({ terms, text }: Query): string => terms.map(({ start, end }) => text.slice(start, end)).join(' ');
