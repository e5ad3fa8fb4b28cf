import type { Dropped } from '../article/article.ts';
import type { Candidate } from '../article/candidate.ts';
import { BLOCK_TAGS } from './block-tags.ts';
import { frameOf, labelsAround, labelsOf, outermost, type Frame } from './frames.ts';
import { isLink, leadsOn, siteOf, type Page } from './links.ts';
import { ICON_TEXT, ordinalOf } from './snapshot.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Elements whose content is not text to read. */
const SKIPPED_TAGS = set(`
  script style noscript template svg button input select textarea iframe object embed video audio
  canvas map progress meter datalist head link meta title
`);

const PICTURES = set('img picture video iframe svg canvas');
const STRESS = set('strong b em i');

/** Text for screen readers only, by the class names that style kits give it. */
const HIDDEN =
  /(?:^|[\s_-])(?:sr-?only|(?:visually|accessibly|u)-?hidden|screen-?reader(?:-?text|-?only)?|off-?screen|hide-?text|hidden-?text|tooltip|popover|hover-?card|rollover-block|a11y-?(?:text|hidden))(?=$|[\s_-])/i;

/** A line of text as it was found; what its labels are worth is known at the end. */
interface Line extends Omit<Candidate, 'hints'> {
  readonly frame: Frame;
  readonly hints: Omit<Candidate['hints'], 'labels'>;
}

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
  private frame = outermost();
  private readonly page: Page;
  private text = '';
  private linked = 0;
  private leadsOn = false;
  private stressed = 0;
  private linkDepth = 0;
  private stressDepth = 0;
  private afterPicture = false;

  constructor(url: string) {
    this.page = { url, site: siteOf(url) };
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
      hints: { ...hints, labels: labelsAround(frame, total) },
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
    if (SKIPPED_TAGS.has(tag)) {
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
      this.leadsOn ||= leadsOn(element, this.page);
    } else if (STRESS.has(tag)) this.stressDepth++;
    return true;
  }

  private leave(node: Node): void {
    const tag = tagOf(node as Element);
    if (BLOCK_TAGS.has(tag)) {
      this.flush();
      this.close();
    } else if (isLink(node as Element, tag)) this.linkDepth--;
    else if (STRESS.has(tag)) this.stressDepth--;
  }

  private close(): void {
    const { outer, length } = this.frame;
    if (!outer) throw new Error('more elements left than entered');
    outer.length += length;
    this.frame = outer;
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

function tagOf(element: Element): string {
  return element.localName.toLowerCase();
}

/** White space, the non-breaking kind too, to single spaces. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
