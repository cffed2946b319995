import { defineConfig } from 'vitest/config';

/** The journey through the page in each engine: of `npm test` and `npm run test:browsers`. */
export default defineConfig({
  test: {
    include: ['test/browsers/*.journey.ts'],
    environment: 'node',
    // Two cores: two engines at a time.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
