import type { Gender } from '../../lang/names.ts';
import type { Pronoun } from '../../lang/quotations.ts';
import type { Word } from '../../text/word-forms.ts';
import type { Entity } from '../names.ts';
import type { Cue } from './cues.ts';
import { withAppositions, withComplements, withRoles } from './descriptions.ts';
import type { Frame } from './frame.ts';
import {
  isAdverb,
  isNounPhraseWord,
  isPlural,
  lastBefore,
  looksLikeVerb,
  singular,
} from './phrases.ts';

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
  /** A person or a noun for one. */
  readonly person: boolean;
  readonly possessive: boolean;
  /** In order to say whom a description may mean: its head noun, lower case. */
  readonly head: string;
  /** Part of a longer description ("a Trump aide", "a spokesman for the mill"): not the speaker. */
  readonly inside: boolean;
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
  const startsAt = new Map<number, SpeakerMention>();
  const endsAt = new Map<number, SpeakerMention>();
  const swallowed = new Set<SpeakerMention>();
  /** Ends of descriptions after a comma: "president" in "Oakes, president and owner of the mill,". */
  const apposed = new Set<number>();

  const add = (mention: SpeakerMention): void => {
    for (let at = mention.from; at < mention.to; at++) taken[at] = 1;
    found.push(mention);
    startsAt.set(mention.from, mention);
    endsAt.set(mention.to, mention);
  };
  const wordAt = (at: number): Word | null => items[at]?.word ?? null;
  const sameSegment = (a: number, b: number): boolean => items[a]?.segment === items[b]?.segment;

  addNames();
  for (let at = 0; at < items.length; at++) if (!taken[at]) addPronoun(at);
  for (let at = 0; at < items.length; at++) if (!taken[at]) addNominal(at);
  for (const cue of cues) addBeside(cue);
  found.sort((a, b) => a.from - b.from);
  const visible = found.map((one) => (swallowed.has(one) ? { ...one, inside: true } : one));
  return withRoles(withAppositions(withComplements(visible, frame), frame), entities, frame);

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
        person: owner?.kind === 'person',
        possessive: wordAt(to - 1)?.possessive ?? false,
        head: '',
        inside: false,
      });
    }
  }

  function addPronoun(at: number): void {
    const word = wordAt(at);
    const pronoun = word && tables.pronouns.get(word.lower);
    if (!word || !pronoun || pronoun.form === 'object') return;
    // "put it"
    if (word.lower === 'it' && tables.cueVerbs.has(wordAt(at - 1)?.lower ?? '')) return;
    add({
      kind: 'pronoun',
      from: at,
      to: at + 1,
      name: at,
      entity: -1,
      pronoun,
      gender: pronoun.gender,
      plural: pronoun.number === 'many',
      person: pronoun.gender !== null,
      possessive: pronoun.form === 'possessive',
      head: word.lower,
      inside: false,
    });
  }

  /** "the 56-year-old" stands for a person as "he" does. */
  function addAged(at: number): void {
    if (wordAt(at + 1)?.kind === 'word' && isNounPhraseWord(wordAt(at + 1), tables)) return;
    add({
      kind: 'pronoun',
      from: at - 3,
      to: at + 1,
      name: at - 3,
      entity: -1,
      pronoun: { gender: null, number: 'one', form: 'subject' },
      gender: null,
      plural: false,
      person: true,
      possessive: false,
      head: 'aged',
      inside: false,
    });
  }

  function addNominal(at: number): void {
    const word = wordAt(at);
    if (word?.lower === 'year-old' && wordAt(at - 3)?.lower === 'the') return addAged(at);
    if (!word || word.kind !== 'word' || !isNoun(word)) return;
    if (isVerbAfterSubject(at) || (!word.possessive && hasLaterHead(at))) return;
    if (taken[at + 1] && sameSegment(at, at + 1) && wordAt(at + 1)?.capital && !word.possessive)
      return;
    const from = startOfPhrase(at, false);
    const plural = isPlural(word.lower);
    const hasDeterminer = from < at && opensPhrase(from);
    const isApposed =
      isAfterComma(from) || (wordAt(from - 1)?.lower === 'and' && apposed.has(from - 1));
    if (isApposed) apposed.add(at + 1);
    if (!plural && !hasDeterminer && !isApposed && !tables.groups.has(word.lower)) return;
    add({
      kind: 'nominal',
      from,
      to: at + 1,
      name: from,
      entity: -1,
      pronoun: null,
      gender: tables.roles.get(singular(word.lower)) ?? null,
      plural,
      person: tables.roles.has(singular(word.lower)) || names.titles.has(word.lower),
      possessive: word.possessive,
      head: singular(word.lower),
      inside: false,
    });
  }

  function isAfterComma(from: number): boolean {
    return wordAt(from - 1)?.text === ',' && taken[from - 2] === 1;
  }

  /** "state" in "the Saudis state", "reports" in "Reuters reports", not "report" in "a House report". */
  function isVerbAfterSubject(at: number): boolean {
    const before = wordAt(at - 1);
    const word = wordAt(at);
    if (!before || !word || !sameSegment(at - 1, at) || before.possessive) return false;
    if (!tables.cueVerbs.has(word.lower)) return false;
    return looksLikeVerb(word) ? taken[at - 1] === 1 : before.lower.endsWith('s');
  }

  /** "law" in "law enforcement official". */
  function hasLaterHead(at: number): boolean {
    for (let next = at + 1; next < at + 4; next++) {
      const word = wordAt(next);
      if (!word || taken[next] || !sameSegment(at, next) || word.kind !== 'word') return false;
      if (tables.cueVerbs.has(word.lower) || !isNounPhraseWord(word, tables)) return false;
      if (isNoun(word)) return true;
      if (word.possessive) return false;
    }
    return false;
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
    if (kind === 'colon' || kind === 'dash') return;
    const left = kind === 'source' ? -1 : lastBefore(at, frame, tables);
    if (left >= 0 && !taken[left] && sameSegment(left, at)) addNoun(left);
    let right = at + 1;
    while (wordAt(right) && sameSegment(right, at) && isAdverb(wordAt(right), tables)) right++;
    const follows = kind === 'source' || items[at - 1]?.quote !== -1;
    if (!follows || !sameSegment(right, at)) return;
    const owner = startsAt.get(right);
    if (owner && describes(owner)) return addNoun(owner.to);
    if (taken[right]) return;
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

  /** "said one Trump confidant": a name, then a noun. */
  function describes({ entity, possessive, to }: SpeakerMention): boolean {
    const word = wordAt(to);
    if (entity < 0 || possessive || !word || taken[to] || !sameSegment(to - 1, to)) return false;
    return (
      !word.capital &&
      word.kind === 'word' &&
      isNounPhraseWord(word, tables) &&
      !looksLikeVerb(word) &&
      !isAdverb(word, tables)
    );
  }

  function addNoun(head: number): void {
    const word = wordAt(head);
    if (!word || word.kind !== 'word') return;
    if (!isNounPhraseWord(word, tables) && !tables.quantifiers.has(word.lower)) return;
    if (tables.times.has(word.lower) || /^\p{Ll}+(?:ing|ed)$/u.test(word.text)) return;
    const from = startOfPhrase(head, false);
    const isName = word.capital && !word.first;
    if (
      !isName &&
      !word.capital &&
      !(from < head && opensPhrase(from)) &&
      !word.lower.endsWith('s') &&
      !tables.quantifiers.has(word.lower)
    )
      return;
    if (word.first && names.starters.has(word.lower) && !tables.quantifiers.has(word.lower)) return;
    add({
      kind: word.capital ? 'name' : 'noun',
      from,
      to: head + 1,
      name: from,
      entity: -1,
      pronoun: null,
      gender: null,
      plural: !word.capital && word.lower.endsWith('s'),
      person: false,
      possessive: word.possessive,
      head: word.lower,
      inside: false,
    });
  }

  /** "secretary of state Anna Webb", "ambassador to Britain Anna Webb": no title of her own between. */
  function isOffice(at: number, head: number): boolean {
    const office = wordAt(at - 2);
    if (!office || taken[at - 2] || !names.titles.has(office.lower)) return false;
    for (let field = at; field < head; field++) {
      const word = wordAt(field);
      const isOwn = !word || names.titles.has(word.lower) || tables.roles.has(word.lower);
      if (isOwn || word.kind !== 'word') return false;
    }
    return true;
  }

  /** "state" after "of", "the", "said": no verb there. */
  function isNounHere(at: number): boolean {
    const word = wordAt(at);
    const before = wordAt(at - 1);
    if (!word || !(tables.groups.has(word.lower) || tables.speechNouns.has(word.lower)))
      return false;
    return (
      !before ||
      !sameSegment(at - 1, at) ||
      tables.prepositions.has(before.lower) ||
      tables.determiners.has(before.lower) ||
      tables.cueVerbs.get(before.lower) === 'strong' ||
      names.titleParts.has(before.lower)
    );
  }

  function hasNoun(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const word = wordAt(at);
      if (word && isNoun(word)) return true;
    }
    return false;
  }

  /** Where the phrase that ends in this word starts: "the group’s former head" from "head". */
  function startOfPhrase(head: number, isName: boolean): number {
    let at = head;
    while (at > 0 && head - at < 9 && sameSegment(at - 1, head)) {
      const before = wordAt(at - 1);
      if (!before || taken[at - 1]) {
        // "Oakes’s lawyer": the owner is part of the description.
        const owner = before ? endsAt.get(at) : undefined;
        if (!owner || (isName && at === head)) return at;
        if (owner.entity < 0 && !owner.possessive) return at;
        const noun = wordAt(head) ?? before;
        if (noun && !owner.possessive && !isName && !isNoun(noun) && looksLikeVerb(noun)) return at;
        // "Oakes met Anna Webb": no noun for her.
        if (isName && !owner.possessive && !hasNoun(at, head)) return head;
        // "a Trump aide", "Oakes’s lawyer Anna Webb": the name only says whose.
        if (isName || !owner.possessive) swallowed.add(owner);
        return owner.from;
      }
      if (before.kind === 'mark') {
        const joins =
          before.text === '.'
            ? (wordAt(at - 2)?.text.length ?? 9) < 5 &&
              before.to === wordAt(at - 1)?.to &&
              (wordAt(at - 2)?.capital ?? false) &&
              isName
            : (before.text === '-' && before.from === wordAt(at - 2)?.to) ||
              (/^[’']$/.test(before.text) && wordAt(at - 2)?.possessive === true);
        if (!joins) return at;
      } else if (tables.determiners.has(before.lower)) {
        return at - 1;
      } else if (
        isName &&
        at < head &&
        /^(?:of|to|for)$/.test(before.lower) &&
        isOffice(at, head)
      ) {
        at--;
      } else if (!isNounPhraseWord(before, tables) && !isNounHere(at - 1)) {
        return at;
      } else if (
        isName &&
        at === head &&
        !before.capital &&
        !isNoun(before) &&
        looksLikeVerb(before)
      ) {
        return at;
      }
      at--;
    }
    return at;
  }
}
