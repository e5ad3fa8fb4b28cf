import { browser } from 'wxt/browser';
import { openPanel } from '../../lib/extension/panel.ts';
import { loadAnalysis, loadPlaces, prepare, requestFor } from '../reader/briefing.ts';
import { openReader, type Question } from '../reader/reader.tsx';
import './style.css';

let question: Question | undefined;
/** Known before a click: browsers open a panel only in direct answer to one. */
let panelWindow: number = browser.windows.WINDOW_ID_CURRENT;
const asked = questionOfTab();

loadPlaces().catch(() => {});
// Nothing but the first paint comes before it.
requestAnimationFrame(() => setTimeout(() => loadAnalysis().catch(() => {})));

const reader = await openReader(
  { state: 'reading', scope: 'page' },
  {
    onOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    onPanel: openPanel && (() => void openPanel?.(panelWindow).then(() => window.close())),
  },
  () => void (question && reader.answer(question)),
);
try {
  const { question: first, prepared } = await asked;
  question = first;
  await reader.answer(first, { prepared });
} catch (error) {
  reader.fail(error);
}

async function questionOfTab(): Promise<{ question: Question; prepared: Promise<boolean> }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('the window has no active tab');
  panelWindow = tab.windowId;
  const prepared = prepare(tab.id);
  // Told when the page is read, if it is.
  prepared.catch(() => {});
  const request = await requestFor(tab.id, tab.url);
  return {
    question: { request, tab: tab.id, page: tab.url ?? null, isPrivate: tab.incognito },
    prepared,
  };
}
