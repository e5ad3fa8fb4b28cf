import type { BlockKind, Dropped } from '../article/article.ts';
import type { Candidate, Surrounding } from '../article/candidate.ts';
import { BLOCK_TAGS } from './block-tags.ts';
import { FIRST_LEVEL, ICON_TEXT, ordinalOf, OUTER_LABELS } from './snapshot.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Elements whose content is not text to read. */
const SKIPPED_TAGS = set(`
  script style noscript template svg button input select textarea iframe object embed video audio
  canvas map progress meter datalist head link meta title
`);

const PICTURES = set('img picture video iframe svg canvas');
const HEADINGS = set('h1 h2 h3 h4 h5 h6');
const STRESS = set('strong b em i');

const SURROUNDINGS: Readonly<Record<string, Surrounding>> = {
  figure: 'figure',
  figcaption: 'caption',
  caption: 'caption',
  aside: 'aside',
  nav: 'navigation',
  ul: 'list',
  ol: 'list',
  dl: 'list',
  table: 'table',
  blockquote: 'quote',
};

/** Text for screen readers only, by the class names that style kits give it. */
const HIDDEN =
  /(?:^|[\s_-])(?:sr-?only|(?:visually|accessibly|u)-?hidden|screen-?reader(?:-?text|-?only)?|off-?screen|hide-?text|hidden-?text|tooltip|popover|hover-?card|rollover-block|a11y-?(?:text|hidden))(?=$|[\s_-])/i;

/** An open block element. */
interface Frame {
  readonly outer: Frame | null;
  readonly tag: string;
  readonly ordinal: number | null;
  readonly kind: BlockKind;
  readonly labels: string;
  readonly within: readonly Surrounding[];
  /** Characters of text inside. */
  length: number;
}

/** A line of text as it was found; what its labels are worth is known at the end. */
interface Line extends Omit<Candidate, 'hints'> {
  readonly frame: Frame;
  readonly hints: Omit<Candidate['hints'], 'labels'>;
}

/** An element with a larger share of the text is the article, whatever its class says. */
const LARGEST_SHARE = 0.3;
/** Labels are looked for on this many elements around a line. */
const MOST_LEVELS = 12;

export interface Reading {
  readonly candidates: readonly Candidate[];
  readonly dropped: readonly Dropped[];
}

/** The lines of text under an element of the clone, in reading order. */
export function candidatesUnder(root: Element, url: string): Reading {
  return new Reader(url).read(root);
}

class Reader {
  private readonly lines: Line[] = [];
  private readonly dropped: Dropped[] = [];
  private frame: Frame = {
    outer: null,
    tag: '',
    ordinal: null,
    kind: 'paragraph',
    labels: '',
    within: [],
    length: 0,
  };
  private readonly url: string;
  private readonly site: string;
  private text = '';
  private linked = 0;
  private leadsOn = false;
  private stressed = 0;
  private linkDepth = 0;
  private stressDepth = 0;
  private afterPicture = false;

  constructor(url: string) {
    this.url = url;
    this.site = siteOf(url);
  }

  read(root: Element): Reading {
    let node: Node | null = root;
    while (node) {
      const inside: boolean = this.enter(node);
      let next: Node | null = inside ? node.firstChild : null;
      if (!next && inside) this.leave(node);
      while (!next && node && node !== root) {
        next = node.nextSibling;
        if (!next) {
          node = node.parentNode;
          if (node) this.leave(node);
        }
      }
      node = next;
    }
    this.flush();
    const total = this.frame.length;
    const candidates = this.lines.map(({ frame, hints, ...line }) => ({
      ...line,
      hints: { ...hints, labels: labelsAround(frame, total * LARGEST_SHARE) },
    }));
    return { candidates, dropped: this.dropped };
  }

