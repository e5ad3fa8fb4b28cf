/** For each quotation, who may have said it, with the named features that the ranker weighs. */
import type { Cue } from './cues.ts';
import { lowerAt, isSameSegment, textAt, type Frame } from './frame.ts';
import { aboutQuote, nobody, type AboutQuote } from './quote-features.ts';
import type { Link } from './links.ts';
import { isAbsolute } from './phrases.ts';
import { tells } from './owned-words.ts';
import { STRUCTURAL } from './relations.ts';
import { Features } from './rank.ts';
import type { Scene } from './scene.ts';
import { aboutLink, aboutMention, again, unlinked } from './speaker-features.ts';

export interface Candidate {
  /** Index in the scene's mentions; -1: nobody. */
  readonly mention: number;
  readonly cue: Cue | null;
  readonly features: Features;
}

/** Items on either side of a quotation in which a speaker is looked for, and the most mentions taken. */
const REACH_BEFORE = 160;
const REACH_AFTER = 60;
const MOST = 12;

/**
 * @param previous mention that speaks the last quotation that somebody spoke; -1: none.
 * @param spoken which that is: between, words in marks may be nobody’s.
 */
export function candidatesOf(
  scene: Scene,
  quote: number,
  previous: number,
  spoken: number,
): Candidate[] {
  const { frame, mentions, links, mentionFrom } = scene;
  const at = frame.quotes[quote];
  if (at === undefined) return [];
  const own = aboutQuote(scene, quote, at);
  const candidates: Candidate[] = [{ mention: -1, cue: null, features: nobody(own) }];
  const low = mentionFrom[Math.max(0, at - REACH_BEFORE)] ?? 0;
  const high = mentionFrom[Math.min(frame.items.length, at + REACH_AFTER)] ?? mentions.length;
  const here = mentionFrom[at] ?? 0;
  const [from, to] = ownClause(scene, at, here);
  for (let index = Math.max(low, here - MOST); index < Math.min(high, here + MOST); index++) {
    const mention = mentions[index];
    if (!mention || mention.inside || !within(frame, at, mention.from)) continue;
    const base = aboutMention(scene, index, mention, at);
    const usable = (links[index] ?? []).filter(
      (link) =>
        within(frame, at, link.cue.at) &&
        !isSecondHand(frame, link, at) &&
        tells(frame, link.cue.at, at) &&
        (!isSameSegment(frame.items, link.cue.at, at) ||
          (link.cue.at > from && link.cue.at < to)) &&
        !(link.cue.at > at && (isPurpose(frame, link) || opensNext(frame, link, own))),
    );
    // Without a cue a description speaks hardly ever.
    if (usable.length === 0 && (mention.entity >= 0 || mention.kind === 'pronoun'))
      candidates.push({ mention: index, cue: null, features: unlinked(base, scene, index, own) });
    for (const link of nearest(usable, at)) {
      const features = new Features(base);
      aboutLink(features, scene, link, index, own);
      candidates.push({ mention: index, cue: link.cue, features });
    }
  }
  const before = mentions[previous];
  if (before)
    candidates.push({ mention: previous, cue: null, features: again(scene, before, own, spoken) });
  return candidates;
}

/**
 * "Oakes asked for calm, while Webb said the “…”": the items between which the clause stands that
 * the words are in, where it has a speaker right before them.
 * @param here first mention behind the quotation's start.
 */
function ownClause(scene: Scene, at: number, here: number): readonly [number, number] {
  const { frame, mentions, links } = scene;
  const { items, doc } = frame;
  const { clauseJoiners, timeJoiners, cueVerbs } = doc.language.quotations;
  const next = nextClause(scene, at, here);
  const label = links[here - 1]?.find(({ relation }) => relation === 'label')?.cue;
  // "The mill closes – Oakes: “…”": nobody before the dash.
  if (label?.at === at - 1) return [Math.max(0, (mentions[here - 1]?.from ?? 0) - 1), next];
  for (let index = here - 1; index >= Math.max(0, here - NEAR); index--) {
    const mention = mentions[index];
    if (!mention || mention.inside || mention.possessive) continue;
    if (!isSameSegment(frame.items, mention.from, at)) break;
    const cue = links[index]?.find(
      ({ relation }) => relation === 'adjacent' || relation === 'apposed',
    )?.cue;
    if (!cue || cue.at > at) continue;
    const strength = cueVerbs.get(lowerAt(items, cue.at));
    // "Oakes said, and I quote, “…”"
    if (at - cue.at > FAR_VERB || mention.head === 'i') break;
    const joiner = lowerAt(items, mention.from - 1);
    const opens = items[mention.from - 2]?.segment !== items[mention.from]?.segment;
    const before = lowerAt(items, mention.from - 2);
    // "Oakes said that after talks Webb had concluded": all of it is what he said.
    const isTimed = timeJoiners.has(joiner) && strength === 'strong' && before !== 'that';
    // "he and Webb shared": no clause of hers.
    const isApart = strength === 'fair' && (joiner !== 'and' || before === ',');
    const isJoined =
      isAbsolute(frame, mention) ||
      (clauseJoiners.has(joiner) && (strength === 'strong' || isApart));
    const isOpening = isTimed && opens;
    // "When Oakes announced the deal, “…,” Webb said"
    if (
      isOpening &&
      lowerAt(items, at - 1) === ',' &&
      at - cue.at > NEAR_VERB &&
      isTagged(scene, at, here)
    )
      return [at, Infinity];
    // "As Oakes said that “…,” Webb told": not she.
    const end = isOpening || (isTimed && joiner === 'as') ? at : next;
    return [(isJoined || isTimed) && !opens ? mention.from : -1, end];
  }
  return [-1, next];
}

