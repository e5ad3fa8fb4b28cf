/** `npm run licences` writes the notices that ship; `npm run check:licences` says whether they are up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { notices } from './third-party.ts';

const FILE = 'public/third-party.txt';

const expected = notices('node_modules');
if (!process.argv.includes('--check')) writeFileSync(FILE, expected);
else if (readFileSync(FILE, 'utf8') !== expected) {
  console.error(`${FILE} is not up to date: npm run licences`);
  process.exitCode = 1;
}
