import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.output/reports/e2e.json' }]],
    // A browser at a time: they share the machine, and a window needs the mouse for itself.
    fileParallelism: false,
    // A second is little for a page that scrolls on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Browsers, displays and mice are not ours: where nobody looks on, one miss is tried again, and told.
    retry: process.env['CI'] ? 1 : 0,
  },
});
