import type { Archive } from '../engine/archive.js';
import { Fault } from '../errors.js';
import type { CommandContext } from './command-context.js';
import { refreshArchive } from './open-archive.js';
import { type Limits, readQuestion } from './question-options.js';
import { showAnswer } from './show-answer.js';
import { showFault } from './show-fault.js';

export interface LineOptions {
  readonly limits: Limits;
  /** Whether dumps put into the folder since are read first. */
  readonly index: boolean;
}

/** Answers one typed line for a person; a line that cannot be answered is told and does not end the rest. */
export async function answerLine(context: CommandContext, archive: Archive, line: string, options: LineOptions): Promise<void> {
  const { out, err } = context.terminal;
  try {
    const question = readQuestion(line, options.limits);
    if (options.index) await refreshArchive(context, archive);
    await out.write(`${showAnswer(await archive.ask(question), out.colors)}\n`);
  } catch (error) {
    if (!(error instanceof Fault)) context.log.error('A question failed.', { error });
    await err.write(showFault(error, err.colors));
  }
}
