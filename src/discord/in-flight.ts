/** Work that people wait for, so that a stop can finish or apologise for it. */
export interface InFlight {
  readonly size: number;
  /** `giveUp` gives the work its last word when a stop cannot wait for it any longer. */
  track(work: Promise<void>, giveUp: () => Promise<void>): void;
  /** Waits for all work at most `ms`, then gives up what is left and waits for those last words. */
  drain(ms: number): Promise<void>;
}

export function createInFlight(): InFlight {
  const tracked = new Map<Promise<void>, () => Promise<void>>();
  return {
    get size() {
      return tracked.size;
    },
    track(work, giveUp) {
      const entry = work.catch(() => undefined).finally(() => tracked.delete(entry));
      tracked.set(entry, giveUp);
    },
    async drain(ms) {
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, ms);
      });
      await Promise.race([Promise.all(tracked.keys()), patience]);
      clearTimeout(timer);
      await Promise.all([...tracked.values()].map((giveUp) => giveUp().catch(() => undefined)));
    },
  };
}
