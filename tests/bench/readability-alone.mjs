/** `node readability-alone.mjs FILE...`: parses each page and lets Readability read it, no more. */
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

for (const file of process.argv.slice(2))
  new Readability(parseHTML(readFileSync(file, 'utf8')).document).parse();
