import type { Block } from '../article/article.ts';
import type { SelectionDraft } from '../article/draft.ts';
import { visible } from '../article/visible.ts';
import { textNodesUnder } from './text-nodes.ts';
import { unclobbered } from './unclobbered.ts';

/** Elements that don't start a line of their own; a selection's blocks are what is between others. */
const INLINE = new Set(
  (
    'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q ruby rt rp s samp small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** The selected text, a block for each line of it; `null` if nothing is selected. */
export function draftOfSelection(live: Document): SelectionDraft | null {
  const document = unclobbered(live);
  const selection = document.getSelection();
  const blocks: Block[] = [];
  for (let i = 0; i < (selection?.rangeCount ?? 0); i++) {
    const range = selection?.getRangeAt(i);
    if (range && !range.collapsed) blocks.push(...blocksOf(document, range));
  }
  if (blocks.length === 0) return null;
  const language = document.documentElement.lang || null;
  return { from: 'selection', url: document.URL, language, blocks };
}

function blocksOf(document: Document, range: Range): readonly Block[] {
  const ordinals = new Map<Element, number>();
  let ordinal = 0;
  for (const element of document.getElementsByTagName('*')) ordinals.set(element, ordinal++);
  const lines: { readonly element: Element | null; text: string }[] = [];
  for (const text of textNodesUnder(range.commonAncestorContainer)) {
    if (!text || !range.intersectsNode(text)) continue;
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
      text: visible(text),
      anchor: anchorOf(element ? ordinals.get(element) : undefined),
    }))
    .filter(({ text }) => text !== '');
}

function anchorOf(element: number | undefined): Block['anchor'] {
  return element === undefined ? null : { in: 'page', element };
}

function lineOf(text: Text): Element | null {
  let element = text.parentElement;
  while (element && INLINE.has(element.localName)) element = element.parentElement;
  return element;
}
