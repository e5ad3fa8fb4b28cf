import { expect, test } from 'vitest';
import { slice } from '../../../lib/text/span.ts';
import { read } from './read.ts';

test.each<[string, string[]]>([
  ['He said "it will close" and left.', ['it will close']],
  ['He said ‘it will close’ and left.', ['it will close']],
  ["He said 'it will close' and left.", ['it will close']],
  ['He said «it will close» and left.', ['it will close']],
  ['He said „it will close“ and left.', ['it will close']],
  ['He said “it will ‘never’ close” and left.', ['it will ‘never’ close']],
  ['He said “it will “never” close” and left.', ['it will “never” close']],
  ['He said it’s the ’90s and ’tis old.', []],
  ['He said the workers’ mill is ‘very old’ now.', ['very old']],
  ['He said ‘the workers’ mill is old’ now.', ['the workers’ mill is old']],
  ['The 6" pipe and the 9" pipe broke.', []],
  ['He said “ it will close ” and left.', ['it will close']],
  ['“It will close.\n“It is old,” Oakes said.', ['It will close.\n“It is old,']],
  ['‘It will close.\n‘It is old,’ Oakes said.', ['It will close.\n‘It is old,']],
  ['He said "" and left.', []],
  ['He said “a” and left.', ['a']],
  ['He said it.“It will close.”', ['It will close.']],
])('what stands in marks: %s', (text, words) => {
  expect(read(text).quotations.map((quotation) => slice(text, quotation.words))).toEqual(words);
});

test.each<[string, string, string]>([
  ['The word “mill” is old.', '“mill”', 'not-quotation/word-as-word'],
  ['The term “mill” is old.', '“mill”', 'not-quotation/word-as-word'],
  ['The film, “The Old Mill”, is out.', '“The Old Mill”', 'not-quotation/title'],
  ['The song “Old Mill” is out.', '“Old Mill”', 'not-quotation/title'],
  ['“The Old Mill” film is out.', '“The Old Mill”', 'not-quotation/title'],
  ['Martin J. “Mill” Oakes left.', '“Mill”', 'not-quotation/nickname'],
  ['The “mill” is old.', '“mill”', 'not-quotation/scare-quotes'],
  ['The “Mill” is old.', '“Mill”', 'not-quotation/scare-quotes'],
  ['The “Old Mill” is old.', '“Old Mill”', 'not-quotation/name'],
  ['She is on “The Old Mill” daily.', '“The Old Mill”', 'not-quotation/title'],
  ['In “The Old Mill” she sings.', '“The Old Mill”', 'not-quotation/title'],
  ['His “mill” is old.', '“mill”', 'not-quotation/scare-quotes'],
  ['Oakes is “mill” to them.', '“mill”', 'not-quotation/scare-quotes'],
  ['<a title="The Old Mill">', '"The Old Mill"', 'not-quotation/markup'],
])('no quotation: %s', (text, words, rule) => {
  expect(read(text).notQuotations).toMatchObject([{ text: words, rule }]);
});