  /** Says whether to go inside. */
  private enter(node: Node): boolean {
    if (node.nodeType === 3) this.append(node.nodeValue ?? '');
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === 'br') this.breakLine();
    if (PICTURES.has(tag) && fold(this.text) === '') this.afterPicture = true;
    if (SKIPPED_TAGS.has(tag) || tag === 'br') {
      this.recordIcon(element);
      return false;
    }
    const labels = labelsOf(element);
    if (HIDDEN.test(labels)) {
      this.record(element.textContent, 'boilerplate/hidden-text', element);
      return false;
    }
    if (BLOCK_TAGS.has(tag)) {
      this.flush();
      this.frame = frameOf(element, tag, labels, this.frame);
    } else if (tag === 'td' || tag === 'th') this.append(' ');
    else if (isLink(element, tag)) {
      this.linkDepth++;
      this.leadsOn ||= this.isToOtherPage(element.getAttribute('href') ?? '');
    } else if (STRESS.has(tag)) this.stressDepth++;
    return true;
  }

  private leave(node: Node): void {
    const tag = tagOf(node as Element);
    if (BLOCK_TAGS.has(tag)) {
      this.flush();
      this.close();
    } else if (tag === 'td' || tag === 'th') this.append(' ');
    else if (isLink(node as Element, tag)) this.linkDepth--;
    else if (STRESS.has(tag)) this.stressDepth--;
  }

  private close(): void {
    const { outer, length } = this.frame;
    if (!outer) throw new Error('more elements left than entered');
    outer.length += length;
    this.frame = outer;
  }

  private isToOtherPage(address: string): boolean {
    if (address === '' || address.startsWith('#') || address.startsWith(`${this.url}#`))
      return false;
    const site = siteOf(address);
    return site === '' || site === this.site;
  }

  private append(text: string): void {
    this.text += text;
    const letters = text.trim().length;
    if (this.linkDepth > 0) this.linked += letters;
    if (this.stressDepth > 0) this.stressed += letters;
  }

  /** A line break ends a block only after a full sentence: else it breaks a verse or an address. */
  private breakLine(): void {
    if (/[.!?:…"”’)]\s*$/.test(this.text.slice(-40))) this.flush();
    else this.append(' ');
  }

  private flush(): void {
    const text = fold(this.text);
    if (text) {
      const { tag, ordinal, kind, within } = this.frame;
      this.frame.length += text.length;
      this.lines.push({
        frame: this.frame,
        kind,
        text,
        anchor: ordinal === null ? null : { in: 'page', element: ordinal },
        hints: {
          tag,
          linked: Math.min(1, this.linked / text.length),
          leadsOn: this.leadsOn,
          stressed: Math.min(1, this.stressed / text.length),
          within,
          afterPicture: this.afterPicture,
        },
      });
      this.afterPicture = false;
    }
    this.text = '';
    this.linked = this.stressed = 0;
    this.leadsOn = false;
  }

  private recordIcon(element: Element): void {
    const text = element.getAttribute(ICON_TEXT);
    if (text) this.record(text, 'boilerplate/svg-text', element);
  }

  private record(raw: string, rule: string, element: Element): void {
    const text = fold(raw);
    const ordinal = ordinalOf(element) ?? this.frame.ordinal;
    if (text)
      this.dropped.push({
        text,
        rule,
        anchor: ordinal === null ? null : { in: 'page', element: ordinal },
      });
  }
}

function frameOf(element: Element, tag: string, labels: string, outer: Frame): Frame {
  const surrounding = Object.hasOwn(SURROUNDINGS, tag) ? SURROUNDINGS[tag] : undefined;
  return {
    outer,
    length: 0,
    tag: element.hasAttribute(FIRST_LEVEL) ? 'h1' : tag,
    ordinal: ordinalOf(element) ?? outer.ordinal,
    kind: kindOf(tag, outer),
    labels,
    within:
      surrounding && !outer.within.includes(surrounding)
        ? [...outer.within, surrounding]
        : outer.within,
  };
}

function labelsAround(innermost: Frame, most: number): string {
  const labels: string[] = [];
  let frame: Frame | null = innermost;
  for (let level = 0; frame && frame.length <= most && level < MOST_LEVELS; level++) {
    if (frame.labels) labels.push(frame.labels.slice(0, 300));
    frame = frame.outer;
  }
  return labels
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

function kindOf(tag: string, outer: Frame): BlockKind {
  if (HEADINGS.has(tag)) return 'heading';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-item';
  return outer.kind;
}

/** Not what a page's script makes a button of. */
function isLink(element: Element, tag: string): boolean {
  return tag === 'a' && !element.getAttribute('href')?.startsWith('javascript:');
}

/** The last two labels of an absolute address's host ("example.com"); '' if it has none. */
function siteOf(url: string): string {
  const host = /^(?:https?:)?\/\/([^/?#:@]+)/i.exec(url.slice(0, 300))?.[1] ?? '';
  return host.toLowerCase().split('.').slice(-2).join('.');
}

function tagOf(element: Element): string {
  return element.localName.toLowerCase();
}

function labelsOf(element: Element): string {
  return ['class', 'id', OUTER_LABELS]
    .map((name) => element.getAttribute(name))
    .filter((labels) => labels !== null)
    .join(' ');
}

/** White space, the non-breaking kind too, to single spaces. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
