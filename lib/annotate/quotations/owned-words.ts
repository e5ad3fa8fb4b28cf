/** "Oakes’s claim that the mill is “…”": words that a noun before them says are somebody's. */
import { isSameSegment, lowerAt, textAt, type Frame } from './frame.ts';
import { isNounPhraseWord, isPlural, singular } from './phrases.ts';

/** Words between an owner and the noun, and items between the noun and the words. */
const LONGEST_BETWEEN = 2;
const FARTHEST = 12;

/** Item where the owner stands of a noun that tells words in marks; -1: no such noun. */
export function ownerOfWords(frame: Frame, noun: number): number {
  const { items, doc } = frame;
  const { speechNouns, cueVerbs, pronouns } = doc.language.quotations;
  const lower = lowerAt(items, noun);
  if (!speechNouns.has(singular(lower))) return -1;
  for (let at = noun - 1; at >= noun - 1 - LONGEST_BETWEEN; at--) {
    const word = items[at]?.word;
    if (!word || !isSameSegment(items, at, noun)) return -1;
    if (word.possessive || pronouns.get(word.lower)?.form === 'possessive') {
      // "her plan promises to", "her critics claim that": a verb.
      const isVerb = lower.endsWith('s') || isPlural(lowerAt(items, noun - 1));
      return (at < noun - 1 && cueVerbs.has(lower) && isVerb) || toldAt(frame, noun) < 0 ? -1 : at;
    }
    if (!isNounPhraseWord(word, doc.language.quotations) && word.lower !== 'most') return -1;
  }
  return -1;
}

/** Whether a cue may tell the words in marks at an item: such a noun tells those behind it. */
export function tells(frame: Frame, cue: number, quote: number): boolean {
  return ownerOfWords(frame, cue) < 0 || (quote > cue && quote <= toldAt(frame, cue));
}

/**
 * Last item of the words in marks that follow: "claim that he “…”", "claim is that the mill “…”",
 * "call for a “…”", but not "call for calm was “…”"; -1: none.
 */
function toldAt({ items, doc }: Frame, noun: number): number {
  const { beingVerbs, auxiliaries, cueVerbs, prepositions, determiners } = doc.language.quotations;
  const isBeing = beingVerbs.has(lowerAt(items, noun + 1));
  const joint = noun + (isBeing ? 2 : 1);
  const isClause = lowerAt(items, joint) === 'that';
  if (!isClause && (isBeing || !/^(?:of|for|to|against|about)$/.test(lowerAt(items, joint))))
    return -1;
  let verbs = isClause ? 1 : 0;
  let told = -1;
  for (let at = joint + 1; at <= noun + FARTHEST; at++) {
    const item = items[at];
    const [before, lower] = [lowerAt(items, at - 1), lowerAt(items, at)];
    if (!item || !isSameSegment(items, at, noun) || before === 'as') break;
    if (item.quote >= 0) {
      told = at;
      // "remarks about the mill “…”" is what they are called.
      if (!isClause) return at <= joint + 2 || determiners.has(before) ? at : -1;
      verbs = 0;
    }
    if (cueVerbs.get(lower) === 'strong' || /^[,;:—–(]$/.test(textAt(items, at))) break;
    const isVerb = auxiliaries.has(lower) && !prepositions.has(lower) && !auxiliaries.has(before);
    if (isVerb && --verbs < 0) break;
  }
  return told;
}
