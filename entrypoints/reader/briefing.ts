/** Joins the page, the analysis and what is kept: one request in, one outcome out. */
import { browser } from 'wxt/browser';
import type { Progress } from '../../components/view.ts';
import { paragraphCount } from '../../lib/article/article.ts';
import type { Outcome } from '../../lib/brief.ts';
import { received, Waiting, type Request } from '../../lib/extension/messages.ts';
import {
  fingerprintOf,
  inject,
  readTab,
  type TabFrame,
  type Read,
} from '../../lib/extension/page.ts';
import { within } from '../../lib/extension/within.ts';
import { keepShown, shownIn } from '../../lib/extension/shown.ts';
import { loadGazetteer } from '../../lib/gazetteer/load.ts';
import type { Lengths } from '../../lib/summarise.ts';
import { inTurns } from './in-turns.ts';

/** Milliseconds that the background gets: one that was stopped in the middle never answers. */
const PATIENCE = 2000;

/** What a menu entry asked for in the tab as it is now, else its page. */
export async function requestFor(tab: number, url: string | undefined): Promise<Request> {
  const asked = browser.runtime.sendMessage({ to: 'background', ask: 'request', tab });
  const answer: unknown = await within(PATIENCE, asked).catch(() => null);
  const waiting = received(Waiting, answer);
  const isStale = url !== undefined && waiting?.page !== url;
  return waiting && !isStale ? waiting.request : { scope: 'page' };
}

/** While it is still being asked what is wanted; a page of which a brief was shown keeps its marks. */
export async function prepare(tab: number): Promise<boolean> {
  if (await shownIn(tab)) return false;
  await inject({ tab, frame: 0 });
  return true;
}

/** How far the way to an answer has been gone. */
export interface Answering {
  /** Read even what was shown before. */
  readonly again?: boolean;
  /** Whether the tab's page has just been made ready to be read. */
  readonly prepared?: Promise<boolean>;
}

export interface Asked extends Answering {
  readonly request: Request;
  readonly where: TabFrame;
  readonly lengths: Lengths;
}

export interface Briefing {
  readonly outcome: Outcome;
  /** For when the popup is opened again: once the brief is on the screen, which waits for nothing. */
  readonly keep: () => Promise<void>;
}

/** @param tell called where the article is so long that a reader has to wait */
export async function briefOf(
  { request, where, lengths, again = false, prepared }: Asked,
  tell: (progress: Progress) => void,
): Promise<Briefing> {
  const before = request.scope === 'page' && !again ? await shownBefore(where, lengths) : null;
  if (before) return unkept(before);
  const loading = loadAnalysis();
  const reading = readRequest(request, where, prepared);
  // What goes wrong does so again below.
  rehearseDuring(reading).catch(() => {});
  const read = await reading;
  if (read.status !== 'article') return unkept(read);
  const { summarising, gazetteer } = await loading;
  const paragraphs = paragraphCount(read.article);
  const stages = summarising(read.article, { gazetteer }, lengths);
  const outcome = await inTurns(stages, (stage) => tell({ paragraphs, stage }));
  if (request.scope !== 'page' || outcome.status !== 'brief' || !('fingerprint' in read))
    return unkept(outcome);
  const fingerprint = withLengths(read.fingerprint, lengths);
  return { outcome, keep: async () => await keepShown(where.tab, { ...outcome, fingerprint }) };
}

export const unkept = (outcome: Outcome): Briefing => ({ outcome, keep: async () => {} });

/** Its bytes come while the window is still being painted: they need nothing of it. */
export const loadPlaces = once(() => loadGazetteer(browser.runtime.getURL('/gazetteer.bin')));
const loadRules = once(async () => {
  const [{ summarising }, { rehearse }] = await Promise.all([
    import('../../lib/summarise.ts'),
    import('../../lib/rehearsal.ts'),
  ]);
  return { summarising, rehearse };
});

/** What makes a brief of an article. */
export async function loadAnalysis() {
  const [rules, gazetteer] = await Promise.all([loadRules(), loadPlaces()]);
  return { ...rules, gazetteer };
}

/** Unless the page is read sooner than the rules are there. */
async function rehearseDuring(reading: Promise<unknown>): Promise<void> {
  const loaded = await Promise.race([loadAnalysis(), reading.then(() => null)]);
  loaded?.rehearse(loaded);
}

/** Loaded once, and anew after it failed. */
function once<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return async () => {
    try {
      return await (loading ??= load());
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
}

/** The brief of the page as it was shown before, as long as the page and the wishes are the same. */
export async function shownBefore(where: TabFrame, lengths: Lengths): Promise<Outcome | null> {
  const shown = await shownIn(where.tab);
  const fingerprint = shown && (await fingerprintOf(where));
  if (!shown || fingerprint === null || shown.fingerprint !== withLengths(fingerprint, lengths))
    return null;
  return { status: 'brief', brief: shown.brief };
}

const withLengths = (fingerprint: string, { keyPoints }: Lengths): string =>
  `${fingerprint} ${keyPoints}`;

async function readRequest(
  request: Request,
  where: TabFrame,
  prepared: Promise<boolean> | undefined,
): Promise<Read | Omit<Extract<Read, { status: 'article' }>, 'fingerprint'>> {
  switch (request.scope) {
    case 'page':
      return await readTab(where, 'page', prepared);
    case 'selection': {
      const read = await readTab(where, 'selection');
      if (read.status === 'article' || request.text.trim() === '') return read;
      const { articleOfText } = await import('../../lib/article/plain-text.ts');
      return { status: 'article', article: articleOfText(request.text) };
    }
    case 'link': {
      const { readLink } = await import('../../lib/extension/link.ts');
      return await readLink(request.url);
    }
  }
}
