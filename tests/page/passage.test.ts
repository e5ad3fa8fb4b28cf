import { expect, test } from 'vitest';
import { passageOf } from '../../lib/page/passage.ts';

const text = 'Title\nHe said no.\nNever.';
const blocks = [
  { span: { from: 0, to: 5 }, kind: 'headline', anchor: null },
  { span: { from: 6, to: 17 }, kind: 'paragraph', anchor: { in: 'page', element: 9 } },
  { span: { from: 18, to: 24 }, kind: 'paragraph', anchor: { in: 'file', from: 3 } },
] as const;

test.each([
  ['within a block', 9, 13, [{ element: 9, block: 'He said no.', from: 3, to: 7 }]],
  ['a block without a place', 0, 5, [{ element: null, block: 'Title', from: 0, to: 5 }]],
  [
    'over two blocks',
    14,
    24,
    [
      { element: 9, block: 'He said no.', from: 8, to: 11 },
      { element: null, block: 'Never.', from: 0, to: 6 },
    ],
  ],
])('%s', (_, from, to, parts) => {
  expect(passageOf({ text, blocks }, { from, to })).toEqual(parts);
});
