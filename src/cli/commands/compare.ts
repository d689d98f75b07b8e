import type { CommandContext } from '../command-context.js';
import { comparisonJson } from '../contract-json.js';
import { openArchive } from '../open-archive.js';
import { type QuestionOptions, readLimits, readQuestion } from '../question-options.js';
import { showComparison } from '../show-comparison.js';

export interface CompareOptions extends QuestionOptions {
  readonly json?: boolean;
  /** False for --no-index. */
  readonly index: boolean;
}

/** `byline compare` */
export async function compare(context: CommandContext, words: readonly string[], options: CompareOptions): Promise<void> {
  const topic = readQuestion(words.join(' '), readLimits(options), 'topic');
  const { out } = context.terminal;
  const archive = await openArchive(context, options);
  try {
    const found = await archive.compare(topic);
    await out.write(options.json ? `${JSON.stringify(comparisonJson(found), null, 2)}\n` : showComparison(found, out.colors));
  } finally {
    await archive.close();
  }
}
