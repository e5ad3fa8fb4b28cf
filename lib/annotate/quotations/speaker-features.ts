/** How a mention stands to a quotation, by itself and by the cue that links the two. */
import { isAllSmall } from '../../text/characters.ts';
import type { QuotationTables } from '../../lang/quotations.ts';
import { asks, placeOf } from './cue-place.ts';
import { countIn, lowerAt, textAt, type Frame } from './frame.ts';
import type { SpeakerMention } from './mentions.ts';
import { isAfterPreposition, isReflexive, verbEnding } from './phrases.ts';
import type { AboutQuote } from './quote-features.ts';
import { featureOf, Features } from './rank.ts';
import type { Link } from './links.ts';
import { STRUCTURAL, type Relation } from './relations.ts';
import type { Scene } from './scene.ts';

export function aboutMention(
  { frame, owners }: Scene,
  index: number,
  mention: SpeakerMention,
  at: number,
): Features {
  const { items, doc } = frame;
  const { quotations: tables } = doc.language;
  const features = new Features();
  features.set(featureOf('kind', mention.kind === 'pronoun' ? mention.head : mention.kind), 1);
  if (mention.kind === 'nominal' && tables.speechNouns.has(mention.head)) {
    const left = items[mention.from - 1];
    const { conjunctions } = tables;
    // "as a memo put it": a subject.
    if (
      left?.segment === items[mention.from]?.segment &&
      // "Oakes put out a statement saying": his words.
      !((owners[index] ?? index) >= 0 && owners[index] !== index && isSaying(items, mention.to)) &&
      !conjunctions.has(left?.word?.lower ?? '')
    )
      features.set('document:object', 1);
  }
  if (mention.plural) features.set('plural', 1);
  if (mention.possessive) features.set('possessive', 1);
  const before = items[mention.from - 1];
  if (
    before?.word &&
    isAfterPreposition(frame, mention.from, mention.to) &&
    !isAgent(before.word.lower, lowerAt(items, mention.from - 2), tables)
  )
    features.set('after-preposition', 1);
  if (
    before?.word &&
    before.segment === items[mention.from]?.segment &&
    isVerbLike(before.word.lower, tables)
  )
    features.set('after-verb', 1);
  const next = items[mention.to]?.word;
  if (
    next?.kind === 'word' &&
    !next.capital &&
    !tables.cueVerbs.has(next.lower) &&
    !tables.prepositions.has(next.lower) &&
    !tables.conjunctions.has(next.lower) &&
    !tables.auxiliaries.has(next.lower) &&
    !tables.adverbs.has(next.lower) &&
    !isReflexive(next.lower) &&
    !/^(?:who|which|not)$/.test(next.lower) &&
    !/(?:ed|ly)$/.test(next.lower) &&
    !mention.possessive
  )
    features.set('modifier', 1);
  const block = (items[mention.from]?.block ?? 0) - (items[at]?.block ?? 0);
  if (block !== 0) features.set(block < 0 ? 'block:before' : 'block:after', 1);
  return features;
}

function isSaying(items: Frame['items'], at: number): boolean {
  return lowerAt(items, at).endsWith('ing');
}

function isSmallVerb(lower: string): boolean {
  const ending = verbEnding(lower);
  return ending > 0 && lower.length > ending && isAllSmall(lower);
}

/** "was asked by Oakes": the one who does. */
function isAgent(preposition: string, verb: string, { cueVerbs }: QuotationTables): boolean {
  return preposition === 'by' && cueVerbs.has(verb);
}

/** A listener or an object comes after it, hardly ever a speaker. */
function isVerbLike(
  lower: string,
  { cueVerbs, prepositions, conjunctions, auxiliaries }: QuotationTables,
): boolean {
  return (
    !cueVerbs.has(lower) &&
    isSmallVerb(lower) &&
    !prepositions.has(lower) &&
    !conjunctions.has(lower) &&
    !auxiliaries.has(lower)
  );
}

/** The relations in groups that mean the same to the ranker. */
const GROUPS: Partial<Record<Relation, string>> = {
  adjacent: 'subject',
  apposed: 'subject',
  relative: 'subject',
  inverted: 'inverted',
  source: 'source',
  modified: 'loose',
  shared: 'loose',
  'speech-owner': 'loose',
  comma: 'comma',
};

