import { Fault } from '../../errors.js';
import type { CommandContext } from '../command-context.js';
import { checkJson } from '../contract-json.js';
import { linesOf } from '../lines-of.js';
import { openArchive } from '../open-archive.js';
import { type QuestionOptions, readLimits, readQuestion } from '../question-options.js';
import { recordingArchive } from '../recording-archive.js';
import { showCheck } from '../show-check.js';

export interface CheckOptions extends QuestionOptions {
  readonly json?: boolean;
  /** False for --no-index. */
  readonly index: boolean;
}

/** `byline check`: each statement of a text, given as words or from stdin, supported, contradicted or not found. */
export async function check(context: CommandContext, words: readonly string[], options: CheckOptions): Promise<void> {
  const { terminal } = context;
  if (words.length === 0 && terminal.interactive) {
    throw new Fault('usage', 'There is no text to check.', { remedy: 'Write it after "check", or pipe it in.' });
  }
  const text = readQuestion(words.length > 0 ? words.join(' ') : await allOf(terminal.input), readLimits(options));
  const archive = recordingArchive(context, await openArchive(context, options));
  try {
    const checked = await archive.check(text);
    await terminal.out.write(
      options.json ? `${JSON.stringify(checkJson(checked), null, 2)}\n` : showCheck(checked, terminal.out.colors),
    );
  } finally {
    await archive.close();
  }
}

async function allOf(input: Parameters<typeof linesOf>[0]): Promise<string> {
  const lines: string[] = [];
  for await (const line of linesOf(input)) lines.push(line);
  return lines.join('\n');
}
