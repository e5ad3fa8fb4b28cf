import { BLOCK_TAGS } from './block-tags.ts';
import { own } from './unclobbered.ts';

/** Attribute that carries, on a copy's block element, its ordinal among all of the live document. */
export const ORDINAL = 'data-standfirst-ordinal';
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

// Of Node and NodeFilter, whose names belong to the page.
const TEXT_NODE = 3;
const CDATA_NODE = 4;
const COMMENT_NODE = 8;
const SHOW_CONTENT = 0x1 | 0x4 | 0x8 | 0x80;

/** Elements that give their `name` or `id` to the document or to their form as a property. */
const NAMING: ReadonlySet<string> = new Set(
  'img form embed iframe object input button select textarea fieldset output'.split(' '),
);

/** A node of the live document with its copy; `null` where its content is left out. */
interface Open {
  readonly live: Node;
  readonly copy: Node | null;
}

/** A document that may be changed at will, block elements stamped with their ordinals. */
export interface Snapshot {
  readonly document: Document;
  /** Its elements with a name, in document order; noted on the way, as each search goes through all. */
  readonly named: (tag: string) => readonly Element[];
}

/**
 * A copy of the document; `null` if the page is too large. The live document is only read. Node by node: what nobody
 * reads is not copied, and a page is known to be too large before there are two of it.
 */
export function snapshot(live: Document): Snapshot | null {
  return prepared(live, own(live, 'cloneNode').call(live, false) as Document);
}

/**
 * The document itself, made what {@link snapshot} gives. Only for one that a parser made and
 * nobody else reads: in a browser, fields would hide members of their forms.
 */
export function changed(document: Document): Snapshot | null {
  return prepared(document, document);
}

function prepared(live: Document, copy: Document): Snapshot | null {
  const walker = own(live, 'createTreeWalker').call(live, live, SHOW_CONTENT);
  const open: Open[] = [{ live, copy }];
  const byTag = new Map<string, Element[]>();
  const named = (tag: string): readonly Element[] => byTag.get(tag) ?? [];
  const bare: Element[] = [];
  let ordinal = 0;
  let characters = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    open.length = levelOf(node, open) + 1;
    const outer = open.at(-1)?.copy;
    const inner = outer && (copy === live ? node : copy.importNode(node, false));
    if (isText(node)) characters += inner ? node.data.length : 0;
    else {
      const element = inner ? mark(inner as Element, node as Element, ordinal) : null;
      if (element) note(element, byTag);
      const isOpen = element && hasContent(element);
      if (element && !isOpen) bare.push(element);
      open.push({ live: node, copy: isOpen ? element : null });
      ordinal++;
    }
    if (inner && inner !== node) outer.appendChild(inner);
    if (ordinal > MOST_ELEMENTS || open.length > MOST_LEVELS || characters > MOST_CHARACTERS)
      return null;
  }
  if (copy === live) for (const element of bare) element.replaceChildren();
  for (const paragraph of named('p')) keepLabels(paragraph);
  for (const quote of named('blockquote')) unwrapQuote(quote);
  return { document: copy, named };
}

function note(element: Element, byTag: Map<string, Element[]>): void {
  const same = byTag.get(element.localName);
  if (same) same.push(element);
  else byTag.set(element.localName, [element]);
}

/** Index of the node's parent; a form's own word for it may be the name of a field. */
function levelOf(node: Node, open: readonly Open[]): number {
  const level = lastLevelOf(node.parentNode, open);
  return level >= 0 ? level : lastLevelOf(own(node, 'parentNode'), open);
}

function lastLevelOf(node: Node | null, open: readonly Open[]): number {
  let level = open.length - 1;
  while (level >= 0 && open[level]?.live !== node) level--;
  return level;
}

/** The other way round a field's name could make a form a text. */
function isText(node: Node): node is CharacterData {
  const { nodeType } = node;
  return nodeType === TEXT_NODE || nodeType === CDATA_NODE || nodeType === COMMENT_NODE;
}

/**
 * Stamps it, and takes away names that would get in the way of the other document's own members:
 * before it is put there.
 */
function mark(copy: Element, live: Element, ordinal: number): Element {
  const { localName } = copy;
  if (BLOCK_TAGS.has(localName)) copy.setAttribute(ORDINAL, String(ordinal));
  if (NAMING.has(localName)) {
    copy.removeAttribute('name');
    copy.removeAttribute('id');
  } else if (localName === 'h1') copy.setAttribute(FIRST_LEVEL, '');
  else if (localName === 'svg') keepIconText(copy, live.textContent);
  return copy;
}

/** Scripts tell nothing but what they say of the article; a drawing tells its titles, kept aside. */
function hasContent(element: Element): boolean {
  switch (element.localName) {
    case 'style':
    case 'svg':
      return false;
    case 'script':
      return element.getAttribute('type') === 'application/ld+json';
    default:
      return true;
  }
}

/** An inline drawing has no sentence of the article, but titles and descriptions of icons. */
function keepIconText(svg: Element, content: string): void {
  const text = content.replace(/\s+/g, ' ').trim();
  if (text) svg.setAttribute(ICON_TEXT, text);
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
