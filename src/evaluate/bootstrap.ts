/** A figure with the interval that other questions of the same kind would have given it. */
export interface Estimate {
  readonly value: number;
  /** 95 %. */
  readonly low: number;
  readonly high: number;
  /** Questions that it was taken over; of two samples, the second's. */
  readonly questions: number;
}

const RESAMPLES = 2_000;
const SEED = 20_26;

/**
 * The percentile bootstrap (B. Efron and R. Tibshirani, "An Introduction to the Bootstrap", 1993, ch. 13), seeded, so that a figure has one
 * interval. `groups` are drawn again each by itself: the questions with an answer and those without are two samples.
 *
 * @param groups at least one, with at least one value in the first
 */
export function estimate(
  groups: readonly (readonly number[])[],
  statistic: (groups: readonly (readonly number[])[]) => number,
): Estimate {
  const random = createRandom(SEED);
  const values = Array.from({ length: RESAMPLES }, () =>
    statistic(groups.map((group) => group.map(() => group[Math.floor(random() * group.length)] as number))),
  ).sort((one, other) => one - other);
  return {
    value: statistic(groups),
    low: values[Math.floor(0.025 * RESAMPLES)] as number,
    high: values[Math.ceil(0.975 * RESAMPLES) - 1] as number,
    questions: groups.at(-1)?.length ?? 0,
  };
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Null where there is nothing to take the mean of. */
export const meanOf = (values: readonly number[]): Estimate | null =>
  values.length === 0 ? null : estimate([values], ([own = []]) => mean(own));

/** Mulberry32; 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