/** "“…,” Webb said", "“…,” said Webb" */
function isTagged(
  { frame: { items, doc }, mentions, links }: Scene,
  at: number,
  here: number,
): boolean {
  const { cueVerbs } = doc.language.quotations;
  const own = mentions[here];
  return (
    own !== undefined &&
    isSameSegment(items, own.from, at) &&
    (links[here]?.some(
      ({ relation, cue }) =>
        (relation === 'adjacent' ? own.from : relation === 'inverted' ? cue.at : 0) === at + 1 &&
        cueVerbs.get(lowerAt(items, cue.at)) === 'strong',
    ) ??
      false)
  );
}

/** "Oakes called it “…,” while Webb said that": where the clause starts behind words that have a speaker. */
function nextClause({ frame, mentions, links }: Scene, at: number, here: number): number {
  const { clauseJoiners } = frame.doc.language.quotations;
  const own = mentions[here];
  const isClause =
    own !== undefined &&
    !own.inside &&
    own.from - at <= 2 &&
    isSameSegment(frame.items, own.from, at) &&
    clauseJoiners.has(lowerAt(frame.items, own.from - 1)) &&
    links[here]?.some(({ relation }) => relation === 'adjacent');
  if (!isClause) return Infinity;
  for (let index = here - 1; index >= Math.max(0, here - NEAR); index--) {
    const cues = links[index]?.filter(({ relation }) => STRUCTURAL.has(relation)) ?? [];
    if (cues.some(({ cue }) => cue.at < at && isSameSegment(frame.items, cue.at, at)))
      return own.from;
  }
  return Infinity;
}

/** Mentions before the words that it reports in which a clause's own subject is looked for. */
const NEAR = 6;

/** Items between a verb and the words that it reports. */
const FAR_VERB = 9;
/** More of them, and a comma, are what else the verb has told: "announced the deal, “…”". */
const NEAR_VERB = 3;

/** "a plan for “…” to maintain the mill": what it is for, nobody’s verb. */
function isPurpose({ items }: Frame, { cue, relation }: Link): boolean {
  return !STRUCTURAL.has(relation) && lowerAt(items, cue.at - 1) === 'to';
}

/** "Webb left. “It fell.” Oakes said: “…”": a verb of what follows. */
function opensNext({ items }: Frame, { cue }: Link, { end, opensBlock }: AboutQuote): boolean {
  const colon = cue.kind === 'colon' ? cue.at : cue.at + 1;
  return (
    !opensBlock &&
    /[.!?…]/.test(end) &&
    textAt(items, colon) === ':' &&
    (items[colon + 1]?.quote ?? -1) >= 0
  );
}

/** The court that only passes it on: "“…,” Oakes said, according to the court. “…”" */
function isSecondHand({ items, doc }: Frame, { cue, relation }: Link, quote: number): boolean {
  if (relation !== 'source' || cue.kind !== 'source') return false;
  const { cueVerbs } = doc.language.quotations;
  // "According to the court, Oakes said: “…”"
  const verb = /^[:,]$/.test(textAt(items, quote - 1)) ? quote - 2 : quote - 1;
  if (cue.at < verb && cueVerbs.get(lowerAt(items, verb)) === 'strong') return true;
  let says = false;
  for (let at = cue.at - 1; at > cue.at - FARTHEST; at--) {
    const item = items[at];
    if (!item || item.segment !== items[cue.at]?.segment) return false;
    if (item.quote >= 0) return says;
    says ||= cueVerbs.get(item.word?.lower ?? '') === 'strong';
  }
  return false;
}

/** Items between a quotation and who passes it on. */
const FARTHEST = 40;

/** The same block, the one before and the one after. */
function within({ items }: Frame, at: number, other: number): boolean {
  const distance = (items[other]?.block ?? 0) - (items[at]?.block ?? 0);
  return distance >= -1 && distance <= 1;
}

/** The two nearest cues on each side say all that more of them would. */
function nearest(links: readonly Link[], at: number): Link[] {
  return [...links].sort((a, b) => Math.abs(a.cue.at - at) - Math.abs(b.cue.at - at)).slice(0, 2);
}
