/** `npm run build:gazetteer -- FILE`: packs the tables and the npm packages' places into one asset. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pack } from './pack.ts';
import { sources } from './sources.ts';

const [file = '.output/gazetteer.bin'] = process.argv.slice(2);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, pack(sources()));
