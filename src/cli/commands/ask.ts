import type { Archive } from '../../engine/archive.js';
import { Fault } from '../../errors.js';
import { askAloud } from '../ask-aloud.js';
import type { CommandContext } from '../command-context.js';
import { answerJson } from '../contract-json.js';
import { linesOf } from '../lines-of.js';
import { openArchive } from '../open-archive.js';
import { prompt } from '../prompt.js';
import { type Limits, type QuestionOptions, readLimits, readQuestion } from '../question-options.js';
import { recordingArchive } from '../recording-archive.js';

export interface AskOptions extends QuestionOptions {
  readonly json?: boolean;
  readonly batch?: boolean;
  /** False for --no-index. */
  readonly index: boolean;
}

/** `byline ask`: one question, a batch of them from stdin, or a prompt. Not found is an answer, so it ends well. */
export async function ask(context: CommandContext, words: readonly string[], options: AskOptions): Promise<void> {
  const limits = readLimits(options);
  const { terminal } = context;
  if (options.batch && words.length > 0) {
    throw new Fault('usage', '--batch reads its questions from stdin.', { remedy: 'Leave out the question, or --batch.' });
  }
  if (!options.batch && words.length === 0 && (!terminal.interactive || options.json)) {
    throw new Fault('usage', 'There is no question.', {
      remedy: 'Write one after "ask", or pipe one a line into "ask --batch".',
    });
  }
  const question = words.length > 0 ? readQuestion(words.join(' '), limits) : null;
  const archive = recordingArchive(context, await openArchive(context, options));
  try {
    if (options.batch) return await answerBatch(context, archive, limits);
    if (!question) return await prompt(context, archive, { limits, index: options.index });
    if (!options.json) await askAloud(terminal, archive, question);
    else await terminal.out.write(`${JSON.stringify(answerJson(await archive.ask(question)), null, 2)}\n`);
  } finally {
    await archive.close();
  }
}

/** One JSON line for each line read, in order. What fails becomes an error object in its place. */
async function answerBatch(context: CommandContext, archive: Archive, limits: Limits): Promise<void> {
  for await (const line of linesOf(context.terminal.input)) {
    await context.terminal.out.write(`${JSON.stringify(await answerOrError(context, archive, line, limits))}\n`);
  }
}

async function answerOrError(context: CommandContext, archive: Archive, line: string, limits: Limits): Promise<object> {
  try {
    return answerJson(await archive.ask(readQuestion(line, limits)));
  } catch (error) {
    if (!(error instanceof Fault)) context.log.error('A question failed.', { error });
    const { code, message, remedy } =
      error instanceof Fault ? error : { code: 'engine', message: 'The question could not be answered.', remedy: 'See the log.' };
    return { question: line.slice(0, 200), error: { code, message, remedy } };
  }
}
