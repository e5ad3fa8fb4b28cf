import type { Doc } from '../../text/doc.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Entity } from '../names.ts';

/**
 * The words are part of a longer name of a person or body, such a name themselves, or the surname
 * of a person whom the article names in full.
 */
export type EntityEvidence = 'in a person' | 'person' | 'surname' | 'in a body' | 'body' | null;

interface Mention extends Span {
  readonly entity: Entity;
}

/** What the article's persons and bodies say of the words of a span. */
export function entityEvidence(
  { text }: Doc,
  entities: readonly Entity[],
): (span: Span) => EntityEvidence {
  const mentions: Mention[] = [];
  const surnames = new Set<string>();
  for (const entity of entities) {
    for (const { from, to } of entity.mentions) mentions.push({ entity, from, to });
    if (entity.kind === 'person') addEndings(entity.name, surnames);
  }
  mentions.sort((a, b) => a.from - b.from);
  return (span) => {
    const last = lastBefore(mentions, span.to);
    // Mentions of one kind lie apart; a person may stand inside a body, so two are looked at.
    const [over, before] = [mentions[last], mentions[last - 1]];
    if (over && overlaps(over, span)) return evidenceFrom(over, span);
    if (before && overlaps(before, span)) return evidenceFrom(before, span);
    return surnames.has(text.slice(span.from, span.to)) ? 'surname' : null;
  };
}

/** "St. Clair" and "Clair" of "Ann St. Clair". */
function addEndings(name: string, endings: Set<string>): void {
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1))
    endings.add(name.slice(at + 1));
}

function evidenceFrom({ entity, from, to }: Mention, span: Span): EntityEvidence {
  const isWhole = from === span.from && to === span.to;
  if (entity.kind === 'organisation') return isWhole ? 'body' : 'in a body';
  if (!isWhole) return 'in a person';
  return entity.name.includes(' ') ? 'surname' : 'person';
}

/** Index of the last mention that starts before the offset. */
function lastBefore(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
