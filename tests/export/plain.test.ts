import { expect, test } from 'vitest';
import { briefToPlain, itemToPlain, sectionToPlain } from '../../lib/export/plain.ts';
import { attribution, briefOf, figure, quotation } from '../items.ts';

test('a whole brief', () => {
  expect(briefToPlain(briefOf(), { accessed: '2026-11-21T10:30:00Z' }))
    .toBe(`Bridge “unsafe” until 2028
The Aldmoor Echo · Jane Q. Doe, Adam van der Roe · 2026-11-20
https://echo.example/bridge?a=1&b=2
Read on 2026-11-21

KEY POINTS
- The *harbour* bridge of Aldmoor is shut, and 40 cracks were found.

QUOTES
- “We saw it coming, and nobody listened,” — Ruth Pell, an engineer
- “unsafe” — unattributed

VOICES
- Ruth Pell: an engineer; 7 words in 1 quote

PLACES
- Aldmoor: city, GB

FIGURES
- 40 cracks: cracks

Read: 2 paragraphs, 28 words, about 1 minute.
`);
});

test('what steers the display is gone, the words stay', () => {
  const text = '“Yes \u202eon\u202c,\u0007”';
  const said = quotation(text, text, attribution('Pell'));
  expect(itemToPlain(briefOf({ text }), said)).toBe('“Yes on,” — Pell');
});

test('a section without items is not there', () => {
  expect(sectionToPlain(briefOf({ figures: [] }), 'figures')).toBe('');
});

test('a figure says what is counted, how surely, and which way it went', () => {
  const text = 'Sales fell by about 3 per cent.';
  const fall = figure(text, '3 per cent', 3, {
    qualifier: 'about',
    of: { from: 0, to: 5 },
    change: 'down',
  });
  expect(itemToPlain(briefOf({ text }), fall)).toBe('3 per cent: down; about; Sales');
});
