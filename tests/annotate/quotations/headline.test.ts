import { expect, test } from 'vitest';
import { names } from '../../../lib/annotate/names.ts';
import { quotations } from '../../../lib/annotate/quotations.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfArticle } from '../../../lib/text/doc.ts';
import { slice } from '../../../lib/text/span.ts';
import { articleOf } from '../../items.ts';

const BODY = 'Martin Oakes, the miller, met Anna Webb of the Harbour Company on Monday.';

const inHeadline = (headline: string) => {
  const doc = docOfArticle(articleOf(['headline', headline], ['paragraph', BODY]), en);
  return quotations(doc, names(doc))
    .filter(({ form }) => form === 'headline')
    .map(({ words, attribution }) => [slice(doc.text, words), attribution?.name]);
};

test.each([
  ['the speaker first', 'Mill owner: We will not close', 'We will not close', 'Mill owner'],
  ['the words first', 'I will not close it: mill owner', 'I will not close it', 'mill owner'],
  ['a contraction', 'Oakes: I’m not going', 'I’m not going', 'Martin Oakes'],
  ['a name that the article does not have', 'Zhelt: I’m not going', 'I’m not going', 'Zhelt'],
  ['an office', 'Mayor of Aldmoor: We stay open', 'We stay open', 'Mayor of Aldmoor'],
  ['marks', 'Oakes: ‘The mill stays open’', 'The mill stays open', 'Martin Oakes'],
  [
    'marks before',
    '‘The mill stays open’: Oakes on the fire',
    'The mill stays open',
    'Martin Oakes',
  ],
  [
    'a statement',
    'Martin Oakes: The mill will stay open',
    'The mill will stay open',
    'Martin Oakes',
  ],
])('%s', (_why, headline, words, speaker) => {
  expect(inHeadline(headline)).toEqual([[words, speaker]]);
});

test.each([
  ['a topic', 'Mill fire: two men are held'],
  ['a topic with marks', 'Mill fire: ‘We will not close’'],
  ['a section', 'Opinion: We must not close the mill'],
  ['no colon', 'We will not close the mill'],
  ['no statement', 'Martin Oakes: A life in mills'],
  ['more marks than one pair', 'Oakes: “The mill” is “open”'],
  ['two colons', 'Oakes: Webb: We are open'],
  ['nobody before the colon', ': We are open'],
])('no headline quotation: %s', (_why, headline) => {
  expect(inHeadline(headline)).toEqual([]);
});

test('words in marks are not quoted twice', () => {
  const doc = docOfArticle(articleOf(['headline', "Oakes: We say 'it is over' again"]), en);
  expect(quotations(doc, names(doc)).map(({ text }) => text)).toHaveLength(1);
});
