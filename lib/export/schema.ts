import * as v from 'valibot';
import type { Brief } from '../brief.ts';

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const text = v.nullable(v.string());

const Span = v.pipe(
  v.object({ from: natural, to: natural }),
  v.check(({ from, to }) => from < to, 'from is not before to'),
);

const Anchor = v.variant('in', [
  v.object({ in: v.literal('page'), element: natural }),
  v.object({ in: v.literal('file'), from: natural }),
]);

const item = { span: Span, sentence: natural, text: v.string(), rule: v.string() };
const ranked = { ...item, score: v.number(), why: v.record(v.string(), v.number()) };

const source = v.picklist(['person', 'organisation', 'unnamed']);

const Attribution = v.object({
  name: v.string(),
  role: text,
  source,
  mention: v.nullable(Span),
  cue: v.nullable(Span),
  confidence: share,
  rule: v.string(),
});

const Mention = v.object({
  span: Span,
  use: v.picklist(['literal', 'metonym', 'modifier']),
});

const lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const lon = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
/** Of briefs from before places had one. */
const region = v.optional(text, null);
const Alternative = v.object({ name: v.string(), country: text, region, lat, lon });

const KeyPoint = v.object({ ...ranked, kind: v.literal('key-point') });

const Quotation = v.object({
  ...ranked,
  kind: v.literal('quotation'),
  words: Span,
  form: v.picklist(['direct', 'partial', 'headline', 'turn']),
  attribution: v.nullable(Attribution),
});

const Reported = v.object({
  ...item,
  kind: v.literal('reported'),
  attribution: Attribution,
});

const Voice = v.object({
  name: v.string(),
  role: text,
  source,
  words: natural,
  quotations: v.array(natural),
});

const Place = v.object({
  ...ranked,
  kind: v.literal('place'),
  name: v.string(),
  type: v.picklist([
    'country',
    'region',
    'city',
    'district',
    'street',
    'river',
    'sea',
    'mountain',
    'island',
    'continent',
    'facility',
    'other',
  ]),
  country: text,
  region,
  lat: v.nullable(lat),
  lon: v.nullable(lon),
  geonameId: v.nullable(natural),
  mentions: v.array(Mention),
  choice: v.optional(v.record(v.string(), v.number()), {}),
  alternatives: v.array(Alternative),
});

const Figure = v.object({
  ...ranked,
  kind: v.literal('figure'),
  quantity: v.picklist([
    'money',
    'percent',
    'count',
    'measure',
    'duration',
    'age',
    'multiple',
    'ratio',
    'rank',
    'score',
  ]),
  value: v.union([v.number(), v.tuple([v.number(), v.number()])]),
  unit: text,
  qualifier: text,
  of: v.nullable(Span),
  // Briefs that were kept before figures had them have each telling as a figure of its own.
  repeats: v.optional(v.array(Span), []),
  change: v.exactOptional(v.picklist(['up', 'down'])),
  vague: v.boolean(),
});

const Dropped = v.object({ text: v.string(), rule: v.string(), anchor: v.nullable(Anchor) });

/** The `Brief` of {@link file://../brief.ts}, as it comes back from JSON; fields of a later brief are dropped. */
export const BriefSchema: v.GenericSchema<unknown, Brief> = v.object({
  version: v.literal(1),
  article: v.object({
    title: v.string(),
    byline: v.array(v.string()),
    published: text,
    modified: text,
    outlet: text,
    language: text,
    url: text,
  }),
  text: v.string(),
  blocks: v.array(
    v.object({
      span: Span,
      kind: v.picklist(['headline', 'heading', 'paragraph', 'quote', 'list-item']),
      anchor: v.nullable(Anchor),
    }),
  ),
  keyPoints: v.array(KeyPoint),
  quotations: v.array(Quotation),
  reported: v.array(Reported),
  notQuotations: v.array(v.object(item)),
  voices: v.array(Voice),
  places: v.array(Place),
  figures: v.array(Figure),
  coverage: v.object({
    paragraphs: natural,
    words: natural,
    minutes: natural,
    dropped: v.array(Dropped),
  }),
});
