import { defineConfig } from 'vitest/config';

/** The tests of the folders that are mutated, and those of the whole on the golden articles. */
export default defineConfig({
  root: process.cwd(),
  test: {
    include: ['tests/{text,annotate,gazetteer,page}/**/*.test.ts', 'tests/golden.test.ts'],
    testTimeout: 30_000,
    // A worker for all files: what a module does as it is loaded is not mutated.
    isolate: false,
  },
});
