import type { Passage, Question } from '../retrieve/passage.js';
import type { Query } from '../retrieve/query.js';
import type { Retriever } from '../retrieve/retrieve.js';
import type { Answer, NearestArticle } from './answer.js';
import type { Candidate } from './candidate.js';
import { cite } from './cite.js';
import type { Verdict } from './evidence-gate.js';
import { type Phrases, phrasesFor } from './phrases.js';

/** Everything of an answer but how sure it is and how long it took. */
export type ComposedAnswer = Omit<Answer, 'timings' | 'confidence'>;

/** Quoted sentences with their marks: the words of the dumps and nothing else. */
export function composeAnswer(
  question: Question,
  query: Query,
  sentences: readonly Candidate[],
  { outletNames, passagesOf }: Pick<Retriever, 'outletNames' | 'passagesOf'>,
): ComposedAnswer {
  const { statements, citations } = cite(sentences, passagesOf);
  const text = statements.map((statement) => `${statement.text} ${statement.citations.map((n) => `[${n}]`).join('')}`).join(' ');
  return { ...blank(question, query, outletNames), status: 'answered', text, statements, citations };
}

const MOST_NEAREST = 3;

/** A refusal: no statement, no citation; at most three articles that come near, named as such. */
export function composeRefusal(
  question: Question,
  query: Query,
  passages: readonly Passage[],
  verdict: Verdict,
  outletNames: readonly string[],
): ComposedAnswer {
  const phrases = phrasesFor(query.understood.language);
  return {
    ...blank(question, query, outletNames),
    status: 'not-found',
    text: refusalText(query, verdict, phrases),
    nearest: nearestOf(passages),
  };
}

function refusalText(query: Query, verdict: Verdict, phrases: Phrases): string {
  if (query.terms.length === 0) return phrases.nothingAsked;
  if (verdict.enough || verdict.reason !== 'other-outlet') return phrases.notFound;
  return phrases.outletLacks(query.outlets.map(({ name }) => name).join(', '));
}

function nearestOf(passages: readonly Passage[]): NearestArticle[] {
  const articles = new Map(passages.map(({ article, original }) => [(original ?? article).id, original ?? article]));
  return [...articles.values()]
    .slice(0, MOST_NEAREST)
    .map(({ id, title, outlet, published, dump }) => ({ article: id, title, outlet, published, dump }));
}

/** Most outlets named in a notice. */
const MOST_OUTLETS = 12;

function blank(question: Question, query: Query, outletNames: readonly string[]): ComposedAnswer {
  const phrases = phrasesFor(query.understood.language);
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
    notices: [
      ...query.unknownOutlets.map((name) => phrases.unknownOutlet(name, outletNames.slice(0, MOST_OUTLETS).join(', '))),
      ...(query.undated > 0 ? [phrases.undatedLeftOut(query.undated)] : []),
    ],
    removed: 0,
  };
}
