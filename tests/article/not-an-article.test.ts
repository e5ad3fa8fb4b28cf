import { expect, test } from 'vitest';
import { extract, STORY } from '../page/pages.ts';

const ADDRESS = 'https://tide.example';
const OG_ARTICLE = '<meta property="og:type" content="article">';
const OG_SITE = '<meta property="og:type" content="website">';

const times = (n: number, make: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => make(i)).join('\n');
const p = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');
const link = (i: number, text: string): string => `<a href="/town/story-${i}.html">${text}</a>`;

const NAV = `<header><a href="/">The Daily Tide</a><nav><ul>${times(9, (i) => `<li>${link(i, `Section ${i}`)}</li>`)}</ul></nav></header>`;
const FOOTER = `<footer><ul>${times(12, (i) => `<li>${link(i, `About us, part ${i}`)}</li>`)}</ul><p>© 2026 The Daily Tide. All rights reserved.</p></footer>`;

const HEADLINES = [
  'Bridge shut until spring',
  'Ferries to run all night',
  'Council splits over school meals',
  'Heron stolen from the square',
  'Swimming hall opens a year late',
  'Divers find cracks in a third pier',
  'Rain on every day but one',
  'Lorry stuck under the arch again',
  'Islanders ask for a shop of their own',
  'Mayor will not stand again',
];
const headline = (i: number): string => `${HEADLINES[i % HEADLINES.length]} (${i + 1})`;
const summary = (i: number): string =>
  `The council has put off the works, and ${20 + i} shopkeepers of the island are asking who will pay for it.`;

const card = (i: number): string =>
  `<article class="card"><img src="/p${i}.jpg"><h3>${link(i, headline(i))}</h3><p>${summary(i)}</p><time>${i + 1} hours ago</time></article>`;

interface Page {
  readonly name: string;
  readonly path: string;
  readonly body: string;
  readonly head?: string;
}

const NOT_ARTICLES: readonly Page[] = [
  {
    name: 'a front page of cards',
    path: '/',
    head: OG_SITE,
    body: `<main>${times(24, card)}</main>`,
  },
  {
    name: 'a front page of plain links',
    path: '/',
    body: `<div id="content"><ul>${times(40, (i) => `<li>${link(i, headline(i))}</li>`)}</ul></div>`,
  },
  {
    name: 'a front page with one long lead',
    path: '/?edition=island',
    body: `<main><h2>${link(0, headline(0))}</h2>${p(STORY.slice(0, 3))}${times(14, card)}</main>`,
  },
  {
    name: 'a section page',
    path: '/town',
    body: `<main><h1>Town</h1>${times(12, card)}</main>`,
  },
  {
    name: 'a section page whose cards are links around all of them',
    path: '/town/',
    body: `<main><h1>Town</h1>${times(12, (i) => `<a href="/town/${i}.html"><h2>${headline(i)}</h2><p>${summary(i)}</p></a>`)}</main>`,
  },
  {
    name: 'a page of a writer',
    path: '/writers/jo-poe',
    body: `<main><h1>Jo Poe</h1><p class="bio">Jo Poe is a reporter for the Daily Tide.</p><ul>${times(20, (i) => `<li><h3>${link(i, headline(i))}</h3><p>${summary(i)}</p></li>`)}</ul></main>`,
  },
  {
    name: 'search results',
    path: '/search?q=bridge',
    body: `<main><h1>20 results for “bridge”</h1><ol>${times(20, (i) => `<li><h3>${link(i, headline(i))}</h3><p>… ${summary(i)} …</p></li>`)}</ol></main>`,
  },
  {
    name: 'a video page',
    path: '/video/123',
    head: '<meta property="og:type" content="video.other">',
    body: `<main><h1>Watch the crane fall</h1><video src="/v.mp4" controls></video><p>A crane fell into the harbour on Monday.</p><h2>Up next</h2>${times(6, (i) => `<div>${link(i, headline(i))}<span>0:${10 + i}</span></div>`)}</main>`,
  },
  {
    name: 'a gallery',
    path: '/pictures/harbour',
    body: `<main><h1>The harbour in pictures</h1>${times(12, (i) => `<figure><img src="/g${i}.jpg"><figcaption>${summary(i)} Photo: Jo Poe</figcaption></figure>`)}</main>`,
  },
  {
    name: 'a shop’s page of a product',
    path: '/shop/oilskin',
    head: '<meta property="og:type" content="product">',
    body: `<main><h1>Oilskin coat, yellow</h1><p>€129.00</p><select><option>M</option><option>L</option></select><button>Add to basket</button><ul><li>Cotton, waxed</li><li>Two pockets</li><li>Hood</li></ul><p>Free delivery to the island.</p></main>`,
  },
  {
    name: 'a shop’s list of products',
    path: '/shop',
    body: `<main><h1>Coats</h1>${times(24, (i) => `<div class="product"><a href="/shop/coat-${i}"><img src="/c${i}.jpg"><h2>Coat number ${i}</h2></a><span>€${100 + i}.00</span></div>`)}</main>`,
  },
  {
    name: 'a list of a forum’s threads',
    path: '/forum',
    body: `<main><table>${times(30, (i) => `<tr><td>${link(i, headline(i))}</td><td>user${i}</td><td>${i} replies</td></tr>`)}</table></main>`,
  },
  {
    name: 'a login',
    path: '/login',
    body: '<main><h1>Sign in</h1><form><label>E-mail <input name="user"></label><label>Password <input type="password"></label><button>Sign in</button><p>Forgotten your password? We will send you a new one.</p></form></main>',
  },
  {
    name: 'a page that was not found',
    path: '/town/gone.html',
    body: `<main><h1>Page not found</h1><p>Sorry, we could not find that page. It may have been moved or deleted.</p><ul>${times(5, (i) => `<li>${link(i, headline(i))}</li>`)}</ul></main>`,
  },
  {
    name: 'a weather page',
    path: '/weather',
    body: `<main><h1>Weather</h1><table>${times(14, (i) => `<tr><th>Day ${i + 1}</th><td>${i}°</td><td>Rain</td></tr>`)}</table></main>`,
  },
  {
    name: 'a page that its script has yet to fill',
    path: '/town/1.html',
    body: '<div id="root"></div>',
  },
];

