/** The arrows between the folders, checked. Each folder may import only what its row names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const PURE = 'pure: no DOM, no browser API (lib/tsconfig.pure.json)';
const BRIEF = /^lib\/brief\.ts$/;
const ATTRIBUTION = /^lib\/attribution\.ts$/;
const TEXT = /^lib\/text\//;
const LANG = /^lib\/lang\//;
const SETTINGS = /^lib\/settings\//;
const LOCALE = /^lib\/locale\//;
const ARTICLE = /^lib\/article\//;

const MAY_IMPORT: readonly (readonly [folder: string, targets: readonly RegExp[], why: string])[] =
  [
    ['lib/lang', [LANG, BRIEF], PURE],
    ['lib/article', [ARTICLE, LANG, /^lib\/text\/span\.ts$/], PURE],
    ['lib/text', [TEXT, ARTICLE, LANG], PURE],
    [
      'lib/annotate',
      [/^lib\/annotate\//, TEXT, LANG, BRIEF, /^lib\/gazetteer\/gazetteer\.ts$/],
      PURE,
    ],
    [
      'lib/export',
      [/^lib\/export\//, BRIEF, ATTRIBUTION, TEXT, /^lib\/article\/article\.ts$/, /^valibot$/],
      PURE,
    ],
    [
      'lib/settings',
      [/^lib\/settings\//, /^lib\/conversion\.ts$/, /^lib\/export\/sections\.ts$/, /^valibot$/],
      PURE,
    ],
    [
      'lib/library',
      [/^lib\/library\//, /^lib\/export\/json\.ts$/, BRIEF, /^valibot$/, /^idb$/],
      'kept on the device; what is pure in it knows no database',
    ],
    ['lib/locale', [/^lib\/locale\//, /^public\/_locales\/en\//], PURE],
    [
      'lib/gazetteer',
      [/^lib\/gazetteer\//, BRIEF, LANG, /^node:/, /^cities/],
      'the asset and its build',
    ],
    [
      'lib/page',
      [/^lib\/page\//, ARTICLE, TEXT, LANG, BRIEF, /^@mozilla\/readability$/],
      'the only folder that reads the page',
    ],
    [
      'lib/extension',
      [
        /^lib\/extension\//,
        /^lib\/page\//,
        LOCALE,
        SETTINGS,
        ARTICLE,
        BRIEF,
        /^lib\/export\/(?:json|forms)\.ts$/,
        /^lib\/library\/library\.ts$/,
        /^valibot$/,
        /^wxt\/browser$/,
      ],
      'the only folder that touches the browser',
    ],
    [
      'components',
      [
        /^components\//,
        ATTRIBUTION,
        /^lib\/map\//,
        /^lib\/conversion\.ts$/,
        LOCALE,
        SETTINGS,
        /^lib\/export\/(?:export-file|forms|sections|words)\.ts$/,
        /^lib\/library\/entry\.ts$/,
        BRIEF,
        ARTICLE,
        TEXT,
        /^preact/,
        /^d3-geo$/,
        /^topojson-client$/,
        /^world-atlas/,
      ],
      'shows a Brief, computes nothing',
    ],
  ];

const IMPORT = /^(?:import|export)\b(?:[^=;]*?\bfrom)?\s*['"](?<to>[^'"]+)['"]/gm;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(({ groups }) => {
    const to = groups?.['to'] ?? '';
    return to.startsWith('.') ? normalize(join(dirname(file), to)) : to;
  });
}

test.each(MAY_IMPORT)('%s imports only what its row names', (folder, targets) => {
  const files = existsSync(folder) ? filesOf(folder) : [];
  expect(files).not.toEqual([]); // a check over nothing is not a check
  const forbidden = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => !targets.some((target) => target.test(to)))
      .map((to) => `${file} → ${to}`),
  );
  expect(forbidden).toEqual([]);
});

test('annotators do not import each other: summarise.ts hands results on', () => {
  const annotator = (file: string) => file.split('/')[2]?.replace(/\.ts$/, '') ?? '';
  const crossing = filesOf('lib/annotate').flatMap((file) =>
    importsOf(file)
      .filter((to) => to.startsWith('lib/annotate/') && annotator(to) !== annotator(file))
      .filter((to) => annotator(to) !== 'names') // its Entity type is what is handed on
      .map((to) => `${file} → ${to}`),
  );
  expect(crossing).toEqual([]);
});

test('only lib/extension and the entrypoints touch the browser', () => {
  const touching = filesOf('lib')
    .filter((file) => !file.startsWith('lib/extension/'))
    .filter((file) => importsOf(file).some((to) => to.startsWith('wxt')));
  expect(touching).toEqual([]);
});
