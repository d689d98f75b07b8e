import { defineConfig } from 'vitest/config';

/** Tuning runs on the sources as the tests do; it writes files and takes minutes, so it is no part of them. */
export default defineConfig({
  test: { include: ['bench/tune/*.tune.ts'], testTimeout: 1_800_000, reporters: ['default'], disableConsoleIntercept: true },
});
