import { expect, test } from 'vitest';
import { names } from '../../../lib/annotate/names.ts';
import { quotations } from '../../../lib/annotate/quotations.ts';
import { signedIn } from '../../../lib/annotate/quotations/signatures.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfArticle, docOfText } from '../../../lib/text/doc.ts';
import { slice, span } from '../../../lib/text/span.ts';
import { articleOf } from '../../items.ts';

test.each([
  ['an account and a date', 'It is late. — Ann Webb (@annwebb) June 3, 2020', 'Ann Webb'],
  ['a number in the name', 'It is late. — Radio 4 Elm (@r4elm) June 3, 2020', 'Radio 4 Elm'],
  ['links before it', 'It is late. https://a.example/b pic.a.example — Ann Webb', 'Ann Webb'],
  ['an occupation', 'It is late. ― Ann Webb, baker', 'Ann Webb'],
])('signed: %s', (_why, text, name) => {
  const signed = signedIn(text, span(0, text.length));
  expect(signed.name && slice(text, signed.name)).toBe(name);
  expect(text.slice(0, signed.to)).toMatch(/^It is late\./);
});

test.each([
  ['a dash in the words', 'It is late — and we go.'],
  ['a dash before small letters', 'We go — it is late'],
  ['a sentence behind the dash', 'It is late. — Webb left. Then he came back.'],
  ['no dash', 'It is late. Ann Webb (@annwebb)'],
])('not signed: %s', (_why, text) => {
  expect(signedIn(text, span(0, text.length))).toEqual({
    to: text.length,
    signature: null,
    name: null,
  });
});

const spoken = (...blocks: Parameters<typeof articleOf>) => {
  const doc = docOfArticle(articleOf(...blocks), en);
  return quotations(doc, names(doc)).map(({ text, attribution }) => [
    text,
    attribution?.name ?? null,
    attribution?.source ?? null,
  ]);
};

test.each<[string, Parameters<typeof articleOf>, string, string]>([
  [
    'its full name in the article',
    [
      ['paragraph', 'Mayor Martin Oakes left.'],
      ['quote', 'It is late and we go. https://a.example/b'],
      ['quote', '— Oakes (@oakes) June 3, 2020'],
    ],
    'Martin Oakes',
    'person',
  ],
  [
    'its own where the article has none',
    [['quote', 'It is late and we go. — Qorvan Zhelt (@zhelt) June 3, 2020']],
    'Qorvan Zhelt',
    'organisation',
  ],
  [
    'a given name',
    [['quote', 'It is late and we go. — Martin (@martin) June 3, 2020']],
    'Martin',
    'person',
  ],
])('who signs speaks: %s', (_why, blocks, name, source) => {
  expect(spoken(...blocks)).toEqual([['It is late and we go.', name, source]]);
});

const QUOTATION = 'The Harbour Company said: “It is late.\n“We go now.';

test('a quotation goes on past a post', () => {
  const post = 'Club statement\n— Elm FC (@elmfc) November 20, 2019';
  const doc = docOfText(`${QUOTATION}\n${post}\n“We come back in May.”`, en);
  expect(quotations(doc, names(doc)).map(({ attribution }) => attribution?.name)).toEqual([
    'Harbour Company',
    'Harbour Company',
  ]);
});

test('not past a paragraph of the reporter’s', () => {
  const doc = docOfText(`${QUOTATION}\nMeanwhile Ann Webb left.\n“We come back in May.”`, en);
  const [, last] = quotations(doc, names(doc));
  expect(last?.attribution?.rule).not.toBe(quotations(doc, names(doc))[0]?.attribution?.rule);
});
