import { isCapital, isSpace } from '../../text/characters.ts';
import type { NameTables } from '../../lang/names.ts';
import type { Word } from '../../text/word-forms.ts';

/** Words that follow each other with capitals, joiners in between: `[from, to)` in the words. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const JOINERS = new Set(['of', 'for', 'on', 'and', '&']);
const CLOSING = /^[”’"'»]$/;
const CONTRACTED_I = /^I(?:['’]\w+)?$/;
const I = 73;

/** The runs of capitalised words in sentences whose capitals mean something. */
export function runsOf(
  text: string,
  words: readonly Word[],
  titleCase: ReadonlySet<number>,
  tables: NameTables,
): Run[] {
  const runs: Run[] = [];
  const common = lowerCaseWords(words, tables);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!isName(word, tables) || titleCase.has(word.sentence)) continue;
    const to = endOfRun(text, words, at, tables);
    const from = trimStart(words, at, to, tables, common);
    if (from < to) runs.push({ from, to });
    at = to - 1;
  }
  return runs;
}

/** Sentences with capitals on nearly every word, as in a headline: one with a full stop must have all. */
export function titleCaseSentences(
  words: readonly Word[],
  { starters, inNoTitle }: NameTables,
): Set<number> {
  const found = new Set<number>();
  let [capitals, all, stops] = [0, 0, false];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const { sentence, kind, capital, text, lower } = word;
    if (kind === 'mark') stops = text === '.' || (stops && CLOSING.test(text));
    else if (
      kind === 'word' &&
      (capital || inNoTitle.has(lower) || (text.length > 3 && !starters.has(lower)))
    ) {
      stops = text.endsWith('.');
      if (capital) capitals++;
      all++;
    }
    if (words[at + 1]?.sentence === sentence) continue;
    if (stops ? all >= 8 && capitals / all >= 0.95 : all >= 5 && capitals / all >= 0.8)
      found.add(sentence);
    [capitals, all, stops] = [0, 0, false];
  }
  return found;
}

function isName(word: Word | undefined, tables: NameTables): word is Word {
  if (word?.kind !== 'word') return false;
  if (!word.capital) return joinsParticle(word.text, tables);
  return word.text.charCodeAt(0) !== I || !CONTRACTED_I.test(word.text);
}

/** "al-Sahlani", "d’Arcy" */
function joinsParticle(text: string, { particles }: NameTables): boolean {
  // Such a particle has one letter or two.
  const joint = isJoint(text.charCodeAt(1)) ? 1 : isJoint(text.charCodeAt(2)) ? 2 : 0;
  return joint > 0 && isCapital(text.slice(joint + 1)) && particles.has(text.slice(0, joint));
}

/** - ' ’ */
function isJoint(code: number): boolean {
  return code === 45 || code === 39 || code === 0x2019;
}

/** Words that the article writes small, an account's ("@oakes") apart. */
function lowerCaseWords(words: readonly Word[], tables: NameTables): Set<string> {
  const found = new Set<string>();
  let isAccount = false;
  for (const { kind, capital, lower, text } of words) {
    if (kind === 'word' && !capital && !isAccount && !joinsParticle(text, tables)) found.add(lower);
    isAccount = text === '@';
  }
  return found;
}

