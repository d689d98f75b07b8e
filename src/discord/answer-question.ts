// In: a question, who asked it, and where its answer is shown. Out: the answer there: first what is known of it while it is being made, then
// the whole. Called by both routes.
import type { AnswerProgress, Turn } from '../answer/ask-options.js';
import { turnOf } from '../answer/turn-of.js';
import type { Question } from '../retrieve/passage.js';
import { questionLanguage } from '../retrieve/question-language.js';
import { answerWords } from './answer-words.js';
import type { Place } from './conversations.js';
import { type Asker, finishWork } from './deadline.js';
import type { Delivery } from './delivery.js';
import { renderAnswer } from './render-answer.js';
import { createProgressText } from './render-progress.js';
import type { RouteParts } from './route-parts.js';

export interface AskedQuestion {
  readonly question: Question;
  readonly delivery: Delivery;
  readonly deadlineMs: number;
  readonly person: string;
  readonly place: Place;
  /** Seen by the asker alone, in a server: others must not learn of it by what a later question takes over. */
  readonly secret: boolean;
  readonly asker?: Asker;
}

/** Never rejects. */
export async function answerQuestion(parts: RouteParts, asked: AskedQuestion): Promise<void> {
  const { archive, conversations, counters, log } = parts;
  const { question, delivery, deadlineMs, person, place, secret, asker } = asked;
  const about = asker === undefined ? {} : { asker };
  let turn: Turn | null = null;
  const shown = await finishWork({ delivery, deadlineMs, forAdministrator: false, counters, log, ...about }, async (signal) => {
    const turns = conversations.turns(person, place);
    const answer = await archive.ask(question, { turns, signal, onProgress: showProgress(asked) });
    turn = turnOf(answer);
    return renderAnswer(answer);
  });
  if (turn !== null && shown !== null && !secret) conversations.remember(person, place, turn, shown);
}

function showProgress({ question, delivery }: AskedQuestion): (progress: AnswerProgress) => void {
  const textOf = createProgressText(answerWords(questionLanguage(question.text)));
  return (progress) => {
    const text = textOf(progress);
    if (text !== null) delivery.progress(text);
  };
}
