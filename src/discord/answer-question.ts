// In: a question, who asked it, and where its answer is shown. Out: the answer there: first what is known of it while it is being made, then
// the whole. Called by both routes.
import type { AnswerProgress, Turn } from '../answer/ask-options.js';
import { turnOf } from '../answer/turn-of.js';
import { questionLanguage } from '../retrieve/question-language.js';
import { answerWords } from './answer-words.js';
import { type ArchiveQuestion, askArchive } from './ask-archive.js';
import { type Asker, finishWork } from './deadline.js';
import type { Delivery } from './delivery.js';
import { renderAnswer } from './render-answer.js';
import { createProgressText } from './render-progress.js';
import type { RouteParts } from './route-parts.js';

export interface AskedQuestion extends ArchiveQuestion {
  readonly delivery: Delivery;
  readonly deadlineMs: number;
  /** Seen by the asker alone, in a server: others must not learn of it by what a later question takes over. */
  readonly secret: boolean;
  readonly asker?: Asker;
}

/** Never rejects. */
export async function answerQuestion(parts: RouteParts, asked: AskedQuestion): Promise<void> {
  const { conversations, counters, log } = parts;
  const { delivery, deadlineMs, person, place, secret, asker } = asked;
  const about = asker === undefined ? {} : { asker };
  let turn: Turn | null = null;
  const shown = await finishWork({ delivery, deadlineMs, forAdministrator: false, counters, log, ...about }, async (signal) => {
    const answer = await askArchive(parts, asked, { signal, onProgress: showProgress(asked) });
    turn = turnOf(answer);
    return renderAnswer(answer);
  });
  if (turn !== null && shown !== null && !secret) conversations.remember(person, place, turn, shown);
}

function showProgress({ question, delivery }: AskedQuestion): (progress: AnswerProgress) => void {
  let textOf: ReturnType<typeof createProgressText> | null = null;
  return (progress) => {
    textOf ??= createProgressText(answerWords(questionLanguage(question.text)));
    const text = textOf(progress);
    if (text !== null) delivery.progress(text);
  };
}
