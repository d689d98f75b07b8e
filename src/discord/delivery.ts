import type { Reply } from './reply.js';

/** The one place where a piece of work is shown: the answer to an interaction, or the reply to a message. */
export interface Delivery {
  /** Shows what goes on where that is possible; never after the last word. */
  progress(text: string): void;
  /** The last word. A second call does nothing. Never rejects: what cannot be delivered is logged and counted. */
  final(reply: Reply): Promise<void>;
}

/**
 * Tries again after the waits given, or later where the failure itself says when.
 * @param waitFor milliseconds until a failed attempt may succeed, 0 for soon, null for never
 * @throws the last failure
 */
export async function withRetries(
  attempt: () => Promise<void>,
  waitsMs: readonly number[],
  waitFor: (error: unknown) => number | null,
): Promise<void> {
  for (const waitMs of [...waitsMs, null]) {
    try {
      return await attempt();
    } catch (error) {
      const least = waitFor(error);
      if (waitMs === null || least === null) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.max(waitMs, least)));
    }
  }
}