export function aboutLink(
  features: Features,
  { frame, mentions, subjects }: Scene,
  { cue, relation }: Link,
  index: number,
  own: AboutQuote,
): void {
  const { items, segments } = frame;
  const { at } = own;
  const mention = mentions[index];
  if (!mention) return;
  const yes = (name: string, is: boolean): void => void (is && features.set(name, 1));
  const place = asks(frame, mention, cue, relation, own) ? 'after' : placeOf(frame, cue.at, own);
  const kind = cue.kind === 'verb' ? 'relation' : featureOf('relation', cue.kind);
  const isBuilt = STRUCTURAL.has(relation);
  const built = isBuilt ? 'built' : 'guess';
  yes(featureOf('place', place), true);
  yes(featureOf(kind, relation), true);
  // "The mill, says Oakes, is “…”"
  const isAside = relation === 'inverted' && textAt(items, cue.at - 1) === ',';
  const group = isAside && place === 'before' ? 'subject' : (GROUPS[relation] ?? 'guess');
  yes(featureOf(place, group), true);
  yes(featureOf(place, 'guess'), !isBuilt && group !== 'guess');
  const segment = items[cue.at]?.segment ?? 0;
  const subject = mentions[subjects[segment] ?? -1];
  const isMain =
    subject !== undefined &&
    (subject === mention || (subject.entity >= 0 && subject.entity === mention.entity));
  yes(featureOf('main', place), isBuilt && isMain);
  yes(`cue:${cue.strength}`, cue.kind === 'verb' && cue.strength !== 'strong');
  yes('cue:said', lowerAt(items, cue.at) === 'said');
  yes(featureOf('lower', place), own.lower);
  yes(NOT_THE_SPEAKER, relation === 'passive');
  const { gap, cues, quotes } = between(frame, Math.min(cue.at, at), Math.max(cue.at, at), mention);
  const side = cue.at < at ? 'before' : 'after';
  features.set(featureOf('gap', side), Math.log1p(gap));
  yes(featureOf(featureOf('near', side), built), gap <= 1);
  yes('calls', isBuilt && cue.at === own.called);
  // "called “a mess” by Oakes"
  yes(
    'called-by',
    cue.at === own.called &&
      own.after === 'by' &&
      mention.from === at + 2 &&
      !lowerAt(items, cue.at).endsWith('ing'),
  );
  if (quotes > 0) features.set(`quotes-between:${side}`, Math.min(quotes, 3));
  if (side === 'before') {
    // "She said it was late, to which Oakes replied: “…”": the colon is his.
    const isPast = own.before === ':' && cues > 0;
    const joint = isPast ? 'flow' : (JOINTS.get(own.before) ?? 'flow');
    yes(`before:${joint}:${built}`, place === 'before');
    yes('colon:adjacent', joint === 'colon' && relation === 'adjacent');
    yes('before-next:closes', place === 'before-next' && own.closesBlock);
    yes('before-next:inside', place === 'before-next' && !own.closesBlock);
  } else {
    const end = own.end === ',' ? 'comma' : /[.!?]/.test(own.end) ? 'stop' : 'open';
    yes(`${place}:${end}:${built}`, true);
    yes('after:opens-block', own.opensBlock);
    // "…, the court said." closes the sentence: all of it is reported.
    const last = (segments[segment + 1] ?? items.length) - 1;
    const lastOfBoth = Math.max(cue.at, endOf(mentions, index) - 1);
    const start = Math.min(cue.at, mention.from);
    yes('final', isBuilt && last - lastOfBoth <= 1 && textAt(items, start - 1) === ',');
  }
}

/** Mentions that can stand in apposition one after the other. */
const MOST_APPOSED = 8;

/** With the appositions: "another witness, the baker Anna Webb". */
function endOf(mentions: readonly SpeakerMention[], index: number): number {
  const entity = mentions[index]?.entity ?? -1;
  if (entity < 0) return mentions[index]?.to ?? 0;
  let last = index;
  const farthest = index + MOST_APPOSED;
  while (last < farthest && (mentions[last + 1]?.inside || mentions[last + 1]?.entity === entity))
    last++;
  return mentions[last]?.to ?? 0;
}

/** What stands right before a quotation; "flow": a word of the reporter's. */
const JOINTS: ReadonlyMap<string, string> = new Map([
  [':', 'colon'],
  [',', 'comma'],
  ['', 'none'],
]);

/** What stands between cue and quotation, the mention apart: items, strong cues, quotations. */
function between(
  { strongBefore, quotesBefore }: Frame,
  low: number,
  high: number,
  { from, to }: SpeakerMention,
): { gap: number; cues: number; quotes: number } {
  const first = low + 1;
  const end = Math.max(first, Math.min(high, low + FARTHEST));
  const own = Math.max(first, from);
  const ownEnd = Math.max(own, Math.min(end, to));
  const without = (before: Int32Array): number =>
    countIn(before, first, end) - countIn(before, own, ownEnd);
  return {
    gap: end - first - (ownEnd - own),
    cues: without(strongBefore),
    quotes: without(quotesBefore),
  };
}

/** Items looked at between a cue and a quotation. */
const FARTHEST = 80;

/** A mention that no cue links to the quotation. */
export function unlinked(
  base: Features,
  { frame, mentions }: Scene,
  index: number,
  own: AboutQuote,
): Features {
  const features = new Features(base);
  const mention = mentions[index];
  if (!mention) return features;
  const { items } = frame;
  const place = placeOf(frame, mention.from, own);
  const yes = (name: string, is: boolean): void => void (is && features.set(name, 1));
  yes(featureOf('place', place), true);
  yes('relation:none', true);
  yes(featureOf(place, 'guess'), true);
  yes(featureOf('lower', place), own.lower);
  yes('opens-sentence', items[mention.from - 1]?.segment !== items[mention.from]?.segment);
  yes(NOT_THE_SPEAKER, isDescribed(frame, mention, own.at));
  return features;
}

/** Feature of one who is described or asked in the quotation: it has a speaker, and somebody else. */
export const NOT_THE_SPEAKER = 'not-the-speaker';

/** "Oakes is “a liar”" */
function isDescribed({ items, doc }: Frame, { to }: SpeakerMention, quote: number): boolean {
  const { beingVerbs } = doc.language.quotations;
  return beingVerbs.has(lowerAt(items, to)) && quote > to && quote - to <= 2;
}

/** The speaker of the quotation before goes on. */
export function again(
  { frame }: Scene,
  mention: SpeakerMention,
  own: AboutQuote,
  spoken: number,
): Features {
  const { items, quotes } = frame;
  const last = items[quotes[spoken] ?? -1];
  const features = new Features();
  features.set('again', 1);
  const place =
    last?.segment === own.item.segment
      ? 'sentence'
      : last?.block === own.item.block
        ? 'block'
        : own.item.block - (last?.block ?? 0) === 1
          ? 'block-before'
          : 'far';
  features.set(`again:${place}`, 1);
  if (own.features.has('no-cue')) features.set(`again:${place}:no-cue`, 1);
  if (own.lower) features.set(`again:${place}:lower`, 1);
  if (mention.kind === 'pronoun' || mention.kind === 'person') features.set('again:person', 1);
  return features;
}
