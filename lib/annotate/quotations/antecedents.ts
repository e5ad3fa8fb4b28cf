/** Whom a pronoun means: the candidates before it with the named features that the ranker weighs. */
import type { Features } from './candidates.ts';
import type { Scene } from './scene.ts';
import type { SpeakerMention } from './mentions.ts';
import { STRUCTURAL } from './relations.ts';

export interface Antecedent {
  /** Index of the candidate's latest mention before the pronoun; -1: none of them. */
  readonly mention: number;
  readonly features: Features;
}

/** Sentences and mentions looked back. */
const SENTENCES = 14;
const MENTIONS = 60;

/**
 * @param pronoun index of the pronoun among the scene's mentions.
 * @param speaker mention that names the speaker of the quotation before; -1: none.
 * @param chain what the latest pronoun of that form was taken for; -1: nothing.
 */
export function antecedentsOf(
  scene: Scene,
  pronoun: number,
  speaker: number,
  chain: number,
): Antecedent[] {
  const { mentions, frame, entities } = scene;
  const own = mentions[pronoun];
  // "I" and "we" are whoever writes.
  if (!own?.pronoun || /^(?:i|we)$/.test(own.head)) return [];
  const segment = frame.items[own.from]?.segment ?? 0;
  const found = new Map<string, Seen>();
  for (let index = pronoun - 1; index >= Math.max(0, pronoun - MENTIONS); index--) {
    const mention = mentions[index];
    if (!mention) continue;
    const distance = segment - (frame.items[mention.from]?.segment ?? 0);
    if (distance > SENTENCES) break;
    if (!agrees(mention, own)) continue;
    const key = mention.entity >= 0 ? `e${mention.entity}` : `m${index}`;
    const seen = found.get(key) ?? { latest: index, distance, count: 0, topic: FAR, speaks: FAR };
    seen.count++;
    if (isTopic(scene, index)) seen.topic = Math.min(seen.topic, distance);
    if (speaks(scene, index)) seen.speaks = Math.min(seen.speaks, distance);
    found.set(key, seen);
  }
  const most = Math.max(
    ...entities.map(({ mentions: all, kind }) => (kind === 'person' ? all.length : 0)),
    1,
  );
  const lastSpeaker = latestToSpeak(scene, pronoun);
  const opens = frame.segments[segment] === own.from;
  let rank = 0;
  const candidates: Antecedent[] = [
    {
      mention: -1,
      features: new Map([
        ['nobody', 1],
        [`nobody:${own.head}`, 1],
      ]),
    },
  ];
  for (const { latest, distance, count, topic, speaks: spoke } of found.values()) {
    const mention = mentions[latest];
    if (!mention) continue;
    const features: Features = new Map();
    const yes = (name: string, is: boolean): void => void (is && features.set(name, 1));
    yes(`sentences:${Math.min(distance, FAR)}`, true);
    yes(`topic:${topic}`, topic < FAR);
    yes(`topic:${topic}:opens`, topic < FAR && opens);
    yes(`speaks:${spoke}`, spoke < FAR);
    yes('block', frame.items[mention.from]?.block === frame.items[own.from]?.block);
    yes(`rank:${Math.min(rank++, 3)}`, true);
    yes('subject', isSubject(scene, mention));
    yes('last-to-speak', sameAs(mentions[lastSpeaker], mention, latest === lastSpeaker));
    yes('possessive', mention.possessive);
    yes('inside', mention.inside);
    yes('after-preposition', isAfterPreposition(scene, mention));
    yes('gender-known', own.gender !== null && mention.gender === own.gender);
    yes(`kind:${mention.kind}:${own.head}`, true);
    features.set('count', Math.log1p(count));
    const owner = entities[mention.entity];
    if (owner) features.set('salience', owner.mentions.length / most);
    yes(`clause:${distance}`, distance < 2 && opensClause(scene, mention));
    yes('spoke-before', sameAs(mentions[speaker], mention, speaker === latest));
    yes('chain', sameAs(mentions[chain], mention, chain === latest));
    candidates.push({ mention: latest, features });
  }
  return candidates;
}

