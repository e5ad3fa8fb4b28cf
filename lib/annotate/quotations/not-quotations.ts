/** Stretches between marks that nobody is said to have spoken, each kind by its named rule. */
import { isAllCapitals, isLetter } from '../../text/characters.ts';
import type { Word } from '../../text/word-forms.ts';
import type { Decision } from './attribute.ts';
import { continuesList } from './lists.ts';
import type { Scene } from './scene.ts';

interface Stretch {
  /** Of the words inside, the ones that are no marks. */
  readonly words: readonly Word[];
  readonly text: string;
  /** The character before the opening mark. */
  readonly touching: string;
  /** The reporter's words around it, of the same sentence, nearest first. */
  readonly before: readonly Word[];
  readonly after: Word | null;
  /** The three behind that. */
  readonly behind: readonly (Word | null)[];
  readonly isHeadline: boolean;
  /** Between the article and the noun of somebody’s description: "the “Mill” actor". */
  readonly isInDescription: boolean;
  readonly tables: Scene['frame']['doc']['language']['quotations'];
}

interface Rule {
  readonly id: string;
  readonly holds: (stretch: Stretch) => boolean;
}

const TITLE = 'not-quotation/title';

/** Whatever the ranker says. */
const SURE: readonly Rule[] = [
  // An attribute of markup that came through as text.
  { id: 'not-quotation/markup', holds: ({ touching }) => touching === '=' },
  { id: 'not-quotation/nickname', holds: isNickname },
  { id: 'not-quotation/word-as-word', holds: (stretch) => isKnownAs(stretch) || isGloss(stretch) },
  { id: 'not-quotation/slogan', holds: isSlogan },
  { id: TITLE, holds: (stretch) => stretch.isInDescription || isTitle(stretch) },
];

/** Why the ranker may say that nobody speaks. The last one always holds. */
const LIKELY: readonly Rule[] = [
  {
    id: 'not-quotation/word-as-word',
    holds: ({ before, tables }) => tables.naming.has(before[0]?.lower ?? ''),
  },
  { id: 'not-quotation/name', holds: isTitleCase },
  { id: 'not-quotation/scare-quotes', holds: () => true },
];

/** From these shares of "nobody" on there is no speaker: long stretches hardly ever lack one. */
const NOBODY = 0.5;
const NOBODY_LONG = 0.8;
/** Words beyond which a stretch is long. */
const LONG = 8;

/**
 * Id of the rule by which the quotation is none; `null`: it is one.
 *
 * @param nobodys what stood between earlier marks and was nobody’s, in lower case.
 * @param before the same of the quotation before.
 */
export function notQuotation(
  scene: Scene,
  quote: number,
  decision: Decision,
  nobodys: ReadonlySet<string>,
  before: string | null,
): string | null {
  const stretch = stretchOf(scene, quote);
  if (before === TITLE && continuesList(scene.frame, quote)) return before;
  const sure = SURE.find(({ holds }) => holds(stretch));
  if (sure) return sure.id;
  // "how “The Old Mill” would end": not "“Close The Mill,” said".
  const isName = isTitleCase(stretch) && !isTagged(stretch);
  if ((isName || isModifier(stretch)) && nobodys.has(stretch.text.toLowerCase()))
    return 'not-quotation/repeated';
  const { mention, cue, features } = decision.candidate;
  // A name without a verb beside it speaks no title.
  if (isName && mention >= 0 && !cue && !features.has('again')) return TITLE;
  const limit = stretch.text.split(/\s+/).length > LONG ? NOBODY_LONG : NOBODY;
  if (decision.candidate.mention >= 0 || decision.nobody <= limit) return null;
  if (isTakenAs(stretch) || isTagged(stretch) || isCalledOut(stretch)) return null;
  return LIKELY.find(({ holds }) => holds(stretch))?.id ?? null;
}

