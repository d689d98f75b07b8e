// In: questions that each bring passages which look alike, half of them without the answer. Out: how well those are told. Called by `byline eval`.
import { createAnswerer } from '../answer/answerer.js';
import type { Article } from '../dump/article.js';
import type { OutletRegistry } from '../dump/outlets.js';
import { questionLanguage } from '../retrieve/question-language.js';
import { createRetriever } from '../retrieve/retrieve.js';
import { estimate, meanOf } from './bootstrap.js';
import { type Evaluation, inParts, type OnQuestion, type Scores } from './evaluation.js';
import { memoryGeneration } from './memory-generation.js';
import type { NoAnswerQuestion } from './question-sets.js';
import { type Asked, areaUnderCurve, isRefused, refusalsOf, refusedUnder } from './refusals.js';

interface Row extends Asked {
  readonly type: string | null;
  readonly language: string | null;
  readonly question: string;
  readonly text: string;
}

/** Each question is asked of an archive that holds its passages and nothing else. */
export async function evaluateNoAnswer(
  questions: readonly NoAnswerQuestion[],
  outlets: OutletRegistry,
  onQuestion: OnQuestion,
): Promise<Omit<Evaluation, 'elapsedMs'>> {
  const rows: Row[] = [];
  for (const one of questions) {
    const language = one.language ?? questionLanguage(one.question);
    const generation = memoryGeneration(one.passages.map((passage, at) => toArticle(passage, at, language)));
    const answer = await createAnswerer({ retriever: createRetriever({ generation, outlets }) }).answer({ text: one.question });
    rows.push({
      question: one.question,
      text: answer.text,
      answer,
      answerable: one.answerable,
      type: one.type ?? null,
      language,
    });
    onQuestion(rows.length, questions.length);
  }
  return {
    kind: 'no-answer',
    questions: rows.length,
    ...inParts(rows, scoresOf),
    refusals: refusalsOf(
      rows.filter(({ answerable }) => answerable),
      { unanswerable: rows.filter(({ answerable }) => !answerable) },
    ),
    failures: rows
      .filter((row) => isRefused(row) === (row.answerable ? 1 : 0))
      .map(({ question, answerable, answer, text }) => ({
        question,
        expected: answerable ? 'an answer' : 'a refusal',
        got: text,
        confidence: answer.confidence,
      })),
  };
}

function scoresOf(rows: readonly Row[]): Scores {
  const known = rows.filter(({ answerable }) => answerable);
  const others = rows.filter(({ answerable }) => !answerable);
  const confidences = [known, others].map((part) => part.map(({ answer }) => answer.confidence));
  const both = (statistic: (known: readonly number[], others: readonly number[]) => number) =>
    known.length === 0 || others.length === 0 ? null : estimate(confidences, ([one = [], other = []]) => statistic(one, other));
  return {
    'false refusals': meanOf(known.map(isRefused)),
    refused: meanOf(others.map(isRefused)),
    'refused at 5 % false refusals': both(refusedUnder),
    AUC: both(areaUnderCurve),
  };
}

/** A headline is a short head before the first colon. */
const LONGEST_HEADLINE = 120;

function toArticle(passage: string, at: number, language: string | null): Article {
  const colon = passage.indexOf(': ');
  const headed = colon > 0 && colon <= LONGEST_HEADLINE;
  const text = headed ? passage.slice(colon + 2) : passage;
  return {
    id: `passage-${at + 1}`,
    dump: `passage-${at + 1}.txt`,
    lines: [1, 1],
    kind: 'report',
    outlet: null,
    host: null,
    title: headed ? passage.slice(0, colon) : null,
    authors: [],
    published: null,
    posted: null,
    language: language === 'zh' ? questionLanguage(text) : language,
    url: null,
    part: null,
    translationOf: null,
    body: [{ start: 0, end: text.length, text, lines: [1, 1] }],
    origins: { outlet: null, host: null, title: null, published: null, posted: null },
    otherDates: [],
  };
}
