/** A decision as the brief shows it. */
import type { Attribution } from '../../brief.ts';
import type { Decision } from './attribute.ts';
import { itemSpan } from './frame.ts';
import type { Scene } from './scene.ts';
import { NOT_THE_SPEAKER } from './speaker-features.ts';
import { speakerName } from './speaker-names.ts';

/** `null` where nobody is named, or less surely than `from`. */
export function attributionOf(
  scene: Scene,
  { candidate, named, share, pronounShare }: Decision,
  from: number,
): Attribution | null {
  const mention = scene.mentions[candidate.mention];
  const confidence = share * pronounShare;
  if (!mention || named < 0 || confidence < from || candidate.features.has(NOT_THE_SPEAKER))
    return null;
  return {
    ...speakerName(scene, named),
    mention: itemSpan(scene.frame.items, mention.from, mention.to),
    cue: candidate.cue && itemSpan(scene.frame.items, candidate.cue.at, candidate.cue.at + 1),
    confidence,
    rule: ruleOf(candidate.features.names),
  };
}

/** Where the cue stands and how the mention stands to it: `speaker/after-inverted`. */
function ruleOf(features: readonly string[]): string {
  const [place, relation] = ['place:', 'relation:'].map((prefix) =>
    features
      .find((name) => name.startsWith(prefix))
      ?.slice(prefix.length)
      .replaceAll(':', '-'),
  );
  return place ? `speaker/${place}-${relation ?? 'none'}` : 'speaker/again';
}
