/** What the bench times on a text: the product and each of its parts, a floor, and the peers. */
import { figures } from '../../lib/annotate/figures/index.ts';
import { keyPoints } from '../../lib/annotate/key-points.ts';
import { names } from '../../lib/annotate/names.ts';
import { places } from '../../lib/annotate/places.ts';
import { quotations } from '../../lib/annotate/quotations.ts';
import type { Article } from '../../lib/article/article.ts';
import { articleOfText } from '../../lib/article/plain-text.ts';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { en } from '../../lib/lang/en/index.ts';
import { summarise } from '../../lib/summarise.ts';
import { docOfText } from '../../lib/text/doc.ts';
import { compromise, recognizers, winkEntities } from './peers/peers.mjs';

export type Subject = (text: string) => unknown;

/** The whole analysis, as the popup runs it: on an article that the page's script has made. */
export function whole(gazetteer: Gazetteer): Subject {
  const articles = new Map<string, Article>();
  return (text) => {
    const article = articles.get(text) ?? articleOfText(text);
    articles.set(text, article);
    return summarise(article, { gazetteer });
  };
}

/** Each with what it stands on: the text read into a Doc, and the names where it asks for them. */
export function parts(gazetteer: Gazetteer): Readonly<Record<string, Subject>> {
  const docOf = (text: string) => docOfText(text, en);
  return {
    'sentences and tokens': docOf,
    names: (text) => names(docOf(text)),
    quotes: (text) => {
      const doc = docOf(text);
      return quotations(doc, names(doc));
    },
    places: (text) => {
      const doc = docOf(text);
      return places(doc, names(doc), gazetteer);
    },
    figures: (text) => figures(docOf(text)),
    'key points': (text) => keyPoints(docOf(text), 3),
  };
}

/** One pass of a sticky regular expression over words, numbers and marks: what any reading costs. */
export function stickyPass(text: string): number {
  const token = /\s+|\p{L}[\p{L}\p{M}’'-]*|\d[\d.,]*|[^]/uy;
  let count = 0;
  while (token.test(text)) count++;
  return count;
}

export const PEERS: Readonly<Record<string, Subject>> = {
  'wink-nlp, sentences and entities': winkEntities,
  'compromise, four queries': compromise,
  'Recognizers-Text, figures': recognizers,
};
