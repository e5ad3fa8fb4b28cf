/** `npm run build:gazetteer -- FILE`: packs the tables and the npm packages' places into one asset. */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the asset is made from: the packages by their lock file, the code and the tables. */
const MADE_FROM = [
  'package-lock.json',
  ...readdirSync('lib/gazetteer', { recursive: true, encoding: 'utf8' }).map((name) =>
    join('lib/gazetteer', name),
  ),
];

const [file = '.output/gazetteer.bin'] = process.argv.slice(2);
if (!isNewer(file)) {
  const [{ pack }, { sources }] = await Promise.all([import('./pack.ts'), import('./sources.ts')]);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pack(sources()));
}

function isNewer(made: string): boolean {
  const time = statSync(made, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
  return MADE_FROM.every((source) => statSync(source).mtimeMs < time);
}
