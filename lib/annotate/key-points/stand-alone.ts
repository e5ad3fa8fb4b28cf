import type { DiscourseTables } from '../../lang/discourse.ts';
import type { Doc } from '../../text/doc.ts';
import { slice } from '../../text/span.ts';
import type { Facts } from './facts.ts';

/** Below this a sentence is a label, a credit or a fragment of speech. */
const FEWEST_WORDS = 6;
/** Above this, a list that was read as one sentence. */
const MOST_WORDS = 80;
const MOST_QUOTED = 0.85;

type Obstacle = (facts: Facts, text: string, tables: DiscourseTables) => boolean;

/** Why a sentence does not stand alone, by name; in the order of asking. */
const OBSTACLES: Readonly<Record<string, Obstacle>> = {
  short: ({ words }) => words.length < FEWEST_WORDS,
  long: ({ words }) => words.length > MOST_WORDS,
  'no-stop': (_, text) => !/[.!?…]["'”’»)\]]*$/u.test(text),
  question: (_, text) => /\?["'”’»)\]]*$/u.test(text),
  appeal: ({ words }, _, { appeals }) => appeals.has(words[0] ?? ''),
  'points-back': ({ words }, _, tables) => pointsBack(words, tables),
  conjunction: ({ words }, _, { conjunctions }) => conjunctions.has(words[0] ?? ''),
  connective: (_, text, tables) => opensWithConnective(text, tables),
  'torn-quote': ({ quote }) => quote.torn,
  'bare-quote': ({ quote }) => quote.share > MOST_QUOTED,
  'quote-without-name': ({ quote, plainNames }) => quote.opens && plainNames === 0,
  'first-person': ({ plain }, _, { speaking }) => plain.some((word) => speaking.has(word)),
};

/** The first obstacle's name, or `null` for a sentence that a reader can be given alone. */
export function obstacle(facts: Facts, doc: Doc): string | null {
  const text = slice(doc.text, facts.sentence.span);
  const found = Object.entries(OBSTACLES).find(([, holds]) =>
    holds(facts, text, doc.language.discourse),
  );
  return found?.[0] ?? null;
}

/** "This week" and "Those who" do not. */
function pointsBack(words: readonly string[], { pointingBack, times }: DiscourseTables): boolean {
  const [first = '', second = ''] = words;
  return pointingBack.has(first) && !times.has(second) && second !== 'who';
}

/** Reads no further than the longest connective could reach. */
function opensWithConnective(
  text: string,
  { connectives, longestConnective }: DiscourseTables,
): boolean {
  const comma = text.indexOf(',');
  if (comma < 0 || comma > longestConnective * 16) return false;
  const opening = text.slice(0, comma).replace(/^["“]/, '').toLowerCase();
  return connectives.has(opening);
}
