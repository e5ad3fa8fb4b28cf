/** Whom each sentence is about: its subject, as far as its build tells without a parser. */
import { isAllLetters } from '../../text/characters.ts';
import { lowerAt, textAt, type Frame } from './frame.ts';
import type { SpeakerMention } from './mentions.ts';
import { isAdverb, MOST_BETWEEN } from './phrases.ts';

/** For each segment the index of the mention that is its subject; -1: none. */
export function subjectsOf(frame: Frame, mentions: readonly SpeakerMention[]): Int32Array {
  const { items, segments, doc } = frame;
  const { quotations } = doc.language;
  const subjects = new Int32Array(segments.length).fill(-1);
  let first = 0;
  for (let segment = 0; segment + 1 < segments.length; segment++) {
    const end = segments[segment + 1] ?? items.length;
    while ((mentions[first]?.from ?? Infinity) < (segments[segment] ?? 0)) first++;
    let last = first;
    while ((mentions[last]?.from ?? Infinity) < end) last++;
    subjects[segment] = opensWithClause(segments[segment] ?? 0)
      ? (afterComma(first, last) ?? plainSubject(first, last))
      : plainSubject(first, last);
  }
  return subjects;

  /** "When he left, …", "In a statement, …", "Speaking in Oslo, …" */
  function opensWithClause(at: number): boolean {
    const opener = items[at]?.word;
    if (!opener || opener.kind !== 'word') return false;
    return (
      quotations.prepositions.has(opener.lower) ||
      quotations.subordinators.has(opener.lower) ||
      (opener.lower.length > 4 && opener.lower.endsWith('ing') && isAllLetters(opener.lower))
    );
  }

  function afterComma(from: number, to: number): number | null {
    for (let index = from; index < to; index++) {
      const mention = mentions[index];
      if (!mention || mention.inside || mention.possessive) continue;
      let before = mention.from - 1;
      const past = Math.max(-1, before - MOST_BETWEEN);
      while (before > past && isAdverb(items[before]?.word ?? null, quotations)) before--;
      if (textAt(items, before) === ',') return index;
    }
    return null;
  }

  /** A person right behind "that"; -1: none. */
  function clefted(from: number, to: number): number {
    for (let index = from; index < Math.min(to, from + MOST_BETWEEN); index++) {
      const mention = mentions[index];
      const isHead = mention?.kind === 'person' && !mention.inside && !mention.possessive;
      if (isHead && lowerAt(items, mention.from - 1) === 'that') return index;
    }
    return -1;
  }

  /** The first that is nobody's and stands after no preposition. */
  function plainSubject(from: number, to: number): number {
    for (let index = from; index < to; index++) {
      const mention = mentions[index];
      if (!mention || mention.inside || mention.possessive) continue;
      // "It was then that Oakes left": about him.
      if (mention.head === 'it' && quotations.beingVerbs.has(lowerAt(items, mention.to))) {
        const other = clefted(index + 1, to);
        if (other >= 0) return other;
      }
      const before = items[mention.from - 1];
      const isOpen = before?.segment !== items[mention.from]?.segment;
      if (isOpen || !quotations.prepositions.has(before?.word?.lower ?? '')) return index;
    }
    return -1;
  }
}
