/** Decides quotation by quotation who spoke, in article order: each leans on the ones before. */
import { slice } from '../../text/span.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { itemSpan, lowerAt, type Frame } from './frame.ts';
import { continuesList } from './lists.ts';
import { Resolver } from './pronouns.ts';
import { isSamePerson, isSameRole } from './same-person.ts';
import { Features, shares, type Weights } from './rank.ts';
import type { Scene } from './scene.ts';

export interface Models {
  readonly speakers: Weights;
  readonly antecedents: Weights;
}

export interface Decision {
  /** The winning alternative; its mention is -1 where nobody is said to have spoken. */
  readonly candidate: Candidate;
  /** Index of the mention that names the speaker: of the antecedent, where a pronoun was found. */
  readonly named: number;
  /** Share of this speaker among the alternatives, and of the antecedent among its own. */
  readonly share: number;
  readonly pronounShare: number;
  /** Share of "nobody". */
  readonly nobody: number;
}

export function decide(scene: Scene, models: Models): Decision[] {
  const resolver = new Resolver(scene, models.antecedents);
  const decisions: Decision[] = [];
  let previous = -1;
  let spoken = -1;
  let speaker = -1;
  /** By the head of a description, the last decision in which it meant somebody by name. */
  const described = new Map<string, Decision>();
  for (let quote = 0; quote < scene.frame.marked.length; quote++) {
    const candidates = candidatesOf(scene, quote, previous, spoken);
    const own = choose(scene, candidates, models.speakers, resolver, speaker, described);
    const decision = withList(scene.frame, decisions, own);
    decisions.push(decision);
    const mention = scene.mentions[decision.candidate.mention];
    if (mention?.kind === 'nominal' && decision.named !== decision.candidate.mention)
      described.set(mention.head, decision);
    if (decision.candidate.mention < 0) continue;
    previous = decision.candidate.mention;
    spoken = quote;
    speaker = decision.named;
    resolver.settle(previous, { mention: speaker, share: decision.pronounShare });
  }
  return decisions;
}

/** In a list the surest one decides for those before and after it. */
function withList(frame: Frame, before: Decision[], own: Decision): Decision {
  const quote = before.length;
  const last = before[quote - 1];
  if (!last || !continuesList(frame, quote)) return own;
  if (own.share <= last.share) return last;
  const farthest = Math.max(0, quote - LONGEST_LIST);
  for (let other = quote - 1; other >= farthest && continuesList(frame, other + 1); other--)
    before[other] = own;
  return own;
}

/** Quotations of a list that a later one still decides for. */
const LONGEST_LIST = 12;

const NOBODY: Candidate = { mention: -1, cue: null, features: new Features() };

/** The speaker with the largest share over all candidates that mean the same one. */
function choose(
  scene: Scene,
  candidates: readonly Candidate[],
  weights: Weights,
  resolver: Resolver,
  speaker: number,
  described: ReadonlyMap<string, Decision>,
): Decision {
  const parts = shares(
    candidates.map(({ features }) => features),
    weights,
  );
  const groups = new Map<
    string,
    { share: number; best: number; top: number; named: number; pronounShare: number }
  >();
  for (const [index, { mention }] of candidates.entries()) {
    const share = parts[index] ?? 0;
    // Too small to change the outcome: not worth resolving a pronoun for.
    if (share < 0.005 && mention >= 0) continue;
    const { named, pronounShare } = nameOf(scene, mention, resolver, speaker, described);
    const key = keyOf(scene, mention, named);
    const group = groups.get(key) ?? { share: 0, best: index, top: 0, named, pronounShare };
    group.share += share;
    if (share > group.top) Object.assign(group, { top: share, best: index, named, pronounShare });
    groups.set(key, group);
  }
  let winner = { share: 0, best: 0, named: -1, pronounShare: 1 };
  for (const group of groups.values()) if (group.share > winner.share) winner = group;
  return {
    candidate: candidates[winner.best] ?? NOBODY,
    named: winner.named,
    share: winner.share,
    pronounShare: winner.pronounShare,
    nobody: parts[0] ?? 1,
  };
}

function nameOf(
  scene: Scene,
  mention: number,
  resolver: Resolver,
  speaker: number,
  described: ReadonlyMap<string, Decision>,
): { named: number; pronounShare: number } {
  const { mentions, owners } = scene;
  const own = owners[mention] ?? -1;
  if (isSamePerson(scene, own, speaker)) return { named: speaker, pronounShare: 1 };
  const before = described.get(mentions[own]?.head ?? '');
  if (before && isSameRole(scene, own, before.candidate.mention, before.named))
    return { named: before.named, pronounShare: 1 };
  if (mentions[own]?.kind !== 'pronoun') return { named: own, pronounShare: 1 };
  const { mention: named, share } = resolver.resolve(own, speaker);
  const owner = owners[named] ?? -1;
  // "the 46-year-old", whom the article does not name.
  if (mentions[own]?.head === 'aged' && named < 0) return { named: own, pronounShare: 1 };
  return { named: mentions[owner]?.kind === 'pronoun' ? -1 : owner, pronounShare: share };
}

function keyOf({ mentions, frame: { items, doc } }: Scene, mention: number, named: number): string {
  if (mention < 0) return 'nobody';
  const own = mentions[named];
  if (own && own.entity >= 0) return `entity ${own.entity}`;
  if (!own) return `pronoun ${mention}`;
  // "the union", once more "the union": one speaker; "a baker" and "a baker" may be two.
  if (lowerAt(items, own.from) !== 'the') return `mention ${named}`;
  return slice(doc.text, itemSpan(items, own.from, own.to)).toLowerCase();
}
