import { expect, test } from 'vitest';
import { figuresToCsv, placesToCsv } from '../../lib/export/csv.ts';
import { briefOf, figure, place } from '../items.ts';

test('figures, a line each', () => {
  const text = 'It cost £2m, "4-1", up to 3 per cent of all.';
  const figures = [
    figure(text, '£2m', 2e6, { quantity: 'money', unit: 'GBP', repeats: [{ from: 0, to: 2 }] }),
    figure(text, '"4-1"', [4, 1], { quantity: 'score', unit: 'score' }),
    figure(text, '3 per cent', 3, {
      quantity: 'percent',
      unit: 'percent',
      qualifier: 'up to',
      of: { from: 40, to: 43 },
      change: 'up',
    }),
  ];
  expect(figuresToCsv(briefOf({ text, figures })).split('\r\n')).toEqual([
    'text,quantity,value,value_to,unit,qualifier,of,vague,change,mentions,from,to,rule',
    '£2m,money,2000000,,GBP,,,false,,2,8,11,test',
    '"""4-1""",score,4,1,score,,,false,,1,13,18,test',
    '3 per cent,percent,3,,percent,up to,all,false,up,1,26,36,test',
    '',
  ]);
});

test('places, a line each', () => {
  const text = 'In Roe, Ohio, and on Mars';
  const places = [
    place(text, 'Roe, Ohio', { lat: -1.5, geonameId: 7, region: 'Ohio' }),
    place(text, 'Mars', { lat: null, lon: null, country: null, type: 'other' }),
  ];
  expect(placesToCsv(briefOf({ text, places })).split('\r\n')).toEqual([
    'name,text,type,country,region,lat,lon,geoname_id,mentions,ambiguous,from,to,rule',
    '"Roe, Ohio","Roe, Ohio",city,GB,Ohio,-1.5,-1,7,1,false,3,12,test',
    'Mars,Mars,other,,,,,,1,false,21,25,test',
    '',
  ]);
});

test.each([
  ['a formula', '=1+1', "'=1+1"],
  ['a sign', '-5 degrees', "'-5 degrees"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula after a space', ' =1', "'=1"],
  ['a comma and a mark', '=a,"b"', `"'=a,""b"""`],
  ['plain words', 'a = b', 'a = b'],
])('%s does no harm', (_why, name, expected) => {
  const places = [place(name, name)];
  expect(placesToCsv(briefOf({ text: name, places })).split('\r\n')[1]).toMatch(
    new RegExp(`^${expected.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)},`),
  );
});

test('no items, a header line', () => {
  expect(placesToCsv(briefOf({ places: [] }))).toMatch(/^name,[a-z_,]+\r\n$/);
});
