/** How much one person and one server may ask. */
export interface LimitFigures {
  readonly person: BucketFigures;
  readonly server: BucketFigures;
}

interface BucketFigures {
  /** Questions that can be asked at once after a rest. */
  readonly burst: number;
  readonly perMinute: number;
}

/**
 * Against floods alone: an answer taken from the dumps costs the engine milliseconds, so a person may ask as fast as anybody
 * reads and a server as fast as a busy room. What a model writes costs seconds or money and is bounded by the day, in
 * `budgets.ts`. Lower figures turn away people in a conversation, higher ones let one script fill the queue.
 */
export const defaultLimits: LimitFigures = {
  person: { burst: 20, perMinute: 20 },
  server: { burst: 60, perMinute: 120 },
};

/** Why a question is turned away. */
export interface OverLimit {
  readonly whose: 'person' | 'server';
  /** Until the next question is welcome. */
  readonly waitMs: number;
  /** False when the same person was told already since the last question that passed: in a channel once is enough. */
  readonly first: boolean;
}

export interface Limits {
  /**
   * Takes one question from the person's and the server's room; null when there was room in both.
   * @param perMinute of a person, where the server's administrators have set less than everywhere
   */
  take(person: string, server: string | null, perMinute?: number | null): OverLimit | null;
}

/** More people than this are forgotten, those first whose bucket is full again. */
const remembered = 5_000;

/** Token buckets in memory. @param now milliseconds, monotonic enough */
export function createLimits(now: () => number, figures: LimitFigures = defaultLimits): Limits {
  const persons = createBuckets(now, figures.person);
  const servers = createBuckets(now, figures.server);
  const told = new Set<string>();
  const bySetting = new Map<number, ReturnType<typeof createBuckets>>();
  const setBy = (perMinute: number): ReturnType<typeof createBuckets> => {
    const known = bySetting.get(perMinute) ?? createBuckets(now, { burst: perMinute, perMinute });
    bySetting.set(perMinute, known);
    return known;
  };
  return {
    take(person, server, perMinute = null) {
      const own = perMinute === null || server === null ? null : { buckets: setBy(perMinute), key: `${server} ${person}` };
      const personWait = Math.max(persons.waitMs(person), own?.buckets.waitMs(own.key) ?? 0);
      const serverWait = server === null ? 0 : servers.waitMs(server);
      if (personWait === 0 && serverWait === 0) {
        persons.take(person);
        own?.buckets.take(own.key);
        if (server !== null) servers.take(server);
        told.delete(person);
        return null;
      }
      const first = !told.has(person);
      if (told.size > remembered) told.clear();
      told.add(person);
      return personWait > 0 ? { whose: 'person', waitMs: personWait, first } : { whose: 'server', waitMs: serverWait, first };
    },
  };
}

function createBuckets(now: () => number, { burst, perMinute }: BucketFigures) {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const perMs = perMinute / 60_000;
  const tokensOf = (key: string): number => {
    const bucket = buckets.get(key);
    return bucket === undefined ? burst : Math.min(burst, bucket.tokens + (now() - bucket.at) * perMs);
  };
  return {
    waitMs: (key: string): number => Math.max(0, Math.ceil((1 - tokensOf(key)) / perMs)),
    take(key: string): void {
      if (buckets.size > remembered) for (const known of buckets.keys()) if (tokensOf(known) >= burst) buckets.delete(known);
      buckets.set(key, { tokens: tokensOf(key) - 1, at: now() });
    },
  };
}
