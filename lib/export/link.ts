import { slice, type Span } from '../text/span.ts';

/** Beyond this, the first and the last words stand for the quote: long links break in mails. */
const LONGEST_EXACT = 100;
/** Words at either end that stand for a long quote. */
const EDGE = 5;
/** Words of context, on either side. */
const CONTEXT = 4;
/** How far context is looked for: a line may have no space. */
const REACH = 120;
/** In longer texts every link has context, so that none has to be looked for in all of it. */
const LONG_TEXT = 100_000;

/**
 * The address, if a link may go there: http or https, without what could end a link in Markdown.
 * Everything else (`javascript:`, `data:`, a relative path) is no link.
 */
export function httpUrl(url: string | null): string | null {
  if (url === null || !/^https?:\/\/[^\s/]/i.test(url)) return null;
  return url.replace(/[^\u0021-\u007e]+|["'()<>[\\\]^`{|}]/gu, percentEncoded);
}

/**
 * A link that opens the page at the words: a text directive of the URL Fragment Text Directives
 * specification (WICG), `#:~:text=[prefix-,]start[,end][,-suffix]`, with context where the same
 * words stand elsewhere in the text.
 */
export function linkTo(url: string | null, text: string, words: Span): string | null {
  const page = httpUrl(url);
  if (page === null) return null;
  const [address = '', fragment = ''] = page.split('#', 2);
  const anchor = fragment.split(':~:', 1)[0] ?? '';
  return `${address}#${anchor}:~:text=${directive(text, words)}`;
}

function directive(text: string, words: Span): string {
  const exact = slice(text, words);
  const target = isLong(exact) ? edges(exact) : [exact];
  const parts = target.map(encoded).join(',');
  if (isOnly(text, target[0] ?? exact)) return parts;
  const preceding = text.slice(Math.max(0, words.from - REACH), words.from);
  const following = text.slice(words.to, words.to + REACH);
  const before = lastWords(lastLine(preceding), CONTEXT);
  const after = firstWords(firstLine(following), CONTEXT);
  return `${before && `${encoded(before)}-,`}${parts}${after && `,-${encoded(after)}`}`;
}

/** Over several paragraphs, or with more words than its two ends. */
function isLong(exact: string): boolean {
  if (exact.includes('\n')) return true;
  return exact.length > LONGEST_EXACT && exact.split(/\s+/, 2 * EDGE + 1).length > 2 * EDGE;
}

/** The first and the last words: each within one paragraph, as the specification wants it. */
function edges(exact: string): string[] {
  return [firstWords(firstLine(exact), EDGE), lastWords(lastLine(exact), EDGE)];
}

function isOnly(text: string, words: string): boolean {
  if (text.length > LONG_TEXT) return false;
  const lower = text.toLowerCase();
  const sought = words.toLowerCase();
  return lower.indexOf(sought) === lower.lastIndexOf(sought);
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

function firstWords(line: string, most: number): string {
  return line.trim().split(/\s+/, most).join(' ');
}

function lastWords(line: string, most: number): string {
  return line.trim().split(/\s+/).slice(-most).join(' ');
}

/** A dash, a comma and an ampersand are syntax in a text directive. */
function encoded(words: string): string {
  return percentEncoded(words.trim()).replaceAll('-', '%2D');
}

/** A lone half of a surrogate pair cannot be encoded: it becomes U+FFFD. */
function percentEncoded(text: string): string {
  const whole = text.replace(/\p{Cs}/gu, '\ufffd');
  return encodeURIComponent(whole).replace(
    /[!'()*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
