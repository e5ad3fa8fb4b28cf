import { expect, test } from 'vitest';
import {
  ADDRESS,
  articleIn,
  bodyOf,
  documentOf,
  extract,
  GERMAN,
  pageWith,
  paragraphs,
  STORY,
} from './pages.ts';
import { draftOf } from '../../lib/page/draft.ts';
import { extractArticle } from '../../lib/page/extract.ts';

test('the headline comes first and stands where the page has it', () => {
  const html = pageWith('');
  const [headline, ...body] = articleIn(html).blocks;
  const elements = documentOf(html).querySelectorAll('*');
  const elementOf = (anchor: (typeof body)[number]['anchor'] | undefined) =>
    anchor?.in === 'page' ? elements[anchor.element] : undefined;
  expect(headline).toMatchObject({ kind: 'headline', text: 'Bridge shut until spring' });
  expect(elementOf(headline?.anchor)?.localName).toBe('h1');
  expect(body.map(({ anchor }) => elementOf(anchor)?.textContent)).toEqual(STORY);
});

test('what is no document at all is no article', () => {
  expect(draftOf({} as Document, ADDRESS)).toBe('not-an-article');
});

test('a headline that the page does not show stands nowhere', () => {
  const draft = draftOf(documentOf(pageWith('').replace(/<h1>.*<\/h1>/, '')), ADDRESS);
  expect(draft).toMatchObject({
    from: 'page',
    head: { title: 'Bridge shut until spring', headline: null, url: ADDRESS },
    credits: ['', '', ''],
    declared: false,
  });
});

test('reading leaves the page as it was', () => {
  const document = documentOf(
    pageWith('<form><input name="parentNode"></form><svg><title>Clock</title></svg><br><br>Text'),
  );
  const before = document.toString();
  extractArticle(document, ADDRESS);
  expect(document.toString()).toBe(before);
});

test.each([
  ['found by Readability', pageWith('<svg><title>Clock</title></svg><script>1</script>')],
  [
    'where Readability takes another part',
    `<h1>Bridge shut</h1><div class="sidebar-content">${paragraphs()}</div>
    <div class="widget-area"><p>${STORY[0]?.slice(0, 90)}</p></div>`,
  ],
  ['none', '<p>Sign in to go on.</p>'],
])('a document that can be parsed again is read like one that can’t: %s', (_name, html) => {
  const again = () => documentOf(html);
  expect(extractArticle(again(), ADDRESS, { again })).toEqual(extract(html));
});

test('what the page says of its article', () => {
  const linked = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'The Daily Tide' },
      {
        '@type': 'NewsArticle',
        headline: 'Bridge shut until spring',
        author: [{ '@type': 'Person', name: 'Jo Poe' }, { name: 'Ann Lee' }],
        datePublished: '2026-11-17T20:15:00+01:00',
        dateModified: '2026-11-18',
        publisher: { name: 'The Daily Tide' },
      },
    ],
  };
  const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
  expect(articleIn(pageWith('', { head }))).toMatchObject({
    title: 'Bridge shut until spring',
    byline: ['Jo Poe', 'Ann Lee'],
    published: '2026-11-17T20:15:00+01:00',
    modified: '2026-11-18',
    outlet: 'The Daily Tide',
    language: 'en',
    url: ADDRESS,
  });
});

test.each([
  ['<meta name="author" content="By Jo Poe, Political Editor">', ['Jo Poe']],
  ['<meta name="author" content="Jo Poe and Ann van der Lee">', ['Jo Poe', 'Ann van der Lee']],
  ['<meta name="author" content="https://news.example/jo-poe">', []],
  ['<meta name="author" content="The Daily Tide">', []],
  ['<script type="application/ld+json">{ not JSON</script>', []],
])('writers of %s', (head, byline) => {
  expect(articleIn(pageWith('', { head })).byline).toEqual(byline);
});

test.each([
  ['2026-11-17T20:15:00Z', '2026-11-17T20:15:00Z'],
  ['17 November 2026 20:15 UTC', '2026-11-17T20:15:00.000Z'],
  ['0001-01-01T00:00:00Z', null],
  ['0000-00-00', null],
  ['yesterday', null],
])('published %s', (declared, published) => {
  const head = `<meta property="article:published_time" content="${declared}">`;
  expect(articleIn(pageWith('', { head })).published).toBe(published);
});

