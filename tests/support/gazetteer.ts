import { readFileSync } from 'node:fs';
import { openGazetteer, type Gazetteer } from '../../lib/gazetteer/gazetteer.ts';

/** From the project's folder: in a test of the interface a module has no address of a file. */
const BUILT = '.output/gazetteer.bin';

let opened: Gazetteer | undefined;

/** The gazetteer that ships, opened once for a test file. `npm run build:gazetteer` makes it. */
export function gazetteer(): Gazetteer {
  return (opened ??= openGazetteer(readFileSync(BUILT)));
}
