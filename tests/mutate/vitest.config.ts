import { defineConfig } from 'vitest/config';

/** `lib/annotate/places` is tested in the folder `tests/annotate/places` and in `tests/annotate/places.test.ts`. */
const own = (process.env['MUTATE_FOLDER'] ?? '').replace(/^lib/, 'tests');

/** The tests of the folder that is mutated, and those of the whole on the golden articles. */
export default defineConfig({
  root: process.cwd(),
  test: {
    include: [`${own}{/**/*,}.test.ts`, 'tests/golden.test.ts'],
    setupFiles: ['tests/support/same-cases.ts'],
    testTimeout: 30_000,
    // A worker for all files: what a module does as it is loaded is not mutated.
    isolate: false,
  },
});
