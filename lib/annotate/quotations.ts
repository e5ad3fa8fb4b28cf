import type { Attribution, Quotation } from '../brief.ts';
import { sentenceAt, type Doc, type DocBlock } from '../text/doc.ts';
import { slice } from '../text/span.ts';
import type { Entity } from './names.ts';
import { attributionOf } from './quotations/attribution.ts';
import { decide, type Decision, type Models } from './quotations/attribute.ts';
import { headlineQuote } from './quotations/headline.ts';
import type { Marked } from './quotations/marked.ts';
import { sceneOf, type Scene } from './quotations/scene.ts';
import { SHOWN_FROM } from './quotations/threshold.ts';
import { turnSpeakers } from './quotations/turn-speakers.ts';
import { models as fitted } from './quotations/weights.ts';

/** Quotations with their speakers, in article order. */
export function quotations(
  doc: Doc,
  entities: readonly Entity[],
  models: Models = fitted,
): Quotation[] {
  const scene = sceneOf(doc, entities);
  const marks = scene.frame.marked;
  const headlines = doc.blocks.flatMap((block) => headlineQuotation(doc, entities, block));
  const speakers = turnSpeakers(doc, entities);
  const marked = decide(scene, models).flatMap((decision, index) => {
    const mark = marks[index];
    if (!mark) return [];
    const turn = speakers.get(mark.words.from);
    if (turn !== undefined) return [quotationOf(scene, mark, turn)];
    if (isNoQuotation(decision, mark, doc)) return [];
    return [quotationOf(scene, mark, attributionOf(scene, decision, SHOWN_FROM))];
  });
  return [...headlines, ...marked].sort((a, b) => a.span.from - b.span.from);
}

/** How often such a headline's other side is who says it. */
const HEADLINE_CONFIDENCE = 0.9;

function headlineQuotation(doc: Doc, entities: readonly Entity[], block: DocBlock): Quotation[] {
  const found = headlineQuote(doc, block);
  if (!found) return [];
  const entity = entities.find(({ mentions }) =>
    mentions.some(
      (mention) => mention.from === found.speaker.from && mention.to === found.speaker.to,
    ),
  );
  return [
    {
      kind: 'quotation',
      span: found.words,
      words: found.words,
      sentence: sentenceAt(doc, found.words.from)?.index ?? 0,
      text: slice(doc.text, found.words),
      rule: 'quotation/headline',
      form: 'headline',
      attribution: {
        name: entity?.name ?? slice(doc.text, found.speaker),
        role: entity?.role ?? null,
        source: entity?.kind ?? 'unnamed',
        mention: found.speaker,
        cue: null,
        confidence: HEADLINE_CONFIDENCE,
        rule: 'speaker/headline-colon',
      },
      score: 0,
      why: {},
    },
  ];
}

function isNoQuotation({ candidate, nobody }: Decision, { words }: Marked, { text }: Doc): boolean {
  const length = slice(text, words).split(/\s+/).length;
  return candidate.mention < 0 && nobody > (length > 8 ? 0.8 : 0.5);
}

function quotationOf(
  { frame: { doc } }: Scene,
  mark: Marked,
  attribution: Attribution | null,
): Quotation {
  return {
    kind: 'quotation',
    span: mark.span,
    words: mark.words,
    sentence: sentenceAt(doc, mark.span.from)?.index ?? 0,
    text: slice(doc.text, mark.span),
    rule: `quotation/${mark.style}`,
    form: formOf(mark, doc),
    attribution,
    score: 0,
    why: {},
  };
}

function formOf({ style, words }: Marked, { text }: Doc): Quotation['form'] {
  if (style === 'turn') return 'turn';
  return /^\p{Ll}/u.test(slice(text, words)) ? 'partial' : 'direct';
}
