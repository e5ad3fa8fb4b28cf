/**
 * The product's own functions in the form that the scorers of an evaluation folder drive.
 * Built by `npm run build:eval` into one plain ES module.
 */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { figures } from '../../lib/annotate/figures/index.ts';
import { keyPoints as pointsOf } from '../../lib/annotate/key-points.ts';
import { names } from '../../lib/annotate/names.ts';
import { places } from '../../lib/annotate/places.ts';
import { quotations } from '../../lib/annotate/quotations.ts';
import type { Article } from '../../lib/article/article.ts';
import { openGazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { en } from '../../lib/lang/en/index.ts';
import { extractArticle as articleOf } from '../../lib/page/extract.ts';
import { summarise as outcomeOf } from '../../lib/summarise.ts';
import { docOfText } from '../../lib/text/doc.ts';
import { slice } from '../../lib/text/span.ts';

const gazetteer = openGazetteer(readFileSync(new URL('./gazetteer.bin', import.meta.url)));

function read(html: string, url: string): Article | null {
  const parsed = () => parseHTML(html).document as unknown as Document;
  const extraction = articleOf(parsed(), url, { again: parsed });
  return extraction.status === 'article' ? extraction.article : null;
}

export function extractArticle(html: string, url: string) {
  const article = read(html, url);
  const body = article?.blocks.filter(({ kind }) => kind !== 'headline') ?? [];
  return { title: article?.title ?? '', text: body.map(({ text }) => text).join('\n') };
}

export function extractQuotes(text: string) {
  const doc = docOfText(text, en);
  return quotations(doc, names(doc)).flatMap(({ span, form, attribution }) =>
    // A quote of the labelled data stands between marks; it has the turns of transcripts apart.
    form === 'turn'
      ? []
      : [
          {
            start: span.from,
            end: span.to,
            speaker: attribution?.name ?? null,
            kind: form,
          },
        ],
  );
}

export function extractPlaces(text: string) {
  const doc = docOfText(text, en);
  return places(doc, names(doc), gazetteer)
    .flatMap(({ mentions, name, lat, lon, country, type, geonameId }) =>
      mentions.map(({ span }) => ({
        start: span.from,
        end: span.to,
        name,
        lat,
        lon,
        country,
        type,
        ...(geonameId === null ? {} : { geonameId }),
      })),
    )
    .sort((a, b) => a.start - b.start);
}

export function extractFigures(text: string) {
  return figures(docOfText(text, en)).map(({ span, value, unit, quantity, qualifier }) => ({
    start: span.from,
    end: span.to,
    value,
    unit,
    kind: quantity,
    ...(qualifier === null ? {} : { qualifier }),
  }));
}

export function keyPoints(text: string, { max }: { title?: string; max: number }) {
  return pointsOf(docOfText(text, en), max).map(({ text: sentence }) => sentence);
}

export function summarise(html: string, url: string) {
  const article = read(html, url);
  const outcome = article && outcomeOf(article, { gazetteer });
  if (outcome?.status !== 'brief')
    return { title: '', keyPoints: [], quotes: [], places: [], figures: [] };
  const { brief } = outcome;
  return {
    title: brief.article.title,
    keyPoints: brief.keyPoints.map(({ text }) => text),
    quotes: brief.quotations.map(({ text, attribution }) => ({
      text,
      speaker: attribution?.name ?? null,
    })),
    places: brief.places.map(({ name, country, lat, lon, type, mentions }) => ({
      name,
      country,
      lat,
      lon,
      type,
      mentions: mentions.length,
    })),
    // What is told again follows what is told once: labelled pages have every mention.
    figures: [
      ...brief.figures,
      ...brief.figures.flatMap((figure) => figure.repeats.map(() => figure)),
    ].map(({ text, value, unit, of }) => ({
      text,
      value,
      unit,
      of: of && slice(brief.text, of),
    })),
  };
}
