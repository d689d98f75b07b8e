// In: the words of a topic. Out: the articles that are about it, decided by headline and by sentences, not by rank.
// Called by the answerer for counts and lists, at most once a question.
import type { Generation } from '../indexes/generation.js';
import { foldForMatching } from '../language/fold.js';
import { tokenize } from '../language/tokenize.js';
import type { ArticleRecord, StoredChunk } from '../store/corpus-reader.js';
import { questionEntities } from './question-entities.js';
import { questionLanguage } from './question-language.js';
import { questionTerms } from './question-terms.js';
import { importanceIn } from './question-words.js';
import type { Rewordings } from './rewordings.js';

export interface About {
  /** In the archive's order. */
  readonly articles: readonly ArticleRecord[];
  /** False where the topic stands in more passages than are read: there may be more articles about it. */
  readonly complete: boolean;
}

/**
 * The articles about a topic; null where its words say nothing.
 * @param reading `about` unless given; `mention`: those too in which one sentence says all of the topic
 */
export type ArticlesAbout = (topic: string, reading?: 'about' | 'mention') => About | null;

/** A word of the topic with its other ways to say it: one of the lists has to stand there whole. */
type Need = readonly (readonly string[])[];

interface Needs {
  readonly all: readonly Need[];
  /** What has to stand in one sentence: the names, or everything where the topic has none. */
  readonly together: readonly Need[];
}

/** Chunks looked up a word. A topic that stands in more of them is found in the headlines first, and in the best of these. */
const MOST_HITS = 20_000;
/** Chunks whose sentences are read, best first: some 20 µs each, so that a question stays under 50 ms. */
const MOST_READ = 1500;
/** Sentences with the topic that make an article one about it. Fewer, none at its head, are passing mentions. */
const FEWEST_SENTENCES = 5;
/** Fewer suffice where one is among the first of the article, which say what it is about. */
const FEWEST_WITH_LEAD = 2;
const LEAD_SENTENCES = 5;
/** Less tells nothing of a subject: seams of Chinese words, words for the kind of answer. */
const LEAST_IMPORTANCE = 0.5;

export function createArticlesAbout(
  { corpus, lexical }: Pick<Generation, 'corpus' | 'lexical'>,
  { meanings, names }: Rewordings,
): ArticlesAbout {
  const articles = corpus.articles();
  let headlines: readonly ReadonlySet<string>[] | null = null;

  const needsOf = (topic: string): Needs => {
    const known = names.find(topic);
    const rewordings = [...meanings.find(topic), ...known];
    const importance = importanceIn(questionLanguage(topic));
    const terms = questionTerms(topic, lexical, rewordings, importance);
    const telling = terms.filter((term) => term.importance >= LEAST_IMPORTANCE);
    const entities = questionEntities(topic, lexical, rewordings, known, importance).filter(({ kind }) => kind !== 'number');
    const all = (telling.length > 0 ? telling : terms).map(({ term, alternatives }): Need => [[term], ...alternatives]);
    const named = entities.map(({ terms, alternatives }): Need => [terms, ...alternatives]);
    return { all, together: named.length > 0 ? named : all };
  };

  /** The chunks that hold every need, best first, and whether those are all. */
  const chunksWith = (needs: readonly Need[]): { chunks: number[]; complete: boolean } => {
    let complete = true;
    let found: ReadonlyMap<number, number> = new Map<number, number>();
    needs.forEach((need, at) => {
      const before = found;
      const weighted = [...new Set(need.flat())].map((term) => ({ term, weight: 1 }));
      const hits = lexical.search(weighted, MOST_HITS, at === 0 ? undefined : (chunk) => before.has(chunk));
      complete &&= hits.length < MOST_HITS;
      found = new Map(hits.map(({ chunk, score }) => [chunk, score + (before.get(chunk) ?? 0)]));
    });
    return { chunks: [...found].sort(([, one], [, other]) => other - one).map(([chunk]) => chunk), complete };
  };

  return (topic, reading = 'about') => {
    const needs = needsOf(topic);
    if (needs.all.length === 0) return null;
    headlines ??= articles.map(({ title }) => termsOf(title ?? ''));
    const inHeadline = new Set(headlines.flatMap((terms, place) => (holds(terms, needs.all) ? [place] : [])));
    const { chunks, complete } = chunksWith(needs.together);
    const rest = chunks.filter((chunk) => !inHeadline.has(corpus.articlePlaces()[chunk] ?? -1));
    const headlineOf = (chunk: number) => headlines?.[corpus.articlePlaces()[chunk] ?? -1] ?? new Set();
    const bySentences = aboutBySentences(corpus.chunks(rest.slice(0, MOST_READ)), needs, headlineOf, reading);
    const about = articles.filter(({ id }, place) => inHeadline.has(place) || bySentences.has(id));
    return { articles: about, complete: complete && rest.length <= MOST_READ };
  };
}

/** By how often it is spoken of, and where; or by headline and first sentences together, where the headline says a part of it. */
function aboutBySentences(
  chunks: readonly StoredChunk[],
  needs: Needs,
  headlineOf: (chunk: number) => ReadonlySet<string>,
  reading: 'about' | 'mention',
): ReadonlySet<string> {
  const byArticle = new Map<string, { sentences: number; lead: boolean; headed: boolean; whole: boolean; terms: Set<string> }>();
  for (const { id, article, ordinal, sentences, text } of chunks) {
    const seen = byArticle.get(article) ?? { sentences: 0, lead: false, headed: false, whole: false, terms: new Set<string>() };
    byArticle.set(article, seen);
    const headline = headlineOf(id);
    const head = new Set(headline);
    sentences.forEach(({ start, end }, place) => {
      const terms = termsOf(text.slice(start, end));
      for (const term of terms) seen.terms.add(term);
      if (ordinal === 0 && place < LEAD_SENTENCES) for (const term of terms) head.add(term);
      if (!holds(terms, needs.together)) return;
      seen.sentences += 1;
      seen.whole ||= holds(terms, needs.all);
      seen.lead ||= ordinal === 0 && place < LEAD_SENTENCES;
    });
    seen.headed ||= holds(head, needs.all) && needs.all.some((need) => holds(headline, [need]));
  }
  const about = [...byArticle].filter(
    ([, { sentences, lead, headed, whole, terms }]) =>
      headed ||
      (whole && reading === 'mention') ||
      (sentences >= (lead ? FEWEST_WITH_LEAD : FEWEST_SENTENCES) && holds(terms, needs.all)),
  );
  return new Set(about.map(([article]) => article));
}

const termsOf = (text: string): ReadonlySet<string> => new Set(tokenize(foldForMatching(text)));

const holds = (terms: ReadonlySet<string>, needs: readonly Need[]): boolean =>
  needs.every((need) => need.some((way) => way.every((term) => terms.has(term))));
