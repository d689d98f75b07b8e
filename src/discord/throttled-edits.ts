import { waitBeforeRetryMs } from './discord-faults.js';
import type { Pace } from './pace.js';
import { waitUntil } from './wait-until.js';

export interface ThrottledEdits {
  /** The newest text wins; one that is shown already is not written again. */
  show(text: string): void;
  /** Resolves when no edit is under way any more; nothing is written after that. */
  end(): Promise<void>;
  /** For the last word: drops what still waits, and resolves when another edit would not come on the heels of the last. */
  rested(): Promise<void>;
}

/**
 * Shows the newest text whenever the pace allows. Failures are left alone, since a newer text or the last word follows; after a
 * refusal, which would only be repeated, nothing more is shown.
 * @param restMs between the last edit and whatever follows it outside of the pace
 */
export function createThrottledEdits(pace: Pace, restMs: number, write: (text: string) => Promise<void>): ThrottledEdits {
  let waiting: string | null = null;
  let shown: string | null = null;
  let isQueued = false;
  let isEnded = false;
  let running: Promise<void> = Promise.resolve();
  let restedAt = 0;
  const work = async (): Promise<boolean> => {
    isQueued = false;
    const text = waiting;
    waiting = null;
    if (isEnded || text === null || text === shown) return false;
    running = write(text).then(
      () => {
        shown = text;
      },
      (error: unknown) => {
        if (waitBeforeRetryMs(error) === null) isEnded = true;
      },
    );
    await running;
    restedAt = performance.now() + restMs;
    return true;
  };
  return {
    show(text) {
      if (isEnded) return;
      waiting = text;
      if (isQueued) return;
      isQueued = true;
      pace.turn(work);
    },
    async end() {
      isEnded = true;
      await running;
    },
    async rested() {
      // What still waits for its turn would come at the same moment as what follows, and be out of date.
      isEnded = true;
      await running;
      await waitUntil(restedAt);
    },
  };
}
