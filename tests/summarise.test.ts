import { expect, test } from 'vitest';
import type { Article } from '../lib/article/article.ts';
import { summarise } from '../lib/summarise.ts';
import { gazetteer } from './support/gazetteer.ts';

const TEXT = 'The bridge opens on Monday, the mayor of the town said at a meeting.';

function articleIn(language: string | null, kind: 'headline' | 'paragraph' = 'paragraph'): Article {
  return {
    title: '',
    byline: [],
    published: null,
    modified: null,
    outlet: null,
    language,
    url: null,
    blocks: [{ kind, text: TEXT, anchor: null }],
    captions: [],
    dropped: [],
  };
}

test.each([
  ['English', articleIn('en'), 'brief'],
  ['British English', articleIn('en-GB'), 'brief'],
  ['English, written the old way', articleIn('EN_us'), 'brief'],
  ['a language that nobody tells', articleIn(null), 'brief'],
  ['German', articleIn('de-AT'), 'unsupported-language'],
  ['a language whose tag starts alike', articleIn('enm'), 'unsupported-language'],
  ['a headline only', articleIn('en', 'headline'), 'not-an-article'],
])('an article in %s', (_, article, status) => {
  expect(summarise(article, { gazetteer: gazetteer() }).status).toBe(status);
});

test('the outlet of the page is a hint to its places', () => {
  const blocks = [{ kind: 'paragraph', text: 'Rain fell on Newcastle.', anchor: null }] as const;
  const from = (url: string) =>
    summarise({ ...articleIn('en'), url, blocks }, { gazetteer: gazetteer() });
  expect(from('https://example.com.au/a')).toMatchObject({
    brief: { places: [{ country: 'AU' }] },
  });
  expect(from('https://example.co.uk/a')).toMatchObject({ brief: { places: [{ country: 'GB' }] } });
});
