// In: a question. Out: the passages that may answer it, best first, each with why; copies collapsed, outlets balanced.
// Called by the answerer and, through `search`, by the command line.
import type { OutletRegistry } from '../dump/outlets.js';
import type { Generation } from '../indexes/generation.js';
import type { Hit } from '../indexes/hit.js';
import type { ArticleRecord, StoredChunk } from '../store/corpus-reader.js';
import { createArticleFilter } from './article-filter.js';
import { type ArticlesAbout, createArticlesAbout } from './articles-about.js';
import { takeTurns } from './balance-outlets.js';
import { collapseCopies } from './collapse-copies.js';
import { createExcerptFinder } from './excerpt/excerpt-finder.js';
import { type FoundExcerpt, findExcerpt, holdersOf } from './excerpt/find-excerpt.js';
import { holdersFirst } from './excerpt/holders-first.js';
import { type FusedHit, fuse } from './fuse.js';
import { articlesByLanguage } from './languages.js';
import { localDay } from './local-day.js';
import { withSpellings } from './near-spelling.js';
import { wordsOf } from './other-words.js';
import type { Passage, Question } from './passage.js';
import { createTermReader, type ReadTerms, tokensOf } from './passage-terms.js';
import type { Query } from './query.js';
import { type RankingConstants, rankingConstants } from './ranking-constants.js';
import { recase } from './recase.js';
import { rerank } from './rerank.js';
import { createRewordings } from './rewordings.js';
import { sameMeaning } from './same-meaning.js';
import { type Scope, scopesOf, searchTerms } from './scopes.js';
import type { FoundPassages } from './search-result.js';
import { sieveOf } from './term-matcher.js';
import { toSearchResult } from './to-search-result.js';
import { createUnderstanding } from './understand.js';

/** Passages in the asker's language that are looked at wherever the archive has so many. */
const LEAST_OF_LANGUAGE = 4;

export interface RetrieverParts {
  readonly generation: Generation;
  readonly outlets: OutletRegistry;
  readonly constants?: RankingConstants;
  /** What day it is, for "last week"; default: the machine's local calendar. */
  readonly today?: () => string;
}

export interface Retrieved {
  readonly query: Query;
  /** Best first. */
  readonly passages: readonly Passage[];
}

export interface Retriever {
  /** Never fails on any input; a question without content has no passages. */
  retrieve(question: Question, limit: number): Promise<Retrieved>;
  search(question: Question, limit: number): Promise<FoundPassages>;
  /** The words of an article that were pasted in place of a question, with who holds them; null for a question. */
  excerptIn(question: Question): FoundExcerpt | null;
  /** What a question says, without a search. */
  understand(question: Question): Query;
  /** Every article of the archive, and those about a topic: for counts and lists. */
  readonly articles: readonly ArticleRecord[];
  readonly articlesAbout: ArticlesAbout;
  /** The terms of a passage, kept between questions. */
  readonly readTerms: ReadTerms;
  /** The whole article as passages, in reading order: for the sentences around a chunk and across its borders. */
  passagesOf(article: string): readonly Passage[];
  /** The translations made of a report. */
  translationsOf(report: string): readonly ArticleRecord[];
  /** Chunks in the archive. */
  readonly size: number;
  /** Names of the outlets that the corpus has, most articles first. */
  readonly outletNames: readonly string[];
}

