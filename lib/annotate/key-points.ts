import type { KeyPoint } from '../brief.ts';
import type { Doc } from '../text/doc.ts';
import { slice } from '../text/span.ts';
import { factsOf } from './key-points/facts.ts';
import { contextOf, weighed, type Weights } from './key-points/features.ts';
import { select } from './key-points/select.ts';
import { obstacle } from './key-points/stand-alone.ts';
import { WEIGHTS } from './key-points/weights.ts';

/**
 * At most `most` sentences that tell the story, in article order: of the sentences that stand
 * alone, those of the highest weighted sum of features that do not repeat each other.
 */
export function keyPoints(doc: Doc, most: number, weights: Weights = WEIGHTS): KeyPoint[] {
  const body = factsOf(doc);
  const standing = body.filter((facts) => obstacle(facts, doc) === null);
  // An article of which no sentence stands alone still has its first one.
  const able = standing.length > 0 ? standing : body.slice(0, 1);
  const context = contextOf(doc, body, able[0]);
  const candidates = able.map((facts) => ({ facts, ...weighed(facts, context, doc, weights) }));
  return select(candidates, most, context.headline)
    .sort((a, b) => a.facts.place - b.facts.place)
    .map(({ facts: { sentence, span }, score, why }) => ({
      kind: 'key-point',
      span,
      sentence: sentence.index,
      text: slice(doc.text, span),
      rule: 'key-point/weighed',
      score,
      why,
    }));
}
