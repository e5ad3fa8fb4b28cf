import { expect, test } from 'vitest';
import { headlineQuote } from '../../../lib/annotate/quotations/headline.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfArticle, type Doc } from '../../../lib/text/doc.ts';
import { slice } from '../../../lib/text/span.ts';

const headline = (text: string): Doc =>
  docOfArticle(
    {
      title: text,
      byline: [],
      published: null,
      modified: null,
      outlet: null,
      language: 'en',
      url: null,
      blocks: [{ kind: 'headline', text, anchor: null }],
      captions: [],
      dropped: [],
    },
    en,
  );

test.each([
  ['the speaker first', 'Mill owner: We will not close', 'We will not close', 'Mill owner'],
  ['the words first', 'I will not close it: mill owner', 'I will not close it', 'mill owner'],
  ['a contraction', 'Oakes: I’m not going', 'I’m not going', 'Oakes'],
])('%s', (_why, text, words, speaker) => {
  const doc = headline(text);
  const [block] = doc.blocks;
  const found = block && headlineQuote(doc, block);
  expect(found && [slice(text, found.words), slice(text, found.speaker)]).toEqual([words, speaker]);
});

test.each([
  ['a topic', 'Mill fire: two men are held'],
  ['no colon', 'We will not close the mill'],
  ['marks', 'Oakes: “We will not close”'],
])('no quote: %s', (_why, text) => {
  const doc = headline(text);
  const [block] = doc.blocks;
  expect(block && headlineQuote(doc, block)).toBeNull();
});
