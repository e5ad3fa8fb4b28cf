/** The source texts, as text and as page: what must be dropped, read, found and left out. */
import { describe, expect, test } from 'vitest';
import type { Brief } from '../lib/brief.ts';
import { slice } from '../lib/text/span.ts';
import { briefOf, expectedOf, FORMS, SLUGS, sourceOf, type Slug } from './support/golden.ts';

type Kind = 'quotes' | 'places' | 'figures';

/** What the rules do not find yet, by name. A gap that closes must leave this list. */
const KNOWN_GAPS: Readonly<Record<Slug, Readonly<Record<Kind, readonly string[]>>>> = {
  'kharkiv-may': { quotes: [], places: [], figures: [] },
  'kharkiv-september': {
    quotes: [],
    places: [],
    figures: [],
  },
};

const cases = SLUGS.flatMap((slug) => (['text', 'page'] as const).map((form) => ({ slug, form })));

/** Without marks, and with white space folded, as a reader compares two quotes. */
const bare = (text: string) =>
  text
    .replace(/[“”"‘’']/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[.,]$/, '')
    .trim();

/** A description at a sentence's start has a capital there. */
const isOneOf = (names: readonly (string | null | undefined)[], name: string | null) =>
  names.some((accepted) => (accepted ?? null)?.toLowerCase() === name?.toLowerCase());

describe.each(cases)('$slug from its $form', ({ slug, form }) => {
  const expected = expectedOf(slug);
  const article = FORMS[form](slug);
  const brief = briefOf(article);

  test('reads the headline and every line of the body, and nothing else', () => {
    const body = expected.dropped.reduceRight(
      (text, { start, end }) => text.slice(0, start) + text.slice(end),
      sourceOf(slug),
    );
    const lines = body
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    expect(article.title).toBe(expected.title);
    expect(article.blocks.map(({ text }) => text)).toEqual(lines);
  });

  test('records what it dropped, and by which rule', () => {
    expect(article.dropped.length + article.captions.length).toBeGreaterThan(0);
    for (const { rule, text } of article.dropped)
      expect(`${rule} ${text}`).toMatch(/^[a-z-]+\/[a-z-]+ \S/);
  });

  test('quotes, with the right name', () => {
    const missing = expected.quotes.filter(
      ({ text, speaker, alsoAccept = [] }) =>
        !brief.quotations.some(
          (quotation) =>
            bare(quotation.text) === bare(text) &&
            isOneOf([speaker, ...alsoAccept], quotation.attribution?.name ?? null),
        ),
    );
    expect(missing.map(({ text }) => bare(text).slice(0, 60))).toEqual(KNOWN_GAPS[slug].quotes);
  });

  test('no name is under a quote that the article does not give it', () => {
    const wrong = brief.quotations.filter(({ text, attribution }) => {
      const gold = expected.quotes.find((quote) => bare(quote.text) === bare(text));
      return (
        attribution && !isOneOf([gold?.speaker, ...(gold?.alsoAccept ?? [])], attribution.name)
      );
    });
    expect(wrong.map(({ text, attribution }) => [text, attribution?.name])).toEqual([]);
  });

  test('places', () => {
    const missing = expected.places.filter(
      ({ name, country, mentions }) =>
        !brief.places.some(
          (place) =>
            place.name === name &&
            (country === null || place.country === country) &&
            place.mentions.length >= mentions.length &&
            mentions.every(({ text }) =>
              place.mentions.some(({ span }) => slice(brief.text, span) === text),
            ),
        ),
    );
    expect(missing.map(({ name }) => name)).toEqual(KNOWN_GAPS[slug].places);
  });

  test('figures', () => {
    const unit = (name: string | null) => (name === 'people' ? 'person' : name);
    const missing = expected.figures.filter(
      (gold) =>
        !brief.figures.some(
          (figure) =>
            gold.text.includes(figure.text) &&
            unit(figure.unit) === unit(gold.unit) &&
            JSON.stringify(figure.value) === JSON.stringify(gold.value),
        ),
    );
    expect(missing.map(({ text }) => text)).toEqual(KNOWN_GAPS[slug].figures);
  });

  test('nothing that must not be shown', () => {
    const first = (text: string) => text.replace(/ \(in .*\)$/, '');
    const names = new Set(
      brief.places.flatMap(({ mentions }) => mentions.map(({ span }) => slice(brief.text, span))),
    );
    expect(expected.notPlaces.map(first).filter((name) => names.has(name))).toEqual([]);
    const shown = new Set(brief.figures.filter(({ vague }) => !vague).map(({ text }) => text));
    expect(expected.notFigures.filter((text) => shown.has(text))).toEqual([]);
  });
});

test.each(SLUGS)('%s: the same brief from text and from page', (slug) => {
  const shown = ({ keyPoints, quotations, places, figures }: Brief) => ({
    keyPoints: keyPoints.map((point) => point.text),
    quotations: quotations.map((quotation) => [quotation.text, quotation.attribution?.name]),
    places: places.map(({ name, mentions }) => [name, mentions.length]),
    figures: figures.map((figure) => [figure.text, figure.value, figure.unit]),
  });
  const [text, page] = [briefOf(FORMS.text(slug)), briefOf(FORMS.page(slug))];
  expect(shown(page)).toEqual(shown(text));
});
