import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knownHoles, type Lockfile } from '../../lib/build/known-holes.ts';

const lock = (path: string, version: string): Lockfile => ({ packages: { [path]: { version } } });

test.each([
  ['node_modules/@mozilla/readability', '0.5.0', true],
  ['node_modules/@mozilla/readability', '0.6.0', false],
  ['node_modules/@mozilla/readability', '0.6.0-rc.1', true],
  ['node_modules/preact', '9.99.9', true],
  ['node_modules/preact', '10.28.1', true],
  ['node_modules/preact', '10.28.2', false],
  ['node_modules/preact', '10.100.0', false],
  ['node_modules/preact', '11.0.0', false],
  ['node_modules/a/node_modules/valibot', '1.1.9', true],
  ['node_modules/not-valibot', '1.0.0', false],
])('%s %s has a known hole: %s', (path, version, known) => {
  expect(knownHoles(lock(path, version))).toHaveLength(known ? 1 : 0);
});

test('what is installed here has none', () => {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  expect(Object.keys(lockfile.packages)).toContain('node_modules/preact');
  expect(knownHoles(lockfile)).toEqual([]);
});
