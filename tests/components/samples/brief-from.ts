import type { Dropped } from '../../../lib/article/article.ts';
import type {
  Alternative,
  Attribution,
  Brief,
  Figure,
  Item,
  Place,
  PlaceKind,
  Quotation,
  SourceKind,
  Voice,
} from '../../../lib/brief.ts';
import { span, type Span } from '../../../lib/text/span.ts';

interface Speaker {
  readonly name: string;
  readonly role: string | null;
  readonly source?: SourceKind;
}

/** A brief told by its words: each is looked up in the text, so that every span holds. */
export interface BriefSpec {
  /** The headline first. */
  readonly blocks: readonly string[];
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly keyPoints?: readonly string[];
  /** Words without their marks, as they stand between two. */
  readonly quotations?: readonly { readonly words: string; readonly by: Speaker | null }[];
  readonly reported?: readonly { readonly words: string; readonly by: Speaker }[];
  readonly places?: readonly {
    readonly name: string;
    readonly type: PlaceKind;
    readonly country: string | null;
    readonly at: readonly [lat: number, lon: number] | null;
    readonly also?: readonly string[];
    readonly use?: 'literal' | 'metonym' | 'modifier';
    readonly alternatives?: readonly Alternative[];
  }[];
  readonly figures?: readonly {
    readonly words: string;
    readonly of: string | null;
    readonly qualifier?: string;
    readonly vague?: boolean;
    readonly value?: number;
    readonly unit?: string;
  }[];
  readonly dropped?: readonly Omit<Dropped, 'anchor'>[];
}

const RULE = 'sample/hand-made';

export function briefFrom(spec: BriefSpec): Brief {
  const text = spec.blocks.join('\n');
  const [title = '', ...body] = spec.blocks;
  const find = (words: string, from = 0): Span => {
    const at = text.indexOf(words, from);
    if (at < 0) throw new Error(`Not in the sample: “${words}”`);
    return span(at, at + words.length);
  };
  const item = (at: Span): Item => ({
    span: at,
    sentence: 0,
    text: text.slice(at.from, at.to),
    rule: RULE,
  });
  const ranked = (at: Span) => ({ ...item(at), score: 1, why: {} });
  const quotations = (spec.quotations ?? []).map(({ words, by }): Quotation => {
    const inner = find(words);
    return {
      ...ranked(span(inner.from - 1, inner.to + 1)),
      kind: 'quotation',
      words: inner,
      form: 'direct',
      attribution: by && attributionTo(by),
    };
  });
  return {
    version: 1,
    article: {
      title,
      byline: [],
      published: spec.published ?? null,
      modified: null,
      outlet: spec.outlet ?? null,
      language: 'en',
      url: 'https://news.example/story',
    },
    text,
    blocks: spec.blocks.map((block, index) => ({
      span: find(block),
      kind: index === 0 ? 'headline' : 'paragraph',
      anchor: null,
    })),
    keyPoints: (spec.keyPoints ?? []).map((words) => ({
      ...ranked(find(words)),
      kind: 'key-point',
    })),
    quotations,
    notQuotations: [],
    reported: (spec.reported ?? []).map(({ words, by }) => ({
      ...item(find(words)),
      kind: 'reported',
      attribution: attributionTo(by),
    })),
    voices: voicesOf(quotations),
    places: (spec.places ?? []).map((place): Place => {
      const mentions = [place.name, ...(place.also ?? [])]
        .flatMap((name) => occurrences(text, name))
        .sort((a, b) => a.from - b.from);
      const [first] = mentions;
      if (!first) throw new Error(`Not in the sample: “${place.name}”`);
      return {
        ...ranked(first),
        kind: 'place',
        name: place.name,
        type: place.type,
        country: place.country,
        lat: place.at?.[0] ?? null,
        lon: place.at?.[1] ?? null,
        geonameId: null,
        mentions: mentions.map((at) => ({ span: at, use: place.use ?? 'literal' })),
        region: null,
        choice: {},
        alternatives: place.alternatives ?? [],
      };
    }),
    figures: (spec.figures ?? []).map(({ words, of, qualifier, vague, value, unit }): Figure => ({
      ...ranked(find(words)),
      kind: 'figure',
      quantity: 'count',
      value: value ?? 1,
      unit: unit ?? null,
      qualifier: qualifier ?? null,
      of: of === null ? null : find(of),
      repeats: [],
      vague: vague ?? false,
    })),
    coverage: {
      paragraphs: body.length,
      words: text.split(/\s+/u).length,
      minutes: Math.max(1, Math.round(text.split(/\s+/u).length / 238)),
      dropped: (spec.dropped ?? []).map((dropped) => ({ ...dropped, anchor: null })),
    },
  };
}

function attributionTo({ name, role, source = 'person' }: Speaker): Attribution {
  return { name, role, source, mention: null, cue: null, confidence: 1, rule: RULE };
}

function occurrences(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push(span(at, at + name.length));
  return found;
}

function voicesOf(quotations: readonly Quotation[]): Voice[] {
  const voices = new Map<string, Voice>();
  for (const [index, { attribution, text }] of quotations.entries()) {
    if (!attribution) continue;
    const { name, role, source } = attribution;
    const voice = voices.get(name) ?? { name, role, source, words: 0, quotations: [] };
    voices.set(name, {
      ...voice,
      words: voice.words + text.split(/\s+/u).length,
      quotations: [...voice.quotations, index],
    });
  }
  return [...voices.values()].sort((a, b) => b.words - a.words);
}
