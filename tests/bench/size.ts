import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { popupCode } from '../support/popup-code.ts';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** Kilobytes of what ships. */
export function sizes(): Readonly<Record<string, number>> {
  const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .map((file) => join(BUILD, file))
    .filter((file) => statSync(file).isFile());
  const kilobytes = (wanted: readonly string[], of: (bytes: Buffer) => number) =>
    wanted.reduce((sum, file) => sum + of(readFileSync(file)), 0) / 1000;
  const gzipped = (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length;
  const popup = popupCode(BUILD);
  return {
    'content script, minified': kilobytes(
      files.filter((file) => file.endsWith('article.js')),
      (bytes) => bytes.length,
    ),
    'popup before its first paint, compressed': popup.first / 1000,
    'popup and first brief, without map and gazetteer': popup.brief / 1000,
    'whole extension, compressed file by file': kilobytes(files, gzipped),
  };
}
