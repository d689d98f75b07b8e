// In: a question that names a topic. Out: the reports about it within the limits of question and asker, and what a reader has to know of
// how they were found. Called once for a timeline and once for a comparison.
import type { ArticleRecord, Question, Understood } from '../../retrieve/passage.js';
import { BEGINNING } from '../../retrieve/periods/periods-in.js';
import type { OutletFacet, Query } from '../../retrieve/query.js';
import type { Retriever } from '../../retrieve/retrieve.js';
import type { Limits } from '../catalogue/catalogue-phrases.js';
import { type Fitting, fittingArticles } from '../catalogue/fitting.js';
import { topicLanguage } from './topic-language.js';
import { topicWords } from './topic-words.js';

export type SurveyParts = Pick<
  Retriever,
  'understand' | 'retrieve' | 'articles' | 'articlesAbout' | 'passagesOf' | 'readTerms' | 'translationsOf' | 'outletNames'
>;

export interface TopicReports {
  /** Reports and translations; commentary and notes where there is nothing else. */
  readonly articles: readonly ArticleRecord[];
  /** The topic alone, understood; null where the question names none. */
  readonly topic: Query | null;
  readonly understood: Understood;
  readonly limits: Limits;
  /** Whether the articles are commentary and notes. */
  readonly remarks: boolean;
  /** Whether some mention the topic in a sentence only, because few are about it. */
  readonly widened: boolean;
  /** Articles about it outside of what was asked. */
  readonly elsewhere: readonly ArticleRecord[];
  readonly undated: number;
  readonly complete: boolean;
  readonly unknownOutlets: readonly string[];
}

type FittingParts = Pick<SurveyParts, 'articles' | 'articlesAbout'>;

/** With fewer about a topic, those that mention it in one sentence are worth a look as well; of a period or an outlet few are no wonder. */
const FEW_REPORTS = 4;

const mentioning = ({ articles, articlesAbout }: FittingParts): FittingParts => ({
  articles,
  articlesAbout: (topic) => articlesAbout(topic, 'mention'),
});

/** Null where the question says nothing that could be looked for. */
export async function topicReports(question: Question, parts: SurveyParts): Promise<TopicReports | null> {
  const query = inTopicLanguage(parts.understand(question));
  const words = topicWords(query);
  const named = query.outlets.filter(({ articles }) => articles.size > 0);
  const found = await reportsAbout(words, named, query, question, parts);
  if (named.length === 0 || (found !== null && found.articles.length > 0)) return found;
  // "Gazette layoffs" may be what the Gazette reports, and what is reported of it.
  const whole = words === '' ? query.text : restored(query, words);
  return (await reportsAbout(whole, [], query, question, parts)) ?? found;
}

export function inTopicLanguage(query: Query): Query {
  const { understood, text } = query;
  return { ...query, understood: { ...understood, language: topicLanguage(text, understood.language) } };
}

/** The topic with the outlets that stand in it or beside it. */
function restored({ text, periods }: Query, words: string): string {
  let kept = text;
  for (const { place } of periods)
    kept = kept.slice(0, place.start) + ' '.repeat(place.end - place.start) + kept.slice(place.end);
  return kept.includes(words)
    ? kept
        .replace(/[?？.!。！]+$/u, '')
        .replace(/\s+/gu, ' ')
        .trim()
    : words;
}

async function reportsAbout(
  words: string,
  outlets: readonly OutletFacet[],
  query: Query,
  question: Question,
  parts: SurveyParts,
): Promise<TopicReports | null> {
  const authors = query.authors.filter(({ articles: signed }) => signed.size > 0);
  const limited = outlets.length > 0 || authors.length > 0 || query.periods.length > 0 || query.allowed !== null;
  // Typed without capitals, a topic is read with those of the texts that it finds: they tell its names.
  const topic = words === '' ? null : (await parts.retrieve({ text: words }, 1)).query;
  const fitting = (counted: 'reports' | 'remarks', about: string | null, from: FittingParts = parts): Fitting | null =>
    fittingArticles(query, { shape: 'list', counted, topic: about, outlets, authors, periods: query.periods }, from);
  const saysNothing = topic === null || topic.terms.length === 0 || parts.articlesAbout(topic.text) === null;
  if (saysNothing && !limited) return null;
  const about = saysNothing ? null : topic.text;
  const near = fitting('reports', about);
  const isWidened = about !== null && near !== null && near.articles.length < (limited ? 1 : FEW_REPORTS);
  const wide = isWidened ? fitting('reports', about, mentioning(parts)) : near;
  const widened = (wide?.articles.length ?? 0) > (near?.articles.length ?? 0);
  const reports = widened ? wide : near;
  const remarks = reports?.articles.length === 0 ? fitting('remarks', about) : null;
  const found = remarks !== null && remarks.articles.length > 0 ? remarks : reports;
  if (found === null) return null;
  const { articles, elsewhere, undated, complete } = found;
  return {
    articles,
    topic: about === null || topic === null ? null : { ...topic, understood: query.understood },
    understood: { ...query.understood, outlets: shownOutlets(query, question, outlets) },
    limits: limitsOf(about === null ? null : words, query, question, outlets),
    remarks: found === remarks,
    widened: found === reports && widened,
    elsewhere,
    undated,
    complete,
    unknownOutlets: query.unknownOutlets,
  };
}

/** Those that limit, and not those that the topic speaks of. */
function shownOutlets(
  { outlets, understood }: Query,
  { outlets: asked = [] }: Question,
  limiting: readonly OutletFacet[],
): string[] {
  const spokenOf = new Set(outlets.map(({ name }) => name));
  const limits = new Set(limiting.map(({ name }) => name));
  return asked.length > 0
    ? [...understood.outlets]
    : understood.outlets.filter((name) => limits.has(name) || !spokenOf.has(name));
}

function limitsOf(topic: string | null, query: Query, question: Question, outlets: readonly OutletFacet[]): Limits {
  const { from = null, to = null } = question;
  const asked = query.periods.map((period) => ({ from: period.from === BEGINNING ? null : period.from, to: period.to }));
  return {
    counted: 'reports',
    topic,
    outlets: shownOutlets(query, question, outlets),
    authors: query.understood.authors,
    periods: asked.length > 0 ? asked : from !== null || to !== null ? [{ from, to: to ?? '…' }] : [],
  };
}
