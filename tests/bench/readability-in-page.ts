/** What `extract.ts` runs in a browser's page, bundled with Readability as it was published. */
import { Readability } from '@mozilla/readability';

let copied = document;

const peer = {
  /** Readability changes what it reads. */
  copy() {
    copied = document.cloneNode(true) as Document;
  },
  parse() {
    new Readability(copied).parse();
  },
};
export type Peer = typeof peer;
Object.assign(globalThis, { peer });
