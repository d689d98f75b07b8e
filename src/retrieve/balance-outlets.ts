import type { Passage } from './passage.js';
import type { Query } from './query.js';

/**
 * When a question names several outlets that are here, their passages take turns (each outlet's best first), so that one
 * outlet does not fill the top; passages of other outlets follow. One outlet or none: the order stays.
 */
export function balanceOutlets({ outlets }: Query, passages: readonly Passage[]): Passage[] {
  const asked = outlets.filter(({ articles }) => articles.size > 0);
  if (asked.length < 2) return [...passages];
  const queues = asked.map(({ articles }) => passages.filter(({ article }) => articles.has(article.id)));
  const turns: Passage[] = [];
  for (let turn = 0; queues.some((queue) => turn < queue.length); turn++) {
    for (const queue of queues) {
      const next = queue[turn];
      if (next !== undefined && !turns.includes(next)) turns.push(next);
    }
  }
  return [...turns, ...passages.filter((passage) => !turns.includes(passage))];
}
