/** What the popup and the side panel share: a question about a tab, and its answer on the screen. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '../../components/app.tsx';
import type { Actions, Progress, View } from '../../components/view.ts';
import type { Brief, Outcome } from '../../lib/brief.ts';
import { askForAccess } from '../../lib/extension/access.ts';
import { showAppearance } from '../../lib/extension/appearance.ts';
import { hideWaiting, showWaiting } from '../../lib/extension/badge.ts';
import type { Request } from '../../lib/extension/messages.ts';
import type { TabFrame } from '../../lib/extension/page.ts';
import { forgetRequest, keepRequest } from '../../lib/extension/requests.ts';
import { loadSettings, watchSettings } from '../../lib/extension/settings.ts';
import { takeAlong } from '../../lib/extension/take-along.ts';
import type { Kept } from '../../lib/library/library.ts';
import { DEFAULTS, type Settings } from '../../lib/settings/settings.ts';
import { openPage } from '../page/page.ts';
import { briefOf, unkept, type Answering } from './briefing.ts';
import { inPage } from './in-page.ts';

/** What the reader asked for, of which tab, whose page had which address. */
export interface Question {
  readonly request: Request;
  readonly tab: number;
  readonly page: string | null;
  /** In a private window nothing is kept. */
  readonly isPrivate: boolean;
}

export interface Reader {
  readonly settings: Settings;
  show(view: View, actions?: Actions): void;
  answer(question: Question, how?: Answering): Promise<void>;
  /** What a brief of this tab can be asked for, which is shown without reading the page. */
  actionsFor(question: Question, outcome: Outcome): Actions;
  /** Shows a mistake of ours as an outcome. */
  fail(error: unknown): void;
}

/**
 * Paints at once, then with the reader's settings.
 * @param own actions of this surface alone
 * @param onLonger called when the reader wants briefs of another length
 */
export async function openReader(first: View, own: Actions, onLonger: () => void): Promise<Reader> {
  const { root, locale } = openPage();
  let settings = DEFAULTS;
  let shown: { readonly view: View; readonly actions: Actions } = { view: first, actions: {} };
  const paint = () => {
    const { view, actions } = shown;
    render(<App view={view} locale={locale} settings={settings} {...own} {...actions} />, root);
  };
  paint();
  settings = await loadSettings();
  showAppearance(settings);
  watchSettings((changed) => {
    const isLonger = changed.keyPoints !== settings.keyPoints;
    settings = changed;
    showAppearance(settings);
    if (isLonger) onLonger();
    else paint();
  });

  const reader: Reader = {
    get settings() {
      return settings;
    },
    show(view, actions = {}) {
      shown = { view, actions };
      paint();
    },
    async answer(question, how = {}) {
      const { request, tab } = question;
      const { scope } = request;
      reader.show({ state: 'reading', scope });
      const lengths = { keyPoints: settings.keyPoints };
      const asked = { request, where: frameOf(question), lengths, ...how };
      const tell = (progress: Progress) => reader.show({ state: 'reading', scope, progress });
      const { outcome, keep } = await briefOf(asked, tell).catch((error) =>
        unkept(unforeseen(error)),
      );
      const link = scope === 'link' ? { link: request.url } : {};
      // Said first: a reader may close the popup as soon as there is something to see.
      const answered = [forgetRequest(tab), hideWaiting(tab)];
      reader.show({ state: 'done', scope, outcome, ...link }, reader.actionsFor(question, outcome));
      performance.mark('standfirst:brief');
      await Promise.allSettled([...answered, keep()]);
    },
    actionsFor: (question, outcome) => ({
      onRetry: () => retry(reader, question),
      onOpenLink: (url) => void browser.tabs.create({ url }),
      onTake: takeAlong,
      onKeep:
        outcome.status === 'brief' && !question.isPrivate
          ? () => keepInLibrary(outcome.brief)
          : undefined,
      ...(outcome.status === 'brief' &&
        question.request.scope !== 'link' &&
        inPage(outcome.brief, frameOf(question))),
    }),
    fail(error) {
      reader.show({ state: 'done', scope: 'page', outcome: unforeseen(error) });
    },
  };
  return reader;
}

/** Loaded only now: most readers keep no library. */
async function keepInLibrary(brief: Brief): Promise<Kept> {
  const [{ openLibrary }, { entryOf }] = await Promise.all([
    import('../../lib/library/library.ts'),
    import('../../lib/library/entry.ts'),
  ]);
  const library = await openLibrary();
  try {
    return await library.keep(await entryOf(brief, new Date()));
  } finally {
    library.close();
  }
}

function frameOf({ request, tab }: Question): TabFrame {
  return { tab, frame: request.scope === 'selection' ? request.frame : 0 };
}

function retry(reader: Reader, question: Question): void {
  const { request, tab, page } = question;
  if (request.scope !== 'link') {
    void reader.answer(question, { again: true });
    return;
  }
  const answered = askForAccess(request.url);
  // Some browsers close the popup to ask the reader: kept for when it is opened again.
  void keepRequest(tab, { request, page });
  void showWaiting(tab);
  void answered.then(() => reader.answer(question, { again: true }));
}

/** A mistake of ours, not of the page: told to the reader in a sentence, to us in full. */
function unforeseen(error: unknown): Outcome {
  console.error(error);
  return { status: 'failed', reason: 'unforeseen' };
}
