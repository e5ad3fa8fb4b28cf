import { unclobbered } from './unclobbered.ts';

/** What tells one story from the next under the same tab, but not one advertisement from the next. */
const TELLING = 'h1, h2, h3, p, li, blockquote';

/** FNV-1a over the address, the title and the text of headings and paragraphs. */
export function fingerprint(live: Document): string {
  const document = unclobbered(live);
  let hash = 0x811c9dc5;
  const add = (text: string) => {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  };
  add(document.URL);
  add(document.title);
  let length = 0;
  for (const { textContent } of document.querySelectorAll(TELLING)) {
    add(textContent);
    length += textContent.length;
  }
  return `${(hash >>> 0).toString(36)}-${length.toString(36)}`;
}
