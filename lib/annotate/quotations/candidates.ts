/** For each quotation, who may have said it, with the named features that the ranker weighs. */
import type { Cue } from './cues.ts';
import type { Frame, Item } from './frame.ts';
import type { SpeakerMention } from './mentions.ts';
import { STRUCTURAL, type Link } from './relations.ts';
import type { Features } from './rank.ts';
import type { Scene } from './scene.ts';
import type { QuotationTables } from '../../lang/quotations.ts';

export interface Candidate {
  /** Index in the scene's mentions; -1: nobody. */
  readonly mention: number;
  readonly cue: Cue | null;
  readonly features: Features;
}

/** Items on either side of a quotation in which a speaker is looked for, and the most mentions taken. */
const REACH_BEFORE = 160;
const REACH_AFTER = 60;
const MOST = 24;

/**
 * @param previous mention that speaks the quotation before; -1: none.
 */
export function candidatesOf(scene: Scene, quote: number, previous: number): Candidate[] {
  const { frame, mentions, links, mentionFrom } = scene;
  const at = frame.quotes[quote];
  if (at === undefined) return [];
  const own = aboutQuote(scene, quote, at);
  const candidates: Candidate[] = [{ mention: -1, cue: null, features: nobody(own) }];
  const low = mentionFrom[Math.max(0, at - REACH_BEFORE)] ?? 0;
  const high = mentionFrom[Math.min(frame.items.length, at + REACH_AFTER)] ?? mentions.length;
  const here = mentionFrom[at] ?? 0;
  for (let index = Math.max(low, here - MOST); index < Math.min(high, here + MOST); index++) {
    const mention = mentions[index];
    if (!mention || mention.inside || !within(frame, at, mention.from)) continue;
    const between = Math.abs(here - index - (index < here ? 1 : 0));
    const base = aboutMention(scene, mention, at, between);
    const usable = (links[index] ?? []).filter(({ cue }) => within(frame, at, cue.at));
    if (usable.length === 0)
      candidates.push({ mention: index, cue: null, features: unlinked(base, frame, mention, own) });
    for (const link of nearest(usable, at)) {
      const features = new Map(base);
      aboutLink(features, scene, link, mention, own);
      candidates.push({ mention: index, cue: link.cue, features });
    }
  }
  const before = mentions[previous];
  if (before)
    candidates.push({ mention: previous, cue: null, features: again(scene, before, own, quote) });
  return candidates;
}

/** The same block, the one before and the one after. */
function within({ items }: Frame, at: number, other: number): boolean {
  const distance = (items[other]?.block ?? 0) - (items[at]?.block ?? 0);
  return distance >= -1 && distance <= 1;
}

/** The two nearest cues on each side say all that more of them would. */
function nearest(links: readonly Link[], at: number): Link[] {
  return [...links].sort((a, b) => Math.abs(a.cue.at - at) - Math.abs(b.cue.at - at)).slice(0, 3);
}

interface AboutQuote {
  readonly at: number;
  readonly item: Item;
  readonly words: number;
  readonly lower: boolean;
  /** Last character inside the marks. */
  readonly end: string;
  readonly opensBlock: boolean;
  readonly closesBlock: boolean;
  readonly before: string;
  readonly after: string;
  readonly features: Features;
}

