import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { joinedLists } from '../../lib/build/joined-lists.ts';

const { transform } = joinedLists();
const FOLDER = fileURLToPath(new URL('../../lib/lang/en/', import.meta.url));
const FILE = `${FOLDER}mills.ts`;

test.each([
  ['a list', 'const A = list(`\n  mill\n  baker`);', 'const A = list(` mill baker`);'],
  [
    'a constant',
    'const A = `mill\n  baker`.split(/\\s+/);',
    'const A = `mill baker`.split(/\\s+/);',
  ],
  ['code between lists', 'f(`a\n b`);\n  // c\n  g(`d`);', 'f(`a b`);\n  // c\n  g(`d`);'],
])('%s is joined', (_what, code, expected) => {
  expect(transform(code, FILE)).toBe(expected);
});

test.each([
  ['rows', 'const A = headed(`\n  mill: baker\n  oven: cook`);'],
  ['lines', "const A = `\n  mill\n  baker`.split('\\n');"],
])('%s stay apart', (_what, code) => {
  expect(transform(code, FILE)).toBe(code.replaceAll('\n  ', '\n'));
});

test('other modules stay as they are', () => {
  expect(transform('const A = list(`\n  mill`);', '/project/lib/text/words.ts')).toBeNull();
});

test.each(readdirSync(FOLDER))(
  '%s has the same words, and the same rows, in the package',
  (file) => {
    const code = readFileSync(FOLDER + file, 'utf8');
    const isOfRows = /headed\(|split\('\\n|\[\\n/.test(code);
    const told = (text: string) => text.split(isOfRows ? /\s*\n\s*/ : /\s+/);
    expect(told(transform(code, FOLDER + file) ?? code)).toEqual(told(code));
  },
);
