import type { Reported } from '../../brief.ts';
import { sentenceAt, type Doc } from '../../text/doc.ts';
import { slice, span } from '../../text/span.ts';
import type { Entity } from '../names.ts';
import { Resolver } from './attribute.ts';
import { itemSpan } from './attribution.ts';

import type { Cue } from './cues.ts';
import { sceneOf, type Scene } from './scene.ts';
import { speakerName } from './speaker-names.ts';
import { SHOWN_FROM } from './threshold.ts';
import { models } from './weights.ts';

/** Fewest words of a content: "said so" reports nothing. */
const SHORTEST = 4;
/** The share of such subjects that are the speaker, where a pronoun is not in doubt as well. */
const CONFIDENCE = 0.9;

/** Indirect speech with its speakers, in article order: "Oakes said the mill would close." */
export function reported(doc: Doc, entities: readonly Entity[]): Reported[] {
  const scene = sceneOf(doc, entities);
  const resolver = new Resolver(scene, models.antecedents);
  const found: Reported[] = [];
  let segment = -1;
  let speaker = -1;
  for (const [index, links] of scene.links.entries()) {
    const subject = links.find(
      ({ cue, relation }) =>
        cue.kind === 'verb' &&
        cue.strength === 'strong' &&
        /^(?:adjacent|apposed|relative)$/.test(relation),
    );
    const at = subject && scene.frame.items[subject.cue.at]?.segment;
    if (!subject || at === undefined || at === segment) continue;
    const one = reportedBy(scene, resolver, index, subject.cue, speaker);
    if (!one) continue;
    segment = at;
    speaker = index;
    found.push(one);
  }
  return found;
}

function reportedBy(
  scene: Scene,
  resolver: Resolver,
  index: number,
  cue: Cue,
  speaker: number,
): Reported | null {
  const { doc } = scene.frame;
  const mention = scene.mentions[index];
  const content = contentOf(scene, cue);
  if (!mention || !content) return null;
  const { mention: named, share } =
    mention.kind === 'pronoun' ? resolver.resolve(index, speaker) : { mention: index, share: 1 };
  const confidence = CONFIDENCE * share;
  if (named < 0 || confidence < SHOWN_FROM) return null;
  resolver.settle(index, { mention: named, share });
  return {
    kind: 'reported',
    span: content,
    sentence: sentenceAt(doc, content.from)?.index ?? 0,
    text: slice(doc.text, content),
    rule: 'reported/subject-verb',
    attribution: {
      ...speakerName(scene, named),
      mention: itemSpan(scene, mention.from, mention.to),
      cue: itemSpan(scene, cue.at, cue.at + 1),
      confidence,
      rule: 'speaker/subject-verb',
    },
  };
}

/** What follows the verb up to the end of the sentence, if no quotation is in it. */
function contentOf({ frame: { items, segments } }: Scene, cue: Cue) {
  const end = segments[(items[cue.at]?.segment ?? 0) + 1] ?? items.length;
  let from = cue.at + 1;
  if (items[from]?.word?.lower === 'that') from++;
  let to = end;
  while (to > from && /^[.!?…]$/.test(items[to - 1]?.word?.text ?? '')) to--;
  const inside = items.slice(from, to);
  if (inside.length < SHORTEST || inside.some(({ quote }) => quote >= 0)) return null;
  const [first, last] = [inside[0]?.word, inside.at(-1)?.word];
  if (!first || !last || first.kind === 'mark') return null;
  return span(first.from, last.to);
}
