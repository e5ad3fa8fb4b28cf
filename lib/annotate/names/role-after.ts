/** What follows a name and a comma and says who that is. */
import type { Language } from '../../lang/language.ts';
import type { Word } from '../../text/word-forms.ts';
import { isRole, type Stretch } from './role-words.ts';

/** Longest role shown, in words. */
const LONGEST = 14;
/** Words of "In an interview with the hosts Anna Webb and Martin Oakes". */
const LONGEST_OPENING = 20;
/** Words from the comma in which the head of a role stands. */
const HEAD_WITHIN = 6;

/** ", a research analyst at the institute," */
export function roleAfter(words: readonly Word[], to: number, language: Language): Stretch | null {
  const { quotations, names } = language;
  const { openers, indefinite, clauses, ends, finite } = names.rolePhrases;
  const comma = words[to];
  if (comma?.text !== ',' || words[to - 1]?.possessive) return null;
  let first = to + 1;
  // "Smith, 45, a teacher"
  if (words[first]?.kind === 'number' && words[first + 1]?.text === ',') first += 2;
  const lowerOf = (index: number): string => words[index]?.lower ?? '';
  // "now a teacher", not "went on a tour of the centre"
  while (quotations.adverbs.has(lowerOf(first)) && !finite.has(lowerOf(first))) first++;
  const opener = lowerOf(first);
  let head = indefinite.has(opener) ? first : -1;
  if (openers.has(opener)) first++;
  if (!opensRole(words, first, language)) return null;
  for (let at = first; ; at++) {
    const word = words[at];

    const isEnd =
      !word ||
      word.sentence !== comma.sentence ||
      isBreak(words, at, language) ||
      ends.has(word.lower) ||
      isSaying(word, language);
    // "In an interview with Oakes, the mayor said": the sentence's own subject.
    if (
      word &&
      opener === 'the' &&
      isSaying(word, language) &&
      isInOpening(words, comma, to, language)
    )
      return null;
    if (isEnd) return head < 0 ? null : trimmed(words, [first, at], language);
    if (at === first + LONGEST) return head < 0 ? null : shortened(words, [first, at], language);
    if (head < 0 && at - first < HEAD_WITHIN && isRole(word, language)) {
      const name = nameAhead(words, at, language);
      // "Oakes, Sen. Webb and others": the next one in a list, but for "Sen. Webb’s aide".
      if (name >= 0 && !isOwner(words, name)) return null;
      if (name < 0) head = at;
    }
    if (head < 0 && at > first && isNewPhrase(words, at, language)) return null;
    const plain = word.lower.replace(/n['’]t$/, '');
    // "Research and Advocacy Director"
    const joins = word.lower === 'and' && words[at - 1]?.capital && words[at + 1]?.capital;
    if (finite.has(plain) || (head < 0 && clauses.has(plain) && !joins)) return null;
  }
}

/** Whether its sentence opens with a preposition: "In an interview with Oakes, ". */
function isInOpening(
  words: readonly Word[],
  { sentence }: Word,
  comma: number,
  { quotations }: Language,
): boolean {
  let first = comma;
  while (first > comma - LONGEST_OPENING && words[first - 1]?.sentence === sentence) first--;
  const opens = words[first - 1]?.sentence !== sentence;
  return opens && quotations.prepositions.has(words[first]?.lower ?? '');
}

/** "met the mayor", "such a mayor": not "chief of the town", "the town’s other mayor". */
function isNewPhrase(words: readonly Word[], at: number, { quotations }: Language): boolean {
  const [before, own] = [words[at - 1], words[at]];
  if (!before || before.possessive || !quotations.determiners.has(own?.lower ?? '')) return false;
  return !quotations.prepositions.has(before.lower) && !quotations.conjunctions.has(before.lower);
}

/** Up to the last preposition of one that goes on and on; `null`: there is none. */
function shortened(
  words: readonly Word[],
  [from, to]: Stretch,
  language: Language,
): Stretch | null {
  const { prepositions } = language.quotations;
  const end = words.slice(from, to).findLastIndex(({ lower }) => prepositions.has(lower));
  return end < 1 ? null : trimmed(words, [from, from + end], language);
}

/** "said", "told": not "state", which is a noun as well. */
function isSaying({ lower, capital }: Word, { quotations }: Language): boolean {
  return !capital && quotations.cueVerbs.get(lower) === 'strong' && !quotations.groups.has(lower);
}

/** Not "one of the bakers", "what a baker", "his baker", "at the baker’s". */
function opensRole(words: readonly Word[], at: number, { quotations, names }: Language): boolean {
  const [{ lower, capital } = { lower: '', capital: false }, next] = [words[at], words[at + 1]];
  if (capital) return true;
  const { stops } = names.rolePhrases;
  if (stops.has(lower) || quotations.pronouns.has(lower)) return false;
  return (
    !quotations.prepositions.has(lower) &&
    !(quotations.determiners.has(lower) && next?.lower === 'of')
  );
}

/** Where the name starts after "Sen." of "Sen. Webb", after "host" of "the host Anna Webb"; -1: none. */
function nameAhead(words: readonly Word[], at: number, { names }: Language): number {
  const [word, dot] = [words[at], words[at + 1]];
  const from = dot?.text === '.' ? at + 2 : at + 1;
  const next = words[from];
  if (!word || !next?.capital) return -1;
  if (names.givenNames.has(next.text) && words[from + 1]?.capital) return from;
  const isTitle = word.capital && names.titles.has(word.lower);
  return isTitle && !names.titles.has(next.lower) && !names.titleParts.has(next.lower) ? from : -1;
}

/** "Anna Webb’s" */
function isOwner(words: readonly Word[], from: number): boolean {
  let at = from;
  while (words[at]?.capital && !words[at]?.possessive) at++;
  return words[at]?.possessive === true;
}

/** A mark that ends a phrase: not the dot of "St." or "Mr." before another word of a name. */
function isBreak(words: readonly Word[], at: number, { sentences }: Language): boolean {
  const [before, mark, next] = [words[at - 1], words[at], words[at + 1]];
  const isAbbreviation =
    mark?.text === '.' && next?.capital && sentences.beforeName.has(before?.text ?? '');
  return !isAbbreviation && /^[,.;:()—–“”"?!]$/.test(mark?.text ?? '');
}

/** Without an owner in small letters ("the company’s chief baker") and without a joiner at the end. */
function trimmed(words: readonly Word[], [from, to]: Stretch, language: Language): Stretch | null {
  const { quotations, names } = language;
  let [first, end] = [ownerUpTo(words, from, to, language), to];
  while (end > first && isJoiner(words[end - 1])) end--;
  // "a baker and a co-author of": what leads nowhere is cut off.
  if (end < to) {
    const and = words.slice(first, end).findLastIndex(({ lower }) => lower === 'and');
    if (and > 0) end = first + and;
  }
  return words.slice(first, end).some(({ kind }) => kind === 'word') ? [first, end] : null;

  function isJoiner(word: Word | undefined): boolean {
    const lower = word?.lower ?? '';
    return (
      quotations.prepositions.has(lower) ||
      quotations.conjunctions.has(lower) ||
      names.rolePhrases.articles.has(lower)
    );
  }
}

/** Past "company’s", "hotel chain’s", "last week’s" at the start: whose, but nobody’s; "the mayor’s" is kept whole. */
function ownerUpTo(words: readonly Word[], from: number, to: number, language: Language): number {
  const { quotations, names } = language;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || quotations.prepositions.has(word.lower)) return from;
    if (!word.possessive && isRole(word, language)) return from;
    // "the Company’s"
    const isGeneric =
      at === from &&
      quotations.groups.has(word.lower) &&
      names.rolePhrases.openers.has(words[at - 1]?.lower ?? '');
    if (word.capital && !isGeneric) return from;
    if (word.possessive && isRole(word, language)) return from - 1;
    if (word.possessive) return words[at + 1]?.kind === 'mark' ? at + 2 : at + 1;
  }
  return from;
}
