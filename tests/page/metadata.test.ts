import { expect, test } from 'vitest';
import { articleIn, GERMAN, pageWith, paragraphs, STORY } from './pages.ts';

const ld = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

const STORY_DATA = { '@type': 'NewsArticle', headline: 'Bridge shut until spring' };

test.each<[string, string, object]>([
  ['an object', ld({ ...STORY_DATA, author: 'Jo Poe' }), { byline: ['Jo Poe'] }],
  [
    'a list',
    ld([{ '@type': 'WebSite' }, { ...STORY_DATA, author: { name: 'Jo Poe' } }]),
    { byline: ['Jo Poe'] },
  ],
  [
    'a graph with references',
    ld({
      '@graph': [
        { '@type': 'Organization', '@id': '#org', name: 'Tide Media' },
        { '@type': 'Person', '@id': '#jo', name: 'Jo Poe' },
        { ...STORY_DATA, author: { '@id': '#jo' }, publisher: { '@id': '#org' } },
      ],
    }),
    { byline: ['Jo Poe'], outlet: 'Tide Media' },
  ],
  [
    'several types',
    ld({ '@type': ['Thing', 'https://schema.org/LiveBlogPosting'], author: { name: 'Jo Poe' } }),
    { byline: ['Jo Poe'] },
  ],
  [
    'the main thing of a page',
    ld({ '@type': 'WebPage', mainEntity: { ...STORY_DATA, author: 'Jo Poe' } }),
    { byline: ['Jo Poe'] },
  ],
  [
    'several scripts, one of them broken',
    ld('{ "a": ') + ld({ ...STORY_DATA, author: 'Jo Poe' }),
    { byline: ['Jo Poe'] },
  ],
  [
    'line breaks inside a string',
    ld('{"@type": "Article", "description": "Two\nlines", "author": "Jo Poe"}'),
    { byline: ['Jo Poe'] },
  ],
  [
    'a wrapping for old browsers',
    ld('//<![CDATA[\n{"@type": "Article", "author": "Jo Poe"}\n//]]>'),
    { byline: ['Jo Poe'] },
  ],
  [
    'names escaped for HTML',
    ld({ ...STORY_DATA, publisher: { name: 'Tide &amp; Town &#8211; News' } }),
    { outlet: 'Tide & Town – News' },
  ],
  ['no article', ld({ '@type': 'Recipe', author: 'Jo Poe' }), { byline: [] }],
  ['JSON that is a string', ld('"Jo Poe"'), { byline: [] }],
  ['numbers for names', ld({ ...STORY_DATA, author: [1, null, { name: 2 }] }), { byline: [] }],
])('linked data: %s', (_name, head, expected) => {
  expect(articleIn(pageWith('', { head }))).toMatchObject(expected);
});

test.each<[string, readonly string[]]>([
  ['Jo Poe', ['Jo Poe']],
  ['By Jo Poe', ['Jo Poe']],
  ['BY JO POE', ['JO POE']],
  ['Written by Jo Poe and Ann van der Lee', ['Jo Poe', 'Ann van der Lee']],
  ['Jo Poe, Ann Lee & Tom O’Hara', ['Jo Poe', 'Ann Lee', 'Tom O’Hara']],
  ['Jo Poe, Political Editor', ['Jo Poe']],
  ['Jo Poe | Chief Reporter', ['Jo Poe']],
  ['Jo Poe in Harbour Town', ['Jo Poe']],
  ['Jo Poe in Harbour Town and Ann Lee in Kiel', ['Jo Poe', 'Ann Lee']],
  ['Jo Poe for The Daily Tide', ['Jo Poe']],
  ['Jo Poe; Ann Lee; Jo Poe', ['Jo Poe', 'Ann Lee']],
  ['The Daily Tide', []],
  ['Daily Tide staff', []],
  ['jo.poe@tide.example', []],
  ['https://tide.example/jo-poe', []],
  ['17 November 2026', []],
])('the writers in “%s”', (content, byline) => {
  const head = `<meta name="author" content="${content}">`;
  expect(articleIn(pageWith('', { head })).byline).toEqual(byline);
});

