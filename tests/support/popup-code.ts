import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of the popup's scripts, each compressed by itself. */
export interface PopupCode {
  /** That its page names: nothing is painted without them. */
  readonly first: number;
  /** With those that the first brief needs, map and gazetteer apart. */
  readonly brief: number;
}

/** The chunks that come later, by what they start with; each is named after a module in it. */
const FOR_A_BRIEF = /^(?:summarise|rehearsal|draft|plain-text|language-tag)-/;

/** @param build folder of an unpacked extension */
export function popupCode(build: string): PopupCode {
  const page = readFileSync(join(build, 'popup.html'), 'utf8');
  const first = new Set(
    [...page.matchAll(/"\/chunks\/([^"]+\.js)"/g)].map(({ 1: file = '' }) => file),
  );
  const later = readdirSync(join(build, 'chunks')).filter((file) => FOR_A_BRIEF.test(file));
  if (first.size === 0 || later.length === 0) throw new Error(`no popup's code in ${build}`);
  return { first: sum(build, first), brief: sum(build, new Set([...first, ...later])) };
}

const STATIC_IMPORT = /(?:from|import)"\.\/([^"]+\.js)"/g;

/** With all that the chunks import. */
function sum(build: string, files: ReadonlySet<string>): number {
  const all = new Set(files);
  let bytes = 0;
  for (const file of all) {
    const code = readFileSync(join(build, 'chunks', file));
    bytes += gzipSync(code, { level: 9 }).length;
    for (const { 1: other = '' } of code.toString().matchAll(STATIC_IMPORT)) all.add(other);
  }
  return bytes;
}
