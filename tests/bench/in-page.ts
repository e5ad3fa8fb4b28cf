/** What the bench runs in a browser's page, bundled. */
import { Readability } from '@mozilla/readability';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../lib/gazetteer/load.ts';
import { articleOfText } from '../../lib/article/plain-text.ts';
import { summarise } from '../../lib/summarise.ts';
import { growth, textTimes } from './text.ts';

let loaded: Promise<Gazetteer> | undefined;
const gazetteer = () => (loaded ??= loadGazetteer('/gazetteer.bin'));
const texts = async () => (await (await fetch('/texts.json')).json()) as string[];

const bench = {
  times: async () => textTimes(await texts(), await gazetteer()),
  growth: async () => growth(await texts(), await gazetteer()),
  /** Milliseconds of the first calls in a fresh page: Readability's own, and the analysis with its gazetteer. */
  firstCalls: async () => {
    const [text = ''] = await texts();
    const html = await (await fetch('/page.html')).text();
    // In the popup, it comes from the page's script.
    const article = articleOfText(text);
    const page = new DOMParser().parseFromString(html, 'text/html');
    const from = performance.now();
    new Readability(page).parse();
    const between = performance.now();
    summarise(article, { gazetteer: await gazetteer() });
    return { readability: between - from, analysis: performance.now() - between };
  },
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
