// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { indexOf, indexSpelling, withoutBlanks } from '../../lib/page/text-index.ts';

const indexed = (html: string) => {
  document.body.innerHTML = html;
  return indexOf(document.body);
};

test.each([
  ['spaces', 'a b\tc\nd', 'abcd'],
  ['non-breaking and thin ones', 'a\u00a0b\u2009c', 'abc'],
  ['soft hyphens and joiners', 'a\u00adb\u200dc\u2060d\ufeffe', 'abcde'],
  ['turns of direction', 'a\u202eb\u2066c', 'abc'],
  ['nothing of marks', 'a-b.c’d', 'a-b.c’d'],
])('blanks: %s', (_why, text, bare) => {
  expect(withoutBlanks(text)).toBe(bare);
});

test.each([
  [0, 3, ['abc']],
  [0, 4, ['abc d']],
  [2, 5, ['c de']],
  [5, 6, ['f']],
])('the stretch [%i, %i)', (from, to, words) => {
  expect(indexed('<p>abc d</p><p>ef</p>').ranges(from, to).map(String)).toEqual(words);
});

test('a range for each side of what is left out', () => {
  const index = indexed('<p>abc<button>x</button> <script>y</script>def</p>');
  expect(index.text).toBe('abcdef');
  expect(index.ranges(1, 5).map(String)).toEqual(['bc', 'de']);
});

test.each([
  [-1, 2],
  [2, 2],
  [3, 2],
  [0, 7],
])('no stretch [%i, %i) of six characters', (from, to) => {
  const index = indexed('<p>abc</p><p>def</p>');
  expect(() => index.ranges(from, to)).toThrow(`No range [${from}, ${to}) in 6 characters`);
});

test.each([
  ['all of it', 'abcdef', ['abcdef']],
  ['without what stands between', 'abdef', null],
  ['whole nodes left out', 'abcghi', ['abc', 'ghi']],
  ['the first left out', 'defghi', ['defghi']],
  ['more than there is', 'abcdefghij', null],
  ['another word', 'xyz', null],
  ['nothing', '', null],
])('spelling %s', (_why, text, words) => {
  document.body.innerHTML = '<p>abc<i>def</i><b>ghi</b></p>';
  const index = indexSpelling(text, document.body);
  expect(index && index.ranges(0, text.length).map(String)).toEqual(words);
});
