import { readFileSync } from 'node:fs';
import { openGazetteer, type Gazetteer } from '../../lib/gazetteer/gazetteer.ts';

const BUILT = new URL('../../.output/gazetteer.bin', import.meta.url);

let opened: Gazetteer | undefined;

/** The gazetteer that ships, opened once for a test file. `npm run build:gazetteer` makes it. */
export function gazetteer(): Gazetteer {
  return (opened ??= openGazetteer(readFileSync(BUILT)));
}
