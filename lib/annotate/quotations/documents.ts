/** Whose words a statement or a post is: a document speaks for who put it out. */
import { lowerAt, textAt, type Frame } from './frame.ts';
import type { SpeakerMention } from './mentions.ts';
import type { Link } from './links.ts';
import { STRUCTURAL } from './relations.ts';

/** Sentences after which "the statement" no longer means the one before. */
const RECENT = 8;

/** Mentions of its sentence to each side that are looked at: a sentence may be as long as the text. */
const MOST = 40;

/** For each mention the index of the one who speaks in it: itself, but for documents; -1: not told. */
export function ownersOf(
  frame: Frame,
  mentions: readonly SpeakerMention[],
  links: readonly (readonly Link[])[],
): Int32Array {
  const { items, doc } = frame;
  const { statements, authored, authorship } = doc.language.quotations;
  const owners = Int32Array.from(mentions, (_, index) => index);
  const latest = new Map<string, { owner: number; segment: number }>();
  for (const [index, mention] of mentions.entries()) {
    if (!isDocument(mention)) {
      const author = isAuthored(mention) ? (namedAuthorOf(index) ?? senderOf(index)) : null;
      if (author !== null) owners[index] = author;
      continue;
    }
    const segment = segmentOf(mention);
    const known = latest.get(mention.head);
    const before = known && segment - known.segment <= RECENT ? known.owner : -1;
    const own = authorAfter(index) ?? ownerInside(index) ?? subjectOf(index);
    // "The statement" is told by its name at worst, "another statement" is nobody; "one tweet" is
    // no other’s than its own.
    const isOne = lowerAt(items, mention.from) === 'one';
    owners[index] = own ?? (isOne || (before < 0 && !isIndefinite(mention)) ? index : before);
    if (own !== null) latest.set(mention.head, { owner: own, segment });
  }
  return owners;

  function isDocument({ kind, head, entity }: SpeakerMention): boolean {
    return kind === 'nominal' && entity < 0 && statements.has(head);
  }

  function isAuthored({ kind, head, entity }: SpeakerMention): boolean {
    return kind === 'nominal' && entity < 0 && authored.has(head);
  }

  /** "a report from the Elm Institute": one voice with it; "the report" speaks for itself. */
  function namedAuthorOf(index: number): number | null {
    const [own, next] = [mentions[index], mentions[index + 1]];
    if (!own || !next || next.entity < 0 || next.possessive) return null;
    if (!authorship.has(lowerAt(items, next.from - 1))) return null;
    const isBeside = next.from === own.to + 1 || (next.inside && next.to <= own.to);
    return isBeside ? index + 1 : null;
  }

  /** "Oakes sent an email saying": who sends it says it. */
  function senderOf(index: number): number | null {
    const isSaying = links[index]?.some(
      ({ cue, relation }) => lowerAt(items, cue.at).endsWith('ing') && STRUCTURAL.has(relation),
    );
    return isSaying ? publisherOf(index) : null;
  }

  function segmentOf({ from }: SpeakerMention): number {
    return items[from]?.segment ?? -1;
  }

  /** "a statement from the mill", "a tweet by Oakes" */
  function authorAfter(index: number): number | null {
    const to = mentions[index]?.to ?? 0;
    const next = mentions[index + 1];
    const joins = authorship.has(lowerAt(items, to));
    return joins && next?.from === to + 1 ? index + 1 : null;
  }

  /** "the mill’s statement" */
  function ownerInside(index: number): number | null {
    const own = mentions[index];
    for (const at of [index - 1, index + 1]) {
      const mention = mentions[at];
      if (own && mention?.possessive && mention.from >= own.from && mention.to <= own.to) return at;
    }
    return null;
  }

  /** "The mill said in a statement", "Oakes put out a statement": not the statement's own verb. */
  function subjectOf(index: number): number | null {
    const own = mentions[index];
    const opens = textAt(items, (own?.from ?? 0) - 1) === 'In';
    if (!own) return null;
    // "put out a statement saying"
    if (speaks(index) && !isAfterPreposition(own)) return publisherOf(index);
    const segment = segmentOf(own);
    const within = (at: number): SpeakerMention | null => {
      const mention = mentions[at];
      return mention && segmentOf(mention) === segment ? mention : null;
    };
    for (let at = index - 1; index - at < MOST && within(at); at--)
      if (maySpeak(at) && speaks(at)) return at;
    for (let at = index + 1; at - index < MOST && within(at); at++)
      if (maySpeak(at) && speaks(at)) return at;
    // "In statements released on Friday, the group pledged"
    if (opens)
      for (let at = index + 1; at - index < MOST && within(at); at++)
        if (maySpeak(at) && items[(mentions[at]?.from ?? 0) - 1]?.word?.text === ',') return at;
    return publisherOf(index);
  }

  function isAfterPreposition({ from }: SpeakerMention): boolean {
    return doc.language.quotations.prepositions.has(lowerAt(items, from - 1));
  }

  /** "Oakes put out a statement": nothing but the verb between. */
  function publisherOf(index: number): number | null {
    const [own, subject] = [mentions[index], mentions[index - 1]];
    if (!own || !subject || !isIndefinite(own) || !maySpeak(index - 1)) return null;
    if (segmentOf(subject) !== segmentOf(own) || own.from - subject.to > 4) return null;
    for (let at = subject.to; at < own.from; at++) {
      const word = items[at]?.word;
      if (!word || word.kind === 'mark') return null;
    }
    return /^(?:released|issued|posted|published|out|made|sent|wrote|circulated)$/.test(
      lowerAt(items, own.from - 1),
    )
      ? index - 1
      : null;
  }

  function isIndefinite({ from }: SpeakerMention): boolean {
    return /^(?:an?|another)$/.test(lowerAt(items, from));
  }

  function maySpeak(index: number): boolean {
    const mention = mentions[index];
    return mention !== undefined && !mention.inside && !mention.possessive && !isDocument(mention);
  }

  function speaks(index: number): boolean {
    return (
      links[index]?.some(
        ({ cue, relation }) => cue.kind !== 'source' && STRUCTURAL.has(relation),
      ) ?? false
    );
  }
}