function endOfRun(text: string, words: readonly Word[], from: number, tables: NameTables): number {
  let to = from + 1;
  for (;;) {
    const last = words[to - 1];
    const next = words[to];
    if (!last || !next || next.sentence !== last.sentence) return to;
    const gap = text.slice(last.to, next.from);
    if (next.text === '.' && gap === '' && takesDot(last, tables)) to += 1;
    else if (gap === '' && isBroken(last, next)) to += 1;
    else if (isBlank(gap) && !last.possessive && isName(next, tables)) to += 1;
    else if (last.possessive && isName(next, tables) && joinsPossessive(last, next, tables))
      to += 1;
    else if (
      last.possessive &&
      /^[’']$/.test(next.text) &&
      isName(words[to + 1], tables) &&
      joinsPossessive(last, words[to + 1], tables)
    )
      to += 2;
    else if (suffixAfter(words, to, tables)) to += 2;
    else {
      const joined = afterJoiner(text, words, from, to, tables);
      if (joined === to) return to;
      to = joined;
    }
  }
}

/** One blank of any width, such as one at which no line breaks ("James\u00a0Oakes"). */
function isBlank(gap: string): boolean {
  return gap === ' ' || (gap.length === 1 && gap !== '\n' && isSpace(gap.charCodeAt(0)));
}

/** "FranÃ§ois": the bytes of a letter read one by one, no blank between. */
function isBroken(last: Word, next: Word): boolean {
  const inside = next.kind === 'mark' ? next.text : last.text;
  return /[ÃÂÅ]$/.test(last.text) || (last.kind === 'mark' && /[\u0080-\u00bf]/.test(inside));
}

function takesDot(last: Word, { titles, suffixes }: NameTables): boolean {
  return (
    last.text.length === 1 ||
    titles.has(last.lower) ||
    suffixes.has(last.lower) ||
    last.lower === 'st'
  );
}

/** "the Sheriff’s Office", "Workers’ Party": one body. */
function joinsPossessive(last: Word, next: Word | undefined, { bodies }: NameTables): boolean {
  return (
    bodies.has(next?.lower ?? '') &&
    /^(?:sheriff|governor|attorney|children|women|workers|people|teachers|veterans|king|queen|players|writers)s?$/.test(
      last.lower,
    )
  );
}

function suffixAfter(words: readonly Word[], at: number, { suffixes }: NameTables): boolean {
  return (
    words[at]?.text === ',' &&
    suffixes.has(words[at + 1]?.lower ?? '') &&
    words[at + 1]?.capital === true
  );
}

/** Past "of", "for the", "van der" when a capital follows and the words before allow it. */
function afterJoiner(
  text: string,
  words: readonly Word[],
  from: number,
  at: number,
  tables: NameTables,
): number {
  const { bodies } = tables;
  const head = words[at - 1];
  const joiner = words[at];
  if (!head || !joiner || head.possessive || joiner.kind === 'number') return at;
  if (!isBlank(text.slice(head.to, joiner.from))) return at;
  const surname = pastParticles(words, at, tables);
  const the = surname === at && words[at + 1]?.lower === 'the' ? 2 : 1;
  const to = surname === at ? at + the : surname;
  const next = words[to];
  if (!isName(next, tables) || next.sentence !== head.sentence) return at;
  if (!isBlank(text.slice(words[to - 1]?.to ?? 0, next.from))) return at;
  if (surname > at) return to + 1;
  if (!JOINERS.has(joiner.text)) return at;
  // "Ministry of Works and the Bank of Kent"
  if (joiner.lower === 'and' && the === 2 && bodies.has(next.lower)) return at;
  const isBody = bodies.has(head.lower) && joiner.lower !== 'and';
  const goesOn = words.slice(from, at).some(({ text: word }) => word === 'of' || word === 'for');
  const isPart =
    goesOn &&
    joiner.lower !== 'for' &&
    words.slice(from, at).some(({ lower }) => bodies.has(lower));
  return isBody || isPart || joiner.text === '&' ? to + 1 : at;
}

/** After "van der", "de la", "in ’t"; where it starts if there is none. */
function pastParticles(words: readonly Word[], from: number, { particles }: NameTables): number {
  let at = from;
  while (at < from + MOST_PARTICLES) {
    // "’t": a mark and a letter
    const isShort = /^[’'‘]$/.test(words[at + 1]?.text ?? '') && words[at + 2]?.text === 't';
    if (isShort && (particles.has(words[at]?.lower ?? '') || words[at]?.text === 'in')) at += 3;
    else if (particles.has(words[at]?.text ?? '')) at += 1;
    else return at;
  }
  return at;
}

const MOST_PARTICLES = 4;

function trimStart(
  words: readonly Word[],
  from: number,
  to: number,
  { starters, givenNames, titles }: NameTables,
  common: ReadonlySet<string>,
): number {
  let at = from;
  for (; at < to; at++) {
    const word = words[at];
    if (!word) break;
    // "People’s Party"
    const isOwner = word.possessive && at + 1 < to;
    const isStarter =
      starters.has(word.lower) && !isOwner && (word.first || word.lower === 'the' || at > from);
    const isCommon =
      word.first && common.has(word.lower) && !givenNames.has(word.text) && !titles.has(word.lower);
    // "A. Oakes"
    const isInitial = word.text.length === 1 && words[at + 1]?.text === '.' && at + 2 < to;
    if (isInitial || !(isStarter || isCommon)) break;
    if (isStarter && at > from && !words[at - 1]?.first) break;
    // "Will Smith": a given name that is a starter as well needs a surname.
    if (givenNames.has(word.text) && words[at + 1]?.capital && at + 1 < to) break;
  }
  return at;
}
