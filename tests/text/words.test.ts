import { expect, test } from 'vitest';
import { wordCount } from '../../lib/text/words.ts';

test.each([
  ['', 0],
  ['  \n', 0],
  ['rain', 1],
  ['It rained.', 2],
  ['  It \n\n rained , twice ', 4],
])('words of %j', (text, count) => expect(wordCount(text)).toBe(count));
