/** A first run of everything, on a few sentences: browsers compile and prepare only what runs. */
import type { Article } from './article/article.ts';
import { sample } from './lang/en/sample.ts';
import { summarise, type Resources } from './summarise.ts';

const [title = '', ...paragraphs] = sample;

const ARTICLE: Article = {
  title,
  byline: [],
  published: null,
  modified: null,
  outlet: null,
  language: null,
  url: null,
  blocks: [
    { kind: 'headline', text: title, anchor: null },
    ...paragraphs.map((text) => ({ kind: 'paragraph', text, anchor: null }) as const),
  ],
  captions: [],
  dropped: [],
};

/** Takes a few dozen milliseconds, and as much from the first brief after it. */
export function rehearse(resources: Resources): ReturnType<typeof summarise> {
  return summarise(ARTICLE, resources);
}
