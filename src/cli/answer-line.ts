import type { Turn } from '../answer/ask-options.js';
import { turnOf, withTurn } from '../answer/turn-of.js';
import type { Archive } from '../engine/archive.js';
import { Fault } from '../errors.js';
import { askAloud } from './ask-aloud.js';
import type { CommandContext } from './command-context.js';
import { refreshArchive } from './open-archive.js';
import { type Limits, readQuestion } from './question-options.js';
import { showFault } from './show-fault.js';

export interface LineOptions {
  readonly limits: Limits;
  /** Whether dumps put into the folder since are read first. */
  readonly index: boolean;
  /** What was said before: read, and added to. */
  readonly memory: { turns: readonly Turn[] };
}

/** Answers one typed line for a person; a line that cannot be answered is told and does not end the rest. */
export async function answerLine(context: CommandContext, archive: Archive, line: string, options: LineOptions): Promise<void> {
  const { out, err } = context.terminal;
  try {
    const question = readQuestion(line, options.limits);
    if (options.index) await refreshArchive(context, archive);
    const { memory } = options;
    const answer = await askAloud(context.terminal, archive, question, { turns: memory.turns });
    memory.turns = withTurn(memory.turns, turnOf(answer));
    await out.write('\n');
  } catch (error) {
    if (!(error instanceof Fault)) context.log.error('A question failed.', { error });
    await err.write(showFault(error, err.colors));
  }
}
