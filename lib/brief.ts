/**
 * The one result: what the popup, the side panel, the exports and the command line show.
 * Plain JSON, types only. Every item points back to its words: after any trip through JSON
 * `item.text === brief.text.slice(item.span.from, item.span.to)`.
 */
import type { Anchor, BlockKind, Dropped } from './article/article.ts';
import type { Span } from './text/span.ts';

export interface Brief {
  /** Of this schema; raised when a field changes its meaning or goes. */
  readonly version: 1;
  readonly article: {
    readonly title: string;
    readonly byline: readonly string[];
    readonly published: string | null;
    readonly modified: string | null;
    readonly outlet: string | null;
    readonly language: string | null;
    readonly url: string | null;
  };
  /** What was read: the headline and the body, a line a block. All spans index it. */
  readonly text: string;
  readonly blocks: readonly BriefBlock[];
  /** In article order. */
  readonly keyPoints: readonly KeyPoint[];
  /** The strongest first, as are `places` and `figures`. */
  readonly quotations: readonly Quotation[];
  readonly reported: readonly Reported[];
  /** What stands between marks and is nobody's words, in article order: titles, nicknames, scare quotes. */
  readonly notQuotations: readonly Item[];
  /** By words quoted, most first. */
  readonly voices: readonly Voice[];
  readonly places: readonly Place[];
  readonly figures: readonly Figure[];
  readonly coverage: Coverage;
}

export interface BriefBlock {
  readonly span: Span;
  readonly kind: BlockKind;
  readonly anchor: Anchor | null;
}

export interface Item {
  readonly span: Span;
  /** Index of the sentence of the doc that it starts in. */
  readonly sentence: number;
  /** The article's own words at `span`. */
  readonly text: string;
  /** Id of the rule that found it, e.g. `quotation/curly-double`. */
  readonly rule: string;
}

/** Named parts of a rank, each with what it added: the reasons, in data. */
export type Reasons = Readonly<Record<string, number>>;

export interface Ranked extends Item {
  readonly score: number;
  readonly why: Reasons;
}

export interface KeyPoint extends Ranked {
  readonly kind: 'key-point';
}

export interface Quotation extends Ranked {
  readonly kind: 'quotation';
  /** `span` includes the marks, `words` does not. */
  readonly words: Span;
  /** `turn`: what follows a name and a colon in a transcript, without marks. */
  readonly form: 'direct' | 'partial' | 'headline' | 'turn';
  /** `null`: unattributed; the article does not say, or not surely enough. */
  readonly attribution: Attribution | null;
}

/** Indirect speech: the words of the article that report what somebody said, without marks. */
export interface Reported extends Item {
  readonly kind: 'reported';
  readonly attribution: Attribution;
}

export interface Attribution {
  /** The fullest name that the article gives, or the description as it stands. */
  readonly name: string;
  /** The article's words for who that is ("mayor of Kharkiv"). */
  readonly role: string | null;
  readonly source: SourceKind;
  /** The words that name the speaker beside this quote ("He"). */
  readonly mention: Span | null;
  /** The cue ("said", "according to"). */
  readonly cue: Span | null;
  /** 0 to 1: the share of attributions by this rule and these features that are right. */
  readonly confidence: number;
  readonly rule: string;
}

export type SourceKind = 'person' | 'organisation' | 'unnamed';

export interface Voice {
  readonly name: string;
  readonly role: string | null;
  readonly source: SourceKind;
  /** Words inside marks. */
  readonly words: number;
  /** Indices into `Brief.quotations`. */
  readonly quotations: readonly number[];
}

export type PlaceKind =
  | 'country'
  | 'region'
  | 'city'
  | 'district'
  | 'street'
  | 'river'
  | 'sea'
  | 'mountain'
  | 'island'
  | 'continent'
  | 'facility'
  | 'other';

/** One entry a place; `span` is its first mention. */
export interface Place extends Ranked {
  readonly kind: 'place';
  /** Canonical, in current English usage. */
  readonly name: string;
  readonly type: PlaceKind;
  /** ISO 3166-1 alpha-2; `null` for seas, continents and areas of several countries. */
  readonly country: string | null;
  /** Its first-order division, where it lies in one: a state, a province. */
  readonly region: string | null;
  /** Degrees; the centre of an area. `null` where the place is named but its spot is not known. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonameId: number | null;
  readonly mentions: readonly Mention[];
  /** What spoke for this one of its namesakes, each with what it added; `{}` where it has none. */
  readonly choice: Reasons;
  /** Other places of that name, where the article does not decide between them. */
  readonly alternatives: readonly Alternative[];
}

export interface Mention {
  readonly span: Span;
  /** `metonym`: a government, a team, a market ("Washington said"); `modifier`: "US president". */
  readonly use: 'literal' | 'metonym' | 'modifier';
}

export interface Alternative {
  readonly name: string;
  readonly country: string | null;
  readonly region: string | null;
  readonly lat: number;
  readonly lon: number;
}

export type Quantity =
  | 'money'
  | 'percent'
  | 'count'
  | 'measure'
  | 'duration'
  | 'age'
  | 'multiple'
  | 'ratio'
  | 'rank'
  | 'score';

export interface Figure extends Ranked {
  readonly kind: 'figure';
  readonly quantity: Quantity;
  /** As written, scale applied, never converted; `[low, high]` for a range or a score. */
  readonly value: number | readonly [number, number];
  /** Canonical singular: "percent", "GBP", "mile", "person"; `null` for a bare number. */
  readonly unit: string | null;
  /** "up to", "about", "more than", as the article writes it. */
  readonly qualifier: string | null;
  /** What is counted or measured, in the article's words. */
  readonly of: Span | null;
  /** Where the article tells the same again, before or after `span`; in article order. */
  readonly repeats: readonly Span[];
  /** The article says that something rose or fell by this ("rose 3%"); absent where it says neither. */
  readonly change?: 'up' | 'down';
  /** A vague count or a set phrase ("dozens", "24-hour"): found, shown last. */
  readonly vague: boolean;
}

export interface Coverage {
  /** Blocks of the body that were read. */
  readonly paragraphs: number;
  readonly words: number;
  /** At 238 words a minute: the mean of Brysbaert (2019), "How many words do we read per minute?". */
  readonly minutes: number;
  readonly dropped: readonly Dropped[];
}

/** What can happen to a reader who asks for a brief. */
export type Outcome =
  | { readonly status: 'brief'; readonly brief: Brief }
  | { readonly status: 'not-an-article' }
  | { readonly status: 'unsupported-language'; readonly language: string }
  | { readonly status: 'too-large' }
  | { readonly status: 'empty-selection' }
  /** The browser lets no extension in: its own pages, add-on stores, PDF viewer, Reader View. */
  | { readonly status: 'restricted-page' }
  | { readonly status: 'still-loading' }
  /** The tab was closed, or went elsewhere, while it was read. */
  | { readonly status: 'tab-gone' }
  /** Reading or fetching failed; `reason` is one of ours, never text of the page. */
  | { readonly status: 'failed'; readonly reason: string };

/** What is looked for in an article, in this order; said while a long one is read. */
export type Stage = 'names' | 'keyPoints' | 'quotations' | 'places' | 'figures';
