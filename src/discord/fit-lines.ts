// In: lines of any number. Out: one message with those that fit, and all of them in an embed or a file where they do not. Called by what lists.
import { abridged, contentLimit, type Reply, say } from './reply.js';
import type { Words } from './words/words.js';

/** @param file its name, for when the lines do not fit */
export function fitLines(lines: readonly string[], file: string, words: Words): Reply {
  const whole = lines.join('\n');
  if (whole.length <= contentLimit) return { content: whole, file: null };
  for (let count = lines.length - 1; count > 0; count -= 1) {
    const more = words.say('report.more', { count: lines.length - count });
    const content = [...lines.slice(0, count), more].join('\n');
    if (content.length <= contentLimit) return abridged(content, whole, file);
  }
  return abridged(say(whole).content, whole, file);
}
