/** "“…,” said the baker" after “…,” Oakes said: a bare description of the one who has just spoken. */
import { lowerAt } from './frame.ts';
import { lettersOf } from '../../text/words.ts';
import type { Scene } from './scene.ts';
import type { SpeakerMention } from './mentions.ts';

/** Sentences after which a description no longer leans on the speaker before. */
const RECENT = 4;

/** @param speaker mention that names the speaker of the quotation before; -1: none. */
export function isSamePerson(scene: Scene, index: number, speaker: number): boolean {
  const { mentions, frame } = scene;
  const [own, before] = [mentions[index], mentions[speaker]];
  if (!own || !before || before.kind !== 'person' || speaker >= index) return false;
  const ago = (frame.items[own.from]?.segment ?? 0) - (frame.items[before.from]?.segment ?? 0);
  return (
    isBare(scene, own) &&
    ago <= RECENT &&
    (own.gender === null || own.gender === before.gender) &&
    !isAnothers(scene, own, before.entity) &&
    !mentions.slice(speaker + 1, index).some((other) => isRival(scene, other, before.entity))
  );
}

/**
 * "the “Mill” actor", some paragraphs after "the actor" was Oakes.
 * @param earlier a description that meant him. @param speaker mention that names him.
 */
export function isSameRole(scene: Scene, index: number, earlier: number, speaker: number): boolean {
  const [own, before, named] = [
    scene.mentions[index],
    scene.mentions[earlier],
    scene.mentions[speaker],
  ];
  if (!own || !before || named?.kind !== 'person' || earlier >= index) return false;
  return isBare(scene, own) && own.head === before.head && !isAnothers(scene, own, named.entity);
}

/** Somebody else in between, by name or brought in without one: "a cashier". */
function isRival(
  { frame: { items } }: Scene,
  { kind, entity, person, from }: SpeakerMention,
  own: number,
): boolean {
  if (kind === 'person') return entity !== own;
  const first = lowerAt(items, from);
  return kind === 'nominal' && person && entity !== own && /^(?:an?|one|another)$/.test(first);
}

/** "the baker", "the “Mill” actor": no word between. */
function isBare({ frame: { items } }: Scene, own: SpeakerMention): boolean {
  const { kind, entity, person, plural, possessive, from, to } = own;
  const isPerson = kind === 'nominal' && entity < 0 && person && !plural && !possessive;
  const head = (items[from + 1]?.quote ?? -1) >= 0 ? from + 2 : from + 1;
  return isPerson && to === head + 1 && lowerAt(items, from) === 'the';
}

/** Another one bears the role, or the article has brought in somebody without a name: "a baker". */
function isAnothers(
  { mentions, entities, frame: { items } }: Scene,
  own: SpeakerMention,
  entity: number,
): boolean {
  return (
    entities.some(
      ({ role }, index) =>
        index !== entity && role !== null && lettersOf(role.toLowerCase()).includes(own.head),
    ) ||
    mentions.some(
      (other) =>
        other.head === own.head &&
        other.from < own.from &&
        other.entity !== entity &&
        lowerAt(items, other.from) !== 'the',
    )
  );
}
