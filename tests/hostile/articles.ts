/** Articles with a payload in every place that a page fills. */
import type { Article } from '../../lib/article/article.ts';
import { articleOfText } from '../../lib/article/plain-text.ts';
import type { Brief } from '../../lib/brief.ts';
import { extractArticle } from '../../lib/page/extract.ts';
import { summarise } from '../../lib/summarise.ts';
import { ADDRESS, documentOf, pageWith } from '../page/pages.ts';
import { gazetteer } from '../support/gazetteer.ts';

/** As said, as a speaker, as a place, as a unit, as a noun, at a line's start. */
const linesAround = (payload: string): string[] => [
  `The harbour wall of Aldmoor fell on Monday, and ${payload} was near.`,
  `“It is over for ${payload}, and we all saw it,” said Ruth Pell, the mayor of ${payload}.`,
  `“We were never told about the wall,” ${payload} said.`,
  `${payload} told reporters: “The wall will be built again in Paris, Texas.”`,
  `Some 40 ${payload} were lost in ${payload}, and 3,000 people left Kharkiv for ${payload}.`,
  `It cost $40 ${payload}, up 3% from ${payload}.`,
  `${payload} – 40 km north of Kharkiv`,
];

export function hostileArticle(payload: string): Article {
  const { blocks } = articleOfText(linesAround(payload).join('\n'));
  return {
    title: payload,
    byline: [payload, 'Jo Writer'],
    published: payload,
    modified: payload,
    outlet: payload,
    language: 'en',
    url: payload,
    blocks: [{ kind: 'headline', text: payload, anchor: null }, ...blocks],
    captions: [],
    dropped: [{ text: payload, rule: payload, anchor: null }],
  };
}

export function hostilePage(payload: string): Article {
  const extraction = readHostilePage(payload);
  if (extraction.status !== 'article') throw new Error(`no article but ${extraction.status}`);
  return extraction.article;
}

/** A page with the payload as the value of each attribute that is read, and as the words around it. */
export function readHostilePage(payload: string): ReturnType<typeof extractArticle> {
  const document = documentOf(
    pageWith('<p class="words"></p><img><p>By <a></a></p><blockquote cite></blockquote>', {
      head:
        '<meta name="author"><meta property="article:published_time"><meta property="og:title">' +
        '<link rel="canonical"><script type="application/ld+json"></script>',
    }),
  );
  const read = ['class', 'id', 'alt', 'title', 'href', 'rel', 'src', 'cite', 'content', 'datetime'];
  for (const element of document.querySelectorAll('meta, link, img, p, a, blockquote, article'))
    for (const name of read)
      if (element.hasAttribute(name) || element.matches('img, a'))
        element.setAttribute(name, payload);
  for (const element of document.querySelectorAll('.words, a, blockquote'))
    element.textContent = payload;
  const data = document.querySelector('[type$=json]');
  if (data)
    data.textContent = JSON.stringify({
      '@type': 'NewsArticle',
      headline: payload,
      author: payload,
    });
  return extractArticle(document, ADDRESS);
}

export function briefOf(article: Article): Brief {
  const outcome = summarise(article, { gazetteer: gazetteer() });
  if (outcome.status !== 'brief') throw new Error(`no brief but ${outcome.status}`);
  return outcome.brief;
}
