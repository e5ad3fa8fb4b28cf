/** "Mayor of Kharkiv: We have held the city": a headline's words on one side, who says them on the other. */
import type { Doc, DocBlock } from '../../text/doc.ts';
import { covers, span, type Span } from '../../text/span.ts';
import type { Entity } from '../names.ts';

export interface HeadlineQuote {
  /** With the marks, where there are any. */
  readonly span: Span;
  readonly words: Span;
  readonly speaker: Span;
  /** `null`: a description ("mill owner"). */
  readonly entity: Entity | null;
}

/** Longest speaker, in characters. */
const LONGEST = 60;
const OPENING = /[“"‘'«„]/;
const CLOSING = /[”"’'»“]/;
const MARKS = /[“”"«»„‘]/;

/**
 * "Ukraine war: Russia withdraws" has the same form: one side must be somebody, and the other
 * stand in marks, in the first person, or be a statement by one who is named. `null`: neither.
 */
export function headlineQuote(
  doc: Doc,
  block: DocBlock,
  entities: readonly Entity[],
): HeadlineQuote | null {
  if (block.kind !== 'headline') return null;
  const sides = sidesOf(doc.text, block.span);
  if (!sides) return null;
  const [left, right] = sides;
  return quoteOf(doc, right, left, entities) ?? quoteOf(doc, left, right, entities);
}

/** On either side of the only colon. */
function sidesOf(text: string, block: Span): readonly [Span, Span] | null {
  const headline = text.slice(block.from, block.to);
  const colon = headline.indexOf(': ');
  if (colon < 1 || headline.includes(': ', colon + 1)) return null;
  const after = colon + 1 + (/^\s+/.exec(headline.slice(colon + 1))?.[0].length ?? 0);
  if (after >= headline.length) return null;
  return [span(block.from, block.from + colon), span(block.from + after, block.to)];
}

function quoteOf(
  doc: Doc,
  said: Span,
  speaker: Span,
  entities: readonly Entity[],
): HeadlineQuote | null {
  if (speaker.to - speaker.from > LONGEST) return null;
  const { headlines } = doc.language.quotations;
  const saying = doc.text.slice(said.from, said.to);
  const naming = doc.text.slice(speaker.from, speaker.to);
  if (MARKS.test(naming) || headlines.firstPerson.test(naming)) return null;
  const marked = inMarks(doc.text, said);
  if (!marked && MARKS.test(saying)) return null;
  const entity = namedIn(speaker, entities);
  const isSomebody = entity !== null || isDescription(naming, doc);
  const own = entity?.kind === 'person' && covers(wholeMention(entity, speaker), speaker);
  const isSaid =
    marked !== null || headlines.firstPerson.test(saying) || (own && isStatement(saying, doc));
  return isSomebody && isSaid ? { span: said, words: marked ?? said, speaker, entity } : null;
}

/** The words, where one pair of marks holds the whole side. */
function inMarks(text: string, { from, to }: Span): Span | null {
  const inside = text.slice(from + 1, to - 1);
  const isWhole =
    to - from > 2 && OPENING.test(text[from] ?? '') && CLOSING.test(text[to - 1] ?? '');
  return isWhole && !MARKS.test(inside) ? span(from + 1, to - 1) : null;
}

/** Whose name opens or closes the side: "Oakes on the fire", "Mayor Oakes". */
function namedIn(side: Span, entities: readonly Entity[]): Entity | null {
  return (
    entities.find(({ mentions }) =>
      mentions.some(
        (mention) =>
          covers(side, mention) && (mention.from === side.from || mention.to === side.to),
      ),
    ) ?? null
  );
}

function wholeMention({ mentions }: Entity, side: Span): Span {
  return mentions.find((mention) => covers(mention, side)) ?? span(side.from, side.from + 1);
}

/** "mill owner", "mayor of Aldmoor", "Interior ministry"; a capitalised word or two that name no section: "Oakes". */
function isDescription(naming: string, { language }: Doc): boolean {
  const words = naming.split(/\s+/);
  const { roles, groups, prepositions, headlines } = language.quotations;
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (headlines.sections.has(last) || headlines.sections.has(words[0]?.toLowerCase() ?? ''))
    return false;
  const isSource = (word: string): boolean => roles.has(word) || groups.has(word);
  const head = words.findIndex((word) => prepositions.has(word)) - 1;
  if (isSource(last) || isSource(words[head]?.toLowerCase() ?? '')) return true;
  return words.length === 1 && /^\p{Lu}\p{Ll}/u.test(naming);
}

/** Fewest words of a statement; "Oakes: A life" has none. */
const SHORTEST = 3;

function isStatement(saying: string, { language }: Doc): boolean {
  const words = saying.toLowerCase().split(/\s+/);
  return (
    words.length >= SHORTEST && words.some((word) => language.quotations.headlines.finite.has(word))
  );
}
