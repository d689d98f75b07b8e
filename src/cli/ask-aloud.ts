import type { Answer } from '../answer/answer.js';
import type { AnswerProgress, AskOptions } from '../answer/ask-options.js';
import { citationMarks } from '../answer/citation-marks.js';
import type { Archive } from '../engine/archive.js';
import type { Question } from '../retrieve/passage.js';
import { printable } from './printable.js';
import { showAnswer, showBelow } from './show-answer.js';
import type { Terminal } from './terminal.js';

/** Asks, and writes the answer for a person: statements as soon as each is verified, then what stands below them. */
export async function askAloud(
  { out, err }: Pick<Terminal, 'out' | 'err'>,
  archive: Pick<Archive, 'ask'>,
  question: Question,
  options: Omit<AskOptions, 'onProgress'> = {},
): Promise<Answer> {
  let writing: Promise<void> = Promise.resolve();
  let written = 0;
  const onProgress = (progress: AnswerProgress): void => {
    if (progress.kind === 'queued') {
      if (err.isTerminal)
        writing = writing.then(() => err.write(`The language model is busy; place ${progress.place} in the line.\n`));
      return;
    }
    const { text, citations } = progress.statement;
    const before = written++ === 0 ? '' : ' ';
    writing = writing.then(() => out.write(`${before}${out.colors.bold(`${printable(text)} ${citationMarks(citations)}`)}`));
  };
  const answer = await archive.ask(question, { ...options, onProgress });
  await writing;
  // What was shown stays part of the answer; anything else would be shown anew.
  const whole = written > 0 && written === answer.statements.length;
  const shown = whole ? showBelow(answer, out.colors) : showAnswer(answer, out.colors);
  await out.write(`${written > 0 ? '\n' : ''}${shown}`);
  return answer;
}
