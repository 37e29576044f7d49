/** How the tests run: every test asserts something, no two share a name, and the last line is a tally. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    expect: { requireAssertions: true },
    reporters: ['default', './test/tally.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
