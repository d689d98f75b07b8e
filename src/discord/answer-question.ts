// In: a question, who asked it, and where its answer is shown. Out: the answer there: first what is known of it while it is being made, then
// the whole. Called by both routes.
import type { AnswerProgress } from '../answer/ask-options.js';
import type { Question } from '../retrieve/passage.js';
import { questionLanguage } from '../retrieve/question-language.js';
import { answerWords } from './answer-words.js';
import { type Asker, finishWork } from './deadline.js';
import type { Delivery } from './delivery.js';
import { renderAnswer } from './render-answer.js';
import { createProgressText } from './render-progress.js';
import type { RouteParts } from './route-parts.js';

export interface AskedQuestion {
  readonly question: Question;
  readonly delivery: Delivery;
  readonly deadlineMs: number;
  readonly asker?: Asker;
}

/** Never rejects. */
export async function answerQuestion(parts: RouteParts, asked: AskedQuestion): Promise<void> {
  const { archive, counters, log } = parts;
  const { question, delivery, deadlineMs, asker } = asked;
  const about = asker === undefined ? {} : { asker };
  await finishWork({ delivery, deadlineMs, forAdministrator: false, counters, log, ...about }, async (signal) => {
    const answer = await archive.ask(question, { signal, onProgress: showProgress(asked) });
    return renderAnswer(answer);
  });
}

function showProgress({ question, delivery }: AskedQuestion): (progress: AnswerProgress) => void {
  const textOf = createProgressText(answerWords(questionLanguage(question.text)));
  return (progress) => {
    const text = textOf(progress);
    if (text !== null) delivery.progress(text);
  };
}
