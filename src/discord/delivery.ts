import type { Reply } from './reply.js';

/** The one place where a piece of work is shown: the answer to an interaction, or the reply to a message. */
export interface Delivery {
  /** Shows what goes on where that is possible; never after the last word. */
  progress(text: string): void;
  /** The last word. A second call does nothing. Never rejects: what cannot be delivered is logged and counted. */
  final(reply: Reply): Promise<void>;
}

/**
 * Tries again after the waits given while `mayPass` says that the failure may pass.
 * @throws the last failure
 */
export async function withRetries(
  attempt: () => Promise<void>,
  waitsMs: readonly number[],
  mayPass: (error: unknown) => boolean,
): Promise<void> {
  for (const waitMs of [...waitsMs, null]) {
    try {
      return await attempt();
    } catch (error) {
      if (waitMs === null || !mayPass(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}