const LONG = [...STORY, ...STORY.map((line) => `Later that week it was said again. ${line}`)];

const ARTICLES: readonly Page[] = [
  {
    name: 'a report',
    path: '/town/bridge.html',
    head: OG_ARTICLE,
    body: `<main><article><h1>Bridge shut</h1>${p(STORY)}</article></main>`,
  },
  {
    name: 'a report that declares nothing, in divs',
    path: '/town/bridge.html',
    body: `<div class="wrap"><div class="h">Bridge shut</div>${STORY.map((line) => `<div>${line}</div>`).join('')}</div>`,
  },
  {
    name: 'a report in a table, of the old kind',
    path: '/1999/bridge.htm',
    body: `<table><tr><td width="120">${times(8, (i) => `${link(i, `Section ${i}`)}<br>`)}</td><td><font size="5">Bridge shut</font><br>${STORY.join('<br><br>')}</td></tr></table>`,
  },
  {
    name: 'a very short report',
    path: '/town/short.html',
    head: OG_ARTICLE,
    body: `<main><article><h1>Lorry stuck</h1><p>${STORY[0]}</p><p>${STORY[1]}</p></article></main>`,
  },
  {
    name: 'a very short report that declares nothing',
    path: '/town/short.html',
    body: `<main><article><h1>Lorry stuck</h1>${p(STORY.slice(0, 3))}</article></main>`,
  },
  {
    name: 'a report with many others after it',
    path: '/town/bridge.html',
    head: OG_ARTICLE,
    body: `<main><article><h1>Bridge shut</h1>${p(STORY)}</article><section class="more">${times(16, card)}</section></main>`,
  },
  {
    name: 'a report with others after it that declares nothing',
    path: '/town/bridge.html',
    body: `<main><h1>Bridge shut</h1><div class="story">${p(LONG)}</div><div>${times(6, card)}</div></main>`,
  },
  {
    name: 'a live blog',
    path: '/live/storm',
    head: '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm reaches the coast"}</script>',
    body: `<main><h1>Storm reaches the coast: live</h1>${times(6, (i) => `<div class="post"><time>1${i}:30</time><h2>Update ${i + 1}</h2><p>${STORY[i]}</p></div>`)}</main>`,
  },
  {
    name: 'an opinion',
    path: '/opinion/bridge',
    body: `<article class="opinion"><h1>Let the bridge fall</h1><p class="byline">By Jo Poe</p>${p(LONG)}</article>`,
  },
  {
    name: 'a listicle whose headings are links',
    path: '/life/walks',
    head: OG_ARTICLE,
    body: `<main><h1>Six walks by the sea</h1>${times(6, (i) => `<h2>${i + 1}. ${link(i, `The walk of ${i + 3} miles`)}</h2><p>${STORY[i]} ${STORY[(i + 1) % 6]}</p>`)}</main>`,
  },
  {
    name: 'an interview in questions and answers',
    path: '/life/divers',
    body: `<article><h1>What the divers saw</h1>${STORY.map((line, i) => `<p><strong>And question number ${i + 1}?</strong></p><p>${line}</p>`).join('')}</article>`,
  },
  {
    name: 'a report on a site’s first page',
    path: '/',
    body: `<article><h1>Bridge shut</h1>${p([...LONG, ...LONG])}</article>`,
  },
  {
    name: 'a report in German',
    path: '/stadt/bruecke.html',
    head: OG_ARTICLE,
    body: `<article><h1>Brücke gesperrt</h1>${times(5, () => '<p>Die Brücke am Hafen bleibt bis zum Frühjahr gesperrt, das hat der Rat der Stadt nach einer langen Debatte beschlossen.</p>')}</article>`,
  },
  {
    name: 'a review',
    path: '/film/the-heron',
    head: '<script type="application/ld+json">{"@type":"Review","headline":"The Heron"}</script>',
    body: `<main><h1>The Heron: a bird of few words</h1><p>★★★☆☆</p>${p(STORY)}</main>`,
  },
];

const statusOf = ({ path, head = '', body }: Page): string =>
  extract(
    `<!doctype html><html lang="en"><head><title>The Daily Tide</title>${head}</head><body>${NAV}${body}${FOOTER}</body></html>`,
    `${ADDRESS}${path}`,
  ).status;

test.each(NOT_ARTICLES)('$name is no article', (page) => {
  expect(statusOf(page)).toBe('not-an-article');
});

test.each(ARTICLES)('$name is an article', (page) => {
  expect(statusOf(page)).toBe('article');
});
