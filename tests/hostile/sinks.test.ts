/** The product's own source: nothing that makes markup or code out of text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|html)$/.test(name))
    .map((name) => join(folder, name)),
);

/** What takes those libraries’ sinks out names them. */
const NAMES_THEM = /^lib\/build\//;

test.each([
  [
    'markup',
    /\b(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|createContextualFragment|document\.write|setHTMLUnsafe/,
  ],
  ['code', /\beval\(|\bnew Function\b|\bimportScripts\b|set(?:Timeout|Interval)\(\s*['"`]/],
  [
    'a script or style from elsewhere',
    /<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//,
  ],
  ['an inline script or style', /<script(?![^>]*\bsrc=)|<style|\son[a-z]+="/],
])('nothing makes %s out of text', (_what, sink) => {
  expect(files.length).toBeGreaterThan(100);
  const found = files.filter(
    (file) => !NAMES_THEM.test(file) && sink.test(readFileSync(file, 'utf8')),
  );
  expect(found).toEqual([]);
});
