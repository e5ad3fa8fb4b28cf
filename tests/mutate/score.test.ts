import { expect, test } from 'vitest';
import { isOf, scoreOf, wilson } from './score.ts';

test.each([
  // The rows of Newcombe 1998, Statistics in Medicine 17, table I.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
  [0, 0, 0, 1],
])('%i of %i lie between %f and %f', (successes, trials, low, high) => {
  const [from, to] = wilson(successes, trials);
  expect(from).toBeCloseTo(low, 4);
  expect(to).toBeCloseTo(high, 4);
});

test('a folder is what is in it and the file of its name', () => {
  const files = ['lib/page/read.ts', 'lib/page/readable.ts', 'lib/page/read/all.ts'];
  expect(files.filter((file) => isOf(file, 'lib/page/read'))).toEqual([files[0], files[2]]);
});

test('only mutants that were tested count', () => {
  const of = (...statuses: string[]) => ({ mutants: statuses.map((status) => ({ status })) });
  const report = {
    files: {
      'lib/text/doc.ts': of('Killed', 'Timeout', 'Survived', 'Ignored', 'CompileError'),
      'lib/text/span.ts': of('NoCoverage'),
      'lib/page/find.ts': of('Survived'),
    },
  };
  expect(scoreOf(report, 'lib/text')).toMatchObject({ noticed: 2, tested: 4, unreached: 1 });
});
