import { expect } from 'vitest';

/** Looks again and again until what is expected is so; at most five seconds, for machines that are busy with other tests. */
export const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 5_000, interval: 20 });
