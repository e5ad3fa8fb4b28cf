import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '../../components/app.tsx';
import type { Actions, Markable, Span, View } from '../../components/view.ts';
import type { Brief, Outcome } from '../../lib/brief.ts';
import { askForAccess } from '../../lib/extension/access.ts';
import { hideWaiting, showWaiting } from '../../lib/extension/badge.ts';
import { showAppearance, showLastAppearance } from '../../lib/extension/appearance.ts';
import { takeAlong } from '../../lib/extension/take-along.ts';
import { browserLocale } from '../../lib/extension/locale.ts';
import { revealIn, showAllIn, shownKindsIn, type TabFrame } from '../../lib/extension/page.ts';
import type { Request } from '../../lib/extension/messages.ts';
import { forgetRequest, keepRequest } from '../../lib/extension/requests.ts';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { loadSettings, watchSettings } from '../../lib/extension/settings.ts';
import { DEFAULTS } from '../../lib/settings/settings.ts';
import { loadGazetteer } from '../../lib/gazetteer/load.ts';
import { passageOf } from '../../lib/page/passage.ts';
import { briefOf, requestFor } from './briefing.ts';
import './style.css';

const root = document.getElementById('app');
if (!root) throw new Error('popup/index.html has no #app');
showLastAppearance();
const locale = browserLocale();
document.documentElement.lang = locale.tag;
let settings = DEFAULTS;
let shown: { readonly view: View; readonly actions: Actions } = {
  view: { state: 'reading', scope: 'page' },
  actions: {},
};

function show(view: View, actions: Actions = {}): void {
  shown = { view, actions };
  paint();
}

function paint(): void {
  const { view, actions } = shown;
  render(
    <App view={view} locale={locale} settings={settings} onOptions={openOptions} {...actions} />,
    root as HTMLElement,
  );
}

function openOptions(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}

/** What the reader asked for, of which tab, whose page had which address. */
interface Question {
  readonly request: Request;
  readonly tab: number;
  readonly page: string | null;
}

paint();
start().catch((error: unknown) => {
  show({ state: 'done', scope: 'page', outcome: unforeseen(error) });
});

async function start(): Promise<void> {
  settings = await loadSettings();
  showAppearance(settings);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('the window has no active tab');
  const request = await requestFor(tab.id, tab.url);
  const question = { request, tab: tab.id, page: tab.url ?? null };
  watchSettings((changed) => {
    const isLonger = changed.keyPoints !== settings.keyPoints;
    settings = changed;
    showAppearance(settings);
    if (isLonger) void answer(question);
    else paint();
  });
  await answer(question);
}

async function answer(question: Question, again = false): Promise<void> {
  const { request, tab } = question;
  const { scope } = request;
  const where = { tab, frame: scope === 'selection' ? request.frame : 0 };
  show({ state: 'reading', scope });
  const lengths = { keyPoints: settings.keyPoints };
  const outcome = await briefOf({ request, where, lengths, again }, gazetteer).catch(unforeseen);
  const link = scope === 'link' ? { link: request.url } : {};
  show({ state: 'done', scope, outcome, ...link }, actionsFor(question, outcome, where));
  performance.mark('standfirst:brief');
  await Promise.allSettled([forgetRequest(tab), hideWaiting(tab)]);
}

function actionsFor(question: Question, outcome: Outcome, where: TabFrame): Actions {
  const brief = outcome.status === 'brief' ? outcome.brief : null;
  return {
    onRetry: () => retry(question),
    onOpenLink: (url) => void browser.tabs.create({ url }),
    onTake: takeAlong,
    ...(brief && question.request.scope !== 'link' && inPage(brief, where)),
  };
}

function retry(question: Question): void {
  const { request, tab, page } = question;
  if (request.scope !== 'link') {
    void answer(question, true);
    return;
  }
  const answered = askForAccess(request.url);
  // Some browsers close the popup to ask the reader: kept for when it is opened again.
  void keepRequest(tab, { request, page });
  void showWaiting(tab);
  void answered.then(() => answer(question, true));
}

/** What leads from the brief back to the words in the page. */
function inPage(brief: Brief, where: TabFrame): Actions {
  const passages = (spans: readonly Span[]) => spans.map((span) => passageOf(brief, span));
  const all: Readonly<Record<Markable, () => readonly Span[]>> = {
    quotations: () => brief.quotations.map(({ span }) => span),
    places: () => brief.places.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    figures: () => brief.figures.map(({ span }) => span),
  };
  return {
    onReveal: async (spans, index) =>
      (await revealIn(where, passages(spans), index)) ? 'found' : 'not-found',
    onShowAll: async (kinds) => {
      const of = (kind: Markable) => (kinds.includes(kind) ? passages(all[kind]()) : []);
      return await showAllIn(where, {
        quotations: of('quotations'),
        places: of('places'),
        figures: of('figures'),
      });
    },
    onShownKinds: async () => await shownKindsIn(where),
  };
}

/** A mistake of ours, not of the page: told to the reader in a sentence, to us in full. */
function unforeseen(error: unknown): Outcome {
  console.error(error);
  return { status: 'failed', reason: 'unforeseen' };
}

function gazetteer(): Promise<Gazetteer> {
  return loadGazetteer(browser.runtime.getURL('/gazetteer.bin'));
}
