import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '../../components/app.tsx';
import type { AppProps, View } from '../../components/view.ts';
import type { Brief, Outcome } from '../../lib/brief.ts';
import { briefToMarkdown } from '../../lib/export/markdown.ts';
import { askForAccess } from '../../lib/extension/access.ts';
import { hideWaiting, showWaiting } from '../../lib/extension/badge.ts';
import { revealIn, type Place } from '../../lib/extension/page.ts';
import type { Request } from '../../lib/extension/messages.ts';
import { forgetRequest, keepRequest } from '../../lib/extension/requests.ts';
import { loadGazetteer } from '../../lib/gazetteer/load.ts';
import { passageOf } from '../../lib/page/passage.ts';
import { briefOf, requestFor, shownBefore } from './briefing.ts';
import './style.css';

const root = document.getElementById('app');
if (!root) throw new Error('popup/index.html has no #app');
const show = (view: View, actions: Omit<AppProps, 'view'> = {}) =>
  render(<App view={view} {...actions} />, root);

show({ state: 'reading', scope: 'page' });
void start();

async function start(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) {
    show({ state: 'done', scope: 'page', outcome: { status: 'restricted-page' } });
    return;
  }
  await brief(await requestFor(tab.id, tab.url), tab.id, tab.url ?? null);
}

async function brief(request: Request, tab: number, page: string | null, again = false) {
  const { scope } = request;
  const place = { tab, frame: scope === 'selection' ? request.frame : 0 };
  const link = scope === 'link' ? { link: request.url } : {};
  show({ state: 'reading', scope });
  const before = scope === 'page' && !again ? await shownBefore(place) : null;
  const outcome = before ?? (await briefOf(request, place, gazetteer()).catch(unforeseen));
  await forgetRequest(tab);
  await hideWaiting(tab);
  const retry = () => {
    if (scope !== 'link') return void brief(request, tab, page, true);
    // Some browsers close the popup to ask the reader: kept for when it is opened again.
    const answered = askForAccess(request.url);
    void keepRequest(tab, { request, page });
    void showWaiting(tab);
    return void answered.then(() => brief(request, tab, page, true));
  };
  show(
    { state: 'done', scope, outcome, ...link },
    {
      onRetry: retry,
      onCopy: outcome.status === 'brief' ? () => copy(outcome.brief) : undefined,
      onOpenLink: (url) => void browser.tabs.create({ url }),
      onReveal:
        outcome.status === 'brief' && scope !== 'link' ? revealer(outcome.brief, place) : undefined,
    },
  );
}

function revealer(brief: Brief, place: Place): NonNullable<AppProps['onReveal']> {
  return async (spans, index) => {
    const passages = spans.map((span) => passageOf(brief, span));
    return (await revealIn(place, passages, index)) ? 'found' : 'not-found';
  };
}

async function copy(brief: Brief): Promise<void> {
  const accessed = new Date().toISOString();
  await navigator.clipboard.writeText(briefToMarkdown(brief, { accessed }));
}

/** A mistake of ours, not of the page: told to the reader in a sentence, to us in full. */
function unforeseen(error: unknown): Outcome {
  console.error(error);
  return { status: 'failed', reason: 'unforeseen' };
}

function gazetteer() {
  return loadGazetteer(browser.runtime.getURL('/gazetteer.bin'));
}
