import { expect, test } from 'vitest';
import { notices, onlyLicensed, packageOf } from '../../lib/build/third-party.ts';

test('what ships is named with its licence', () => {
  const text = notices('node_modules');
  expect(text).toMatch(/^@mozilla\/readability [\d.]+ \(Apache-2\.0\)$/m);
  expect(text).toMatch(/^preact [\d.]+ \(MIT\)\n\nThe MIT License/m);
  expect(text).toContain('https://creativecommons.org/licenses/by/4.0/');
});

test.each([
  ['/project/node_modules/preact/dist/preact.mjs', 'preact'],
  ['/project/node_modules/@mozilla/readability/index.js', '@mozilla/readability'],
  ['/a/node_modules/b/node_modules/c/d.js', 'c'],
  ['/project/lib/brief.ts', null],
  ['\0virtual:entry', null],
])('%s is of %s', (id, name) => expect(packageOf(id)).toBe(name));

test('a package without its licence stops the build', () => {
  const build = (name: string) =>
    onlyLicensed().generateBundle(null, {
      'popup.js': { type: 'chunk', moduleIds: [`/project/node_modules/${name}/index.js`] },
      'popup.css': { type: 'asset' },
    });
  expect(() => build('preact')).not.toThrow();
  expect(() => build('left-pad')).toThrow('left-pad ships without its licence');
});
