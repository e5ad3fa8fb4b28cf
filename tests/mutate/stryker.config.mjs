/**
 * For `npm run mutate`, which says in the environment what is mutated and how many are drawn. The first run of a file takes
 * about a second for each mutant, later ones only what changed since.
 */
const { MUTATE_FOLDER = '', MUTATE_SAMPLE, MUTATE_REPORT } = process.env;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [`${MUTATE_FOLDER}{.ts,/**/*.ts}`],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutate/draw.ts'],
  checkers: MUTATE_SAMPLE ? ['draw'] : [],
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
  dryRunTimeoutMinutes: 30,
  // What was not drawn would be taken for tested by the next run.
  incremental: !MUTATE_SAMPLE,
  incrementalFile: '.output/reports/mutate.json',
  tempDirName: '.output/stryker',
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: MUTATE_REPORT },
  clearTextReporter: {
    allowColor: false,
    logTests: false,
    reportTests: false,
    reportScoreTable: !MUTATE_SAMPLE,
  },
};
