/**
 * `npm run mutate`: changes the code in small ways and counts what the tests notice;
 * `-- --mutate 'lib/text/*.ts'` for some files. The first run of a file takes about a second for each change,
 * later ones only what changed since.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['lib/{text,annotate,page}/**/*.ts', 'lib/gazetteer/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutate/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  // Tables of words: hundreds of mutants, each of which would need every test.
  ignoreStatic: true,
  ignorePatterns: [
    '*',
    '!lib/**',
    '!tests/**',
    '!package.json',
    '!.output/gazetteer.bin',
    'tests/mutate/node_modules',
    'tests/bench',
  ],
  concurrency: 1,
  // A busy machine is no endless loop.
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: '.output/reports/mutate.json',
  tempDirName: '.output/stryker',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false },
};
