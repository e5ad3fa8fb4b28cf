/** What a speaker is called: the fullest name, else the article's description. */
import type { SourceKind } from '../../brief.ts';
import { isNounPhraseWord } from './phrases.ts';
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
  const last = items[endOfDescription(scene, mention.to) - 1]?.word;
  const name = first && last ? doc.text.slice(first.from, last.to).replace(/\s+/g, ' ') : '';
  // "An aide" opened the sentence; as a name it is "an aide".
  const isCapital =
    first !== null && first !== undefined && doc.language.quotations.determiners.has(first.lower);
  const shown = isCapital ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return { name: shown, role: null, source: mention.kind === 'name' ? 'organisation' : 'unnamed' };
}

/** "a spokesman" goes on with "for the mill". */
function endOfDescription({ frame: { items, doc } }: Scene, to: number): number {
  const { quotations } = doc.language;
  // "a source close to the inquiry"
  let at = /^(?:close|familiar|briefed|involved|aligned)$/.test(items[to]?.word?.lower ?? '')
    ? to + 1
    : to;
  if (
    items[at - 1]?.word?.possessive ||
    !/^(?:for|of|at|from|with|in|to|on)$/.test(items[at]?.word?.lower ?? '')
  )
    return to;
  at++;
  const start = at;
  while (at < to + LONGEST) {
    const item = items[at];
    if (!item?.word || item.segment !== items[to]?.segment) return at > to + 1 && item ? at : to;
    const { lower } = item.word;
    const goesOn =
      isNounPhraseWord(item.word, quotations) ||
      quotations.determiners.has(lower) ||
      lower === 'of' ||
      // "the group of leading mills"
      (at === start && lower.endsWith('ing'));
    if (!goesOn) return at > to + 1 ? at : to;
    at++;
  }
  return to;
}
