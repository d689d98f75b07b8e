import type { Passage } from './passage.js';

/**
 * Passages of several outlets take turns, each outlet's best first and the outlet with the best passage leading, so that one outlet does
 * not fill the top. What no outlet asked for holds follows by score.
 */
export function takeTurns(queues: readonly (readonly Passage[])[], others: readonly Passage[]): Passage[] {
  const ordered = queues.filter((queue) => queue.length > 0).sort((one, other) => scoreOf(other) - scoreOf(one));
  const taken = new Map<number, Passage>();
  const longest = Math.max(0, ...ordered.map((queue) => queue.length));
  for (let turn = 0; turn < longest; turn++) {
    for (const queue of ordered) {
      const next = queue[turn];
      if (next !== undefined && !taken.has(next.chunkId)) taken.set(next.chunkId, next);
    }
  }
  for (const passage of others) if (!taken.has(passage.chunkId)) taken.set(passage.chunkId, passage);
  return [...taken.values()];
}

const scoreOf = (queue: readonly Passage[]): number => queue[0]?.score ?? 0;
