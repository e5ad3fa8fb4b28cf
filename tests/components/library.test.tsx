// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../components/app.tsx';
import { KeptBrief } from '../../components/library/kept-brief.tsx';
import { Library, type LibraryProps } from '../../components/library/library.tsx';
import type { Actions } from '../../components/view.ts';
import { headingOf } from '../../lib/library/entry.ts';
import { DEFAULTS } from '../../lib/settings/settings.ts';
import { english } from '../support/locales.ts';
import { bare } from './samples/extremes.ts';
import { rhine } from './samples/rhine.ts';

afterEach(cleanup);

const saved = '2026-09-12T10:00:00Z';
const HEADINGS = [rhine, bare].map((brief, index) => headingOf({ id: `${index}`, saved, brief }));

function show(props: Partial<LibraryProps> = {}) {
  const all: LibraryProps = {
    locale: english,
    headings: HEADINGS,
    status: '',
    isNearlyFull: false,
    onOpen: vi.fn<LibraryProps['onOpen']>(),
    onDelete: vi.fn<LibraryProps['onDelete']>(),
    onUndo: undefined,
    onDeleteAll: vi.fn<() => void>(),
    onExport: vi.fn<() => void>(),
    onImport: vi.fn<LibraryProps['onImport']>(),
    ...props,
  };
  render(<Library {...all} />);
  return all;
}

const titles = () =>
  screen.getAllByRole('listitem').map((item) => item.querySelector('b')?.textContent);
const search = (query: string) =>
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });

describe('the library', () => {
  it('lists what is kept, and opens it', () => {
    const { onOpen } = show();
    expect(titles()).toEqual(HEADINGS.map(({ title }) => title));
    fireEvent.click(screen.getByText(rhine.article.title));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('0');
  });

  it('finds by headline, people and places', () => {
    show();
    search(rhine.voices[0]?.name ?? '');
    expect(titles()).toEqual([rhine.article.title]);
    search('zeppelin');
    expect(screen.getByText('No brief has all of these words.')).toBeTruthy();
  });

  it('deletes one, and offers to put it back', () => {
    const onUndo = vi.fn<() => void>();
    const { onDelete } = show({ status: 'Deleted: A story', onUndo });
    const [button = document.body] = screen.getAllByRole('button', { name: 'Delete' });
    fireEvent.click(button);
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(HEADINGS[0]);
    expect(screen.getByRole('status').textContent).toBe('Deleted: A story');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('says what is wrong: nothing kept, no room, no database', () => {
    show({ headings: [], isNearlyFull: true });
    expect(screen.getByText(/^No briefs are kept yet/)).toBeTruthy();
    expect(screen.getByText(/nearly used up/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Export all' })).toBeNull();
    cleanup();
    show({ headings: null });
    expect(screen.getByText(/keeps nothing here/)).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('a brief that was kept', () => {
  const open = (url: string | null) => {
    const onOpenLink = vi.fn<(url: string) => void>();
    render(
      <KeptBrief
        brief={{ ...rhine, article: { ...rhine.article, url } }}
        locale={english}
        settings={DEFAULTS}
        actions={{ onOpenLink }}
        onBack={() => {}}
      />,
    );
    return onOpenLink;
  };

  it('leads to its article', () => {
    const onOpenLink = open('https://news.example/rhine');
    fireEvent.click(screen.getByRole('button', { name: 'Open article' }));
    expect(onOpenLink).toHaveBeenCalledExactlyOnceWith('https://news.example/rhine');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'no address', null])(
    'leads nowhere by %s',
    (url) => {
      open(url);
      expect(screen.queryByRole('button', { name: 'Open article' })).toBeNull();
    },
  );
});

describe('keeping a brief', () => {
  const show = (onKeep: Actions['onKeep'], library = true) =>
    render(
      <App
        view={{ state: 'done', scope: 'page', outcome: { status: 'brief', brief: rhine } }}
        locale={english}
        settings={{ ...DEFAULTS, library }}
        onKeep={onKeep}
      />,
    );
  const keep = () => fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
  const status = () => screen.getByRole('status').textContent;

  it.each([
    ['kept', async () => 'kept' as const, 'Kept in the library'],
    ['there already', async () => 'already-kept' as const, 'Kept in the library'],
    ['without room', async () => 'full' as const, /Nothing was lost/],
    ['refused', () => Promise.reject(new Error('private')), /^Not kept/],
  ])('says how it went: %s', async (_, onKeep, said) => {
    show(onKeep);
    keep();
    await waitFor(() => expect(status()).toMatch(said));
    expect(screen.getAllByText(said).length).toBeGreaterThan(1);
  });

  it('is not offered unless the reader has switched the library on', () => {
    show(async () => 'kept', false);
    expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
  });

  it('is not offered in a private window', () => {
    show(undefined);
    expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
  });
});
