// In: a question, who asked it, and where its answer is shown. Out: the answer there: first what is known of it while it is being made, then
// the whole, with what can be done next. Called by both routes.
import type { Answer } from '../answer/answer.js';
import type { AnswerProgress } from '../answer/ask-options.js';
import { turnOf, turnWithoutQuestion } from '../answer/turn-of.js';
import { questionLanguage } from '../retrieve/question-language.js';
import { answerControls } from './answer-controls.js';
import { answerWords } from './answer-words.js';
import { type ArchiveQuestion, askArchive } from './ask-archive.js';
import type { Row } from './controls.js';
import { type Asker, finishWork } from './deadline.js';
import type { Delivery } from './delivery.js';
import { askedLines, renderAnswer } from './render-answer.js';
import { createProgressText } from './render-progress.js';
import type { RouteParts } from './route-parts.js';
import { serverLanguage } from './server-language.js';
import { type Words, wordsFor } from './words/words.js';

export interface AskedQuestion extends ArchiveQuestion {
  readonly delivery: Delivery;
  readonly deadlineMs: number;
  /** Seen by the asker alone, in a server: others must not learn of it by what a later question takes over. */
  readonly hidden: boolean;
  /** Whether the question is shown with its answer: where Discord itself does not show it. */
  readonly echo: boolean;
  /** For what is said in place of an answer. */
  readonly words: Words;
  readonly asker?: Asker;
}

/** Never rejects. */
export async function answerQuestion(parts: RouteParts, asked: AskedQuestion): Promise<void> {
  const { conversations, counters, log } = parts;
  const { delivery, deadlineMs, person, place, hidden, words, asker } = asked;
  const about = asker === undefined ? {} : { asker };
  const known: { answer: Answer | null } = { answer: null };
  const shown = await finishWork(
    { delivery, deadlineMs, forAdministrator: false, words, counters, log, ...about },
    async (signal) => {
      const answer = await askArchive(parts, asked, { signal, onProgress: showProgress(asked) });
      known.answer = answer;
      return { ...renderAnswer(answer, asked.echo ? asked.question.text : null), rows: controlsBelow(parts, asked, answer) };
    },
  );
  const { answer } = known;
  if (answer === null || shown === null || hidden) return;
  conversations.remember(person, place, { turn: turnOf(answer), forOthers: turnWithoutQuestion(answer), message: shown });
}

/** An answer must not fail for want of its buttons. */
function controlsBelow({ state, log }: RouteParts, { person, server, hidden }: AskedQuestion, answer: Answer): readonly Row[] {
  try {
    const view = state.views.keep({ kind: 'answer', person, server, hidden, body: answer });
    return answerControls(answer, { view, hidden, words: wordsFor(serverLanguage(state, server) ?? answer.language) });
  } catch (error) {
    log.warn('what stands behind the buttons of an answer could not be kept', { error });
    return [];
  }
}

function showProgress({ question, delivery, echo }: AskedQuestion): (progress: AnswerProgress) => void {
  let textOf: ReturnType<typeof createProgressText> | null = null;
  return (progress) => {
    textOf ??= createProgressText(answerWords(questionLanguage(question.text)), askedLines(echo ? question.text : null));
    const text = textOf(progress);
    if (text !== null) delivery.progress(text);
  };
}
