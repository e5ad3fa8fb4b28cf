import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { packedLists } from '../../lib/build/packed-lists.ts';
import { MALE } from '../../lib/lang/en/given-names.ts';
import { unfolded } from '../../lib/lang/unfolded.ts';

const { transform } = packedLists();
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

const LONG = `Ada Adam Adamson d'Or d’Orsay Zoë ${MALE.trim().split(/\s+/, 300).join(' ')}`;
const table = (words: string) => `const A = list(\`\n  ${words}\n\`);`;

test('a long list is folded', () => {
  const code = transform(table(LONG), FILE) ?? '';
  expect(code).toMatch(
    /^import \{ unfolded \} from '\.\.\/unfolded\.ts';\nconst A = list\(unfolded\("0Ada3m4son0/,
  );
  expect(withoutFolds(code)).toContain(` ${LONG} `);
});

test.each([
  ['a number', `${LONG} 401k`],
  ['pairs', `${LONG} ada:1`],
  ['words that are not alike', 'baker oven mill'],
])('%s is not folded', (_what, words) => {
  expect(transform(table(words), FILE)).toBe(`const A = list(\` ${words} \`);`);
});

test('rows are not folded', () => {
  expect(transform(`headed(\`\n${LONG}\n\`)`, FILE)).not.toContain('unfolded');
});

test('other modules stay as they are', () => {
  expect(transform('const A = list(`\n  mill`);', '/project/lib/text/words.ts')).toBeNull();
});

test.each(readdirSync(FOLDER))(
  '%s has the same words, and the same rows, in the package',
  (file) => {
    const code = readFileSync(FOLDER + file, 'utf8');
    const isOfRows = /headed\(|split\('\\n|\[\\n/.test(code);
    const told = (text: string) => text.replaceAll('`', ' ` ').split(isOfRows ? /\s*\n\s*/ : /\s+/);
    expect(told(withoutFolds(transform(code, FOLDER + file) ?? code))).toEqual(told(code));
  },
);

/** A module with its folded tables as they were, between backticks. */
function withoutFolds(code: string): string {
  return code
    .replace(/^import .*unfolded.*\n/, '')
    .replace(/unfolded\("([^"]*)"\)/g, (_all, folded: string) => `\` ${unfolded(folded)} \``);
}
