/** Whom a pronoun means: the candidates before it with the named features that the ranker weighs. */
import { lowerAt, textAt } from './frame.ts';
import { featureOf, Features } from './rank.ts';
import { isPlural } from './phrases.ts';
import type { Scene } from './scene.ts';
import type { SpeakerMention } from './mentions.ts';
import { STRUCTURAL } from './relations.ts';

export interface Antecedent {
  /** Index of the candidate's latest mention before the pronoun; -1: none of them. */
  readonly mention: number;
  readonly features: Features;
}

/** What is known by the time that the pronoun is read. */
export interface Known {
  /** For each mention the one that it was taken for: a pronoun's antecedent; -1: not told. */
  readonly meant: Int32Array;
  /** Mention that names the speaker of the quotation before; -1: none. */
  readonly speaker: number;
  /** The latest pronoun of the same form; -1: none. */
  readonly chain: number;
}

/** Sentences and mentions looked back. */
const SENTENCES = 14;
const MENTIONS = 60;

/** @param pronoun index of the pronoun among the scene's mentions. */
export function antecedentsOf(scene: Scene, pronoun: number, known: Known): Antecedent[] {
  const own = scene.mentions[pronoun];
  // "I" and "we" are whoever writes.
  if (!own || /^(?:i|we)$/.test(own.head)) return [];
  const seen = seenBefore(scene, pronoun, own, known.meant);
  const nearest = {
    subject: Math.min(FAR - 1, ...seen.map(({ subject }) => subject)),
    speaks: Math.min(FAR - 1, ...seen.map(({ speaks: spoke }) => spoke)),
  };
  let rank = 0;
  return [
    { mention: -1, features: new Features() },
    ...seen.map((one) => ({
      mention: one.named,
      features: featuresOf(scene, own, one, rank++, nearest, known),
    })),
  ];
}

/** Where a candidate was seen, in sentences before the pronoun. */
interface Seen {
  /** Its latest mention that is no pronoun, and its latest of all. */
  readonly named: number;
  readonly latest: number;
  readonly distance: number;
  count: number;
  subject: number;
  speaks: number;
}

const FAR = 4;

function seenBefore(scene: Scene, pronoun: number, own: SpeakerMention, meant: Int32Array): Seen[] {
  const { mentions, frame } = scene;
  const segment = frame.items[own.from]?.segment ?? 0;
  const found = new Map<number, Seen>();
  /** The last sentence that ends in who said it. */
  let saidIn = -1;
  for (let index = pronoun - 1; index >= Math.max(0, pronoun - MENTIONS); index--) {
    const at = frame.items[mentions[index]?.from ?? 0]?.segment ?? 0;
    const distance = segment - at;
    if (distance > SENTENCES) break;
    const named = mentions[index]?.kind === 'pronoun' ? (meant[index] ?? -1) : index;
    const mention = mentions[named];
    if (!mention || !agrees(scene, named, own) || isListener(scene, own, mention)) continue;
    if (mention.kind === 'person' && mention.inside && isInPerson(mentions, index)) continue;
    const key = mention.entity >= 0 ? -1 - mention.entity : named;
    const seen = found.get(key) ?? {
      named,
      latest: index,
      distance,
      count: 0,
      subject: FAR,
      speaks: FAR,
    };
    seen.count++;
    // Who is asked comes to speak, not who asks.
    const asked = isAsked(scene, index);
    const asks = !asked && isAsking(scene, index);
    // "The mill that Webb spoke of is closed, said Oakes.": all before her is what she said.
    if (isSayer(scene, index)) saidIn = at;
    const isOwn = asked || (!asks && (at !== saidIn || isSayer(scene, index)));
    if (isOwn && (asked || isSubject(scene, index, at, saidIn)))
      seen.subject = Math.min(seen.subject, distance);
    if (isOwn && (asked || speaks(scene, index))) seen.speaks = Math.min(seen.speaks, distance);
    found.set(key, seen);
  }
  return [...found.values()];
}

function featuresOf(
  scene: Scene,
  own: SpeakerMention,
  { named, latest, distance, count, subject, speaks: spoke }: Seen,
  rank: number,
  nearest: Pick<Seen, 'subject' | 'speaks'>,
  { speaker, chain, meant }: Known,
): Features {
  const { mentions, frame, entities } = scene;
  const features = new Features();
  const yes = (name: string, is: boolean): void => void (is && features.set(name, 1));
  const mention = mentions[named];
  const last = mentions[latest];
  if (!mention || !last) return features;
  const sameBlock = frame.items[last.from]?.block === frame.items[own.from]?.block;
  yes(featureOf('sentences', Math.min(distance, FAR)), true);
  yes('nearest-subject', subject === nearest.subject);
  yes('nearest-to-speak', spoke === nearest.speaks);
  const asSubject = featureOf('subject', subject);
  yes(asSubject, subject < FAR);
  yes(featureOf(asSubject, 'block'), subject < FAR && sameBlock);
  const asSpeaker = featureOf('speaks', spoke);
  yes(asSpeaker, spoke < FAR);
  yes(featureOf(asSpeaker, 'block'), spoke < FAR && sameBlock);
  yes('block', sameBlock);
  yes(featureOf('rank', Math.min(rank, 3)), true);
  yes('after-preposition', isAfterPreposition(scene, last));
  yes(featureOf('clause', distance), distance < 2 && opensClause(scene, last));
  const owner = entities[mention.entity];
  const gender = mention.gender ?? owner?.gender ?? null;
  yes('gender-known', own.gender !== null && gender === own.gender);
  features.set('count', Math.log1p(count));
  yes('spoke-before', isSame(mentions[speaker], mention, speaker === named));
  const before = chain >= 0 ? (meant[chain] ?? -1) : -1;
  if (isSame(mentions[before], mention, before === named)) {
    const ago =
      (frame.items[own.from]?.segment ?? 0) -
      (frame.items[mentions[chain]?.from ?? 0]?.segment ?? 0);
    yes(featureOf('chain', Math.min(ago, FAR)), true);
  }
  return features;
}

