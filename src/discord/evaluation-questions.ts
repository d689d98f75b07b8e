// In: what people thought of answers. Out: questions to measure with, one JSON object a line, as `byline eval answers` reads them. Called by
// the button below /feedback.
import type { FeedbackRow } from '../store/feedback-rows.js';

/**
 * What was found good is right again when it is answered from the same words, or refused again. Of what was found bad nobody has said what is
 * right: its `answers` stay empty, and it is not scored until somebody fills them in. Who said it stays out of the file.
 */
export function evaluationQuestions(opinions: readonly FeedbackRow[]): { readonly lines: string; readonly toComplete: number } {
  const questions = opinions.map(evaluationQuestion);
  const toComplete = questions.filter(({ answers }) => answers?.length === 0).length;
  return { lines: questions.map((question) => `${JSON.stringify(question)}\n`).join(''), toComplete };
}

function evaluationQuestion({ question, rating, reason, words, answer, cited, dumps, outlets, at }: FeedbackRow) {
  const quotes = [...new Set(cited.map(({ quote }) => quote))];
  const type = rating === 'good' ? 'good' : (reason ?? 'other');
  const answers = answer === null ? null : quotes;
  if (rating === 'good')
    return {
      ...{ question, answers, type },
      ...(dumps.length > 0 ? { dumps } : {}),
      // A citation without an outlet would never be from one of those given.
      ...(outlets.length > 0 && cited.every(({ outlet }) => outlet !== null) ? { outlets } : {}),
      at,
    };
  return { question, answers: [], type, said: words, given: { answer, quotes, dumps, outlets }, at };
}