/** "was seen as “a danger”": the words of those who see it so, whoever they are. */
function isTakenAs({ words, before, tables }: Stretch): boolean {
  const [as, verb, being] = before;
  return (
    as?.lower === 'as' &&
    words[0]?.capital === false &&
    tables.cueVerbs.has(verb?.lower ?? '') &&
    tables.beingVerbs.has(being?.lower ?? '')
  );
}

/** "“It fell,” said …", "“The mill fell on Monday,” …": somebody’s words, whoever it was. */
function isTagged({ words, text, after, tables }: Stretch): boolean {
  if (tables.cueVerbs.get(after?.lower ?? '') === 'strong') return /[,?!]$/.test(text);
  return (
    text.endsWith(',') &&
    words.length > 4 &&
    words[0]?.capital === true &&
    !isTitleCase({ words, tables })
  );
}

/** "chants of “Close the Mill!”" */
function isCalledOut({ before: [of, noun], tables }: Stretch): boolean {
  return of?.lower === 'of' && tables.cueVerbs.get(noun?.lower ?? '') === 'strong';
}

/** "the “interim” mayor" */
function isModifier({ before, after, tables }: Stretch): boolean {
  return (
    tables.determiners.has(before[0]?.lower ?? '') &&
    after?.kind === 'word' &&
    !after.capital &&
    !tables.prepositions.has(after.lower) &&
    !tables.conjunctions.has(after.lower) &&
    !tables.auxiliaries.has(after.lower)
  );
}

/** Words before it that are looked at, and words inside. */
const BEFORE = 6;
const INSIDE = 20;

function stretchOf({ frame, mentions, mentionFrom }: Scene, quote: number): Stretch {
  const { items, quotes, marked, words, doc } = frame;
  const at = quotes[quote] ?? -1;
  const mark = marked[quote];
  const item = items[at];
  if (!mark || !item) throw new RangeError(`No quotation ${quote}`);
  const before: Word[] = [];
  for (let back = at - 1; back >= 0 && before.length < BEFORE; back--) {
    const other = items[back];
    if (!other?.word || other.segment !== item.segment) break;
    before.push(other.word);
  }
  const inside: Word[] = [];
  for (let index = item.at; inside.length < INSIDE; index++) {
    const word = words[index];
    if (!word || word.from >= mark.words.to) break;
    if (word.kind !== 'mark') inside.push(word);
  }
  const next = items[at + 1];
  return {
    words: inside,
    text: doc.text.slice(mark.words.from, mark.words.to),
    touching: doc.text[mark.span.from - 1] ?? '',
    before,
    after: next?.segment === item.segment ? next.word : null,
    behind: items.slice(at + 2, at + 5).map(({ word }) => word),
    isInDescription: (mentions[(mentionFrom[at] ?? 0) - 1]?.to ?? 0) > at,
    isHeadline: doc.blocks[item.block]?.kind === 'headline',
    tables: doc.language.quotations,
  };
}

/** Martin “Rocky” Oakes: one or two words in the middle of a name. */
function isNickname({ words, text, before, after }: Stretch): boolean {
  const [given] = before;
  return (
    words.length <= 2 &&
    words[0]?.capital === true &&
    isLetter(text.charAt(text.length - 1)) &&
    (given?.capital === true || (given?.text === '.' && before[1]?.capital === true)) &&
    !given.possessive &&
    !given.first &&
    after?.capital === true &&
    !isInTitleCase(before)
  );
}

/** "known as the “Black Mill”": a name, by whomever given. */
function isKnownAs({ words, before, tables }: Stretch): boolean {
  const [last] = before;
  const start = tables.articles.has(last?.lower ?? '') ? 1 : 0;
  const phrase = [before[start + 1], before[start]].map((word) => word?.lower).join(' ');
  return isTitleCase({ words, tables }) && tables.introductions.has(phrase);
}

/** "Muhle, German for “mill”": what a word means. */
function isGloss({ before: [last, language], tables }: Stretch): boolean {
  return last?.lower === 'for' && tables.languages.has(language?.lower ?? '');
}

