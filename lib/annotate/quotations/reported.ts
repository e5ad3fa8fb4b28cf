import { itemSpan, lowerAt, textAt } from './frame.ts';
import type { Reported } from '../../brief.ts';
import { sentenceAt, type Doc } from '../../text/doc.ts';
import { slice } from '../../text/span.ts';
import type { Entity } from '../names.ts';
import type { Cue } from './cues.ts';
import type { SpeakerMention } from './mentions.ts';
import { Resolver } from './pronouns.ts';
import type { Relation } from './relations.ts';
import { ContentReader, type Content } from './reported-content.ts';
import { sceneOf, type Scene } from './scene.ts';
import { speakerName } from './speaker-names.ts';
import { SHOWN_FROM } from './threshold.ts';
import { models } from './weights.ts';

/** The share of such subjects that are the speaker, where a pronoun is not in doubt as well. */
const CONFIDENCE = 0.9;

/** Indirect speech with its speakers, in article order: "Oakes said the mill would close." */
export function reported(doc: Doc, entities: readonly Entity[]): Reported[] {
  const scene = sceneOf(doc, entities);
  const resolver = new Resolver(scene, models.antecedents);
  const reader = new ContentReader(scene.frame);
  const found: Reported[] = [];
  let speaker = -1;
  let end = 0;
  for (const [index, links] of scene.links.entries()) {
    const mention = scene.mentions[index];
    if (!mention || !maySpeak(mention)) continue;
    for (const { cue, relation } of links) {
      const own = relation === 'comma' && isPresented(scene, index) ? 'apposed' : relation;
      const content = contentOf(scene, reader, mention, cue, own);
      if (!content || content.from < end) continue;
      const one = reportedBy(scene, resolver, index, cue, content, speaker);
      if (!one) continue;
      end = Math.max(content.to, mention.to, cue.at + 1);
      speaker = index;
      found.push(one);
      break;
    }
  }
  return found;
}

/** Data and the weather say nothing; who "I" is, the article does not say. */
function maySpeak({ kind, head }: SpeakerMention): boolean {
  return kind !== 'noun' && !(kind === 'pronoun' && /^(?:i|we|it)$/.test(head));
}

/** "The mayor of Aldmoor, Martin Oakes, said": the description right before is of the same one. */
function isPresented({ mentions }: Scene, index: number): boolean {
  const own = mentions[index];
  const before = mentions.slice(Math.max(0, index - NEAR), index).findLast((one) => !one.inside);
  return before?.kind === 'nominal' && before.entity >= 0 && before.entity === own?.entity;
}

/** Mentions looked back for a description: names may stand inside it. */
const NEAR = 4;

function contentOf(
  scene: Scene,
  reader: ContentReader,
  mention: SpeakerMention,
  cue: Cue,
  relation: Relation,
): Content | null {
  const { items } = scene.frame;
  const isComma = (at: number): boolean =>
    textAt(items, at) === ',' && items[at]?.segment === items[cue.at]?.segment;
  if (cue.kind === 'source') {
    if (relation !== 'source' || lowerAt(items, cue.at) !== 'to') return null;
    if (isComma(cue.at - 2)) return reader.before(cue.at - 2, 'reported/according-to');
    return isComma(mention.to) ? reader.behind(mention.to) : null;
  }
  if (cue.kind !== 'verb' || cue.strength !== 'strong') return null;
  // "The mill would close, said Oakes": after a comma the one behind the verb is its subject.
  if (/^(?:object|inverted)$/.test(relation) && isComma(cue.at - 1) && reader.saysClause(cue.at)) {
    const closes = isComma(mention.to) || reader.endsAfter(mention.to);
    if (mention.pronoun || mention.possessive || !closes) return null;
    return reader.before(cue.at - 1, 'reported/clause-before');
  }
  if (!/^(?:adjacent|apposed|relative)$/.test(relation)) return null;
  // “We close,” Oakes told them: what was said stands in marks.
  if ((items[mention.from - 1]?.quote ?? -1) >= 0) return null;
  if (isComma(mention.from - 1) && reader.endsAfter(cue.at + 1))
    return reader.before(mention.from - 1, 'reported/clause-before');
  return reader.after(cue.at);
}

function reportedBy(
  scene: Scene,
  resolver: Resolver,
  index: number,
  cue: Cue,
  content: Content,
  speaker: number,
): Reported | null {
  const { doc } = scene.frame;
  const mention = scene.mentions[index];
  if (!mention) return null;
  // "Oakes put out a statement, adding that": his words, not the statement's.
  const owner = scene.owners[index] ?? -1;
  const own = owner < 0 ? index : owner;
  const isPronoun = scene.mentions[own]?.kind === 'pronoun';
  const { mention: named, share } = isPronoun
    ? resolver.resolve(own, speaker)
    : { mention: own, share: 1 };
  const confidence = CONFIDENCE * share;
  if (named < 0 || confidence < SHOWN_FROM) return null;
  resolver.settle(own, { mention: named, share });
  const span = itemSpan(scene.frame.items, content.from, content.to);
  return {
    kind: 'reported',
    span,
    sentence: sentenceAt(doc, span.from)?.index ?? 0,
    text: slice(doc.text, span),
    rule: content.rule,
    attribution: {
      ...speakerName(scene, named),
      mention: itemSpan(scene.frame.items, mention.from, mention.to),
      cue: itemSpan(scene.frame.items, cue.at, cue.at + 1),
      confidence,
      rule: 'speaker/subject-verb',
    },
  };
}
