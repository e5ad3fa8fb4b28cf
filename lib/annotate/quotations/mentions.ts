import type { Gender } from '../../lang/names.ts';
import type { Pronoun } from '../../lang/quotations.ts';
import type { Entity } from '../names.ts';
import type { Cue } from './cues.ts';
import { withComplements } from './complements.ts';
import { withAppositions, withRoles } from './descriptions.ts';
import type { Frame } from './frame.ts';
import { nounPhrasesOf } from './noun-phrases.ts';
import { addNounsBeside } from './nouns-beside.ts';
import { isNounPhraseWord, isPlural, isReflexive, looksLikeVerb, singular } from './phrases.ts';

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
  const phrases = nounPhrasesOf(frame);
  const { taken, found, swallowed, add, wordAt, sameSegment, opensPhrase, isNoun } = phrases;
  /** Ends of descriptions after a comma: "president" in "Oakes, president and owner of the mill,". */
  const apposed = new Set<number>();

  addNames();
  for (let at = 0; at < items.length; at++) if (!taken[at]) addPronoun(at);
  for (let at = 0; at < items.length; at++) if (!taken[at]) addNominal(at);
  addNounsBeside(frame, cues, phrases);
  found.sort((a, b) => a.from - b.from);
  const visible = found.map((one) =>
    swallowed.has(one) || isReaders(one) ? { ...one, inside: true } : one,
  );
  return withRoles(withAppositions(withComplements(visible, frame), frame), entities, frame);

  /** "your mill": an article does not quote what is its reader's. */
  function isReaders({ from }: SpeakerMention): boolean {
    return wordAt(from)?.lower === 'your';
  }

  function addNames(): void {
    let first = 0;
    const all = entities.flatMap(({ mentions }, entity) =>
      mentions.map((mention) => ({ mention, entity })),
    );
    all.sort((a, b) => a.mention.from - b.mention.from);
    for (const { mention, entity } of all) {
      while ((words[first]?.from ?? Infinity) < mention.from) first++;
      const name = words[first]?.from === mention.from ? (itemOfWord[first] ?? -1) : -1;
      if (name < 0 || taken[name]) continue;
      let to = name;
      while ((wordAt(to)?.from ?? Infinity) < mention.to) to++;
      const owner = entities[entity];
      const possessive = wordAt(to - 1)?.possessive ?? false;
      // "Oakes himself": he, and no more than he.
      if (!possessive && sameSegment(name, to) && isReflexive(wordAt(to)?.lower ?? '')) to++;
      add({
        kind: owner?.kind === 'person' ? 'person' : 'organisation',
        from: phrases.startOfPhrase(name, true),
        to,
        name,
        entity,
        pronoun: null,
        gender: owner?.gender ?? null,
        plural: false,
        person: owner?.kind === 'person',
        possessive,
        head: '',
        inside: isConstituency(name),
      });
    }
  }

  /** "Anna Webb (D-Aldmoor Harbour)" */
  function isConstituency(at: number): boolean {
    return wordAt(at - 1)?.text === '(' && /^[DRI]-/.test(wordAt(at)?.text ?? '');
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
    const from = phrases.startOfPhrase(at, false);
    const plural = isPlural(word.lower);
    const hasDeterminer = from < at && opensPhrase(from);
    const isApposed =
      isAfterComma(from) || (wordAt(from - 1)?.lower === 'and' && apposed.has(from - 1));
    if (isApposed) apposed.add(at + 1);
    // "Police said", but not "Video shows"
    const isBare = !plural && !hasDeterminer && !isApposed;
    if (isBare && (!tables.groups.has(word.lower) || tables.recordings.has(word.lower))) return;
    if (isBare && isGerund(at)) return;
    const first = partOf(from);
    // "Article 33 affirms"
    const isNumbered =
      wordAt(at + 1)?.kind === 'number' && tables.cueVerbs.has(wordAt(at + 2)?.lower ?? '');
    const isOne = first < from && wordAt(first)?.lower === 'one';
    add({
      kind: 'nominal',
      from: first,
      to: isNumbered ? at + 2 : at + 1,
      name: first,
      entity: -1,
      pronoun: null,
      gender: tables.roles.get(singular(word.lower)) ?? null,
      plural: plural && !isOne,
      person: tables.roles.has(singular(word.lower)) || names.titles.has(word.lower),
      possessive: word.possessive,
      head: singular(word.lower),
      inside: false,
    });
  }

  /** Where "one of" starts in "one of the bakers", "some of her aides". */
  function partOf(from: number): number {
    const [part, of] = [wordAt(from - 2), wordAt(from - 1)];
    const isPart =
      of?.lower === 'of' &&
      sameSegment(from - 2, from) &&
      !taken[from - 1] &&
      !taken[from - 2] &&
      (tables.partitives.has(part?.lower ?? '') ||
        (tables.quantifiers.has(part?.lower ?? '') &&
          (opensPhrase(from) ||
            tables.pronouns.get(wordAt(from)?.lower ?? '')?.form === 'possessive')));
    return isPart ? from - 2 : from;
  }

  /** "by warning that", not "a warning" */
  function isGerund(at: number): boolean {
    const lower = wordAt(at)?.lower ?? '';
    return (
      lower.endsWith('ing') &&
      tables.cueVerbs.has(lower) &&
      tables.prepositions.has(wordAt(at - 1)?.lower ?? '')
    );
  }

  function isAfterComma(from: number): boolean {
    return wordAt(from - 1)?.text === ',' && taken[from - 2] === 1;
  }

  /** "state" in "the Saudis state", "reports" in "Reuters reports", not "report" in "a House report". */
  function isVerbAfterSubject(at: number): boolean {
    const before = wordAt(at - 1);
    const word = wordAt(at);
    if (!before || !word || !sameSegment(at - 1, at) || before.possessive) return false;
    if (!tables.cueVerbs.has(word.lower) || isSpeakingReport(at)) return false;
    return looksLikeVerb(word) ? taken[at - 1] === 1 : isPlural(before.lower);
  }

  /** "report" in "the police report said": the verb is the next word. */
  function isSpeakingReport(at: number): boolean {
    return (
      tables.groups.has(wordAt(at)?.lower ?? '') &&
      sameSegment(at, at + 1) &&
      tables.cueVerbs.get(wordAt(at + 1)?.lower ?? '') === 'strong'
    );
  }

  /** "law" in "law enforcement official". */
  function hasLaterHead(at: number): boolean {
    for (let next = at + 1; next < at + 4; next++) {
      const word = wordAt(next);
      if (!word || taken[next] || !sameSegment(at, next) || word.kind !== 'word') return false;
      const isDocument =
        isSpeakingReport(next) ||
        (tables.statements.has(word.lower) && !isPlural(wordAt(next - 1)?.lower ?? ''));
      if (isDocument && tables.cueVerbs.has(word.lower)) return true;
      if (tables.cueVerbs.has(word.lower) || !isNounPhraseWord(word, tables)) return false;
      if (isNoun(word)) return true;
      if (word.possessive) return false;
    }
    return false;
  }
}