export function createRetriever({
  generation,
  outlets,
  constants = rankingConstants,
  today = localDay,
}: RetrieverParts): Retriever {
  const { corpus, lexical, dense } = generation;
  const articles = corpus.articles();
  const readTerms = createTermReader();
  const common = wordsOf(sameMeaning);
  const rewordings = createRewordings();
  const understand = createUnderstanding({ articles, outlets, statistics: lexical, rewordings, today });
  const toAccept = createArticleFilter(corpus);

  const byLanguage = articlesByLanguage(articles);
  const excerpts = createExcerptFinder(generation);

  const retrieve = async (question: Question, limit: number): Promise<Retrieved> => {
    const typed = withSpellings(understand(question), lexical);
    const first = await searchAll(typed);
    const query = withNames(
      question,
      typed,
      first.flatMap(({ passages }) => passages),
    );
    // The scopes of a question find many of the same chunks, and look for the same terms.
    const sieve = sieveOf(typed.terms);
    const tokens = remembered((chunk: Passage['chunk']) => tokensOf(chunk, sieve));
    const found = first.map((one) => rerank({ query, ...one }, tokens, constants));
    return { query, passages: collapseCopies(merge(found, constants.turn)).slice(0, limit) };
  };

  /** What was typed without capitals, read again with those of the texts that it found: they tell its names. */
  const withNames = (question: Question, typed: Query, found: readonly Passage[]): Query => {
    const text = recase(typed.text, found, (word) => common.has(word));
    return text === typed.text ? typed : withSpellings(understand({ ...question, text }), lexical);
  };

  const searchAll = async (query: Query): Promise<{ scope: Scope; passages: Passage[] }[]> => {
    if (query.terms.length === 0) return [];
    const vector = (await dense?.embedQuery(query.text)) ?? null;
    const scopes = scopesOf(query, constants);
    // Behind the asked outlets' own passages few others are looked at.
    const limit = scopes.length > 1 ? constants.outletCandidates : constants.candidates;
    const words = searchWords(query, scopes, limit);
    const found = scopes.map((scope) => {
      const { hits, hidden } = words(scope);
      const near = dense && vector ? dense.vectors.search(vector, limit, acceptOf(query, scope)) : [];
      const fused = fuse([...hits, ...hidden], near, constants.dense);
      const kept = fused.filter((hit, rank) => rank < limit || hidden.some(({ chunk }) => chunk === hit.chunk));
      return { scope, kept };
    });
    const chunks = readOnce(found.flatMap(({ kept }) => kept));
    return found.map(({ scope, kept }) => ({
      scope,
      passages: kept.flatMap((hit) => toPassage(chunks.get(hit.chunk) as StoredChunk, hit)),
    }));
  };

  const acceptOf = (query: Query, { outlet }: Scope) => toAccept(query.allowed, outlet?.articles ?? null);

  /** Scopes that look for the same words are searched together; the last, the whole corpus, also for what other languages would hide. */
  const searchWords = (query: Query, scopes: readonly Scope[], limit: number) => {
    const own = byLanguage(query.understood.language);
    const inLanguage = own === null || own.size === articles.length ? null : toAccept(query.allowed, own);
    const found = new Map<Scope, { readonly hits: readonly Hit[]; readonly hidden: readonly Hit[] }>();
    for (const terms of new Set(scopes.map((scope) => scope.terms))) {
      const together = scopes.filter((scope) => scope.terms === terms);
      const wanted = together.map((scope) => ({ limit, accept: acceptOf(query, scope) }));
      const isWhole = together.some(({ outlet }) => outlet === null);
      const aside = isWhole && inLanguage ? [{ limit: LEAST_OF_LANGUAGE, accept: inLanguage }] : [];
      const lists = lexical.searchEach(searchTerms(terms, lexical, constants), [...wanted, ...aside]);
      together.forEach((scope, at) => {
        const hits = lists[at] ?? [];
        const hidden = scope.outlet === null && aside.length > 0 ? hiddenByOthers(hits, lists.at(-1) ?? []) : [];
        found.set(scope, { hits, hidden });
      });
    }
    return (scope: Scope) => found.get(scope) ?? { hits: [], hidden: [] };
  };

  /** The chunks of all scopes, each read once. */
  const readOnce = (hits: readonly FusedHit[]): ReadonlyMap<number, StoredChunk> => {
    const ids = [...new Set(hits.map(({ chunk }) => chunk))];
    return new Map(corpus.chunks(ids).map((chunk) => [chunk.id, chunk]));
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
    understand,
    articles,
    articlesAbout: createArticlesAbout(generation, rewordings),
    readTerms,
    size: lexical.size,
    passagesOf: (article) => corpus.chunksOf(article).flatMap((chunk) => toPassage(chunk, null)),
    translationsOf: (report) => corpus.translationsOf(report),
    outletNames: [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))],
  };
}

/** What the asker's language has, where other languages, having more, would not let enough of it be seen. */
function hiddenByOthers(hits: readonly Hit[], ofLanguage: readonly Hit[]): readonly Hit[] {
  const seen = new Set(hits.map(({ chunk }) => chunk));
  return ofLanguage.filter(({ chunk }) => !seen.has(chunk));
}

/** Gone with whoever holds it. Not a WeakMap: what that holds outlives many young collections, each of which then copies it. */
function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** The last list is that of the whole corpus; those before it are the outlets' own. */
function merge(found: readonly (readonly Passage[])[], turn: number): Passage[] {
  const whole = found.at(-1) ?? [];
  return found.length === 1 ? [...whole] : takeTurns(found.slice(0, -1), whole, turn);
}

const within = ({ allowed }: Query) => (allowed === null ? undefined : (article: string) => allowed.has(article));

const limited = ({ outlets = [], from = null, to = null, article = null }: Question): boolean =>
  outlets.length > 0 || from !== null || to !== null || article !== null;
