/** Which of several names before a verb or a colon is its subject. */
import type { Cue } from './cues.ts';
import { lowerAt, textAt, type Frame } from './frame.ts';
import type { SpeakerMention } from './mentions.ts';
import { isAfterPreposition } from './phrases.ts';

/** Names of a list. */
const MOST_IN_LIST = 12;

/** Mentions of a relative clause. */
const MOST_IN_CLAUSE = 3;

/** "None of the bakers said" */
export function isDenied({ items, doc }: Frame, { from, kind }: SpeakerMention): boolean {
  const isPart = kind === 'nominal' && lowerAt(items, from - 1) === 'of';
  return isPart && doc.language.quotations.negatives.has(lowerAt(items, from - 2));
}

/** Of three persons or more by name, the last of whom is given; -1: no such list. */
export function firstOfList(
  { items }: Frame,
  mentions: readonly SpeakerMention[],
  last: number,
  low: number,
): number {
  let head = last;
  for (let index = last; index > Math.max(low, last - MOST_IN_LIST); index--) {
    const [own, before] = [mentions[index], mentions[index - 1]];
    if (own?.kind !== 'person' || before?.kind !== 'person' || before.possessive) break;
    const joint = textAt(items, own.from - 1);
    // "Webb and Pell", "Webb, and Pell"
    const comma = own.from - (index === last && textAt(items, own.from - 2) === ',' ? 2 : 1);
    if (comma !== before.to || joint !== (index === last ? 'and' : ',')) break;
    head = index - 1;
  }
  return head < last - 1 ? head : -1;
}

/** Where the first of "Anna Webb and Martin Oakes" starts; of one alone, where it starts. */
export function startOfPair(
  { items }: Frame,
  mentions: readonly SpeakerMention[],
  last: number,
): number {
  const [own, before] = [mentions[last], mentions[last - 1]];
  const isPair =
    own?.kind === 'person' &&
    before?.kind === 'person' &&
    before.to === own.from - 1 &&
    textAt(items, before.to) === 'and';
  return (isPair ? before.from : own?.from) ?? 0;
}

/** Who "who is head of the mill" is, of the mention that ends the clause; -1: no such clause. */
export function headBefore(
  frame: Frame,
  mentions: readonly SpeakerMention[],
  index: number,
  first: number,
): number {
  const { items, doc } = frame;
  const { beingVerbs } = doc.language.quotations;
  const own = mentions[index];
  if (!own || own.person || !isAfterPreposition(frame, own.from, own.to)) return -1;
  for (let at = index - 1; at >= Math.max(first, index - MOST_IN_CLAUSE); at--) {
    const head = mentions[at];
    if (!head?.person || head.possessive || head.inside) continue;
    const who = textAt(items, head.to) === ',' ? head.to + 1 : head.to;
    if (textAt(items, who) !== 'who' || !beingVerbs.has(lowerAt(items, who + 1))) continue;
    for (let between = who; between < own.from; between++)
      if (!items[between]?.word || textAt(items, between) === ',') return -1;
    return at;
  }
  return -1;
}

/** "Oakes hit back in a tweet: “…”": what the colon stands behind only says where. */
export function isBesideColon(
  frame: Frame,
  mention: SpeakerMention | undefined,
  { kind }: Cue,
): boolean {
  return (
    kind === 'colon' && mention !== undefined && isAfterPreposition(frame, mention.from, mention.to)
  );
}
