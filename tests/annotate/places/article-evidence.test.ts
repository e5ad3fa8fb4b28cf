/** What the rest of an article says for a name, and what its persons and bodies say against it. */
import { describe, expect, test } from 'vitest';
import { articleEvidence } from '../../../lib/annotate/places/article-evidence.ts';
import { countryCues } from '../../../lib/annotate/places/country-cues.ts';
import { entityEvidence } from '../../../lib/annotate/places/entity-evidence.ts';
import { piecesOf } from '../../../lib/annotate/places/pieces.ts';
import type { Verdict } from '../../../lib/annotate/places/rules.ts';
import type { Entity } from '../../../lib/annotate/names.ts';
import type { GazetteerPlace } from '../../../lib/gazetteer/gazetteer.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';
import { ABROAD, candidate, HENTZAU, place, SEA, ZENDA, ZENDA_LAND } from './atlas.ts';

const single = (
  name: string,
  odds: number,
  places: readonly GazetteerPlace[] = [],
  verdict: Verdict | null = null,
) => ({
  candidate: candidate(name, 0, places),
  odds,
  alone: {
    size: 'small' as const,
    names: [],
    rule: verdict && { id: verdict, verdict, holds: () => true },
  },
});
type Single = ReturnType<typeof single>;

const NOTHING = {
  best: 0,
  mean: 0,
  repeated: 0,
  settled: 0,
  hinted: 0,
  region: 0,
  country: 0,
  apart: 1,
};

test.each<[string, Single, Single[], object]>([
  ['alone', single('A', 2), [], {}],
  ['another name', single('A', 2), [single('B', 1)], {}],
  ['a better mention', single('A', 1), [single('A', 2)], { best: 2, mean: 2 }],
  ['a worse mention', single('A', 2), [single('A', -1)], { best: -1, mean: -1 }],
  ['as good a one', single('A', 2), [single('A', 2)], { best: 2, mean: 2 }],
  ['in capitals', single('A', 1), [single('a', 2)], { best: 2, mean: 2 }],
  [
    'three mentions',
    single('A', 2),
    [single('A', 1), single('A', -1)],
    { best: 1, mean: 0, repeated: 1 },
  ],
  [
    'three mentions, the best last',
    single('A', -1),
    [single('A', 1), single('A', 2)],
    { best: 2, mean: 1.5, repeated: 1 },
  ],
  ['at most as sure', single('A', 9), [single('A', 9)], { best: 3, mean: 3 }],
  ['at least as sure', single('A', -9), [single('A', -9)], { best: -3, mean: -3 }],
  [
    'a sure mention',
    single('A', 0),
    [single('A', 0, [], 'place')],
    { best: 0, mean: 0, settled: 1 },
  ],
  ['itself the sure one', single('A', 0, [], 'place'), [single('A', 0)], {}],
  ['both sure', single('A', 0, [], 'place'), [single('A', 0, [], 'place')], { settled: 1 }],
  ['one in a body’s name', single('A', 0), [single('A', 0, [], 'hint')], { hinted: 1 }],
  ['itself in a body’s name', single('A', 0, [], 'hint'), [single('A', 0)], {}],
  [
    'both in bodies’ names',
    single('A', 0, [], 'hint'),
    [single('A', 0, [], 'hint')],
    { hinted: 1 },
  ],
  ['one that is no place', single('A', 0), [single('A', 0, [], 'no place')], {}],
  [
    'a sure place in its region',
    single('A', 0, [ZENDA]),
    [single('B', 1.1, [HENTZAU])],
    { region: 1, apart: 0 },
  ],
  ['an unsure place in its region', single('A', 0, [ZENDA]), [single('B', 1.09, [HENTZAU])], {}],
  [
    'what a sure place may be besides',
    single('A', 0, [ZENDA]),
    [single('B', 2, [ABROAD, HENTZAU])],
    {},
  ],
  [
    'in the region of its second reading',
    single('A', 0, [ABROAD, ZENDA]),
    [single('B', 2, [HENTZAU])],
    { region: 1, apart: 0 },
  ],
  [
    'in its country',
    single('A', 0, [ZENDA]),
    [single('B', 2, [place(9)])],
    { country: 1, apart: 0 },
  ],
  ['abroad', single('A', 0, [ZENDA]), [single('B', 2, [ABROAD])], {}],
  ['at sea', single('A', 0, [SEA]), [single('B', 2, [SEA])], {}],
  ['sure itself, and of the region alone', single('A', 2, [ZENDA]), [], {}],
  [
    'sure itself, with another of the region',
    single('A', 2, [ZENDA]),
    [single('B', 2, [HENTZAU])],
    { region: 1, apart: 0 },
  ],
  [
    'sure itself, its second reading in its own region',
    single('A', 2, [ZENDA, HENTZAU]),
    [],
    { region: 1, apart: 0 },
  ],
  ['a large place', single('A', 0, [place(9, { population: 100_001 })]), [], { apart: 0 }],
  ['a place as large as that', single('A', 0, [place(9, { population: 100_000 })]), [], {}],
  [
    'a lesser name of a large place',
    single('A', 0, [place(9, { population: 100_001, lesser: true })]),
    [],
    {},
  ],
  ['a small region', single('A', 0, [ZENDA_LAND]), [], {}],
])('the rest of the article: %s', (_why, own, others, more) => {
  for (const all of [
    [own, ...others],
    [...others, own],
  ])
    expect(articleEvidence(all)(own)).toEqual({ ...NOTHING, own: own.odds, ...more });
});

