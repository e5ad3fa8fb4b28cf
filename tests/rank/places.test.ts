import { expect, test } from 'vitest';
import { en } from '../../lib/lang/en/index.ts';
import { rankPlaces } from '../../lib/rank/places.ts';
import { docOfArticle } from '../../lib/text/doc.ts';
import { articleOf, place, spanOf } from '../items.ts';

const doc = docOfArticle(
  articleOf(
    ['headline', 'Flood in Aldmoor'],
    ['paragraph', 'Rain that fell over Brackley for days has flooded a valley.'],
    ['paragraph', 'Trains to Carham and Denby stood still, and those to Carham will not run soon.'],
    ['paragraph', 'The water came up as far as Esk.'],
  ),
  en,
);
const { text } = doc;
const [aldmoor, brackley, carham, denby, esk] = [
  'Aldmoor',
  'Brackley',
  'Carham',
  'Denby',
  'Esk',
].map((name) => place(text, name)) as [Place, Place, Place, Place, Place];
type Place = ReturnType<typeof place>;

const twice: Place = {
  ...carham,
  mentions: [
    { span: spanOf(text, 'Carham'), use: 'literal' },
    { span: spanOf(text, 'Carham', 1), use: 'literal' },
  ],
};
const modifier: Place = { ...carham, mentions: [{ span: carham.span, use: 'modifier' }] };
const ambiguous: Place = {
  ...carham,
  alternatives: [{ name: 'Carham', country: 'US', region: 'Ohio', lat: 40, lon: -80 }],
};

test.each([
  ['in the headline', aldmoor, brackley],
  ['in the first paragraph', brackley, carham],
  ['named again', twice, denby],
  ['where it is before whose it is', denby, modifier],
  ['one place before one of two', denby, ambiguous],
  ['where its spot is known', denby, { ...carham, lat: null, lon: null }],
  ['a town before a country', denby, { ...carham, type: 'country' as const }],
  ['the earlier of two alike', denby, esk],
])('%s', (_why, first, second) => {
  for (const items of [
    [first, second],
    [second, first],
  ])
    expect(rankPlaces(doc, items).map(({ name }) => name)).toEqual([first.name, second.name]);
});
