/** Joins what narrows a description of a speaker to the description. */
import { isSameSegment, lowerAt, type Frame } from './frame.ts';
import type { SpeakerMention } from './mentions.ts';
import { isNounPhraseWord } from './phrases.ts';

/** Words of "at the time" and the like between a description and its name. */
export const LONGEST_COMPLEMENT = 5;

/** "a spokesman for the mill", "Anna Webb of the mill": one mention, with the mill inside it. */
export function withComplements(
  mentions: readonly SpeakerMention[],
  { items, doc }: Frame,
): SpeakerMention[] {
  const whole: SpeakerMention[] = [];
  let head = -1;
  /** Whether the last one has a complement. */
  let isNarrower = false;
  for (const mention of mentions) {
    if (mention.inside) {
      whole.push(mention);
      continue;
    }
    const last = whole[head];
    if (last && isNarrowed(last, mention)) {
      whole[head] = { ...last, to: mention.to };
      whole.push({ ...mention, inside: true });
      continue;
    }
    // "Oakes of Aldmoor’s Harbour Museum"
    if (last && isNarrower && isOwnersBody(last, mention)) {
      whole[head] = { ...last, to: mention.to, possessive: mention.possessive };
      whole.push({ ...mention, inside: true });
      continue;
    }
    const joins =
      last !== undefined &&
      !last.possessive &&
      // "Oakes from his desk": not from him.
      mention.kind !== 'pronoun' &&
      (last.to === mention.from - 1 || reaches(last, mention.from)) &&
      goesWith(last.kind, lowerAt(items, last.to)) &&
      !doc.language.quotations.speechNouns.has(last.head);
    if (!joins && isField(mention)) {
      whole.push({ ...mention, inside: true });
      continue;
    }
    isNarrower = joins;
    if (joins) whole[head] = { ...last, to: mention.to, possessive: mention.possessive };
    else head = whole.length;
    whole.push(joins ? { ...mention, inside: true } : mention);
  }
  return whole;

  /** The museum there: somebody’s complement ends with its owner. */
  function isOwnersBody(one: SpeakerMention, other: SpeakerMention): boolean {
    return (
      one.kind === 'person' &&
      one.possessive &&
      one.to === other.from &&
      other.kind === 'organisation'
    );
  }

  /** "state" in "a baker and former secretary of state": part of an office that is no mention. */
  function isField({ kind, from, to }: SpeakerMention): boolean {
    const [office, of] = [items[from - 2]?.word, items[from - 1]?.word];
    if (kind !== 'nominal' || to > from + 1 || of?.lower !== 'of') return false;
    return doc.language.names.titles.has(office?.lower ?? '');
  }

  function goesWith(kind: SpeakerMention['kind'], lower: string): boolean {
    const { complementsOf } = doc.language.quotations;
    return kind !== 'pronoun' && kind !== 'noun' && complementsOf[kind].has(lower);
  }

  /** "Researchers led by Anna Webb said": of the two verbs the first only says which researchers. */
  function isNarrowed(one: SpeakerMention, other: SpeakerMention): boolean {
    const { prepositions, cueVerbs } = doc.language.quotations;
    return (
      one.kind === 'nominal' &&
      !one.possessive &&
      !other.possessive &&
      other.kind !== 'pronoun' &&
      other.from === one.to + 2 &&
      isSameSegment(items, one.from, other.from) &&
      isParticiple(lowerAt(items, one.to)) &&
      prepositions.has(lowerAt(items, one.to + 1)) &&
      cueVerbs.has(lowerAt(items, other.to)) &&
      !lowerAt(items, other.to).endsWith('ing')
    );
  }

  function isParticiple(lower: string): boolean {
    return /(?:ed|ing)$/.test(lower) || doc.language.quotations.participles.has(lower);
  }

  /** "the baker of the town of Aldmoor": nouns that are nobody's stand between. */
  function reaches({ kind, to }: SpeakerMention, from: number): boolean {
    if (kind !== 'nominal' || from - to > LONGEST_COMPLEMENT) return false;
    const { quotations } = doc.language;
    for (let at = to + 1; at < from - 1; at++) {
      const word = items[at]?.word ?? null;
      const lower = word?.lower ?? '';
      if (!(isNounPhraseWord(word, quotations) || quotations.determiners.has(lower))) return false;
    }
    return quotations.complementsOf.name.has(lowerAt(items, from - 1));
  }
}