test('one of whom the article knows nothing', () => {
  const stranger = single('A', 2);
  expect(articleEvidence([])(stranger)).toEqual({ ...NOTHING, own: 2 });
});

describe('persons and bodies', () => {
  const text = 'Ann St. Clair of Leeds Bank and Bo met Clair in St. Clair at Bo.';
  const spanOf = (word: string, from = 0) => {
    const at = text.indexOf(word, from);
    return { from: at, to: at + word.length };
  };
  const entity = (kind: Entity['kind'], name: string, ...spans: { from: number; to: number }[]) =>
    ({ kind, name, mentions: spans }) as unknown as Entity;
  const evidence = entityEvidence(docOfText(text, en), [
    entity('organisation', 'Leeds Bank', spanOf('Leeds Bank')),
    entity('person', 'Ann St. Clair', spanOf('Ann St. Clair'), spanOf('Clair', 20)),
    entity('person', 'Bo', spanOf('Bo')),
  ]);

  test.each([
    ['in a person', spanOf('Clair')],
    ['in a person', spanOf('Ann')],
    ['surname', spanOf('Ann St. Clair')],
    ['surname', spanOf('Clair', 20)],
    ['in a body', spanOf('Leeds')],
    ['in a body', spanOf('Bank')],
    ['body', spanOf('Leeds Bank')],
    ['person', spanOf('Bo')],
    ['surname', spanOf('St. Clair', 20)],
    ['surname', spanOf('Clair', text.lastIndexOf('Clair'))],
    [null, spanOf('St', 20)],
    [null, spanOf('Bo', text.lastIndexOf('Bo'))],
    [null, spanOf('met')],
    [null, spanOf('of')],
  ])('%s: %o', (expected, span) => expect(evidence(span)).toBe(expected));

  test('a person inside a body, and one before another', () => {
    const inside = entityEvidence(docOfText('The Ann Oakes Trust left.', en), [
      entity('organisation', 'Ann Oakes Trust', { from: 4, to: 19 }),
      entity('person', 'Ann Oakes', { from: 4, to: 13 }),
    ]);
    expect(inside({ from: 14, to: 19 })).toBe('in a body');
    expect(inside({ from: 8, to: 13 })).toBe('in a person');
    expect(inside({ from: 0, to: 3 })).toBeNull();
    expect(inside({ from: 20, to: 24 })).toBeNull();
    expect(entityEvidence(docOfText('', en), [])({ from: 0, to: 0 })).toBeNull();
  });
});

test.each<[string, [string, number][]]>([
  ['The sheriff left.', [['US', 1 / 2]]],
  [
    'The sheriff met two deputies and a councillor.',
    [
      ['US', 2 / 4],
      ['GB', 1 / 4],
    ],
  ],
  ['The man left.', []],
])('words of one country’s news: %s', (text, shares) => {
  expect([...countryCues(piecesOf(docOfText(text, en)), en.places.countryCues)]).toEqual(shares);
});
