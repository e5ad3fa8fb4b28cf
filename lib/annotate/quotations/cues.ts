import type { CueStrength } from '../../lang/quotations.ts';
import type { Word } from '../../text/word-forms.ts';
import type { Entity } from '../names.ts';
import type { Frame } from './frame.ts';
import { looksLikeVerb, singular } from './phrases.ts';

/** A word that reports words: a verb, the end of "according to", a colon before a quotation. */
export interface Cue {
  /** Index of its item. */
  readonly at: number;
  readonly kind: 'verb' | 'source' | 'colon' | 'dash';
  readonly strength: CueStrength;
}

export function cuesOf({ items, doc }: Frame, entities: readonly Entity[]): Cue[] {
  const named = new Set(entities.flatMap(({ mentions }) => mentions.map(({ to }) => to)));
  const { quotations } = doc.language;
  const cues: Cue[] = [];
  for (const [at, { word, segment }] of items.entries()) {
    if (!word) continue;
    const before = items[at - 1]?.segment === segment ? items[at - 1]?.word : null;
    const strength = quotations.cueVerbs.get(word.lower);
    if (
      strength &&
      !word.possessive &&
      // "Read" in "Ian Read said"
      !(word.capital && named.has(word.to)) &&
      isVerb(word.lower, before?.lower ?? '', before?.possessive ?? false) &&
      !isCompound(word.lower, items[at + 1]?.segment === segment ? items[at + 1]?.word : null) &&
      !isObject(word.lower, before)
    )
      cues.push({ at, kind: 'verb', strength });
    else if (word.text === ':' && items[at + 1]?.quote !== undefined && items[at + 1]?.quote !== -1)
      cues.push({ at, kind: 'colon', strength: 'fair' });
    else if (
      /^[―—–-]+$/.test(word.text) &&
      (items[at - 1]?.quote ?? -1) >= 0 &&
      items[at + 1]?.word?.capital
    )
      cues.push({ at, kind: 'dash', strength: 'fair' });
    else if (quotations.sourcePhrases.some((phrase) => endsAt(phrase, at)))
      cues.push({ at, kind: 'source', strength: 'strong' });
  }
  return cues;

  function isVerb(lower: string, before: string, possessive: boolean): boolean {
    if (possessive || quotations.pronouns.get(before)?.form === 'possessive') return false;
    if (before === 'to' || !quotations.prepositions.has(before))
      return !/^(?:a|an|the|this|that|these|those|no|any)$/.test(before);
    return lower.endsWith('ing') || quotations.adverbs.has(before);
  }

  /** "press secretary", "report card": a noun before another. */
  function isCompound(lower: string, next: Word | null | undefined): boolean {
    if (
      next?.kind !== 'word' ||
      !(quotations.groups.has(lower) || quotations.speechNouns.has(lower))
    )
      return false;
    const one = singular(next.lower);
    return quotations.roles.has(one) || quotations.groups.has(one);
  }

  /** "the news follows reports": a plural after a verb. */
  function isObject(lower: string, before: Word | null | undefined): boolean {
    return (
      before?.kind === 'word' &&
      !before.possessive &&
      lower.endsWith('s') &&
      quotations.speechNouns.has(singular(lower)) &&
      looksLikeVerb(before)
    );
  }

  function endsAt(phrase: readonly string[], at: number): boolean {
    return phrase.every(
      (word, index) => items[at - phrase.length + 1 + index]?.word?.lower === word,
    );
  }
}
