import { BLOCK_TAGS } from './block-tags.ts';

/** Attribute that carries, on a clone's block element, its ordinal among all of the live document. */
export const ORDINAL = 'data-standfirst-ordinal';
/** Attribute of a clone's only child `p`: class and id of its `div`, which Readability replaces by it. */
export const OUTER_LABELS = 'data-standfirst-labels';
/** Attribute of a clone's `h1`, which Readability turns into an `h2`. */
export const FIRST_LEVEL = 'data-standfirst-h1';
/** Attribute that keeps, on a clone's `svg`, the text that was taken out of it. */
export const ICON_TEXT = 'data-standfirst-icon';

/** More than this is refused: a news page has 1,000 to 8,000 elements. */
const MOST_ELEMENTS = 50_000;

// Of NodeFilter, whose name belongs to the page.
const SHOW_ELEMENTS = 0x1;

/** Elements that give their `name` or `id` to the document or to their form as a property. */
const NAMING: ReadonlySet<string> = new Set(
  'img form embed iframe object input button select textarea fieldset output'.split(' '),
);

/**
 * A copy of the document that may be changed at will, block elements stamped with their ordinals;
 * `null` if the page is too large. The live document is only read.
 */
export function snapshot(live: Document): Document | null {
  const copy = own(live, 'cloneNode').call(live, true) as Document;
  const elements = elementsOf(copy);
  if (elements.length > MOST_ELEMENTS) return null;
  for (const element of elements) if (NAMING.has(element.localName)) unname(element);
  for (const [ordinal, element] of elements.entries())
    if (BLOCK_TAGS.has(element.localName)) element.setAttribute(ORDINAL, String(ordinal));
  for (const element of elements) prepare(element);
  return copy;
}

/** By a walker, which knows no names that a page gives to members of its nodes. */
function elementsOf(document: Document): readonly Element[] {
  const walker = own(document, 'createTreeWalker').call(document, document, SHOW_ELEMENTS);
  const elements: Element[] = [];
  while (walker.nextNode()) elements.push(walker.currentNode as Element);
  return elements;
}

/**
 * A member as the prototype defines it: `<img name="body">` replaces `document.body`, and
 * `<input name="parentNode">` its form's `parentNode`.
 */
function own<T extends object, K extends keyof T>(node: T, key: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(node) as T, key, node) as T[K];
}

function unname(element: Element): void {
  const remove = own(element, 'removeAttribute');
  remove.call(element, 'name');
  remove.call(element, 'id');
}

/** Keeps, or takes away, what Readability would lose or mistake. */
function prepare(element: Element): void {
  const { localName } = element;
  if (localName === 'h1') element.setAttribute(FIRST_LEVEL, '');
  else if (localName === 'p') keepLabels(element);
  else if (localName === 'svg') emptySvg(element);
  else if (localName === 'blockquote') unwrapQuote(element);
}

/** An inline drawing has no sentence of the article, but titles and descriptions of icons. */
function emptySvg(svg: Element): void {
  const text = svg.textContent.replace(/\s+/g, ' ').trim();
  if (text) svg.setAttribute(ICON_TEXT, text);
  svg.replaceChildren();
}

/** A quoted post stands alone in frames called "social embed", which pass for share bars: they go. */
function unwrapQuote(quote: Element): void {
  const words = quote.textContent.length;
  for (let levels = 0; levels < 3; levels++) {
    const frame = quote.parentElement;
    if (frame?.localName !== 'div' || frame.textContent.trim().length > words) return;
    frame.replaceWith(quote);
  }
}

function keepLabels(paragraph: Element): void {
  const frame = paragraph.parentElement;
  if (frame?.localName !== 'div') return;
  if (paragraph.previousElementSibling ?? paragraph.nextElementSibling) return;
  const labels = `${frame.getAttribute('class') ?? ''} ${frame.getAttribute('id') ?? ''}`.trim();
  if (labels) paragraph.setAttribute(OUTER_LABELS, labels);
}