/** "with the slogan “…”": whoever came up with it; "they chanted the slogan “…”" is somebody’s. */
function isSlogan({ before, tables }: Stretch): boolean {
  const [noun, article, preposition] = before;
  return (
    tables.slogans.has(noun?.lower ?? '') &&
    tables.determiners.has(article?.lower ?? '') &&
    tables.prepositions.has(preposition?.lower ?? '')
  );
}

/** A headline in the text: there every quotation is in title case. */
function isInTitleCase(before: readonly Word[]): boolean {
  return before.length > 3 && before.every(({ kind, capital }) => kind !== 'word' || capital);
}

/** Named as a work: after "the book", "the book, ", "called", "on" or "on the channel’s", or before "star". */
function isTitle(stretch: Stretch): boolean {
  const { words, text, before, after, isHeadline, tables } = stretch;
  if (isHeadline && !hasSmallWord(before)) return false;
  if (isPresentedWork(stretch)) return true;
  if (!(isTitleCase({ words, tables }) || isAcronym(words, text))) return false;
  const [last, beforeLast] = before;
  if (!last) return after !== null && tables.works.has(after.lower);
  if (isInTitleCase(before)) return false;
  const named = /^(?:,|called)$/.test(last.text) ? beforeLast : last;
  if (named && !named.capital && tables.works.has(named.lower)) return true;
  if (after && !after.capital && tables.works.has(after.lower)) return true;
  if (tables.performing.has(last.lower)) return true;
  // "told “Mill Street Live” that", "who wrote “The Old Mill”"
  if (last.lower === 'told' || (last.lower === 'wrote' && beforeLast?.lower === 'who')) return true;
  // "Oakes refers to him as “Mr. Webb”" says what he is called.
  if (last.lower === 'as' || isCalledOut(stretch)) return false;
  return tables.prepositions.has(last.lower) || ownerAfterPreposition(before, tables);
}

/** "“Milled,” a novel by", "the “Mill” show", "a book of hers called “Milled”": one word will do. */
function isPresentedWork({ words, text, before, after, behind, tables }: Stretch): boolean {
  if (!words[0]?.capital || !(words.length < 2 || isTitleCase({ words, tables }))) return false;
  const isWork = (word: Word | null | undefined): boolean => tables.works.has(word?.lower ?? '');
  if (tables.articles.has(before[0]?.lower ?? '') && isWork(after)) return true;
  if (before[0]?.lower === 'called' && before.some(isWork)) return true;
  const next = text.endsWith(',') ? [after, ...behind] : after?.text === ',' ? behind : [];
  return tables.articles.has(next[0]?.lower ?? '') && next.slice(1).some(isWork);
}

/** "on ABC’s", "told ABC’s", "in the 2012 book", "on the channel’s show": nothing but names and nouns between. */
function ownerAfterPreposition(before: readonly Word[], tables: Stretch['tables']): boolean {
  if (!before[0]?.possessive) return false;
  const preposition = before.findIndex(
    ({ lower }) => tables.prepositions.has(lower) || lower === 'told',
  );
  return preposition > 0 && before.slice(0, preposition).every(({ kind }) => kind === 'word');
}

/** A headline that does not write every word with a capital. */
function hasSmallWord(before: readonly Word[]): boolean {
  return before.some(
    ({ kind, capital, text }) => kind === 'word' && !capital && text.length > SMALL,
  );
}

/** "on “KNR”": not "to shouts of “USA!”" */
function isAcronym([word, next]: readonly Word[], text: string): boolean {
  if (!word || next || word.text.length < 2 || /[!?]$/.test(text)) return false;
  return isAllCapitals(word.text);
}

/** Words of up to that many letters may be small in a title, as may prepositions. */
const SMALL = 3;

function isTitleCase({ words, tables }: Pick<Stretch, 'words' | 'tables'>): boolean {
  const [first] = words;
  const long = words.filter(
    ({ text, lower }) => text.length > SMALL && !tables.prepositions.has(lower),
  );
  return (
    words.length > 1 &&
    long.length > 0 &&
    [...long, ...(first ? [first] : [])].every(({ capital, kind }) => capital || kind === 'number')
  );
}
