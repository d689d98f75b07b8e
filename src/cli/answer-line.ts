import type { Archive } from '../engine/archive.js';
import { Fault } from '../errors.js';
import type { CommandContext } from './command-context.js';
import { type Limits, readQuestion } from './question-options.js';
import { showAnswer } from './show-answer.js';
import { showFault } from './show-fault.js';

/** Answers one typed line for a person; a line that cannot be answered is told and does not end the rest. */
export async function answerLine(context: CommandContext, archive: Archive, line: string, limits: Limits): Promise<void> {
  const { out, err } = context.terminal;
  try {
    await out.write(`${showAnswer(await archive.ask(readQuestion(line, limits)), out.colors)}\n`);
  } catch (error) {
    if (!(error instanceof Fault)) context.log.error('A question failed.', { error });
    await err.write(showFault(error, err.colors));
  }
}
