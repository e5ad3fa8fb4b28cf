import { expect, test } from 'vitest';
import { RULE_IDS } from '../../lib/article/boilerplate.ts';
import { extractArticle } from '../../lib/page/extract.ts';
import { ADDRESS, articleIn, bodyOf, documentOf, pageWith, STORY } from './pages.ts';

const link = (text: string, href = '/other/story.html') => `<a href="${href}">${text}</a>`;

/** By the rule that has to drop them. */
test.each([
  ['credit', '<p>Photo: Jo Poe/Getty Images</p>'],
  ['credit', '<p>© AP</p>'],
  ['read-more', `<p>Read more: ${link('Ferries to run at night')}</p>`],
  ['read-more', '<h3>You may also like</h3>'],
  ['share', '<p>Share on Facebook</p>'],
  ['share', '<p>Follow us on Twitter and Instagram.</p>'],
  ['newsletter', '<p>Sign up for our daily newsletter and never miss a story.</p>'],
  ['newsletter', '<p>Get the morning’s headlines delivered to your inbox.</p>'],
  ['advertisement', '<p>Advertisement</p>'],
  ['advertisement', '<p>Article continues below</p>'],
  ['consent', '<p>We and our partners use cookies to improve this site.</p>'],
  ['comments', '<p>24 comments</p>'],
  ['comments', '<p>Have your say</p>'],
  ['tags', '<p>Topics: harbour, bridges</p>'],
  ['author', '<p>Jo Poe is a political reporter for the Daily Tide.</p>'],
  ['agency', '<p>(Reporting by Jo Poe; editing by Ann Lee)</p>'],
  ['copyright', '<p>© 2026 The Daily Tide. All rights reserved.</p>'],
  ['player', '<p>Media playback is unsupported on your device</p>'],
  ['date', '<p>12 September 2026, 08:06</p>'],
  ['date', '<p>Updated: Nov. 19, 2026 at 9:32pm EST</p>'],
  ['byline', '<p>By Jo Poe and Ann Lee</p>'],
  ['date', '<h3>11.30am</h3>'],
  ['date', '<p>5 min ago</p>'],
  ['control', '<p>Buy now</p>'],
  ['title', '<h2>Bridge shut until spring</h2>'],
  ['pull-quote', `<blockquote>${STORY[2]?.slice(1, 52)}</blockquote>`],
  ['label-tags', '<div class="topics"><p>Harbour, bridges, divers</p></div>'],
  ['label-advertisement', '<div class="advert"><p>A boat of your own, from the yard.</p></div>'],
  ['label-player', '<div class="video-player"><p>The bridge, 2 of 4</p></div>'],
  ['wordless', '<p>1,204</p>'],
  ['label-credit', '<div class="image-credit"><p>Jo Poe, for the harbour office</p></div>'],
  ['link-line', `<p>${link('Harbour master steps down after thirty years')}</p>`],
  [
    'link-list',
    `<ul><li>${link('One ferry late')}</li><li>${link('Two ferries late')}</li><li>${link('Three ferries late')}</li></ul>`,
  ],
  ['address', '<p>https://news.example/town/harbour-bridge.html</p>'],
  ['label-related', '<div class="recirc-box"><p>Ferry timetable for the winter</p></div>'],
  [
    'label-newsletter',
    '<div class="newsletter-signup"><p>The Tide at Eight: every morning at eight.</p></div>',
  ],
])('%s drops %s', (rule, markup) => {
  const article = articleIn(pageWith(markup));
  expect(bodyOf(article)).toEqual(STORY);
  expect(article.dropped.map(({ rule }) => rule)).toContain(`boilerplate/${rule}`);
});

test.each([
  [
    'a figcaption',
    '<figure><img src="/b.jpg"><figcaption>The harbour bridge in May</figcaption></figure>',
  ],
  [
    'a caption by its class',
    '<div class="picture"><img src="/b.jpg"><p class="picture-caption">The harbour bridge in May</p></div>',
  ],
  ['a line that ends in a credit', '<p>The harbour bridge in May (Photo: Jo Poe/AP)</p>'],
  ['a line under a picture', '<p><img src="/b.jpg"></p><p>The harbour bridge in May</p>'],
  [
    'a caption that stands twice',
    '<p>The harbour bridge in May</p><p>The harbour bridge in May. Picture: Alamy</p>',
  ],
])('%s is kept apart', (_name, markup) => {
  const article = articleIn(pageWith(markup));
  expect(bodyOf(article)).toEqual(STORY);
  expect(article.captions.map(({ text }) => text).join(' ')).toContain('The harbour bridge in May');
});

/** They look like what is dropped, and are the article's. */
test.each([
  'Read more slowly, she told the pupils, and you will hear the sea in it.',
  'By Monday evening, two of the ferries had run aground on the bar.',
  'Share prices of the builder fell by a tenth on Wednesday morning.',
  'The photo shows the pier as it was in 1911, before the first storm.',
  'He was in Getty, a village of four houses, when the news came.',
  'The newsletter of the parish had warned of the cracks a year ago.',
  'Advertisement revenue pays for a third of the ferry, the council said.',
  'The comments drew an angry answer from the shopkeepers of the island.',
  'Cookies were baked for the divers, who came up blue with cold.',
  'On 19 November 2026 the last lorry crossed the bridge.',
  'Copyright on the plans lapsed in 1987, so that anyone may build it again.',
  'More ferries are to follow in March, when the ice has gone.',
  'Related cracks were found in the quay, divers reported.',
  'She follows the works on a screen in her office above the harbour.',
  'The editor of the Tide, Jo Poe, saw the crane fall into the water.',
  'Credits from the harbour school count at any other on the coast.',
  '(Graphic: The bridge, year by year - here)',
  'Reuters reported that the builder had been warned three times.',
])('kept: %s', (sentence) => {
  expect(bodyOf(articleIn(pageWith(`<p>${sentence}</p>`)))).toContain(sentence);
});

test.each([
  [
    'a table’s head that stands twice',
    '<table><tr><th>Pier and cracks</th></tr><tr><th>Pier and cracks</th></tr><tr><td>Pier 4 has three of them, says the report</td></tr></table>',
    'Pier and cracks',
  ],
  ['a row of prices', '<div>$10.00 $1.50 $2.00</div>', '$10.00 $1.50 $2.00'],
  ['what parts two sections', '<p>___</p>', '___'],
  ['a numbered name', '<h3>13. H&amp;M</h3>', '13. H&M'],
  [
    'a heading whose id is made of its words',
    '<h2 id="the-child-tax-credit">The child tax credit</h2>',
    'The child tax credit',
  ],
  [
    'what stands under such an id',
    '<section id="how-the-photo-credit-is-paid"><h2>Who pays</h2><p>The island pays half of it.</p></section>',
    'The island pays half of it.',
  ],
])('kept: %s', (_name, markup, text) => {
  expect(bodyOf(articleIn(pageWith(markup)))).toContain(text);
});

test('headings inside the article stay, and are known as headings', () => {
  const { blocks } = articleIn(pageWith('<h2>What the divers saw</h2>'));
  expect(blocks).toContainEqual(
    expect.objectContaining({ kind: 'heading', text: 'What the divers saw' }),
  );
});

test('every rule has an id of its own and can be switched off', () => {
  expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
  const page = pageWith('<p>Advertisement</p>');
  const extraction = extractArticle(documentOf(page), ADDRESS, {
    off: new Set(['boilerplate/advertisement']),
  });
  expect(extraction.status === 'article' && bodyOf(extraction.article)).toContain('Advertisement');
});
