/** Discord's epoch: snowflakes count milliseconds from the first second of 2015. */
const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** The local Discord's own time: the machine's, plus whatever a test has skipped. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Lets time pass for deadlines and token lives without waiting. */
  advance(ms: number): void;
}

export function createClock(): Clock {
  let skippedMs = 0;
  return {
    now: () => Date.now() + skippedMs,
    advance(ms) {
      skippedMs += ms;
    },
  };
}

/** Makes identifiers that grow with time and never repeat. */
export function createSnowflakes(clock: Clock): () => string {
  let increment = 0n;
  let lastMs = 0;
  return () => {
    lastMs = Math.max(lastMs, clock.now());
    increment += 1n;
    if (increment > 4095n) {
      increment = 0n;
      lastMs += 1;
    }
    return String((BigInt(lastMs - DISCORD_EPOCH_MS) << 22n) | increment);
  };
}
