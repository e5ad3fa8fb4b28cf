import { expect, test } from 'vitest';
import { lettersOf, wordCount } from '../../lib/text/words.ts';

test.each([
  ['', 0],
  ['  \n', 0],
  ['rain', 1],
  ['It rained.', 2],
  ['  It \n\n rained , twice ', 4],
])('words of %j', (text, count) => expect(wordCount(text)).toBe(count));

test.each([
  ['It’s 5 p.m., so-so', ['It', 's', 'p', 'm', 'so-so']],
  ['It is so-so', ['It', 'is', 'so-so']],
  ['Yes, no', ['Yes', 'no']],
  ['Élan,  café', ['Élan', 'café']],
])('the letters of %j', (text, words) => expect(lettersOf(text)).toEqual(words));