function aboutQuote({ frame, usesDoubles }: Scene, quote: number, at: number): AboutQuote {
  const { items, marked, doc, words } = frame;
  const item = items[at];
  const mark = marked[quote];
  if (!item || !mark) throw new RangeError(`No quotation ${quote} at item ${at}`);
  const { from, to } = mark.words;
  let count = 0;
  let capitals = 0;
  let long = 0;
  for (let index = item.at; (words[index]?.from ?? Infinity) < to && count < 40; index++) {
    const word = words[index];
    if (!word || word.kind === 'mark') continue;
    count++;
    if (word.capital || word.kind === 'number') capitals++;
    if (word.text.length > 3) long += word.capital || word.kind === 'number' ? 1 : -1;
  }
  const previous = items[at - 1];
  const next = items[at + 1];
  const before = previous?.segment === item.segment ? (previous.word?.lower ?? '“') : '';
  const after = next?.segment === item.segment ? (next.word?.lower ?? '“') : '';
  const { quotations: tables } = doc.language;
  const end = doc.text[to - 1] ?? '';
  const features: Features = new Map();
  const yes = (name: string, is: boolean): void => void (is && features.set(name, 1));
  yes(`words:${count <= 4 ? count : count <= 8 ? '5-8' : '9+'}`, true);
  yes('capitals', capitals === count || (count > 1 && long === capitals && long > 0));
  yes('starts-lower', /\p{Ll}/u.test(doc.text[from] ?? ''));
  yes('ends-comma', end === ',');
  yes('ends-stop', /[.!?…]/.test(end));
  yes('hash', /[#@]/.test(doc.text[from] ?? ''));
  yes('after-naming', tables.naming.has(before));
  yes(
    'after-work',
    tables.works.has(before) ||
      (before === ',' && tables.works.has(items[at - 2]?.word?.lower ?? '')),
  );
  yes('before-work', tables.works.has(after));
  yes('after-article', /^(?:a|an|the|this|that|these|those|its|their|his|her)$/.test(before));
  yes('after-possessive', previous?.word?.possessive ?? false);
  yes('after-preposition', tables.prepositions.has(before));
  yes('after-cue', tables.cueVerbs.has(before));
  yes('after-as', before === 'as');
  yes('after-conjunction', /^(?:and|or|,)$/.test(before));
  yes(
    'after-quote',
    before === '“' || (/^(?:and|or|,)$/.test(before) && (items[at - 2]?.quote ?? -1) >= 0),
  );
  yes(
    'before-noun',
    /^\p{L}/u.test(after) &&
      !tables.prepositions.has(after) &&
      !tables.conjunctions.has(after) &&
      !tables.auxiliaries.has(after) &&
      !tables.cueVerbs.has(after),
  );
  yes('in-brackets', before === '(' || after === ')');
  yes('unclosed', !mark.closed);
  for (const name of shapes(features, before, count, tables)) features.set(name, 1);
  let cues = 0;
  for (let index = at - 30; index < at + 30; index++) {
    if (items[index]?.segment !== item.segment) continue;
    if (tables.cueVerbs.get(items[index]?.word?.lower ?? '') === 'strong') cues++;
  }
  yes('no-cue', cues === 0);
  // Where the article's own marks are double ones, a single pair is a title or a phrase.
  yes('single', mark.style === 'single' && usesDoubles && cues === 0);
  const opensBlock = previous?.block !== item.block;
  const closesBlock = next?.block !== item.block;
  yes('alone', opensBlock && closesBlock);
  return {
    at,
    item,
    words: count,
    lower: features.has('starts-lower'),
    end,
    opensBlock,
    closesBlock,
    before,
    after,
    features,
  };
}

/** Form, length and the word before, together: a title, a nickname and a fragment differ in all three. */
function shapes(
  features: Features,
  before: string,
  count: number,
  { prepositions, determiners, auxiliaries, cueVerbs }: QuotationTables,
): string[] {
  const shape = features.has('capitals')
    ? 'title'
    : features.has('starts-lower')
      ? 'lower'
      : 'clause';
  const size = count <= 2 ? '1-2' : count <= 4 ? '3-4' : count <= 8 ? '5-8' : '9+';
  const end = features.has('ends-comma') ? 'comma' : features.has('ends-stop') ? 'stop' : 'open';
  const kind = features.has('after-possessive')
    ? 'possessive'
    : prepositions.has(before)
      ? 'preposition'
      : determiners.has(before)
        ? 'determiner'
        : cueVerbs.has(before)
          ? 'cue'
          : auxiliaries.has(before)
            ? 'auxiliary'
            : 'other';
  return [`${shape}:${end}`, `${shape}:after-${kind}`, `${size}:after-${kind}`];
}

function nobody({ features }: AboutQuote): Features {
  const own: Features = new Map([['nobody', 1]]);
  for (const [name, value] of features) own.set(`nobody:${name}`, value);
  return own;
}

function aboutMention(
  { frame, mentions }: Scene,
  mention: SpeakerMention,
  at: number,
  between: number,
): Features {
  const { items, doc } = frame;
  const { quotations: tables } = doc.language;
  const features: Features = new Map();
  features.set(`kind:${mention.kind === 'pronoun' ? mention.head : mention.kind}`, 1);
  if (mention.kind === 'nominal' && tables.speechNouns.has(mention.head)) {
    features.set('document', 1);
    if (items[mention.from - 1]?.segment === items[mention.from]?.segment)
      features.set('document:object', 1);
  }
  if (mention.plural) features.set('plural', 1);
  if (mention.possessive) features.set('possessive', 1);
  const before = items[mention.from - 1];
  if (
    before?.word &&
    before.segment === items[mention.from]?.segment &&
    tables.prepositions.has(before.word.lower)
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
    !/^(?:who|which|not)$/.test(next.lower) &&
    !/(?:ed|ly)$/.test(next.lower) &&
    !mention.possessive
  )
    features.set('modifier', 1);
  const block = (items[mention.from]?.block ?? 0) - (items[at]?.block ?? 0);
  if (block !== 0) features.set(block < 0 ? 'block:before' : 'block:after', 1);
  features.set('between', Math.log1p(between));
  if (mention.pronoun && mentions.length === 0) features.set('alone', 1);
  return features;
}

/** A listener or an object comes after it, hardly ever a speaker. */
function isVerbLike(
  lower: string,
  { cueVerbs, prepositions, conjunctions, auxiliaries }: QuotationTables,
): boolean {
  return (
    !cueVerbs.has(lower) &&
    /^\p{Ll}+(?:ed|ing|s)$/u.test(lower) &&
    !prepositions.has(lower) &&
    !conjunctions.has(lower) &&
    !auxiliaries.has(lower)
  );
}

function placeOf({ items }: Frame, at: number, { item }: AboutQuote): string {
  const other = items[at];
  if (!other) return 'none';
  const side = at < 0 || other.at < item.at ? 'before' : 'after';
  if (other.segment === item.segment) return `${side}`;
  const step = Math.abs(other.segment - item.segment);
  if (other.block !== item.block) return `${side}-block`;
  return step === 1 ? `${side}-next` : `${side}-far`;
}

function aboutLink(
  features: Features,
  { frame }: Scene,
  { cue, relation }: Link,
  mention: SpeakerMention,
  own: AboutQuote,
): void {
  const { items, doc } = frame;
  const { at } = own;
  const place = placeOf(frame, cue.at, own);
  const kind = cue.kind === 'verb' ? '' : `${cue.kind}:`;
  features.set(`place:${place}`, 1);
  features.set(`relation:${kind}${relation}`, 1);
  if (!STRUCTURAL.has(relation)) features.set(`${place}:guess`, 1);
  if (relation === 'adjacent' || relation === 'inverted') features.set(`${place}:${relation}`, 1);
  if (cue.kind === 'verb' && cue.strength !== 'strong') features.set(`cue:${cue.strength}`, 1);
  if (items[cue.at]?.word?.lower === 'said') features.set('cue:said', 1);
  if (own.lower) features.set(`lower:${place}`, 1);
  const [low, high] = cue.at < at ? [cue.at, at] : [at, cue.at];
  let gap = 0;
  let cues = 0;
  let quotes = 0;
  for (let index = low + 1; index < high && index < low + 80; index++) {
    if (index >= mention.from && index < mention.to) continue;
    const item = items[index];
    if (!item) continue;
    gap++;
    if (item.quote >= 0) quotes++;
    else if (item.word && doc.language.quotations.cueVerbs.get(item.word.lower) === 'strong')
      cues++;
  }
  const side = cue.at < at ? 'before' : 'after';
  features.set(`gap:${side}`, Math.log1p(gap));
  if (gap <= 1) features.set(`near:${side}`, 1);
  if (cues > 0) features.set(`cues-between:${side}`, Math.min(cues, 3));
  if (quotes > 0) features.set(`quotes-between:${side}`, Math.min(quotes, 3));
  if (side === 'before' && own.before === ':')
    features.set(relation === 'adjacent' ? 'colon:adjacent' : 'colon', 1);
  if (side === 'after')
    features.set(
      own.end === ','
        ? `${place}:comma`
        : /[.!?]/.test(own.end)
          ? `${place}:stop`
          : `${place}:open`,
      1,
    );
  if (side === 'after' && own.opensBlock) features.set('after:opens-block', 1);
  if (place === 'before-block' && own.opensBlock)
    features.set(own.closesBlock ? 'before-block:alone' : 'before-block:opens', 1);
  if (place === 'before-block' && items[at - 1]?.word?.text === ':')
    features.set('before-block:colon', 1);
  if (place === 'before-next')
    features.set(`before-next:${own.closesBlock ? 'closes' : 'inside'}`, 1);
}

function unlinked(
  base: Features,
  frame: Frame,
  mention: SpeakerMention,
  own: AboutQuote,
): Features {
  const features = new Map(base);
  const place = placeOf(frame, mention.from, own);
  features.set(`place:${place}`, 1);
  features.set('relation:none', 1);
  features.set(`${place}:guess`, 1);
  if (own.lower) features.set(`lower:${place}`, 1);
  features.set('distance', Math.log1p(Math.abs(mention.from - own.at)));
  const first = frame.items[mention.from - 1]?.segment !== frame.items[mention.from]?.segment;
  if (first) features.set('opens-sentence', 1);
  if (
    mention.possessive &&
    frame.items[mention.to]?.word &&
    frame.doc.language.quotations.speechNouns.has(frame.items[mention.to]?.word?.lower ?? '')
  )
    features.set('owns-speech', 1);
  return features;
}

function again(
  { frame }: Scene,
  mention: SpeakerMention,
  own: AboutQuote,
  quote: number,
): Features {
  const { items, quotes } = frame;
  const last = items[quotes[quote - 1] ?? -1];
  const features: Features = new Map([['again', 1]]);
  const place =
    last?.segment === own.item.segment
      ? 'sentence'
      : last?.block === own.item.block
        ? 'block'
        : own.item.block - (last?.block ?? 0) === 1
          ? 'block-before'
          : 'far';
  features.set(`again:${place}`, 1);
  if (own.opensBlock && own.closesBlock) features.set(`again:${place}:alone`, 1);
  if (own.features.has('no-cue')) features.set(`again:${place}:no-cue`, 1);
  if (own.lower) features.set(`again:${place}:lower`, 1);
  if (mention.kind === 'pronoun' || mention.kind === 'person') features.set('again:person', 1);
  return features;
}
