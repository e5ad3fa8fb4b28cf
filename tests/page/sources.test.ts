/** Each place where pages say what their article is, alone and against the one that is believed before it. */
import { expect, test } from 'vitest';
import { linkedData } from '../../lib/page/json-ld.ts';
import { metadataOf } from '../../lib/page/metadata.ts';
import { snapshot } from '../../lib/page/snapshot.ts';
import { documentOf } from './pages.ts';

function snapshotOf(head: string, body = '', lang = '') {
  const html = `<html${lang && ` lang="${lang}"`}><head>${head}</head><body>${body}</body></html>`;
  const copy = snapshot(documentOf(html));
  if (!copy) throw new Error('too large');
  return copy;
}

const meta = (name: string, content: string, by = 'name') =>
  `<meta ${by}="${name}" content="${content}">`;
const ld = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

/** In the order in which they are believed. */
const SOURCES = {
  title: ['og:title', 'twitter:title', 'dc.title'],
  outlet: ['og:site_name', 'application-name', 'twitter:app:name'],
  published: [
    'article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date',
    'pubdate',
    'publishdate',
    'date',
  ],
  modified: ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'],
  language: ['og:locale', 'content-language', 'language', 'dc.language'],
  standfirst: ['og:description', 'description'],
} as const;

const VALUES = {
  title: ['Bridge shut', 'Mayor left'],
  outlet: ['The Daily Tide', 'The Echo'],
  published: ['2026-11-17', '2026-11-18'],
  modified: ['2026-11-17', '2026-11-18'],
  language: ['en-GB', 'fr'],
  standfirst: ['Cracks were found.', 'Nothing was found.'],
} as const;

const cases = Object.entries(SOURCES).flatMap(([field, names]) =>
  names.map((name, at) => ({ field: field as keyof typeof SOURCES, name, next: names[at + 1] })),
);

test.each(cases)('$field by $name', ({ field, name, next }) => {
  const [value, other] = VALUES[field];
  for (const by of ['name', 'property', 'itemprop', 'http-equiv'])
    expect(metadataOf(snapshotOf(meta(name, value, by)))[field]).toBe(value);
  const both = next === undefined ? '' : meta(next, other);
  expect(metadataOf(snapshotOf(both + meta(name.toUpperCase(), value)))[field]).toBe(value);
  expect(metadataOf(snapshotOf(meta(name, ' ') + meta(name, value)))[field]).toBe(value);
});

test('what no page says is not known', () => {
  expect(metadataOf(snapshotOf(''))).toEqual({
    title: '',
    headline: null,
    credits: ['', '', ''],
    published: null,
    modified: null,
    outlet: null,
    language: null,
    standfirst: '',
    declared: false,
  });
});

test.each([['author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator', 'article:author']])(
  'writers by %s and others',
  (...names) => {
    for (const name of names)
      expect(metadataOf(snapshotOf(meta(name, 'Jo Poe'))).credits).toEqual(['', 'Jo Poe', '']);
  },
);

test.each([
  ['<a rel="author">Jo Poe</a>'],
  ['<b itemprop="author">Jo Poe</b>'],
  ['<a rel="author">Jo\n Poe</a>'],
])('a writer in the page: %s', (body) => {
  expect(metadataOf(snapshotOf('', body)).credits).toEqual(['', '', 'Jo Poe']);
});

test('at most five writers are read off the page', () => {
  const body = '<a rel="author">Jo</a>'.repeat(7);
  expect(metadataOf(snapshotOf('', body)).credits[2]).toBe('Jo, Jo, Jo, Jo, Jo');
});

test.each([
  ['<time itemprop="datePublished" datetime="2026-11-17">', '2026-11-17'],
  ['<time pubdate datetime="2026-11-17">', '2026-11-17'],
  ['<article><time datetime=" 2026-11-17 "></time></article>', '2026-11-17'],
  ['<time datetime="2026-11-17">', '2026-11-17'],
  ['<time>17 November</time>', null],
])('published in the page: %s', (body, time) => {
  expect(metadataOf(snapshotOf('', body)).published).toBe(time);
});

