/** Where a cue stands: in the quotation's sentence, the one beside, the paragraph beside. */
import type { Cue } from './cues.ts';
import { textAt, type Frame } from './frame.ts';
import type { SpeakerMention } from './mentions.ts';
import type { AboutQuote } from './quote-features.ts';
import type { Relation } from './relations.ts';

/** @param at item of the cue, or of a mention without one. */
export function placeOf(frame: Frame, at: number, own: AboutQuote): string {
  const { items } = frame;
  const { item, introduced } = own;
  const other = items[at];
  if (!other) return 'none';
  const side = other.at < item.at ? 'before' : 'after';
  if (other.segment === item.segment) return side;
  const step = Math.abs(other.segment - item.segment);
  if (other.block === item.block) return step === 1 ? `${side}-next` : `${side}-far`;
  const joins = side === 'before' ? introduced : isResumed(frame, own);
  return joins && step === 1 ? side : `${side}-block`;
}

/** The paragraph behind signs it ("— Anna Webb") or looks back at it ("That was how Webb put it."). */
function isResumed({ items, doc }: Frame, { at, closesBlock }: AboutQuote): boolean {
  const [first, next] = [items[at + 1]?.word, items[at + 2]?.word];
  if (!closesBlock || !first || !next) return false;
  const { determiners, beingVerbs } = doc.language.quotations;
  if (/^[―—–-]$/.test(first.text)) return next.capital && !determiners.has(next.lower);
  return /^(?:that|those)$/.test(first.lower) && beingVerbs.has(next.lower);
}

/** "“Why now?” Oakes asks.": two sentences by their marks, one by their sense. */
export function asks(
  { items, segments }: Frame,
  mention: SpeakerMention,
  { at, strength }: Cue,
  relation: Relation,
  own: AboutQuote,
): boolean {
  if (relation !== 'adjacent' && relation !== 'inverted') return false;
  const first = own.at + 1;
  return (
    strength === 'strong' &&
    /[?!]/.test(own.end) &&
    Math.min(mention.from, at) === first &&
    segments[items[first]?.segment ?? -1] === first &&
    items[first]?.block === own.item.block &&
    textAt(items, at + 1) !== 'that'
  );
}
