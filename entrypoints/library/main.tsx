/** The reader's library in a tab of its own: `#id` opens a brief. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { KeptBrief } from '../../components/library/kept-brief.tsx';
import { Library } from '../../components/library/library.tsx';
import { showAppearance } from '../../lib/extension/appearance.ts';
import { loadSettings, watchSettings } from '../../lib/extension/settings.ts';
import { takeAlong } from '../../lib/extension/take-along.ts';
import { packed, unpacked } from '../../lib/library/archive.ts';
import type { Entry, Heading } from '../../lib/library/entry.ts';
import { openLibrary, type Library as Kept } from '../../lib/library/library.ts';
import { isNearlyFull } from '../../lib/library/room.ts';
import { openPage } from '../page/page.ts';

const { root, locale } = openPage('library');
const { message, counted } = locale;

let settings = await loadSettings();
showAppearance(settings);
const library = await openLibrary().catch(() => null);
let status = '';
let deleted: readonly Entry[] = [];

watchSettings((changed) => {
  settings = changed;
  showAppearance(settings);
  void paint();
});
window.addEventListener('hashchange', () => void paint());
// Another window may have kept or deleted one.
window.addEventListener('focus', () => void paint());
void paint();

async function paint(): Promise<void> {
  const id = location.hash.slice(1);
  const opened = id && library ? await library.entry(id) : null;
  if (id && library && !opened && (await library.has(id))) {
    status = message('unreadableBrief');
    // Said once: what is done next has its own to say.
    history.replaceState(null, '', location.pathname);
  }
  if (opened) showBrief(opened);
  else await showList();
}

function showBrief({ brief }: Entry): void {
  render(
    <KeptBrief
      brief={brief}
      locale={locale}
      settings={settings}
      actions={{
        onTake: takeAlong,
        onOpenLink: (url) => void browser.tabs.create({ url }),
        onOptions: () => void browser.runtime.openOptionsPage(),
      }}
      onBack={() => {
        location.hash = '';
      }}
    />,
    root,
  );
}

async function showList(): Promise<void> {
  render(
    <Library
      locale={locale}
      headings={library && (await library.headings())}
      status={status}
      isNearlyFull={await isNearlyFull()}
      onOpen={(id) => {
        location.hash = id;
      }}
      onDelete={(heading) => void onList((kept) => remove(kept, heading))}
      onUndo={deleted.length > 0 ? () => void onList(putBack) : undefined}
      onDeleteAll={() => void onList(removeAll)}
      onExport={() => void onList(exportAll)}
      onImport={(file) => void onList((kept) => importFrom(kept, file))}
    />,
    root,
  );
}

/** Does it, says how it went, and shows the list as it is then. */
async function onList(deed: (kept: Kept) => Promise<string>): Promise<void> {
  if (!library) return;
  status = await deed(library).catch(() => message('notKept'));
  await paint();
}

async function remove(kept: Kept, { id, title }: Heading): Promise<string> {
  const entry = await kept.entry(id);
  await kept.remove(id);
  deleted = entry ? [entry] : [];
  return message('deleted', title);
}

async function putBack(kept: Kept): Promise<string> {
  const { refused } = await kept.keepAll(deleted);
  if (refused > 0) return message('libraryFull');
  deleted = [];
  return message('kept');
}

async function removeAll(kept: Kept): Promise<string> {
  const entries = await kept.entries();
  await kept.clear();
  deleted = entries;
  return message('deleted', counted('libraryCount', entries.length));
}

async function exportAll(kept: Kept): Promise<string> {
  const entries = await kept.entries();
  const fileName = `standfirst-library-${new Date().toISOString().slice(0, 10)}.json`;
  await takeAlong('save', { text: packed(entries), fileName, type: 'application/json' });
  return [message('saved', fileName), ...unreadable((await kept.count()) - entries.length)].join(
    ' · ',
  );
}

/** How many were left out, if any. */
const unreadable = (count: number): string[] =>
  count > 0 ? [counted('importedUnreadable', count)] : [];

async function importFrom(kept: Kept, file: File): Promise<string> {
  const archive = unpacked(await file.text());
  if (archive.status === 'no-library') return message('notALibrary');
  const { added, already, refused } = await kept.keepAll(archive.entries);
  const facts = [
    counted('imported', added),
    already > 0 && counted('importedAlready', already),
    ...unreadable(archive.unreadable),
    refused > 0 && message('libraryFull'),
  ];
  return facts.filter((fact) => fact !== false).join(' · ');
}
