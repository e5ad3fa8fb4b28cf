/** The brief beside the page: follows the tab, and reads nothing until the reader asks. */
import { browser } from 'wxt/browser';
import { watchKept } from '../../lib/extension/session.ts';
import { shortcut } from '../../lib/extension/shortcut.ts';
import { shownBefore } from '../reader/briefing.ts';
import { openReader, type Question } from '../reader/reader.tsx';
import './style.css';

const keys = shortcut();
const reader = await openReader(
  { state: 'idle', shortcut: '' },
  { onOptions: () => void browser.runtime.openOptionsPage() },
  () => void (followed && followed.question && reader.answer(followed.question)),
);

/** The tab beside the panel, and what was shown of it. */
let followed: { readonly tab: number; readonly question: Question | null } | null = null;
/** Counts the looks: an answer that comes after the next look began is of no use. */
let looks = 0;

browser.tabs.onActivated.addListener(() => void follow());
browser.tabs.onUpdated.addListener((tab, { status }) => {
  if (status !== undefined && tab === followed?.tab) void follow();
});
watchKept('brief', (tab) => {
  if (tab === followed?.tab) void follow();
});
void follow();

/** Shows the brief that the reader has asked for in the tab that is open now, or the way to one. */
async function follow(): Promise<void> {
  const look = ++looks;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { keyPoints } = reader.settings;
  const outcome =
    tab?.id === undefined ? null : await shownBefore({ tab: tab.id, frame: 0 }, { keyPoints });
  if (look !== looks) return;
  if (tab?.id === undefined || !outcome) {
    followed = tab?.id === undefined ? null : { tab: tab.id, question: null };
    reader.show({ state: 'idle', shortcut: await keys });
    return;
  }
  const question: Question = {
    request: { scope: 'page' },
    tab: tab.id,
    page: tab.url ?? null,
    isPrivate: tab.incognito,
  };
  followed = { tab: tab.id, question };
  reader.show({ state: 'done', scope: 'page', outcome }, reader.actionsFor(question, outcome));
}
