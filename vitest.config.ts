import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Native modules and child processes: one process a test file, as many as there are cores.
    pool: 'forks',
    maxWorkers: '100%',
  },
});
