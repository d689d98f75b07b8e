import type { Passage } from './passage.js';

/** The passages of one outlet that the question names. */
interface Queue {
  readonly passages: readonly Passage[];
  /** How much of the question's words its best passage holds, beside the outlet that holds most: 0 to 1. */
  readonly strength: number;
  next: number;
  shown: number;
}

/**
 * Passages of several outlets take turns, so that one outlet does not fill the top. The outlet with the best passage leads; then comes whoever has
 *
 *     score · strength · turn ^ (passages already shown)
 *
 * most of: an outlet that has nothing to the point waits until the others have shown a few. Scores alone cannot tell that, since each
 * outlet's are relative to its own best. What no outlet asked for holds follows by score.
 */
export function takeTurns(queues: readonly (readonly Passage[])[], others: readonly Passage[], turn: number): Passage[] {
  const waiting = queuesOf(queues);
  const taken = new Map<number, Passage>();
  const standing = ({ passages, strength, next, shown }: Queue) =>
    taken.size === 0 ? (passages[next]?.score ?? 0) : (passages[next]?.score ?? 0) * strength * turn ** shown;
  for (;;) {
    for (const queue of waiting) while (taken.has(queue.passages[queue.next]?.chunkId ?? -1)) queue.next++;
    const left = waiting.filter(({ passages, next }) => next < passages.length);
    const first = left.reduce<Queue | undefined>(
      (best, queue) => (best && standing(best) >= standing(queue) ? best : queue),
      undefined,
    );
    const passage = first?.passages[first.next];
    if (first === undefined || passage === undefined) break;
    taken.set(passage.chunkId, passage);
    first.shown++;
  }
  for (const passage of others) if (!taken.has(passage.chunkId)) taken.set(passage.chunkId, passage);
  return [...taken.values()];
}

function queuesOf(queues: readonly (readonly Passage[])[]): Queue[] {
  const filled = queues.filter((queue) => queue.length > 0).sort((one, other) => scoreOf(other) - scoreOf(one));
  const held = filled.map((queue) => Math.max(0, ...queue.map(({ why }) => why.lexical ?? 0)));
  const most = Math.max(0, ...held);
  return filled.map((passages, at) => {
    const own = held[at] ?? 0;
    // What only the vectors found cannot be measured so.
    return { passages, strength: own === 0 ? 1 : own / most, next: 0, shown: 0 };
  });
}

const scoreOf = (queue: readonly Passage[]): number => queue[0]?.score ?? 0;
