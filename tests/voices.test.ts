import { expect, test } from 'vitest';
import { voices } from '../lib/voices.ts';
import { attribution, quotation } from './items.ts';

const text = '“It is shut.” “We saw cracks in it.” “Nobody asked us.” “Never again.” “Who knows?”';
const by = (name: string, role: string | null = null) => attribution(name, { role });
const official = attribution('a council official', { source: 'unnamed' });

test('by words quoted, with roles, unnamed sources as such, unattributed quotes as no voice', () => {
  const quotations = [
    quotation(text, '“It is shut.”', by('Ruth Pell')),
    quotation(text, '“We saw cracks in it.”', official),
    quotation(text, '“Nobody asked us.”', by('Ruth Pell', 'an engineer')),
    quotation(text, '“Never again.”', by('Adam Roe')),
    quotation(text, '“Who knows?”', null),
  ];
  expect(voices(text, quotations)).toEqual([
    { name: 'Ruth Pell', role: 'an engineer', source: 'person', words: 6, quotations: [0, 2] },
    { name: 'a council official', role: null, source: 'unnamed', words: 5, quotations: [1] },
    { name: 'Adam Roe', role: null, source: 'person', words: 2, quotations: [3] },
  ]);
});

test('no quotations, no voices', () => {
  expect(voices('', [])).toEqual([]);
});
