import { BLOCK_TAGS } from './block-tags.ts';
import { own } from './unclobbered.ts';

/** Attribute of a copy's only child `p`: class and id of its `div`, which Readability replaces by it. */
export const OUTER_LABELS = 'data-standfirst-labels';
/** Attribute of a copy's `h1`, which Readability turns into an `h2`. */
export const FIRST_LEVEL = 'data-standfirst-h1';
/** Attribute that keeps, on a copy's `svg`, the text that is left out of it. */
export const ICON_TEXT = 'data-standfirst-icon';

/** More than this is refused: a news page has 1,000 to 8,000 elements. */
const MOST_ELEMENTS = 50_000;
/** Elements inside one another; a news page has up to 60 of them. */
const MOST_LEVELS = 250;
/** Characters of text, without scripts and styles: a long book. */
const MOST_CHARACTERS = 2_000_000;

/** Every so manieth element is asked how deep it stands: a branch can be deeper by no more than this. */
const LEVEL_STEP = 64;

// Of NodeFilter, whose name belongs to the page.
const SHOW_ELEMENT = 0x1;

/** Elements that give their `name` or `id` to the document or to their form as a property. */
const NAMING: ReadonlySet<string> = new Set(
  'img form embed iframe object input button select textarea fieldset output'.split(' '),
);
/** Where those of a form may stand. */
const FIELDS = 'form [name], form [id], [form]';

/**
 * Ordinals of a copy's block elements among all elements of the live document. As attributes they
 * would cost four times as much.
 */
const ordinals = new WeakMap<Element, number>();

export function ordinalOf(element: Element): number | null {
  return ordinals.get(element) ?? null;
}

/** The block element of that ordinal. */
export function blockAt({ named }: Snapshot, ordinal: number): Element | null {
  for (const tag of BLOCK_TAGS) {
    const found = named(tag).find((element) => ordinals.get(element) === ordinal);
    if (found) return found;
  }
  return null;
}

/** To an element that takes another's place. */
export function passOrdinalOn(from: Element, to: Element): void {
  const ordinal = ordinals.get(from);
  if (ordinal !== undefined) ordinals.set(to, ordinal);
}

/** A document that may be changed at will, its block elements' ordinals known. */
export interface Snapshot {
  readonly document: Document;
  /** Its elements with a name, in document order; noted on the way, as each search goes through all. */
  readonly named: (tag: string) => readonly Element[];
}

/** A copy of the document; `null` if the page is too large. The live document is only read. */
export function snapshot(live: Document): Snapshot | null {
  if (isTooLarge(live)) return null;
  const copy = own(live, 'cloneNode').call(live, true) as Document;
  for (const field of own(copy, 'querySelectorAll').call(copy, FIELDS))
    if (NAMING.has(own(field, 'localName'))) unname(field);
  return prepared(copy);
}

/**
 * The document itself, made what {@link snapshot} gives. Only for one that a parser made and
 * nobody else reads: in a browser, fields would hide members of their forms.
 */
export function changed(document: Document): Snapshot | null {
  return isTooLarge(document) ? null : prepared(document);
}

/** Known before there are two of it: a browser copies what is inside by calling itself. */
function isTooLarge(live: Document): boolean {
  const elements = own(live, 'querySelectorAll').call(live, '*');
  if (elements.length > MOST_ELEMENTS) return true;
  for (let index = 0; index < elements.length; index += LEVEL_STEP) {
    let level = 0;
    let node: Node | null = elements[index] ?? null;
    // A field's name may be its form's own word for the parent; some parsers have no other.
    for (; node && node !== live; level++) node = own(node, 'parentNode') ?? node.parentNode;
    if (level > MOST_LEVELS) return true;
  }
  return false;
}

/** Numbers its elements, and takes out what nobody reads. */
function prepared(document: Document): Snapshot | null {
  const byTag = new Map<string, Element[]>();
  const named = (tag: string): readonly Element[] => byTag.get(tag) ?? [];
  const walker = own(document, 'createTreeWalker').call(document, document, SHOW_ELEMENT);
  let ordinal = 0;
  let inDrawing = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode(), ordinal++) {
    if (inDrawing > 0) {
      inDrawing--;
      continue;
    }
    const element = node as Element;
    const { localName } = element;
    const same = byTag.get(localName);
    if (same) same.push(element);
    else byTag.set(localName, [element]);
    if (BLOCK_TAGS.has(localName)) ordinals.set(element, ordinal);
    else if (localName === 'svg') inDrawing = element.querySelectorAll('*').length;
  }
  for (const tag of NAMING) named(tag).forEach(unname);
  for (const heading of named('h1')) heading.setAttribute(FIRST_LEVEL, '');
  for (const drawing of named('svg')) keepIconText(drawing);
  const root = document.documentElement;
  for (const style of named('style')) if (style !== root) style.remove();
  for (const script of named('script'))
    // It may say what the article is, or be all that is left of a page.
    if (script !== root && script.getAttribute('type') !== 'application/ld+json') script.remove();
  if (root.textContent.length > MOST_CHARACTERS) return null;
  for (const paragraph of named('p')) keepLabels(paragraph);
  for (const quote of named('blockquote')) unwrapQuote(quote);
  return { document, named };
}

/** Takes away what would get in the way of the document's or a form's own members. */
function unname(element: Element): void {
  own(element, 'removeAttribute').call(element, 'name');
  own(element, 'removeAttribute').call(element, 'id');
}

/** An inline drawing has no sentence of the article, but titles and descriptions of icons. */
function keepIconText(svg: Element): void {
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

/** Readability would replace a `div` around a lone paragraph by the paragraph. */
function keepLabels(paragraph: Element): void {
  const frame = paragraph.parentElement;
  if (frame?.localName !== 'div') return;
  if (paragraph.previousElementSibling ?? paragraph.nextElementSibling) return;
  const labels = `${frame.getAttribute('class') ?? ''} ${frame.getAttribute('id') ?? ''}`.trim();
  if (labels) paragraph.setAttribute(OUTER_LABELS, labels);
}
