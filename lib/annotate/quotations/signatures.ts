/** Who signs what is set apart: "— Ann Webb (@annwebb) 3 June", "― The Aldmoor Echo". */
import { span, type Span } from '../../text/span.ts';

export interface Signed {
  /** Offset where the words end: before the signature and what only links. */
  readonly to: number;
  readonly signature: Span | null;
  /** The name in the signature; `null`: more than a name, or none. */
  readonly name: Span | null;
}

const SIGNED = /[—―–]\s?(?=[\p{Lu}\p{Nd}])([^—―–.!?]{1,80})$/u;
/** The signature, the name and its date, is looked for in so many last characters. */
const LONGEST = 90;
/** The name before an account or a comma: "Ann Webb (@annwebb) June 3", "Ann Webb, baker". */
const NAME = /^(?:[\p{Lu}\p{Nd}][^\s(,]*)(?: [^\s(,]+){0,5}(?=$|,| \(@\w{1,30}\))/u;
/** How the address of what a post shows begins, with a space before it or none. */
const LINK_STARTS = ['https://', 'http://', 'pic.twitter.com/'];
/** Links at the end of a post. */
const MOST_LINKS = 4;

export function signedIn(text: string, block: Span): Signed {
  const start = Math.max(block.from, block.to - LONGEST);
  const match = SIGNED.exec(text.slice(start, block.to));
  if (!match) return { to: withoutLinks(text, block.from, block.to), signature: null, name: null };
  const from = start + match.index;
  const words = block.to - (match[1]?.length ?? 0);
  const [name] = NAME.exec(match[1] ?? '') ?? [];
  return {
    to: withoutLinks(text, block.from, from),
    signature: span(from, block.to),
    name: name === undefined ? null : span(words, words + name.length),
  };
}

function withoutLinks(text: string, from: number, to: number): number {
  let end = trimmedEnd(text, from, to);
  for (let count = 0; count < MOST_LINKS; count++) {
    const link = linkBefore(text, Math.max(from, end - LONGEST), end);
    if (link < 0) return end;
    end = trimmedEnd(text, from, link);
  }
  return end;
}

/** Offset of the address that the last word is or ends with; -1: none. */
function linkBefore(text: string, from: number, end: number): number {
  let start = end;
  while (start > from && !/\s/.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, end);
  const links = LINK_STARTS.map((begin) => word.indexOf(begin)).filter((at) => at >= 0);
  return links.length === 0 ? -1 : start + Math.min(...links);
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}
