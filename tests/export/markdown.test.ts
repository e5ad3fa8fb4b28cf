import { describe, expect, test } from 'vitest';
import {
  briefToMarkdown,
  escaped,
  itemToMarkdown,
  sectionToMarkdown,
} from '../../lib/export/markdown.ts';
import { attribution, briefOf, place, quotation } from '../items.ts';

const reading = { accessed: '2026-11-21T10:30:00Z' };

test('a whole brief', () => {
  expect(briefToMarkdown(briefOf(), reading)).toBe(`---
title: "Bridge “unsafe” until 2028"
outlet: "The Aldmoor Echo"
author: ["Jane Q. Doe", "Adam van der Roe"]
published: 2026-11-20
accessed: 2026-11-21
url: "https://echo.example/bridge?a=1&b=2"
words: 28
---

# [Bridge “unsafe” until 2028](https://echo.example/bridge?a=1&b=2)

## Key points

- The \\*harbour\\* bridge of Aldmoor is shut, and 40 cracks were found. [↗](https://echo.example/bridge?a=1&b=2#:~:text=The%20%2Aharbour%2A%20bridge%20of%20Aldmoor%20is%20shut%2C%20and%2040%20cracks%20were%20found.)

## Quotes

> “We saw it coming, and nobody listened,”
>
> — Ruth Pell, an engineer [↗](https://echo.example/bridge?a=1&b=2#:~:text=We%20saw%20it%20coming%2C%20and%20nobody%20listened%2C)

> “unsafe”
>
> — unattributed [↗](https://echo.example/bridge?a=1&b=2#:~:text=unsafe)

## Voices

- **Ruth Pell**: an engineer; 7 words in 1 quote

## Places

- **Aldmoor**: city, GB [↗](https://echo.example/bridge?a=1&b=2#:~:text=Aldmoor)

## Figures

- **40 cracks**: cracks [↗](https://echo.example/bridge?a=1&b=2#:~:text=40%20cracks)

*Read: 2 paragraphs, 28 words, about 1 minute.*
`);
});

describe('text stays text', () => {
  test.each([
    ['emphasis', '*a* _b_ ~c~ ==d== `e`', '\\*a\\* \\_b\\_ \\~c\\~ \\=\\=d\\=\\= \\`e\\`'],
    ['a link', '[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['an embed', '![[a]]', '\\!\\[\\[a\\]\\]'],
    ['an element', '<img onerror=a>', '\\<img onerror\\=a\\>'],
    ['an entity', '&lt;', '\\&lt;'],
    ['a tag', '#a', '\\#a'],
    ['a table', 'a|b', 'a\\|b'],
    ['a formula and a comment', '$a$ %%b%%', '\\$a\\$ \\%\\%b\\%\\%'],
    ['a list item', '- a', '\\- a'],
    ['a rule', '---', '\\---'],
    ['a numbered item', '1. a', '1\\. a'],
    ['a backslash', '\\*', '\\\\\\*'],
  ])('%s', (_why, text, expected) => {
    expect(escaped(text)).toBe(expected);
  });

  test.each([
    ['a decimal', '1.5'],
    ['a dash in a line', 'a - b'],
    ['a negative number', '-5'],
  ])('%s needs no escape', (_why, text) => {
    expect(escaped(text)).toBe(text);
  });
});

test('a quote over paragraphs is one block quote, its overrides are gone', () => {
  const text = '“One \u202eowt.\n“Three,” said Pell.';
  const quote = quotation(text, '“One \u202eowt.\n“Three,”', attribution('Pell'));
  const brief = briefOf({ text, article: { ...briefOf().article, url: 'javascript:alert(1)' } });
  expect(itemToMarkdown(brief, quote)).toBe('> “One owt.\n>\n> “Three,”\n>\n> — Pell');
});

test('ambiguous places and unnamed sources say so', () => {
  const brief = briefOf();
  const alternatives = [{ name: 'Aldmoor', country: 'CA', region: 'Yukon', lat: 50, lon: -100 }];
  expect(
    itemToMarkdown(brief, place(brief.text, 'Aldmoor', { alternatives, region: 'Wales' })),
  ).toMatch(/^\*\*Aldmoor\*\*: city, Wales, GB; ambiguous: also Aldmoor \\?\(Yukon, CA\)/);
  const voices = [
    { name: 'an official', role: null, source: 'unnamed' as const, words: 2, quotations: [1] },
  ];
  expect(sectionToMarkdown(briefOf({ voices }), 'voices')).toBe(
    '## Voices\n\n- **an official**: unnamed; 2 words in 1 quote',
  );
});

test('a section without items is not there', () => {
  expect(sectionToMarkdown(briefOf({ places: [] }), 'places')).toBe('');
  expect(briefToMarkdown(briefOf({ places: [] }), reading)).not.toContain('Places');
});
