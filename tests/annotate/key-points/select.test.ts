import { expect, test } from 'vitest';
import { select } from '../../../lib/annotate/key-points/select.ts';
import { factsOf } from '../../../lib/annotate/key-points/facts.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';

/** The sentences chosen, by their number, of sentences with a score. */
function chosen(scored: readonly (readonly [string, number])[], most = 5, headline = '') {
  const facts = factsOf(docOfText(scored.map(([text]) => text).join('\n'), en));
  const candidates = facts.map((of, index) => ({ facts: of, score: scored[index]?.[1] ?? 0 }));
  return select(candidates, most, new Set(headline.split(' ').filter(Boolean))).map((candidate) =>
    candidates.indexOf(candidate),
  );
}

test.each([
  [
    'best first',
    [
      ['Cats sleep.', 1],
      ['Dogs bark.', 3],
      ['Hens fly.', 2],
    ],
    [1, 2, 0],
  ],
  [
    'equals in order',
    [
      ['Cats sleep.', 1],
      ['Dogs bark.', 1],
    ],
    [0, 1],
  ],
  [
    'not what is told already',
    [
      ['Cats eat fish daily.', 2],
      ['Cats eat fish.', 1],
    ],
    [0],
  ],
  [
    'what is half told',
    [
      ['Cats sleep.', 2],
      ['Cats climb.', 1],
    ],
    [0, 1],
  ],
  [
    'what is new before what is half told',
    [
      ['Cats sleep.', 2],
      ['Cats climb.', 1],
      ['Dogs bark.', 0.9],
    ],
    [0, 2, 1],
  ],
  [
    'what is half told before what is much worse',
    [
      ['Cats sleep.', 2],
      ['Cats climb.', 1],
      ['Dogs bark.', 0.8],
    ],
    [0, 1, 2],
  ],
  [
    'not what a longer one tells',
    [
      ['Cats eat fish daily at the old quay of Aldmoor.', 2],
      ['Cats eat fish.', 1],
    ],
    [0],
  ],
  [
    'one of no subject after another',
    [
      ['Cats sleep.', 2],
      ['It is.', 1],
    ],
    [0, 1],
  ],
  [
    'one of no subject before another',
    [
      ['It is.', 2],
      ['Cats sleep.', 1],
    ],
    [0, 1],
  ],
  [
    'sentences of no subject',
    [
      ['It is.', 2],
      ['They were.', 1],
    ],
    [0, 1],
  ],
] as const)('%s', (_why, scored, expected) => {
  expect(chosen(scored)).toEqual(expected);
});

test('no more than asked for', () => {
  const scored = [
    ['Cats sleep.', 1],
    ['Dogs bark.', 3],
    ['Hens fly.', 2],
  ] as const;
  expect(chosen(scored, 2)).toEqual([1, 2]);
  expect(chosen(scored, 0)).toEqual([]);
});

test.each([
  ['says no more than the headline', 'cat eat fish daily', [1]],
  ['says a fifth more', 'cat eat fish', [0, 1]],
  ['is of another subject', 'hen fly', [0, 1]],
])('a sentence that %s', (_why, headline, expected) => {
  const scored = [
    ['Cats eat fish daily.', 2],
    ['Dogs bark.', 1],
  ] as const;
  expect(chosen(scored, 5, headline)).toEqual(expected);
});

test('a sentence of which just a fifth is new is told', () => {
  const scored = [['Cats eat fish daily ashore.', 2]] as const;
  expect(chosen([...scored, ['Dogs bark.', 1]], 5, 'cat eat fish daily')).toEqual([0, 1]);
});

test('where all say what the headline says, the best is told', () => {
  expect(chosen([['Cats eat fish.', 2]], 5, 'cat eat fish')).toEqual([0]);
});