/** Where a candidate was seen, in sentences before the pronoun. */
interface Seen {
  readonly latest: number;
  readonly distance: number;
  count: number;
  topic: number;
  speaks: number;
}

const FAR = 4;

/** The first of its sentence that may be its subject. */
function isTopic({ frame, mentions }: Scene, index: number): boolean {
  const mention = mentions[index];
  const before = mentions[index - 1];
  if (!mention || mention.inside || mention.possessive) return false;
  const segment = frame.items[mention.from]?.segment;
  if (
    before &&
    !before.inside &&
    !before.possessive &&
    frame.items[before.from]?.segment === segment
  )
    return false;
  const previous = frame.items[mention.from - 1];
  return !(
    previous?.segment === segment &&
    frame.doc.language.quotations.prepositions.has(previous?.word?.lower ?? '')
  );
}

/** After a comma or "but", before a verb: "When he left, Oakes stayed." */
function opensClause(
  { frame: { items } }: Scene,
  { from, to, possessive, inside }: SpeakerMention,
): boolean {
  const next = items[to]?.word;
  if (possessive || inside || !/^(?:,|but|and|—|–)$/.test(items[from - 1]?.word?.text ?? ''))
    return false;
  return next?.kind === 'word' && !next.capital;
}

/** Whether the sentence's build makes it the one who says something. */
function speaks({ links }: Scene, index: number): boolean {
  return links[index]?.some(({ relation }) => STRUCTURAL.has(relation)) ?? false;
}

function latestToSpeak(scene: Scene, pronoun: number): number {
  for (let index = pronoun - 1; index >= Math.max(0, pronoun - 30); index--)
    if (scene.mentions[index]?.kind !== 'pronoun' && speaks(scene, index)) return index;
  return -1;
}

function sameAs(a: SpeakerMention | undefined, b: SpeakerMention, isSame: boolean): boolean {
  return isSame || (a !== undefined && a.entity >= 0 && a.entity === b.entity);
}

function agrees(mention: SpeakerMention, { pronoun, gender, head }: SpeakerMention): boolean {
  if (!pronoun || mention.kind === 'pronoun' || mention.kind === 'noun') return false;
  if (head === 'it')
    return (
      mention.kind === 'organisation' ||
      (mention.kind === 'nominal' && !mention.plural) ||
      mention.kind === 'name'
    );
  if (pronoun.number === 'many')
    return (
      mention.kind === 'organisation' ||
      mention.kind === 'person' ||
      (mention.kind === 'nominal' && mention.plural)
    );
  if (pronoun.gender === null) return mention.kind === 'person';
  if (mention.kind === 'person') return !mention.gender || !gender || mention.gender === gender;
  return (
    mention.kind === 'nominal' &&
    mention.person &&
    !mention.plural &&
    (mention.gender ?? gender) === gender
  );
}

/** First of its sentence, or right before or after a verb of saying. */
function isSubject(
  { frame: { items, doc } }: Scene,
  { from, to, possessive }: SpeakerMention,
): boolean {
  if (possessive) return false;
  const before = items[from - 1];
  const next = items[to]?.word;
  if (!before || before.segment !== items[from]?.segment || before.quote >= 0) return true;
  const { quotations } = doc.language;
  if (before.word && quotations.prepositions.has(before.word.lower)) return false;
  if (next && (quotations.auxiliaries.has(next.lower) || next.lower.endsWith('ed'))) return true;
  return next !== null && next !== undefined && quotations.cueVerbs.has(next.lower);
}

function isAfterPreposition({ frame: { items, doc } }: Scene, { from }: SpeakerMention): boolean {
  const before = items[from - 1]?.word;
  return (
    before !== null &&
    before !== undefined &&
    doc.language.quotations.prepositions.has(before.lower)
  );
}
