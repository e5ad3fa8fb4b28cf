/** What a quotation tells by itself: whether it is one, and where its speaker may stand. */
import { isLetter, isSmall } from '../../text/characters.ts';
import type { QuotationTables } from '../../lang/quotations.ts';
import type { Word } from '../../text/word-forms.ts';
import { countIn, lowerAt, type Frame, type Item } from './frame.ts';
import { featureOf, Features } from './rank.ts';
import type { Scene } from './scene.ts';

/** What the quotation itself and the words beside it tell. */
export interface AboutQuote {
  readonly at: number;
  readonly item: Item;
  readonly words: number;
  readonly lower: boolean;
  /** Last character inside the marks. */
  readonly end: string;
  readonly opensBlock: boolean;
  readonly closesBlock: boolean;
  /** The paragraph before ends in a colon. */
  readonly introduced: boolean;
  readonly before: string;
  readonly after: string;
  /** Item of the verb that calls somebody or something so; -1: none. */
  readonly called: number;
  readonly features: Features;
}

/** Items on either side of a quotation in which its sentence is searched for a verb of speech. */
const REACH = 30;

export function aboutQuote({ frame, usesDoubles }: Scene, quote: number, at: number): AboutQuote {
  const { items, marked, doc, words, segments, strongBefore } = frame;
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
  // "“Out!” she cried": the sentence goes on as it does behind a comma.
  const goesOn = after !== '' && isSmall(doc.text.charAt(next?.word?.from ?? -1));
  const last = doc.text.charAt(to - 1);
  const end = goesOn && /[?!]/.test(last) ? ',' : last;
  const features = new Features();
  const yes = (name: string, is: boolean): void => void (is && features.set(name, 1));
  yes('words:9+', count > 8);
  yes(
    'capitals',
    (capitals === count || (count > 1 && long === capitals && long > 0)) &&
      !isInTitleCase(items, at),
  );
  yes('starts-lower', isSmall(doc.text[from] ?? ''));
  yes('ends-comma', end === ',');
  yes('ends-stop', /[.!?…]/.test(end));
  yes(
    'after-work',
    tables.works.has(before) || (before === ',' && tables.works.has(lowerAt(items, at - 2))),
  );
  yes('after-possessive', previous?.word?.possessive ?? false);
  yes('after-preposition', tables.prepositions.has(before));
  yes(
    'before-noun',
    isLetter(after) &&
      !tables.prepositions.has(after) &&
      !tables.conjunctions.has(after) &&
      !tables.auxiliaries.has(after) &&
      !tables.cueVerbs.has(after) &&
      !tables.determiners.has(after) &&
      tables.pronouns.get(after)?.form !== 'subject',
  );
  const called = calledAt(frame, at);
  yes('called', called >= 0);
  for (const name of shapes(features, before, count, tables)) features.set(name, 1);
  const cues = countIn(
    strongBefore,
    Math.max(at - REACH, segments[item.segment] ?? 0),
    Math.min(at + REACH, segments[item.segment + 1] ?? items.length),
  );
  yes('no-cue', cues === 0);
  // Where the article's own marks are double ones, a single pair is a title or a phrase.
  yes('single', mark.style === 'single' && usesDoubles && cues === 0);
  const opensBlock = previous?.block !== item.block;
  const introduced = opensBlock && previous?.word?.text === ':';
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
    introduced,
    before: introduced ? ':' : before,
    after,
    called,
    features,
  };
}

/** Items of "Webb and the old bakers", between a verb and what they are called. */
const LONGEST_OBJECT = 7;

/** "called it “a mess”", "refers to Webb as “the baker”", "rejects it as a “mess”": the verb; -1: none. */
function calledAt({ items, doc }: Frame, at: number): number {
  const { callingVerbs, cueVerbs, articles } = doc.language.quotations;
  const as = articles.has(lowerAt(items, at - 1)) ? at - 2 : at - 1;
  const isAs = lowerAt(items, as) === 'as';
  for (let verb = at - 1; verb >= at - 1 - LONGEST_OBJECT; verb--) {
    const word = items[verb]?.word;
    if (!word || items[verb]?.segment !== items[at]?.segment || isBreak(word)) return -1;
    const strength = cueVerbs.get(word.lower);
    const isTaken = isAs && verb < as - 1 && strength === 'fair';
    if (callingVerbs.has(word.lower) || isTaken) return verb;
    if (strength === 'strong') return -1;
  }
  return -1;
}

/** "the US-led plan" has a hyphen, and goes on. */
function isBreak({ kind, text }: Word): boolean {
  return kind === 'mark' && text !== '-';
}

/** Reporter's words beside a quotation that are looked at, letters of a short one, fewest long ones. */
const BESIDE = 8;
const SHORT = 3;
const FEWEST = 3;

/** In a headline of the text every word has a capital: there it tells no title. */
function isInTitleCase(items: readonly Item[], at: number): boolean {
  let long = 0;
  for (const step of [-1, 1])
    for (let other = at + step; Math.abs(other - at) <= BESIDE; other += step) {
      const item = items[other];
      if (!item || item.segment !== items[at]?.segment) break;
      if (item.word?.kind !== 'word' || item.word.text.length <= SHORT) continue;
      if (!item.word.capital) return false;
      long++;
    }
  return long >= FEWEST;
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

export function nobody({ features }: AboutQuote): Features {
  const own = new Features();
  own.set('nobody', 1);
  for (const [name, value] of features) own.set(featureOf('nobody', name), value);
  return own;
}
