/** What a speaker is called: the fullest name, else the article's description. */
import { lowerAt } from './frame.ts';
import type { SourceKind } from '../../brief.ts';
import type { Word } from '../../text/word-forms.ts';
import type { SpeakerMention } from './mentions.ts';
import { isNounPhraseWord, looksLikeVerb } from './phrases.ts';
import type { Scene } from './scene.ts';

export interface SpeakerName {
  readonly name: string;
  readonly role: string | null;
  readonly source: SourceKind;
}

/** Longest description shown, in words after its head. */
const LONGEST = 9;

export function speakerName(scene: Scene, index: number): SpeakerName {
  const { mentions, entities, frame } = scene;
  const mention = mentions[index];
  if (!mention) throw new RangeError(`No mention ${index}`);
  const entity = entities[mention.entity];
  if (entity)
    return {
      name: entity.name,
      role: entity.role,
      source: entity.kind === 'person' ? 'person' : 'organisation',
    };
  const { items, doc } = frame;
  const first = items[mention.from]?.word;
  const last = items[endOfDescription(scene, endOfNoun(scene, mention)) - 1]?.word;
  const name = first && last ? doc.text.slice(first.from, last.to).replace(/\s+/g, ' ') : '';
  // "An aide" opened the sentence; as a name it is "an aide".
  const isCapital =
    first !== null && first !== undefined && doc.language.quotations.determiners.has(first.lower);
  const shown = isCapital ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return { name: shown, role: null, source: sourceOf(scene, mention) };
}

/** "the Danish ministry" is a body like any by name; "the ministry", "another" and "officials" are not named. */
function sourceOf({ frame: { items, doc } }: Scene, mention: SpeakerMention): SourceKind {
  const { kind, head, from, to, plural } = mention;
  const { quantifiers, institutions } = doc.language.quotations;
  if (kind === 'name') return quantifiers.has(head) ? 'unnamed' : 'organisation';
  if (kind !== 'nominal' || plural || !institutions.has(head)) return 'unnamed';
  for (let at = from; at < to; at++) {
    const word = items[at]?.word;
    if (word?.capital && !word.first) return 'organisation';
  }
  return items[from]?.word?.possessive ? 'organisation' : 'unnamed';
}

/** Before "speaking to the mill" in "a baker speaking to the mill". */
function endOfNoun({ frame: { items, doc } }: Scene, { from, to }: SpeakerMention): number {
  const { prepositions } = doc.language.quotations;
  for (let at = from + 1; at < to - 2; at++)
    if (
      /^\p{Ll}+ing$/u.test(items[at]?.word?.text ?? '') &&
      prepositions.has(lowerAt(items, at + 1))
    )
      return at;
  return to;
}

function isPast(word: Word): boolean {
  return looksLikeVerb(word) && word.lower.endsWith('ed');
}

/** "a spokesman" goes on with "for the mill". */
function endOfDescription({ frame: { items, doc } }: Scene, to: number): number {
  const { quotations } = doc.language;
  // "a source close to the inquiry"
  const joiner = quotations.nearness.has(lowerAt(items, to)) ? to + 1 : to;
  if (items[joiner - 1]?.word?.possessive || !quotations.complements.has(lowerAt(items, joiner)))
    return to;
  let end = to;
  for (let at = joiner + 1; at < to + LONGEST; at++) {
    const item = items[at];
    if (!item?.word || item.segment !== items[to]?.segment) return end;
    const { lower } = item.word;
    // "a candidate to believe that", "a memo from the panel seemed": a verb.
    const isVerb = at === joiner + 1 ? quotations.baseForms.has(lower) : isPast(item.word);
    if (isVerb || quotations.relatives.has(lower)) return end;
    const isNoun =
      isNounPhraseWord(item.word, quotations) ||
      // "the group of leading mills"
      (at === joiner + 1 && lowerAt(items, at).endsWith('ing'));
    if (isNoun) end = at + 1;
    else if (!quotations.determiners.has(lowerAt(items, at)) && lowerAt(items, at) !== 'of')
      return end;
  }
  return to;
}
