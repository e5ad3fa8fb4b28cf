import { browser } from 'wxt/browser';
import { openPanel } from '../../lib/extension/panel.ts';
import { requestFor } from '../reader/briefing.ts';
import { openReader, type Question } from '../reader/reader.tsx';
import './style.css';

let question: Question | undefined;
const activeTab = browser.tabs.query({ active: true, currentWindow: true });
/** Known before a click: browsers open a panel only in direct answer to one. */
let panelWindow: number = browser.windows.WINDOW_ID_CURRENT;

const reader = await openReader(
  { state: 'reading', scope: 'page' },
  {
    onOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    onPanel: openPanel && (() => void openPanel?.(panelWindow).then(() => window.close())),
  },
  () => void (question && reader.answer(question)),
);
start().catch((error: unknown) => reader.fail(error));

async function start(): Promise<void> {
  const [tab] = await activeTab;
  if (tab?.id === undefined) throw new Error('the window has no active tab');
  panelWindow = tab.windowId;
  const request = await requestFor(tab.id, tab.url);
  question = { request, tab: tab.id, page: tab.url ?? null, isPrivate: tab.incognito };
  await reader.answer(question);
}