test('a blank language is none', () => {
  const page = snapshotOf(meta('og:locale', 'fr'), '', ' ');
  expect(metadataOf(page).language).toBe('fr');
});

test('modified in the page', () => {
  const body = '<time itemprop="dateModified" datetime="2026-11-18"></time>';
  expect(metadataOf(snapshotOf('', body))).toMatchObject({ modified: '2026-11-18' });
});

test.each([
  ['2026-11-17T20:15:00+01:00', '2026-11-17T20:15:00+01:00'],
  ['Tue, 17 Nov 2026 20:15:00 GMT', '2026-11-17T20:15:00.000Z'],
  ['1604-01-01', null],
  ['1605-01-01', '1605-01-01'],
  ['0001-01-01T00:00:00Z', null],
  ['on 2026-11-17, a Tuesday or so', null],
  [`2026-11-17T20:15:00${'0'.repeat(90)}`, `2026-11-17T20:15:00${'0'.repeat(16)}`],
])('the time %s is %s', (declared, time) => {
  expect(metadataOf(snapshotOf(meta('date', declared))).published).toBe(time);
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en-GB'],
  ['en_GB', 'en-GB'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['en,fr', 'en'],
  ['English', null],
  ['e', null],
  ['x-', null],
])('the language %s is %s', (lang, tag) => {
  expect(metadataOf(snapshotOf('', '', lang)).language).toBe(tag);
  expect(metadataOf(snapshotOf(ld({ '@type': 'Article', inLanguage: lang }))).language).toBe(tag);
});

test.each([
  ['Bridge shut until spring | Tide', 'Bridge shut until spring'],
  ['Bridge shut until spring - The Daily Tide', 'Bridge shut until spring'],
  ['Bridge shut until spring · The Daily Tide', 'Bridge shut until spring'],
  ['Bridge shut until spring :: The Daily Tide', 'Bridge shut until spring'],
  ['Bridge shut until spring » The Daily Tide', 'Bridge shut until spring'],
  ['Bridge shut until spring — The Daily Tide', 'Bridge shut until spring'],
  ['Bridge shut until spring | Four words of section', 'Bridge shut until spring'],
  [
    'Bridge shut until spring | But these are five words',
    'Bridge shut until spring | But these are five words',
  ],
  ['Bridge shut - until spring', 'Bridge shut - until spring'],
  ['Bridge shut-until-spring', 'Bridge shut-until-spring'],
  ['The Daily Tide - Bridge shut until spring', 'Bridge shut until spring'],
])('the title “%s” is “%s”', (title, own) => {
  const head = `<title>${title}</title>${meta('og:site_name', 'The Daily Tide')}`;
  expect(metadataOf(snapshotOf(head)).title).toBe(own);
});

test.each([
  ['an article by its type', meta('og:type', 'article'), true],
  ['a site by its type', meta('og:type', 'website'), false],
  ['an article in linked data', ld({ '@type': 'NewsArticle' }), true],
  ['a firm in linked data', ld({ '@type': 'Organization' }), false],
])('the page calls itself %s', (_why, head, declared) => {
  expect(metadataOf(snapshotOf(head)).declared).toBe(declared);
});

const ARTICLE = { '@type': 'NewsArticle', headline: 'Bridge shut' };
const linked = (...scripts: unknown[]) => linkedData(snapshotOf(scripts.map(ld).join('')));

test('linked data: every field', () => {
  expect(
    linked({
      ...ARTICLE,
      author: [{ name: 'Jo Poe' }, 'Ann Lee', { name: ['Tom', 'Tim'] }],
      datePublished: '2026-11-17',
      dateModified: '2026-11-18',
      publisher: { name: 'The Daily Tide' },
      inLanguage: { name: 'en' },
      description: 'Cracks &amp; more.',
    }),
  ).toEqual({
    headline: 'Bridge shut',
    authors: ['Jo Poe', 'Ann Lee', 'Tom', 'Tim'],
    published: '2026-11-17',
    modified: '2026-11-18',
    publisher: 'The Daily Tide',
    language: 'en',
    description: 'Cracks & more.',
    isArticle: true,
  });
});

test('linked data: none', () => {
  expect(linked()).toEqual({
    headline: null,
    authors: [],
    published: null,
    modified: null,
    publisher: null,
    language: null,
    description: null,
    isArticle: false,
  });
});

test.each([
  ['a name for a headline', { '@type': 'Article', name: 'Bridge shut' }],
  ['a report', { ...ARTICLE, '@type': 'Report' }],
  ['a review', { ...ARTICLE, '@type': 'CriticReview' }],
  ['a post', { ...ARTICLE, '@type': 'BlogPosting' }],
  ['one of several types', { ...ARTICLE, '@type': ['Thing', 'NewsArticle'] }],
  ['a list', [{ '@type': 'WebSite', headline: 'Tide' }, ARTICLE]],
  ['a graph', { '@graph': [{ '@type': 'WebSite' }, ARTICLE] }],
  ['a main entity', { '@type': 'WebPage', mainEntity: ARTICLE }],
  ['a comment around', `<!--${JSON.stringify(ARTICLE)}-->`],
  ['CDATA around', `<![CDATA[${JSON.stringify(ARTICLE)}]]>`],
  ['commented CDATA around', `//<![CDATA[\n${JSON.stringify(ARTICLE)}\n//]]>`],
  ['a semicolon behind', `${JSON.stringify(ARTICLE)};`],
  ['a line break in a string', '{"@type":"Article","headline":"Bridge\nshut"}'],
  ['entities', { ...ARTICLE, headline: 'Bridge&#32;shut&nbsp;' }],
  ['hexadecimal entities', { ...ARTICLE, headline: 'Bridge&#x20;shut' }],
])('linked data: %s', (_why, data) => {
  expect(linked(data)).toMatchObject({ headline: 'Bridge shut', isArticle: true });
});

test.each([
  ['another type', { '@type': 'Organization', headline: 'Bridge shut' }],
  ['a type that only begins so', { '@type': 'ArticleList', headline: 'Bridge shut' }],
  ['no JSON', '{"@type": "Article", headline'],
  ['a number', '7'],
  ['nothing', 'null'],
  ['a type that is no word', { '@type': 7, headline: 'Bridge shut' }],
])('linked data, no article: %s', (_why, data) => {
  expect(linked(data)).toMatchObject({ headline: null, isArticle: false });
});

test('entities that are none stay', () => {
  expect(linked({ ...ARTICLE, headline: 'A &foo; B &#; C' }).headline).toBe('A &foo; B &#; C');
});

test('linked data beats what stands elsewhere', () => {
  const head =
    ld({ ...ARTICLE, datePublished: '2026-11-17', publisher: 'The Echo', description: 'Linked.' }) +
    meta('og:title', 'Mayor left') +
    meta('date', '2026-01-01') +
    meta('og:site_name', 'The Daily Tide') +
    meta('description', 'Shared.');
  expect(metadataOf(snapshotOf(head))).toMatchObject({
    title: 'Bridge shut',
    published: '2026-11-17',
    outlet: 'The Echo',
    standfirst: 'Linked.',
  });
});

test.each([
  ['a thousand characters of a text', 'x'.repeat(1_001), 'x'.repeat(1_000)],
  ['white space folded', ' Bridge \n\t shut ', 'Bridge shut'],
  ['nothing but white space', ' \n ', null],
  ['every entity', '&amp;&quot;&apos;&lt;&gt;&nbsp;&#65;&#x42;&#X43;', `&"'<> ABC`],
  ['an entity twice', '&amp;amp;', '&amp;'],
])('linked data, a headline: %s', (_why, headline, expected) => {
  expect(linked({ ...ARTICLE, headline }).headline).toBe(expected);
});

test.each([
  ['a script of a million characters', 1_000_000, 'Bridge shut'],
  ['one more', 1_000_001, null],
])('linked data: %s', (_why, length, headline) => {
  const text = JSON.stringify(ARTICLE);
  expect(linked(text + ' '.repeat(length - text.length)).headline).toBe(headline);
});

test.each([
  ['in the fortieth script', 39, 'Bridge shut'],
  ['in the next', 40, null],
])('linked data: %s', (_why, before, headline) => {
  expect(linked(...Array.from({ length: before }, () => ({})), ARTICLE).headline).toBe(headline);
});

test.each([
  ['the two thousandth object', 1_999, 'Bridge shut'],
  ['the next', 2_000, null],
])('linked data: %s', (_why, before, headline) => {
  const some = Array.from({ length: 1_500 }, () => ({}));
  const others = some.slice(0, before - 1_500);
  expect(linked([some, [...others, ARTICLE]]).headline).toBe(headline);
});

test.each<[string, unknown, string[]]>([
  ['a reference', { '@id': '#jo' }, ['Jo Poe']],
  ['a reference to nobody', { '@id': '#ann' }, []],
  ['a reference with a name', { '@id': '#jo', name: 'Ann Lee' }, ['Ann Lee']],
  ['lists of lists', [[['Jo Poe']], ['Ann Lee', { name: [['Tim']] }]], ['Ann Lee', 'Tim']],
  ['blank names', [' ', { name: '' }, null, 7], []],
])('linked data, writers: %s', (_why, author, authors) => {
  const person = { '@type': 'Person', '@id': '#jo', name: 'Jo Poe' };
  expect(linked([person, { ...ARTICLE, author }]).authors).toEqual(authors);
});

test('linked data: the first article, in the order of the scripts', () => {
  const graph = { '@graph': [{ ...ARTICLE, headline: 'Mayor left' }] };
  expect(linked({ '@type': 'WebSite' }, graph, ARTICLE).headline).toBe('Mayor left');
  expect(linked([graph, ARTICLE]).headline).toBe('Bridge shut');
});

test('scripts of another type are not read', () => {
  const script = `<script type="application/json">${JSON.stringify(ARTICLE)}</script>`;
  expect(linkedData(snapshotOf(script)).headline).toBeNull();
});

const head = (title: string, outlet = '') =>
  `<title>${title}</title>${outlet && meta('og:site_name', outlet)}`;

test.each([
  ['no outlet', 'Bridge shut - The Daily Tide', '', 'Bridge shut - The Daily Tide'],
  ['outlet and section', 'Bridge shut | Town | The Daily Tide', 'The Daily Tide', 'Bridge shut'],
  ['an outlet that is longer', 'Bridge shut - Daily Tide', 'The Daily Tide', 'Bridge shut'],
  ['an outlet that is shorter', 'Bridge shut - The Daily Tide', 'Tide', 'Bridge shut'],
  ['nothing of letters in front', '!! - Bridge shut', 'Tide', '!! - Bridge shut'],
  ['nothing of letters behind', 'Bridge shut - !!', 'Tide', 'Bridge shut - !!'],
  ['an outlet without letters', 'Bridge shut - !!', '??', 'Bridge shut - !!'],
  ['the start of its name in front', 'The Daily - Bridge shut', 'The Daily Tide', 'Bridge shut'],
  ['a title that begins with it', 'Tide turns - at last', 'Tide', 'Tide turns - at last'],
  ['four words behind a bar', 'Bridge shut | One two three four', '', 'Bridge shut'],
  [
    'four words behind a dash',
    'Bridge shut - One two three four',
    '',
    'Bridge shut - One two three four',
  ],
])('a title: %s', (_why, title, outlet, expected) => {
  expect(metadataOf(snapshotOf(head(title, outlet))).title).toBe(expected);
});

/** The ordinal of `html` is 0, of `head` 1, and so on. */
test.each<[string, string, string, string, number | null]>([
  ['the same words', 'Bridge shut today', '<h1>Bridge shut today</h1>', 'Bridge shut today', 4],
  ['three of five', 'One two three four five', '<h1>One two three</h1>', 'One two three', 4],
  ['two of four', 'One two three four', '<h1>One two</h1>', 'One two three four', null],
  [
    'more words than the title',
    'One two three',
    '<h1>One two three four five</h1>',
    'One two three four five',
    4,
  ],
  ['the second', 'Bridge shut', '<h1>Tide</h1><h1>Bridge shut!</h1>', 'Bridge shut!', 5],
  [
    'the first of two',
    'Bridge shut',
    '<h1>Bridge shut!</h1><h1>Bridge shut?</h1>',
    'Bridge shut!',
    4,
  ],
  ['in capitals', 'Bridge shut', '<h1>BRIDGE SHUT</h1>', 'BRIDGE SHUT', 4],
  ['nothing in common', 'Bridge shut', '<h1>The mayor left the town</h1>', 'Bridge shut', null],
  [
    'nothing in common, but in the article',
    'Bridge shut',
    '<article><h1>The mayor left town</h1></article>',
    'The mayor left town',
    5,
  ],
  ['in main', 'Bridge shut', '<main><h1>The mayor left town</h1></main>', 'The mayor left town', 5],
  [
    'three words in the article',
    'Bridge shut',
    '<article><h1>The mayor left</h1></article>',
    'Bridge shut',
    null,
  ],
  [
    'two in the article',
    'Bridge shut',
    '<article><h1>The mayor left town</h1><h1>The mayor came back</h1></article>',
    'Bridge shut',
    null,
  ],
  ['an empty one', '', '<h1> </h1>', '', null],
  ['one without words', '', '<h1>!!!</h1>', '', null],
  [
    '300 characters',
    '',
    `<main><h1>${'one two '.repeat(37)}four</h1></main>`,
    `${'one two '.repeat(37)}four`,
    5,
  ],
  ['more than that', '', `<main><h1>${'one two '.repeat(37)}three</h1></main>`, '', null],
  [
    'the twenty-first',
    'Bridge shut',
    `${'<h1>Tide</h1>'.repeat(20)}<h1>Bridge shut!</h1>`,
    'Bridge shut',
    null,
  ],
])('the headline in the page: %s', (_why, title, body, expected, ordinal) => {
  expect(metadataOf(snapshotOf(head(title), body))).toMatchObject({
    title: expected,
    headline: ordinal,
  });
});

test('a headline in the article that is the outlet’s name is none', () => {
  const body = '<article><h1>The Daily Tide Online</h1></article>';
  const found = metadataOf(snapshotOf(head('Bridge shut', 'The Daily Tide Online'), body));
  expect(found).toMatchObject({ title: 'Bridge shut', headline: null });
});

test('a live title tells the headline where the shared one is stale', () => {
  const page = head('Bridge shut | Tide', 'Tide') + meta('og:title', 'Mayor opens a new hall');
  expect(metadataOf(snapshotOf(page, '<h1>Bridge shut!</h1>')).title).toBe('Bridge shut!');
});

test.each([
  [
    'meta by the first of its names',
    '<meta property="og:title" name="x" content="A"><meta name="og:title" content="B">',
    'A',
  ],
  ['a thousand characters of meta', meta('og:title', 'x'.repeat(1_001)), 'x'.repeat(1_000)],
  ['meta without content', '<meta name="og:title"><title>A</title>', 'A'],
])('%s', (_why, page, title) => {
  expect(metadataOf(snapshotOf(page)).title).toBe(title);
});

test('linked writers, declared ones and those in the page, apart', () => {
  const page = ld({ ...ARTICLE, author: ['Jo Poe', 'Ann Lee'] }) + meta('byl', 'By Tim');
  const body = '<p itemprop="author"><b itemprop="name">Tom</b></p>';
  expect(metadataOf(snapshotOf(page, body)).credits).toEqual([
    'Jo Poe, Ann Lee',
    'By Tim',
    'Tom, Tom',
  ]);
});
