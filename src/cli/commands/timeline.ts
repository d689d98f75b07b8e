import type { CommandContext } from '../command-context.js';
import { timelineJson } from '../contract-json.js';
import { openArchive } from '../open-archive.js';
import { type QuestionOptions, readLimits, readQuestion } from '../question-options.js';
import { showTimeline } from '../show-timeline.js';

export interface TimelineOptions extends QuestionOptions {
  readonly json?: boolean;
  /** False for --no-index. */
  readonly index: boolean;
}

/** `byline timeline` */
export async function timeline(context: CommandContext, words: readonly string[], options: TimelineOptions): Promise<void> {
  const topic = readQuestion(words.join(' '), readLimits(options), 'topic');
  const { out } = context.terminal;
  const archive = await openArchive(context, options);
  try {
    const found = await archive.timeline(topic);
    await out.write(options.json ? `${JSON.stringify(timelineJson(found), null, 2)}\n` : showTimeline(found, out.colors));
  } finally {
    await archive.close();
  }
}
