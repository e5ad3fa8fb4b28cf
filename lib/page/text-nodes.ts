import { unclobbered } from './unclobbered.ts';

/** Elements whose text is no part of what is read. */
const SKIPPED = new Set(
  (
    'script style noscript template svg button input select textarea iframe object embed video audio ' +
    'canvas map progress meter datalist head'
  ).split(' '),
);

// Of Node and NodeFilter, whose names belong to the page.
const TEXT_NODE = 3;
const SHOW_ELEMENTS_AND_TEXT = 0x1 | 0x4;

/**
 * The text nodes under a node, itself included, in document order, with `null` where an element
 * is skipped. Without a filter of our own: it would not be called where the page may run no script.
 */
export function* textNodesUnder(root: Node): Generator<Text | null> {
  if (root.nodeType === TEXT_NODE) yield root as Text;
  const { ownerDocument } = unclobbered(root);
  if (!ownerDocument) return;
  const walker = unclobbered(ownerDocument).createTreeWalker(root, SHOW_ELEMENTS_AND_TEXT);
  let node = walker.nextNode();
  while (node) {
    const skipped = SKIPPED.has(node.nodeName.toLowerCase());
    if (skipped) yield null;
    else if (node.nodeType === TEXT_NODE) yield node as Text;
    node = skipped ? nodeAfter(walker) : walker.nextNode();
  }
}

/** The next node that is not inside the current one. */
function nodeAfter(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next) return next;
  } while (walker.parentNode());
  return null;
}
