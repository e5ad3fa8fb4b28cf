/** Who carries on: the subject of the clause that a verb of speech goes on with. */
import type { Cue } from './cues.ts';
import { lowerAt, type Frame } from './frame.ts';
import type { SpeakerMention } from './mentions.ts';
import { lastBefore } from './phrases.ts';

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
  if (!carriesOn(frame, cue)) return -1;
  let last = high - 1;
  while (last >= low && last > high - MOST && (mentions[last]?.from ?? 0) >= cue.at) last--;
  for (let index = last; index >= Math.max(low, last - MOST); index--) {
    const mention = mentions[index];
    if (!mention || mention.to >= cue.at || mention.inside || mention.possessive) continue;
    if (opensClause(frame, mention)) return index;
  }
  const subject = subjects[frame.items[cue.at]?.segment ?? -1] ?? -1;
  return (mentions[subject]?.to ?? cue.at) < cue.at ? subject : -1;
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
