import type { DiscourseTables } from '../../lang/discourse.ts';
import type { Doc } from '../../text/doc.ts';
import { slice } from '../../text/span.ts';
import type { Facts, PlainWord } from './facts.ts';

/** Below this a sentence is a label, a credit or a fragment of speech. */
const FEWEST_WORDS = 6;
/** Below this, a headline, a date line or a list of names. */
const FEWEST_LOWER = 3;
/** Above this, a list that was read as one sentence. */
const MOST_WORDS = 80;
const MOST_QUOTED = 0.85;
/** Above this share of numbers, a row of a table: "1 sack, 1 tackle, 1 pass". */
const MOST_NUMBERS = 0.35;
/** So many words without a capital are prose, whatever its numbers: the scores of a tennis match. */
const FEWEST_IN_PROSE = 8;
/** Characters of a long word, with its space. */
const LONG_WORD = 16;
/** Words in which a pronoun is the subject of the sentence. */
const EARLY = 6;

type Obstacle = (facts: Facts, text: string, tables: DiscourseTables) => boolean;

/** Why a sentence does not stand alone, by name; in the order of asking. */
const OBSTACLES: Readonly<Record<string, Obstacle>> = {
  short: ({ words }) => words.length < FEWEST_WORDS,
  'no-prose': ({ lower }) => lower < FEWEST_LOWER,
  table: ({ words, numbers, lower }) =>
    numbers > words.length * MOST_NUMBERS && lower < FEWEST_IN_PROSE,
  long: ({ words }) => words.length > MOST_WORDS,
  'no-stop': (_, text) => !/[.!?…]["'”’»)\]]*$/u.test(text),
  question: (_, text) => /\?["'”’»)\]]*$/u.test(text),
  caption: ({ words }, _, { captions }) => words.some((word) => captions.has(word)),
  appeal: ({ words }, _, { appeals }) => appeals.has(words[0] ?? ''),
  'points-back': ({ words }, _, tables) => pointsBack(words, tables),
  conjunction: ({ words }, _, { conjunctions }) => conjunctions.has(words[0] ?? ''),
  connective: (_, text, tables) => hasConnective(text, tables),
  'torn-quote': ({ quote }) => quote.torn,
  'bare-quote': ({ quote }) => quote.share > MOST_QUOTED,
  'quote-without-name': ({ quote, plain }, _, tables) =>
    quote.opens && !namesSpeaker(plain, tables),
  'first-person': ({ plain }, _, { firstPerson }) =>
    plain.some(({ word }) => firstPerson.has(word)),
  'pronoun-early': ({ plain }, _, tables) => pronounEarly(plain, tables),
  'pronoun-said': ({ words }, text, tables) =>
    words.some((word) => tables.someone.has(word.toLowerCase())) && pronounSaid(text, tables),
};

const ENTRIES = Object.entries(OBSTACLES);

/** The first obstacle's name, or `null` for a sentence that a reader can be given alone. */
export function obstacle(facts: Facts, doc: Doc): string | null {
  const text = slice(doc.text, facts.span);
  const found = ENTRIES.find(([, holds]) => holds(facts, text, doc.language.discourse));
  return found?.[0] ?? null;
}

/** "This week" and "Those who" do not. */
function pointsBack(words: readonly string[], { pointingBack, times }: DiscourseTables): boolean {
  const [first = '', second = ''] = words;
  return pointingBack.has(first) && !times.has(second) && second !== 'who';
}

/** After a quote: `said Ruth Pell`, not `she told Ruth Pell`. */
function namesSpeaker(plain: readonly PlainWord[], { pronouns }: DiscourseTables): boolean {
  return (
    plain.some(({ isName }) => isName) && !plain.slice(0, 2).some(({ word }) => pronouns.has(word))
  );
}

/** "On Monday she left": nobody has been named whom she could be. "When she left, Pell said" may. */
function pronounEarly(
  plain: readonly PlainWord[],
  { someone, subordinators }: DiscourseTables,
): boolean {
  if (subordinators.has(plain[0]?.word ?? '')) return false;
  const opening = plain.slice(0, EARLY);
  const pronoun = opening.findIndex(({ word }) => someone.has(word));
  return pronoun >= 0 && !opening.slice(1, pronoun).some(({ isName }) => isName);
}

/** "The bridge, he said, is old", "The bridge is old, she said.": the speaker was named before. */
function pronounSaid(text: string, { someone, saying }: DiscourseTables): boolean {
  return text.split(/[,“”"]/).some((part) => {
    const [subject = '', verb = '', ...more] = part.toLowerCase().match(/[^\s.]+/g) ?? [];
    return more.length === 0 && someone.has(subject) && saying.has(verb);
  });
}

/** "However, Pell stayed", and "Pell, however, stayed". Reads no further than both could reach. */
function hasConnective(text: string, { connectives, longestConnective }: DiscourseTables): boolean {
  const opening = text.slice(0, longestConnective * LONG_WORD).replace(/^["“]/, '');
  if (!opening.includes(',')) return false;
  // The last part goes on.
  const [first = '', second = ''] = opening.toLowerCase().split(',').slice(0, -1);
  return connectives.has(first) || connectives.has(second.trim());
}
