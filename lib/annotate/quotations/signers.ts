/** Who signs a quotation speaks it. */
import type { Attribution } from '../../brief.ts';
import type { Doc } from '../../text/doc.ts';
import { overlaps, slice, type Span } from '../../text/span.ts';
import type { Entity } from '../names.ts';
import { givenOf } from '../names/given.ts';

/** How often a signature names who wrote the words: it is there for that. */
const CONFIDENCE = 0.97;

export function signerOf(doc: Doc, entities: readonly Entity[], signature: Span): Attribution {
  const entity = entities.find(({ mentions }) =>
    mentions.some((mention) => overlaps(mention, signature)),
  );
  const name = slice(doc.text, signature);
  const shown = entity
    ? { name: entity.name, role: entity.role, source: entity.kind }
    : { name, role: null, source: kindOf(name, doc) };
  return {
    ...shown,
    mention: signature,
    cue: null,
    confidence: CONFIDENCE,
    rule: 'speaker/signature',
  };
}

/** Unknown names are persons' where they start with a given name. */
function kindOf(name: string, { language }: Doc): Entity['kind'] {
  const isPerson = givenOf(language.names, name.split(' ')[0]) !== undefined;
  return isPerson ? 'person' : 'organisation';
}
