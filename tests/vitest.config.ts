import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [WxtVitest()],
  test: {
    reporters: ['default', ['json', { outputFile: '.output/reports/unit.json' }]],
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/same-cases.ts'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'tests/mutate/node_modules/**'],
    coverage: {
      include: ['lib/**/*.ts', 'components/**/*.{ts,tsx}'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: '.output/reports/coverage',
    },
    // Against what hangs: a busy machine takes its time.
    testTimeout: 120_000,
  },
});
