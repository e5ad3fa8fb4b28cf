/** What the build may weigh: the tests beside this one have just made it. */
import { statSync } from 'node:fs';
import { expect, test } from 'vitest';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/** Bytes. */
const BUDGET = {
  /** Loaded anew into every page that is read. */
  'article.js': 60_000,
};

test.each(
  BUILDS.flatMap((build) =>
    Object.entries(BUDGET).map(([file, most]) => [build, file, most] as const),
  ),
)('%s: %s has at most %i bytes', (build, file, most) => {
  const { size } = statSync(new URL(`../../.output/${build}/${file}`, import.meta.url));
  expect(size).toBeLessThanOrEqual(most);
});
