import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWorded, readLine } from '../../lib/article/rules/wordings.ts';
import { boilerplate } from '../../lib/lang/en/boilerplate.ts';
import { wording, type Wording } from '../../lib/lang/wording.ts';

const ANY = /^.*$/i;
const HEEDING_CASE = /^.*$/;

test.each([
  ['its first word', wording({ opens: 'share' }, ANY), 'SHARE this', 'To share this'],
  ['its first two', wording({ opens: 'more on' }, ANY), '— More on this', 'More than this'],
  ['a mark between the two', wording({ opens: 'e mail' }, ANY), 'E-mail me', 'E.U. mail'],
  ['a number first', wording({ opens: '0' }, ANY), '12 of 40', 'Twelve of 40'],
  ['words in it', wording({ has: 'cookies,consent' }, ANY), 'We set Cookies', 'We set a cookie'],
  ['words as they are written', wording({ has: 'AP' }, HEEDING_CASE), 'By AP', 'By ap'],
  ['no other words', wording({ only: 'share,on' }, ANY), 'Share on', 'Share on us'],
  ['its length', wording({ longest: 5 }, ANY), 'Share', 'Shared'],
  ['its pattern', wording({ opens: 'share' }, /^share$/i), 'Share', 'Share it'],
])('a line is known by %s', (_what, known, line, other) => {
  expect(isWorded(readLine(line), [known])).toBe(true);
  expect(isWorded(readLine(other), [known])).toBe(false);
});

test('a line without a word is known by its marks', () => {
  expect(isWorded(readLine('©'), [wording({ has: '©' }, ANY)])).toBe(true);
  expect(isWorded(readLine('—'), [wording({ opens: 'share' }, ANY)])).toBe(false);
});

const wordings = Object.entries<readonly Wording[]>({ ...boilerplate.lines }).flatMap(
  ([topic, all]) =>
    all
      .filter(({ only }) => only === null)
      .map((one): [string, Wording] => [`${topic} ${one.pattern.source.slice(0, 60)}`, one]),
);

test.each(wordings)('what a line must have is had by those that fit: %s', (_name, one) => {
  fc.assert(
    fc.property(linesOf(one.pattern), (line) => {
      expect(isWorded(readLine(line), [one])).toBe(one.pattern.test(line));
    }),
    { numRuns: 20 },
  );
});

/** Lines that a pattern fits, most of them: word boundaries and what must not follow are left to luck. */
function linesOf({ source }: RegExp): fc.Arbitrary<string> {
  const plain = source.replace(/\(\?![^()]*(?:\([^()]*\)[^()]*)*\)/g, '').replaceAll('\\b', '');
  return fc.stringMatching(new RegExp(plain)).map((line) => line.replace(/\s+/g, ' '));
}