test('a language that is not the declared one is recognised', () => {
  const html = pageWith('').replace(paragraphs(STORY.slice(3)), paragraphs(Array(40).fill(GERMAN)));
  expect(articleIn(html).language).toBe('de');
});

test('where Readability takes another part, the prose is read', () => {
  const cards =
    '<section class="article-list"><p>A card, with commas, many of them, and a link.</p></section>';
  const html = `<html><head><title>Bridge shut until spring</title></head><body>
    <div class="main-content article">${cards}</div>
    <div class="comment-free sidebar-less">${STORY.map((line) => `<div class="widget"><p>${line}</p></div>`).join('')}</div>
    </body></html>`;
  expect(bodyOf(articleIn(html))).toEqual(expect.arrayContaining(STORY));
});

const teasers = Array.from(
  { length: 12 },
  (_, i) => `<div><h2><a href="/town/story-${i}.html">A story of the harbour, number ${i}</a></h2>
    <p>A line that says what the story is about, and no more than that.</p></div>`,
).join('');

test.each([
  ['a front page', `<main>${teasers}</main>`, 'https://news.example/'],
  ['a section page', `<main>${teasers}</main>`, 'https://news.example/town'],
  [
    'search results',
    `<main><h1>Results for “bridge”</h1>${teasers}</main>`,
    'https://news.example/search?q=bridge',
  ],
  [
    'a video',
    '<main><h1>Bridge shut</h1><video src="/v.mp4"></video><p>Watch the bridge close.</p></main>',
    'https://news.example/v/1',
  ],
  [
    'a form',
    '<form><p>Sign in to go on.</p><input name="user"><input name="password"></form>',
    'https://news.example/login',
  ],
  ['an empty page', '', ADDRESS],
])('%s is not an article', (_name, body, url) => {
  expect(
    extract(`<html><head><title>The Daily Tide</title></head><body>${body}</body></html>`, url),
  ).toEqual({
    status: 'not-an-article',
  });
});

test.each([
  [
    'a short report that the page declares',
    `<p>${STORY[0]}</p><p>${STORY[1]}</p>`,
    '<meta property="og:type" content="article">',
  ],
  ['a story in bare lines', STORY.join('<br><br>'), ''],
  ['a story in divs', STORY.map((line) => `<div>${line}</div>`).join(''), ''],
])('%s is one', (_name, body, head) => {
  const html = `<html><head><title>Bridge shut</title>${head}</head><body><div class="story">${body}</div></body></html>`;
  expect(extract(html).status).toBe('article');
});

test.each([
  [
    'names that replace a form’s members',
    '<form><input name="parentNode"><input name="removeAttribute"><input name="textContent"></form>',
  ],
  [
    'names that replace the document’s members',
    '<img name="body"><img name="cloneNode"><form name="querySelectorAll"></form>',
  ],
  ['a noscript picture', '<noscript><img src="/b.jpg"></noscript>'],
  ['a shadow root', '<div><template shadowrootmode="open"><p>In the shadow</p></template></div>'],
  ['a template', '<template><p>Never shown.</p></template>'],
  ['a comment of the parser’s', '<!-- <p>Commented out.</p> -->'],
])('%s does not get in the way', (_name, markup) => {
  expect(bodyOf(articleIn(pageWith(markup)))).toEqual(STORY);
});

test.each([
  ['60,000 elements', '<i></i>'.repeat(60_000)],
  ['1,000 elements inside one another', '<div>'.repeat(1_000)],
  ['drawings inside one another', `<svg>${'<g>'.repeat(1_000)}</svg>`],
  ['three million characters', `<p>${'word '.repeat(600_000)}</p>`],
])('a page with %s is refused', (_name, markup) => {
  expect(extract(pageWith(markup))).toEqual({ status: 'too-large' });
});

test.each([
  ['200 elements inside one another', '<div>'.repeat(200)],
  ['a megabyte without a space', `<p>${'x'.repeat(1_000_000)}</p>`],
  ['a megabyte of spaces', `<p>${' '.repeat(1_000_000)}</p>`],
  ['a megabyte of commas', `<p>${','.repeat(1_000_000)}</p>`],
  ['a long comment', `<!--${'word '.repeat(600_000)}-->`],
  ['a long script', `<script>${'var x; '.repeat(600_000)}</script>`],
  ['a long style', `<style>${'p { } '.repeat(600_000)}</style>`],
])('a page with %s is read', (_name, markup) => {
  expect(bodyOf(articleIn(pageWith(markup)))).toEqual(expect.arrayContaining(STORY));
});