/** `title` and declared titles against the headline that is seen. */
test.each([
  ['the outlet after a bar', 'Bridge shut until spring | The Daily Tide', '', ''],
  ['the outlet after a dash', 'Bridge shut until spring - The Daily Tide', '', ''],
  ['section and outlet', 'Bridge shut until spring | Town | The Daily Tide', '', ''],
  ['the outlet in front', 'The Daily Tide | Bridge shut until spring', '', ''],
  ['the outlet without its article', 'Bridge shut until spring – Daily Tide', '', ''],
  ['the shared title wins', 'Tide', 'Bridge shut until spring', ''],
  [
    'a stale shared title, a live title',
    'Bridge shut until spring | The Daily Tide',
    'Mayor opens a new swimming hall',
    '<h1>Bridge shut until spring</h1>',
  ],
  [
    'all that is declared is stale',
    'Mayor opens a new swimming hall',
    'Mayor opens a new swimming hall',
    '<h1>Bridge shut until spring</h1>',
  ],
  [
    'the headline is worded otherwise',
    'Harbour: cracks found',
    'Cracks found in piers',
    '<h1>Bridge shut until spring</h1>',
  ],
])('the title: %s', (_name, title, shared, h1) => {
  const html = `<html><head><title>${title}</title><meta property="og:site_name" content="The Daily Tide">
    ${shared && `<meta property="og:title" content="${shared}">`}</head>
    <body><main>${h1}<div class="story">${paragraphs()}</div></main></body></html>`;
  expect(articleIn(html).title).toBe('Bridge shut until spring');
});

test('a title that begins with the outlet’s name keeps it', () => {
  const title = 'The Daily Tide view on the harbour: a town without a bridge | Editorial';
  const html = pageWith('', { head: `<meta property="og:title" content="${title}">` });
  expect(articleIn(html.replace(/<h1>.*<\/h1>/, '')).title).toBe(title.replace(' | Editorial', ''));
});

test.each([
  ['the outlet’s name', '<main><h1>The Daily Tide</h1>'],
  ['a section’s', '<main><h1>Town news</h1>'],
  ['outside the article', '<div><h1>All the news of the harbour</h1></div><main>'],
  ['one of several', '<main><h1>All the news of the harbour</h1><h1>And all of its weather</h1>'],
])('a heading that is %s is no headline', (_name, start) => {
  const html = `<html><head><title>Bridge shut until spring</title>
    <meta property="og:site_name" content="The Daily Tide"></head>
    <body>${start}<div class="story">${paragraphs()}</div></main></body></html>`;
  expect(articleIn(html).title).toBe('Bridge shut until spring');
});

test.each([
  [
    'published',
    '<meta property="article:published_time" content="2026-11-17T20:15:00Z">',
    '2026-11-17T20:15:00Z',
  ],
  ['published', '<time datetime="2026-11-17">Tuesday</time>', '2026-11-17'],
  ['published', '<meta name="date" content="soon">', null],
  [
    'modified',
    '<meta property="article:modified_time" content="2026-11-18T07:00:00Z">',
    '2026-11-18T07:00:00Z',
  ],
  ['modified', ld({ ...STORY_DATA, dateModified: '2026-11-19' }), '2026-11-19'],
  ['modified', '<meta property="og:updated_time" content="0000-00-00">', null],
] as const)('%s by %s', (key, markup, expected) => {
  expect(articleIn(pageWith('', { head: markup, around: markup }))[key]).toBe(expected);
});

test.each([
  ['declared', 'en-GB', STORY, 'en-GB'],
  ['declared, with an underscore', 'en_US', STORY, 'en-US'],
  ['not declared', '', STORY, 'en'],
  ['declared wrongly', 'en', Array<string>(8).fill(GERMAN), 'de'],
  ['declared by what is no tag', 'English language', STORY, 'en'],
] as const)('the language: %s', (_name, lang, lines, expected) => {
  const html = `<html lang="${lang}"><head><title>Bridge</title></head><body><article>${paragraphs(lines)}</article></body></html>`;
  expect(articleIn(html).language).toBe(expected);
});
