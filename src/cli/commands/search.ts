import type { CommandContext } from '../command-context.js';
import { searchJson } from '../contract-json.js';
import { openArchive } from '../open-archive.js';
import { type QuestionOptions, readLimits, readQuestion } from '../question-options.js';
import { showSearch } from '../show-search.js';

export interface SearchOptions extends QuestionOptions {
  readonly json?: boolean;
  readonly limit: number;
  /** False for --no-index. */
  readonly index: boolean;
}

/** `byline search` */
export async function search(context: CommandContext, words: readonly string[], options: SearchOptions): Promise<void> {
  const question = readQuestion(words.join(' '), readLimits(options));
  const { out } = context.terminal;
  const archive = await openArchive(context, options);
  try {
    const found = await archive.search(question, options.limit);
    await out.write(options.json ? `${JSON.stringify(searchJson(found), null, 2)}\n` : showSearch(found, out.colors));
  } finally {
    await archive.close();
  }
}
