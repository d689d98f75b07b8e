import type { ArticleRecord, Passage, Question } from '../retrieve/passage.js';
import type { Query } from '../retrieve/query.js';
import type { Retriever } from '../retrieve/retrieve.js';
import type { Answer, Citation, NearestArticle } from './answer.js';
import { asksComparison } from './asks-comparison.js';
import type { Candidate } from './candidate.js';
import { cite } from './cite.js';
import { phrasesFor } from './phrases.js';
import { queryNotices } from './query-notices.js';
import { type RefusalFacts, refusalText } from './refusal.js';

/** Everything of an answer but how sure it is and how long it took. */
export type ComposedAnswer = Omit<Answer, 'timings' | 'confidence'>;

/** Quoted sentences with their marks: the words of the dumps and nothing else. */
export function composeAnswer(
  question: Question,
  query: Query,
  sentences: readonly Candidate[],
  { outletNames, passagesOf }: Pick<Retriever, 'outletNames' | 'passagesOf'>,
): ComposedAnswer {
  return answered(blank(question, query, outletNames), query, cite(sentences, passagesOf));
}

/** What a model phrased and the verifier let through. */
export function composeGenerated(
  question: Question,
  query: Query,
  { statements, citations, removed, usage }: Pick<Answer, 'statements' | 'citations' | 'removed' | 'usage'>,
  { generator, outletNames }: Pick<Answer, 'generator'> & Pick<Retriever, 'outletNames'>,
): ComposedAnswer {
  return {
    ...answered(blank(question, query, outletNames), query, { statements, citations }),
    generator,
    removed,
    usage: usage ?? null,
  };
}

function answered(
  common: ComposedAnswer,
  query: Query,
  { statements, citations }: Pick<Answer, 'statements' | 'citations'>,
): ComposedAnswer {
  return {
    ...common,
    status: 'answered',
    text: statements.map((statement) => `${statement.text} ${statement.citations.map((n) => `[${n}]`).join('')}`).join(' '),
    statements,
    citations,
    notices: [...common.notices, ...timeNotice(query, citations)],
  };
}

/** One of the two: they say nearly the same. */
function timeNotice(query: Query, citations: readonly Citation[]): string[] {
  const ofPeriod = periodNotice(query, citations);
  return ofPeriod.length > 0 ? ofPeriod : ageNotice(query, citations);
}

/** A period that was asked for is a wish and no limit, so the asker is told where none of the sources is of it. */
function periodNotice({ periods, understood }: Query, citations: readonly Citation[]): string[] {
  const [period] = periods;
  if (period === undefined || citations.some(({ published }) => published === null)) return [];
  const within = ({ published }: Citation) =>
    periods.some(({ from, to }) => (published ?? '') >= from && (published ?? '') <= to);
  const speaksOfIt = citations.some(({ quote }) => quote.includes(period.from.slice(0, 4)));
  if (speaksOfIt || citations.some(within)) return [];
  return [phrasesFor(understood.language).noneFromThen(period.from, period.to)];
}

/**
 * Days after which what was so when it was reported may well not be so now. Archives are fed by hand, once a week or once a month: with
 * fewer, the line would stand below nearly every answer and be read by nobody; with more, an offer or a count long overtaken would pass as
 * today's.
 */
const OLD_DAYS = 30;

/** A question about now, answered from what is old: the asker is told how old. */
function ageNotice({ now, understood }: Query, citations: readonly Citation[]): string[] {
  const dates = citations.flatMap(({ published }) => published ?? []);
  if (now === null || dates.length === 0 || dates.length < citations.length) return [];
  const newest = dates.reduce((one, other) => (one > other ? one : other));
  const days = Math.round((Date.parse(now) - Date.parse(newest)) / 86_400_000);
  return days > OLD_DAYS ? [phrasesFor(understood.language).newestIsOld(newest, days)] : [];
}

const MOST_NEAREST = 3;

/** A refusal: no statement, no citation; at most three articles that come near, named as such. */
export function composeRefusal(
  question: Question,
  query: Query,
  passages: readonly Passage[],
  facts: RefusalFacts,
): ComposedAnswer {
  const common = blank(question, query, facts.outletNames);
  const { howToCompare } = phrasesFor(query.understood.language);
  return {
    ...common,
    status: 'not-found',
    notices: asksComparison(query.text) ? [...common.notices, howToCompare] : common.notices,
    text: refusalText(query, facts),
    nearest: nearestOf(passages),
  };
}

function nearestOf(passages: readonly Passage[]): NearestArticle[] {
  // The parts of a report bear one headline: whoever reads it twice learns nothing.
  const articles = new Map<string, ArticleRecord>();
  for (const { article, original } of passages) {
    const { id, title, outlet, dump } = original ?? article;
    const key = title === null ? id : JSON.stringify([title, outlet, dump]);
    if (!articles.has(key)) articles.set(key, original ?? article);
  }
  return [...articles.values()]
    .slice(0, MOST_NEAREST)
    .map(({ id, title, outlet, published, dump }) => ({ article: id, title, outlet, published, dump }));
}

function blank(question: Question, query: Query, outletNames: readonly string[]): ComposedAnswer {
  return {
    question: question.text,
    status: 'not-found',
    text: '',
    language: query.understood.language,
    generator: 'extractive',
    statements: [],
    citations: [],
    nearest: [],
    understood: query.understood,
    conflicts: [],
    notices: queryNotices(query, outletNames),
    removed: 0,
  };
}
