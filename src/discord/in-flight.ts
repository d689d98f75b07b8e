import { waitAtMost } from './wait-at-most.js';

/** Work that people wait for, so that a stop can finish or apologise for it. */
export interface InFlight {
  readonly size: number;
  /** `giveUp` gives the work its last word when a stop cannot wait for it any longer. */
  track(work: Promise<void>, giveUp: () => Promise<unknown>): void;
  /** Waits at most `ms` for all work, then gives up what is left and waits at most `farewellMs` for those last words. */
  drain(ms: number, farewellMs: number): Promise<void>;
}

export function createInFlight(): InFlight {
  const tracked = new Map<Promise<void>, () => Promise<unknown>>();
  return {
    get size() {
      return tracked.size;
    },
    track(work, giveUp) {
      const entry = work.catch(() => undefined).finally(() => tracked.delete(entry));
      tracked.set(entry, giveUp);
    },
    async drain(ms, farewellMs) {
      await waitAtMost(Promise.all(tracked.keys()), ms);
      await waitAtMost(Promise.allSettled([...tracked.values()].map((giveUp) => giveUp())), farewellMs);
    },
  };
}
