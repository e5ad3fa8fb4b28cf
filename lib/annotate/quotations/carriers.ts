/** Who carries on: the subject of the clause that a verb of speech goes on with. */
import type { Cue } from './cues.ts';
import { lowerAt, type Frame } from './frame.ts';
import type { SpeakerMention } from './mentions.ts';
import { isNounPhraseWord, lastBefore } from './phrases.ts';

/** Mentions looked back from a verb. */
const MOST = 20;

/**
 * "Oakes shrugged, saying", "Oakes laughed and said": who does the one does the other. The nearest
 * mention that opens a clause, else the subject of the sentence; -1: none, or no such verb.
 * @param low first mention of the cue's sentence. @param high one past its last.
 */
export function carrierOf(
  frame: Frame,
  mentions: readonly SpeakerMention[],
  subjects: Int32Array,
  cue: Cue,
  low: number,
  high: number,
): number {
  if (cue.kind === 'colon') return closesInPlace(frame, mentions, cue, low, high) ? subject() : -1;
  if (isOpeningParticiple(frame, cue)) return behindQuote(frame, mentions, cue, low, high);
  if (!carriesOn(frame, cue)) return -1;
  let last = high - 1;
  while (last >= low && last > high - MOST && (mentions[last]?.from ?? 0) >= cue.at) last--;
  for (let index = last; index >= Math.max(low, last - MOST); index--) {
    const mention = mentions[index];
    if (!mention || mention.to >= cue.at || mention.inside || mention.possessive) continue;
    if (opensClause(frame, mention) || isInverted(frame, mention)) return index;
  }
  return subject();

  function subject(): number {
    const own = subjects[frame.items[cue.at]?.segment ?? -1] ?? -1;
    return (mentions[own]?.to ?? cue.at) < cue.at ? own : -1;
  }
}

function isOpeningParticiple({ items, segments }: Frame, { at, kind }: Cue): boolean {
  return (
    kind === 'verb' &&
    segments[items[at]?.segment ?? -1] === at &&
    lowerAt(items, at).endsWith('ing')
  );
}

/** "Calling the mill “a ruin,” Oakes left": who opens the clause behind the words; -1: nobody. */
function behindQuote(
  { items, doc, marked }: Frame,
  mentions: readonly SpeakerMention[],
  { at }: Cue,
  low: number,
  high: number,
): number {
  for (let index = low; index < Math.min(high, low + MOST); index++) {
    const mention = mentions[index];
    const { words } = marked[items[(mention?.from ?? 0) - 1]?.quote ?? -1] ?? {};
    if (!mention || !words || mention.inside || mention.possessive || mention.from <= at) continue;
    if (doc.text.charAt(words.to - 1) === ',') return index;
  }
  return -1;
}

/** "“…,” said Oakes and called it “…”": the one behind the first verb. */
function isInverted({ items, doc }: Frame, { from }: SpeakerMention): boolean {
  const isSaid = doc.language.quotations.cueVerbs.get(lowerAt(items, from - 1)) === 'strong';
  return isSaid && (items[from - 2]?.quote ?? -1) >= 0;
}

/** Items of "in a series of tweets" before a colon. */
const LONGEST_PLACE = 8;

/** "Oakes hit back in a series of tweets: “…”", "on Twitter: “…”": not "had a word from Webb: “…”". */
function closesInPlace(
  { items, doc }: Frame,
  mentions: readonly SpeakerMention[],
  { at }: Cue,
  low: number,
  high: number,
): boolean {
  const { prepositions, settings, determiners, speechNouns } = doc.language.quotations;
  for (let index = high - 1; index >= Math.max(low, high - MOST); index--) {
    const mention = mentions[index];
    if (mention && mention.to < at) break;
    if (mention?.to === at && mention.person) return false;
  }
  for (let left = at - 1; left > at - LONGEST_PLACE; left--) {
    const word = items[left]?.word ?? null;
    // "in Webb’s words: “…”": hers.
    if (!word || word.possessive || items[left]?.segment !== items[at]?.segment) return false;
    if (settings.has(word.lower)) return left < at - 1;
    if (prepositions.has(word.lower) && word.lower !== 'of') return false;
    const isInside =
      word.lower === 'of' ||
      determiners.has(word.lower) ||
      speechNouns.has(word.lower) ||
      isNounPhraseWord(word, doc.language.quotations);
    if (!isInside) return false;
  }
  return false;
}

function carriesOn(frame: Frame, { at, kind }: Cue): boolean {
  if (kind !== 'verb') return false;
  const { items, doc } = frame;
  const { beforeParticiples, beforeSecondVerbs } = doc.language.quotations;
  const left = items[lastBefore(at, frame, doc.language.quotations)]?.word;
  if (!left) return false;
  const isParticiple = lowerAt(items, at).endsWith('ing');
  return (isParticiple ? beforeParticiples : beforeSecondVerbs).has(left.lower);
}

/** At the start of the sentence or after a comma, a conjunction or a quotation, and before a verb. */
export function opensClause({ items, doc }: Frame, mention: SpeakerMention | undefined): boolean {
  if (!mention) return false;
  const { from, to } = mention;
  const { conjunctions, prepositions, determiners, relatives } = doc.language.quotations;
  const [before, next] = [items[from - 1], items[to]?.word];
  // "Webb said that Oakes was late, adding": what is said of him is no clause of his own.
  if (relatives.has(before?.word?.lower ?? '')) return false;
  const opens =
    before?.segment !== items[from]?.segment ||
    (before?.quote ?? -1) >= 0 ||
    /^[,;:—–]$/.test(before?.word?.text ?? '') ||
    conjunctions.has(before?.word?.lower ?? '');
  return (
    opens &&
    next?.kind === 'word' &&
    !next.capital &&
    !conjunctions.has(next.lower) &&
    !prepositions.has(next.lower) &&
    !determiners.has(next.lower) &&
    !relatives.has(next.lower)
  );
}
