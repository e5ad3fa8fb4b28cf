import type { Gender } from '../../lang/names.ts';
import type { Pronoun, QuotationTables } from '../../lang/quotations.ts';
import type { Word } from '../../text/word-forms.ts';
import type { Entity } from '../names.ts';
import type { Cue } from './cues.ts';
import type { Frame } from './frame.ts';

export type MentionKind =
  | 'person'
  | 'organisation'
  /** A capitalised word that is neither ("Beijing said"). */
  | 'name'
  | 'pronoun'
  /** A noun for a person, a group or a document: "an institute spokesman". */
  | 'nominal'
  /** Another noun in a subject's place. */
  | 'noun';

/** Words that may name a speaker; `[from, to)` in the frame's items, with what stands before the name. */
export interface SpeakerMention {
  readonly kind: MentionKind;
  readonly from: number;
  readonly to: number;
  /** Item where the bare name starts; `from` for all else. */
  readonly name: number;
  /** Index of the entity; -1: none. */
  readonly entity: number;
  readonly pronoun: Pronoun | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly possessive: boolean;
  /** In order to say whom a description may mean: its head noun, lower case. */
  readonly head: string;
}

/** All that may name a speaker, in order; none overlaps another. */
export function mentionsOf(
  frame: Frame,
  entities: readonly Entity[],
  cues: readonly Cue[],
): SpeakerMention[] {
  const { items, itemOfWord, words, doc } = frame;
  const tables = doc.language.quotations;
  const { names } = doc.language;
  const taken = new Uint8Array(items.length);
  const found: SpeakerMention[] = [];

  const add = (mention: SpeakerMention): void => {
    for (let at = mention.from; at < mention.to; at++) taken[at] = 1;
    found.push(mention);
  };
  const wordAt = (at: number): Word | null => items[at]?.word ?? null;
  const sameSegment = (a: number, b: number): boolean => items[a]?.segment === items[b]?.segment;

  addNames();
  for (let at = 0; at < items.length; at++) if (!taken[at]) addPronoun(at);
  for (let at = 0; at < items.length; at++) if (!taken[at]) addNominal(at);
  for (const cue of cues) addBeside(cue);
  return found.sort((a, b) => a.from - b.from);

  function addNames(): void {
    const wordAtOffset = new Map(words.map(({ from }, index) => [from, index]));
    const all = entities.flatMap(({ mentions }, entity) =>
      mentions.map((mention) => ({ mention, entity })),
    );
    all.sort((a, b) => a.mention.from - b.mention.from);
    for (const { mention, entity } of all) {
      const first = wordAtOffset.get(mention.from) ?? -1;
      const name = itemOfWord[first] ?? -1;
      if (name < 0 || taken[name]) continue;
      let to = name;
      while ((wordAt(to)?.from ?? Infinity) < mention.to) to++;
      const owner = entities[entity];
      add({
        kind: owner?.kind === 'person' ? 'person' : 'organisation',
        from: startOfPhrase(name, true),
        to,
        name,
        entity,
        pronoun: null,
        gender: owner?.gender ?? null,
        plural: false,
        possessive: wordAt(to - 1)?.possessive ?? false,
        head: '',
      });
    }
  }

  function addPronoun(at: number): void {
    const word = wordAt(at);
    const pronoun = word && tables.pronouns.get(word.lower);
    if (!word || !pronoun || pronoun.form === 'object') return;
    add({
      kind: 'pronoun',
      from: at,
      to: at + 1,
      name: at,
      entity: -1,
      pronoun,
      gender: pronoun.gender,
      plural: pronoun.number === 'many',
      possessive: pronoun.form === 'possessive',
      head: word.lower,
    });
  }

  function addNominal(at: number): void {
    const word = wordAt(at);
    if (!word || word.kind !== 'word' || !isNoun(word)) return;
    const next = wordAt(at + 1);
    if (
      next &&
      sameSegment(at, at + 1) &&
      !word.possessive &&
      !taken[at + 1] &&
      next.kind === 'word' &&
      isNoun(next) &&
      !tables.cueVerbs.has(next.lower)
    )
      return;
    if (taken[at + 1] && sameSegment(at, at + 1) && wordAt(at + 1)?.capital && !word.possessive)
      return;
    const from = startOfPhrase(at, false);
    const plural = isPlural(word.lower);
    const hasDeterminer = from < at && opensPhrase(from);
    if (!plural && !hasDeterminer && !tables.groups.has(word.lower)) return;
    add({
      kind: 'nominal',
      from,
      to: at + 1,
      name: from,
      entity: -1,
      pronoun: null,
      gender: tables.roles.get(singular(word.lower)) ?? null,
      plural,
      possessive: word.possessive,
      head: singular(word.lower),
    });
  }

  function opensPhrase(at: number): boolean {
    const word = wordAt(at);
    return word !== null && (tables.determiners.has(word.lower) || word.possessive || word.capital);
  }

  function isNoun({ lower }: Word): boolean {
    const one = singular(lower);
    return (
      tables.roles.has(one) ||
      tables.groups.has(lower) ||
      tables.groups.has(one) ||
      (names.titles.has(one) && one.length > 3)
    );
  }

  /** Any noun or capitalised word in a subject's place beside a cue without another subject. */
  function addBeside({ at, kind }: Cue): void {
    if (kind === 'colon') return;
    const left = kind === 'source' ? -1 : lastBefore(at, frame, tables);
    if (left >= 0 && !taken[left] && sameSegment(left, at)) addNoun(left);
    let right = at + 1;
    while (wordAt(right) && sameSegment(right, at) && isAdverb(wordAt(right), tables)) right++;
    const follows = kind === 'source' || items[at - 1]?.quote !== -1;
    if (!follows || taken[right] || !sameSegment(right, at)) return;
    let end = right;
    if (tables.determiners.has(wordAt(end)?.lower ?? '') || wordAt(end)?.possessive) end++;
    while (
      !taken[end] &&
      sameSegment(end, at) &&
      isNounPhraseWord(wordAt(end), tables) &&
      end < right + 8
    )
      end++;
    if (end > right) addNoun(end - 1);
  }

  function addNoun(head: number): void {
    const word = wordAt(head);
    if (!word || word.kind !== 'word' || !isNounPhraseWord(word, tables)) return;
    const from = startOfPhrase(head, false);
    const isName = word.capital && !word.first;
    if (
      !isName &&
      !word.capital &&
      !(from < head && opensPhrase(from)) &&
      !word.lower.endsWith('s')
    )
      return;
    if (word.first && names.starters.has(word.lower)) return;
    add({
      kind: word.capital ? 'name' : 'noun',
      from,
      to: head + 1,
      name: from,
      entity: -1,
      pronoun: null,
      gender: null,
      plural: !word.capital && word.lower.endsWith('s'),
      possessive: word.possessive,
      head: word.lower,
    });
  }

  /** Where the phrase that ends in this word starts: "the group’s former head" from "head". */
  function startOfPhrase(head: number, isName: boolean): number {
    let at = head;
    while (at > 0 && head - at < 9 && sameSegment(at - 1, head)) {
      const before = wordAt(at - 1);
      if (!before || taken[at - 1]) {
        // "Oakes’s lawyer": the owner is part of the description.
        const owner =
          before?.possessive && !isName ? found.findLast(({ to }) => to === at) : undefined;
        return owner && owner.entity >= 0 ? owner.from : at;
      }
      if (before.kind === 'mark') {
        const joins =
          before.text === '.'
            ? (wordAt(at - 2)?.text.length ?? 9) < 5 &&
              before.to === wordAt(at - 1)?.to &&
              (wordAt(at - 2)?.capital ?? false) &&
              isName
            : before.text === '-' ||
              (/^[’']$/.test(before.text) && wordAt(at - 2)?.possessive === true);
        if (!joins) return at;
      } else if (tables.determiners.has(before.lower)) {
        return at - 1;
      } else if (!isNounPhraseWord(before, tables)) {
        return at;
      }
      at--;
    }
    return at;
  }
}

const plurals: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['people', 'people'],
  ['children', 'child'],
  ['police', 'police'],
  ['wives', 'wife'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['congressmen', 'congressman'],
]);

function singular(lower: string): string {
  const irregular = plurals.get(lower);
  if (irregular) return irregular;
  if (lower.endsWith('ies') && lower.length > 5) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('sses') || lower.endsWith('ches')) return lower.slice(0, -2);
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

function isPlural(lower: string): boolean {
  return plurals.has(lower) || (lower.endsWith('s') && !lower.endsWith('ss'));
}

/** A word that can stand inside a noun phrase, as far as its form tells. */
export function isNounPhraseWord(word: Word | null, tables: QuotationTables): boolean {
  if (!word) return false;
  if (word.kind === 'number') return true;
  if (word.kind === 'mark') return word.text === '-';
  const { lower } = word;
  if (tables.prepositions.has(lower) || tables.conjunctions.has(lower)) return false;
  if (tables.auxiliaries.has(lower) || tables.determiners.has(lower)) return false;
  if (
    tables.pronouns.has(lower) ||
    /^(?:who|which|whose|whom|what|there|here|not|me|us|them|him)$/.test(lower)
  )
    return false;
  if (tables.adverbs.has(lower)) return false;
  const cue = tables.cueVerbs.get(lower);
  return !cue || word.capital || (cue !== 'strong' && !/(?:ed|ing|s)$/.test(lower));
}

export function isAdverb(word: Word | null, { adverbs, auxiliaries }: QuotationTables): boolean {
  if (!word || word.kind !== 'word' || word.capital) return false;
  return (
    adverbs.has(word.lower) ||
    auxiliaries.has(word.lower) ||
    (word.lower.endsWith('ly') && word.lower.length > 4)
  );
}

/** The item before a verb, past its adverbs and auxiliaries. */
export function lastBefore(at: number, { items }: Frame, tables: QuotationTables): number {
  let left = at - 1;
  while (
    left >= 0 &&
    items[left]?.segment === items[at]?.segment &&
    isAdverb(items[left]?.word ?? null, tables)
  )
    left--;
  return items[left]?.segment === items[at]?.segment ? left : -1;
}