function isSame(a: SpeakerMention | undefined, b: SpeakerMention, same: boolean): boolean {
  return same || (a !== undefined && a.entity >= 0 && a.entity === b.entity);
}

/** After a comma or "but", before a verb: "When he left, Oakes stayed." */
function opensClause(
  { frame: { items } }: Scene,
  { from, to, possessive, inside }: SpeakerMention,
): boolean {
  const next = items[to]?.word;
  if (possessive || inside || !/^(?:,|but|and|—|–|;)$/.test(textAt(items, from - 1))) return false;
  return next?.kind === 'word' && !next.capital;
}

/** Oakes in "Oakes consultant Anna Webb" */
function isInPerson(mentions: Scene['mentions'], index: number): boolean {
  const own = mentions[index];
  return [-2, -1, 1, 2].some((step) => {
    const other = mentions[index + step];
    if (!own || !other?.person || other.entity === own.entity) return false;
    return other.from <= own.from && own.to <= other.to;
  });
}

/** @param saidIn the last sentence that ends in who said it. */
function isSubject(scene: Scene, index: number, at: number, saidIn: number): boolean {
  return at === saidIn || scene.subjects[at] === index || isOpeningOwner(scene, index);
}

/** Oakes in "Oakes’s mill is closed, but she said": the sentence is about her. */
export function isOpeningOwner({ mentions, frame }: Scene, index: number): boolean {
  const own = mentions[index];
  const opening = frame.segments[frame.items[own?.from ?? -1]?.segment ?? -1];
  return own?.kind === 'person' && own.possessive && own.from === opening;
}

/** Oakes in "The mill is closed, said Oakes." */
function isSayer({ links, frame: { items } }: Scene, index: number): boolean {
  return (
    links[index]?.some(
      ({ relation, cue }) => relation === 'inverted' && textAt(items, cue.at - 1) === ',',
    ) ?? false
  );
}

/** Whether the sentence's build makes it the one who says something. */
function speaks({ links }: Scene, index: number): boolean {
  return links[index]?.some(({ relation }) => STRUCTURAL.has(relation)) ?? false;
}

/** Oakes in "The host asked Oakes". */
function isAsked({ frame: { items, doc }, mentions }: Scene, index: number): boolean {
  const before = items[(mentions[index]?.from ?? 0) - 1]?.word?.lower ?? '';
  const own = mentions[index];
  // "questioned Oakes’s logic": his logic.
  return doc.language.quotations.askingVerbs.has(before) && own?.person === true && !own.possessive;
}

/** The host there. */
function isAsking(scene: Scene, index: number): boolean {
  const { mentions, mentionFrom } = scene;
  const to = mentions[index]?.to ?? 0;
  const next = mentionFrom[to + 1] ?? -1;
  return mentions[next]?.from === to + 1 && isAsked(scene, next);
}

/** "he told Oakes": the other one. */
function isListener(scene: Scene, own: SpeakerMention, other: SpeakerMention): boolean {
  const { mentions, mentionFrom, frame } = scene;
  const { listenerVerbs } = frame.doc.language.quotations;
  const verb = lowerAt(frame.items, own.to);
  if (!listenerVerbs.has(verb)) return false;
  const listener = mentions[mentionFrom[own.to + 1] ?? -1];
  return listener?.from === own.to + 1 && isSame(listener, other, false);
}

function agrees(scene: Scene, index: number, { pronoun, gender, head }: SpeakerMention): boolean {
  const mention = scene.mentions[index];
  if (!mention || mention.kind === 'pronoun' || mention.kind === 'noun') return false;
  if (head === 'it')
    return (
      mention.kind === 'organisation' ||
      (mention.kind === 'nominal' && !mention.plural && !mention.person) ||
      mention.kind === 'name'
    );
  if (pronoun?.number === 'many')
    return (
      mention.kind === 'organisation' ||
      mention.kind === 'person' ||
      mention.kind === 'name' ||
      (mention.kind === 'nominal' && (mention.plural || !mention.person))
    );
  // "Zhelt admitted that he was late.", not "the Dutch"
  if (mention.kind === 'name') return gender !== null && isSurname(scene, index);
  if (mention.kind === 'person') return !mention.gender || !gender || mention.gender === gender;
  return (
    pronoun !== null &&
    gender !== null &&
    mention.kind === 'nominal' &&
    mention.person &&
    !mention.plural &&
    (mention.gender ?? gender) === gender
  );
}

/** One word, and somebody who says something in small letters: not "Dogs", not "FULL TEXT". */
function isSurname({ mentions, links, frame: { items } }: Scene, index: number): boolean {
  const { from, to, head } = mentions[index] ?? { from: 0, to: 0, head: '' };
  const saying = links[index]?.find(({ relation }) => relation === 'adjacent')?.cue;
  return (
    to === from + 1 &&
    !isPlural(head) &&
    saying?.strength === 'strong' &&
    !items[saying.at]?.word?.capital
  );
}

function isAfterPreposition({ frame: { items, doc } }: Scene, { from }: SpeakerMention): boolean {
  const before = items[from - 1]?.word;
  return (
    before !== null &&
    before !== undefined &&
    doc.language.quotations.prepositions.has(before.lower)
  );
}
