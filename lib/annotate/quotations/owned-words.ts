/** "Oakes’s claim that the mill is “…”": words that a noun before them says are somebody's. */
import { lowerAt, textAt, type Frame } from './frame.ts';
import { isNounPhraseWord, isPlural, singular } from './phrases.ts';

/** Words of "most explosive" between an owner and the noun. */
const LONGEST_BETWEEN = 2;

/** Items between the noun and the words. */
const FARTHEST = 12;

/** Items of "called Oakes’s" before the noun. */
const LONGEST_CALL = 6;

/** What the noun tells, where it is no clause: "call for a “…”". */
const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'against', 'about']);

/** Item where the owner stands of a noun that tells words in marks; -1: no such noun. */
export function ownerOfWords(frame: Frame, noun: number): number {
  const { items, doc } = frame;
  const { claims, speechNouns, cueVerbs, pronouns } = doc.language.quotations;
  const lower = lowerAt(items, noun);
  if (!claims.has(singular(lower)) && !speechNouns.has(singular(lower))) return -1;
  for (let at = noun - 1; at >= noun - 1 - LONGEST_BETWEEN; at--) {
    const word = items[at]?.word;
    if (!word || items[at]?.segment !== items[noun]?.segment) return -1;
    if (word.possessive || pronouns.get(word.lower)?.form === 'possessive') {
      // "her plan promises to", "her critics claim that": a verb.
      const isVerb =
        at < noun - 1 &&
        cueVerbs.has(lower) &&
        (lower.endsWith('s') || isPlural(lowerAt(items, noun - 1)));
      return !isVerb && toldAt(frame, noun) >= 0 ? at : -1;
    }
    if (!isNounPhraseWord(word, doc.language.quotations) && !MOST.test(word.lower)) return -1;
  }
  return -1;
}

const MOST = /^(?:most|own|latest|first|last)$/;

/** Whether a cue may tell the words in marks at an item: such a noun tells those behind it. */
export function tells(frame: Frame, cue: number, quote: number): boolean {
  return ownerOfWords(frame, cue) < 0 || (quote > cue && quote <= toldAt(frame, cue));
}

/**
 * Last item of the words in marks that follow: "claim that he “…”", "claim is that the mill “…”",
 * "call for a “…”", but not "call for calm was “…”"; -1: none.
 */
function toldAt({ items, doc }: Frame, noun: number): number {
  const { beingVerbs, auxiliaries, cueVerbs, callingVerbs, determiners, prepositions } =
    doc.language.quotations;
  const isBeing = beingVerbs.has(lowerAt(items, noun + 1));
  const joint = noun + (isBeing ? 2 : 1);
  const isClause = lowerAt(items, joint) === 'that';
  if (!isClause && (isBeing || !JOINTS.has(lowerAt(items, joint)))) return -1;
  let verbs = isClause ? 1 : 0;
  let told = -1;
  for (let at = joint + 1; at <= noun + FARTHEST; at++) {
    const item = items[at];
    if (!item || item.segment !== items[noun]?.segment) return told;
    const before = lowerAt(items, at - 1);
    if (item.quote >= 0) {
      if (before === 'as' && isClause) return told;
      if (!isClause) {
        const isBeside = at === joint + 1 || (at === joint + 2 && determiners.has(before));
        return isBeside || !isCalled(noun) ? at : -1;
      }
      told = at;
      verbs = 0;
      continue;
    }
    const lower = lowerAt(items, at);
    if (cueVerbs.get(lower) === 'strong' || callingVerbs.has(lower)) return told;
    if (/^[,;:—–(]$/.test(textAt(items, at))) return told;
    const isVerb = auxiliaries.has(lower) && !prepositions.has(lower);
    if (isVerb && !auxiliaries.has(before) && --verbs < 0) return told;
  }
  return told;

  /** "called Oakes’s remark about Webb “…”" */
  function isCalled(to: number): boolean {
    for (let at = to - 1; at > to - LONGEST_CALL; at--)
      if (callingVerbs.has(lowerAt(items, at))) return true;
    return false;
  }
}
