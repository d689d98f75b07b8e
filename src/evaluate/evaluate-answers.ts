// In: a set of questions with their answers and the archive to ask. Out: what was right and what was refused. Called by `byline eval`.
import type { Archive } from '../engine/archive.js';
import { meanOf } from './bootstrap.js';
import { type Evaluation, inParts, type OnQuestion, type Scores } from './evaluation.js';
import type { AnswerSetQuestion } from './question-sets.js';
import { refusalsOf } from './refusals.js';
import { type ScoredAnswer, verdictOn } from './score-answers.js';

type Row = ScoredAnswer & { readonly answerable: boolean; readonly type: string | null; readonly language: string | null };

export async function evaluateAnswers(
  questions: readonly AnswerSetQuestion[],
  archive: Pick<Archive, 'ask'>,
  onQuestion: OnQuestion,
): Promise<Omit<Evaluation, 'elapsedMs'>> {
  const rows: Row[] = [];
  const scorable = questions.filter(({ answers }) => answers === null || answers.length > 0);
  for (const one of scorable) {
    const { question: text, answers, dumps, outlets, type = null, language } = one;
    const question = { question: text, answers, ...(dumps && { dumps }), ...(outlets && { outlets }) };
    const answer = await archive.ask({ text });
    const verdict = verdictOn(question, answer);
    rows.push({ question, answer, verdict, answerable: answers !== null, type, language: language ?? answer.language });
    onQuestion(rows.length, scorable.length);
  }
  return {
    kind: 'answers',
    questions: rows.length,
    ...inParts(rows, scoresOf),
    refusals: refusalsOf(
      rows.filter(({ answerable }) => answerable),
      { unanswerable: rows.filter(({ answerable }) => !answerable) },
    ),
    failures: rows
      .filter(({ verdict }) => verdict !== 'right' && verdict !== 'refused')
      .map(({ question, answer, verdict }) => ({
        question: question.question,
        expected: question.answers === null ? 'a refusal' : question.answers.join(' | '),
        got: `${verdict}: ${answer.citations.map(({ quote, dump, lines }) => `${dump}:${lines[0]} “${quote}”`).join(' ') || answer.text}`,
        confidence: answer.confidence,
      })),
  };
}

function scoresOf(rows: readonly Row[]): Scores {
  return {
    right: meanOf(rows.filter(({ answerable }) => answerable).map(({ verdict }) => (verdict === 'right' ? 1 : 0))),
    refused: meanOf(rows.filter(({ answerable }) => !answerable).map(({ verdict }) => (verdict === 'refused' ? 1 : 0))),
  };
}
