import { waitUntil } from './wait-until.js';

/** Keeps requests apart, over all who share it. */
export interface Pace {
  /** Does the work when its turn has come; work that finds nothing to do returns false, and the next need not wait for it. */
  turn(work: () => Promise<boolean>): void;
}

/** @param intervalMs from the end of one to the begin of the next: what arrives late does not push them together */
export function createPace(intervalMs: number): Pace {
  let last: Promise<void> = Promise.resolve();
  let freeAt = 0;
  return {
    turn(work) {
      last = last.then(async () => {
        await waitUntil(freeAt);
        if (await work().catch(() => true)) freeAt = performance.now() + intervalMs;
      });
    },
  };
}

/** More channels than this are forgotten, the oldest first: their next edit comes at once. */
const mostPlaces = 1_000;

/** One pace for each place: Discord counts the edits of messages by channel, whoever's answers they are. */
export function createPaces(intervalMs: number): (place: string) => Pace {
  const paces = new Map<string, Pace>();
  return (place) => {
    const pace = paces.get(place) ?? createPace(intervalMs);
    paces.delete(place);
    paces.set(place, pace);
    const [oldest] = paces.keys();
    if (paces.size > mostPlaces && oldest !== undefined) paces.delete(oldest);
    return pace;
  };
}
