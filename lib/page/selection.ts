import type { Article, Block } from '../article/article.ts';

/** Elements that don't start a line of their own; a selection's blocks are what is between others. */
const INLINE = new Set(
  (
    'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q ruby rt rp s samp small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
);
const SKIPPED = new Set('script style noscript template svg button select textarea'.split(' '));

/** The selected text, a block for each line of it; `null` if nothing is selected. */
export function articleOfSelection(document: Document): Article | null {
  const selection = document.getSelection();
  const blocks: Block[] = [];
  for (let i = 0; i < (selection?.rangeCount ?? 0); i++) {
    const range = selection?.getRangeAt(i);
    if (range && !range.collapsed) blocks.push(...blocksOf(document, range));
  }
  if (blocks.length === 0) return null;
  return {
    title: '',
    byline: [],
    published: null,
    modified: null,
    outlet: null,
    language: document.documentElement.lang || null,
    url: document.URL,
    blocks,
    captions: [],
    dropped: [],
  };
}

function blocksOf(document: Document, range: Range): readonly Block[] {
  const ordinals = new Map<Element, number>();
  let ordinal = 0;
  for (const element of document.getElementsByTagName('*')) ordinals.set(element, ordinal++);
  const lines: { readonly element: Element | null; text: string }[] = [];
  for (const text of textIn(range)) {
    const element = lineOf(text);
    const words = text.data.slice(
      text === range.startContainer ? range.startOffset : 0,
      text === range.endContainer ? range.endOffset : undefined,
    );
    const last = lines.at(-1);
    if (last && last.element === element) last.text += words;
    else lines.push({ element, text: words });
  }
  return lines
    .map(({ element, text }) => ({
      kind: 'paragraph' as const,
      text: text.replace(/\s+/g, ' ').trim(),
      anchor: anchorOf(element ? ordinals.get(element) : undefined),
    }))
    .filter(({ text }) => text !== '');
}

function anchorOf(element: number | undefined): Block['anchor'] {
  return element === undefined ? null : { in: 'page', element };
}

function* textIn(range: Range): Generator<Text> {
  const root = range.commonAncestorContainer;
  if (root.nodeType === TEXT_NODE) {
    yield root as Text;
    return;
  }
  const walker = range.startContainer.ownerDocument?.createTreeWalker(
    root,
    SHOW_ELEMENTS_AND_TEXT,
    (node) =>
      !range.intersectsNode(node) || SKIPPED.has(node.nodeName.toLowerCase())
        ? FILTER_REJECT
        : FILTER_ACCEPT,
  );
  for (let node = walker?.nextNode(); node; node = walker?.nextNode())
    if (node.nodeType === TEXT_NODE) yield node as Text;
}

function lineOf(text: Text): Element | null {
  let element = text.parentElement;
  while (element && INLINE.has(element.localName)) element = element.parentElement;
  return element;
}

const TEXT_NODE = 3;
const SHOW_ELEMENTS_AND_TEXT = 0x1 | 0x4;
const FILTER_ACCEPT = 1;
const FILTER_REJECT = 2;
