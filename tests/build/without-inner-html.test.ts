import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { withoutInnerHtml } from '../../lib/build/without-inner-html.ts';

const { transform } = withoutInnerHtml();
const fileOf = (path: string) =>
  fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

describe.each(['preact/dist/preact.mjs', '@mozilla/readability/Readability.js'])('%s', (path) => {
  const file = fileOf(path);

  test('hands no text to the HTML parser', () => {
    // An assignment, not a comparison: each would hand the parser what it is given.
    expect(transform(readFileSync(file, 'utf8'), file)).not.toMatch(/\.innerHTML\s*=[^=]/);
  });

  test('that is not what was expected stops the build', () => {
    expect(() => transform('export {};', file)).toThrow(/expected ".+" once, found it 0 times/);
  });
});

test('other files stay as they are', () => {
  // The table names lines of two libraries; whatever else is built passes unchanged.
  expect(transform('a.innerHTML = b;', '/project/other.ts')).toBeNull();
});
