/** Mozilla's Readability with its own answers, for less time. */
/* oxlint-disable no-underscore-dangle -- the names are Readability's */
import { Readability } from '@mozilla/readability';
import { passOrdinalOn } from './snapshot.ts';

/** Readability's flags by attempt: unlikely elements out, class names weighed, what looks like clutter out. */
const ATTEMPTS = [0b111, 0b110, 0b100, 0];

/** Characters with which an attempt is the last one; Readability's own bound. */
const ENOUGH = 500;

/**
 * The element that Readability takes for the article, in its own cleaned form. `copy` is changed;
 * `anew` gives another for each attempt after the first: Readability itself would make a copy of
 * every page, for attempts that few need.
 */
export function readable(copy: Document, anew: () => Document | null): Element | null {
  try {
    return firstEnough(copy, anew);
  } catch {
    return null;
  }
}

function firstEnough(copy: Document, anew: () => Document | null): Element | null {
  let longest: Element | null = null;
  let most = 0;
  let hasByline = false;
  for (const [attempt, flags] of ATTEMPTS.entries()) {
    const document = attempt === 0 ? copy : anew();
    if (!document) break;
    const found = new OneAttempt(document, flags, hasByline).parse();
    const { length } = folded(found?.content?.textContent ?? '');
    if (found?.content && length > most) [longest, most] = [found.content, length];
    if (length >= ENOUGH) return found?.content ?? null;
    hasByline ||= Boolean(found?.byline);
  }
  return longest;
}

/** As Readability does it. */
function folded(text: string): string {
  return text.trim().replace(/\s{2,}/g, ' ');
}

/** What is used of its inner workings, as of 0.6; a test says when they change. */
interface Workings {
  _flags: number;
  _isProbablyVisible(element: Element): boolean;
  _isValidByline(element: Element, labels: string): boolean;
  _setNodeTag(element: Element, tag: string): Element;
  _getInnerText(element: Element, fold?: boolean): string;
  _forEachNode(nodes: ArrayLike<unknown>, run: Visitor): void;
}

type Visitor = (this: unknown, node: unknown, index: number, nodes: ArrayLike<unknown>) => void;
type Options = ConstructorParameters<typeof Readability<Element>>[1];
type Working = Readability<Element> & Workings;
const Working = Readability as unknown as new (document: Document, options: Options) => Working;

class OneAttempt extends Working {
  private readonly hasByline: boolean;
  private last = { text: '', folded: '' };

  constructor(document: Document, flags: number, hasByline: boolean) {
    super(document, {
      serializer: (node) => node as Element,
      keepClasses: true,
      disableJSONLD: true,
      // Whatever it finds is enough.
      charThreshold: -1,
    });
    this._flags = flags;
    this.hasByline = hasByline;
  }

  /** Most elements have none of the attributes, and an object for the style of each is dear. */
  override _isProbablyVisible(element: Element): boolean {
    return (
      !(
        element.hasAttribute('style') ||
        element.hasAttribute('hidden') ||
        element.hasAttribute('aria-hidden')
      ) || super._isProbablyVisible(element)
    );
  }

  /** The same conditions, the text last: it would be put together for each element on the way. */
  override _isValidByline(element: Element, labels: string): boolean {
    return (
      !this.hasByline &&
      (/byline|author|dateline|writtenby/i.test(labels) ||
        element.getAttribute('rel') === 'author' ||
        element.hasAttribute('itemprop')) &&
      super._isValidByline(element, labels)
    );
  }

  override _setNodeTag(element: Element, tag: string): Element {
    const replacement = super._setNodeTag(element, tag);
    passOrdinalOn(element, replacement);
    return replacement;
  }

  /** It is asked for the same text up to six times in a row, each time to be folded. */
  override _getInnerText(element: Element, fold = true): string {
    const text = element.textContent;
    if (!fold) return text.trim();
    if (text !== this.last.text) this.last = { text, folded: folded(text) };
    return this.last.folded;
  }

  /** The array's own way is slow with lists of nodes. */
  override _forEachNode(nodes: ArrayLike<unknown>, run: Visitor): void {
    const { length } = nodes;
    for (let index = 0; index < length; index++)
      if (index in nodes) run.call(this, nodes[index], index, nodes);
  }

  /** Nothing here reads them. */
  _cleanStyles(): void {}

  /** Addresses are read as they are written: see `candidates.ts`. */
  _fixRelativeUris(): void {}
}
