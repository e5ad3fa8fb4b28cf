// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Options, type OptionsProps } from '../../components/options/options.tsx';
import { DEFAULTS } from '../../lib/settings/settings.ts';
import { english } from '../support/locales.ts';

afterEach(cleanup);

function show(props: Partial<OptionsProps> = {}) {
  const onChange = vi.fn<OptionsProps['onChange']>(async () => {});
  render(
    <Options
      locale={english}
      settings={DEFAULTS}
      onChange={onChange}
      shortcut={{ keys: 'Alt+Shift+S', onChange: () => {} }}
      kept={{ briefs: 2, library: 0 }}
      onForget={async () => {}}
      onLibrary={() => {}}
      {...props}
    />,
  );
  return onChange;
}

const status = () => screen.getByRole('status').textContent;

test.each([
  ['checkbox', 'Voices', { sections: { ...DEFAULTS.sections, voices: false } }],
  ['checkbox', 'Summarise linked article', { menus: { ...DEFAULTS.menus, link: false } }],
  ['checkbox', 'Keep a library of briefs on this device', { library: true }],
  ['radio', '4', { keyPoints: 4 }],
  ['radio', 'all', { quotes: 0 }],
  ['radio', 'metric beside them', { conversion: 'metric' }],
  ['radio', 'dark', { theme: 'dark' }],
  ['radio', 'largest', { textSize: 'largest' }],
])('a %s, %s, is kept as soon as it is chosen', async (role, name, changed) => {
  const onChange = show();
  fireEvent.click(screen.getByRole(role, { name }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, ...changed });
  await waitFor(() => expect(status()).toBe('Saved'));
});

test('each choice shows what is chosen', () => {
  show({ settings: { ...DEFAULTS, theme: 'light' } });
  const chosen = screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked);
  expect(chosen.map(({ labels }) => labels?.[0]?.textContent)).toEqual([
    '3',
    '20',
    'as the article has them',
    'light',
    'normal',
  ]);
});

test.each([
  ['is off', {}, 0, null],
  ['is on', { library: true }, 0, 'Open the library'],
  ['was switched off while it holds briefs', {}, 3, 'Open the library'],
])('the library is opened from here where it %s: as told', (_, changed, library, button) => {
  const onLibrary = vi.fn<() => void>();
  show({ settings: { ...DEFAULTS, ...changed }, kept: { briefs: 0, library }, onLibrary });
  const opens = screen.queryByRole('button', { name: 'Open the library' });
  expect(opens?.textContent ?? null).toBe(button);
  if (opens) fireEvent.click(opens);
  expect(onLibrary).toHaveBeenCalledTimes(button === null ? 0 : 1);
});

test('a choice that could not be kept is told', async () => {
  show({ onChange: () => Promise.reject(new Error('quota')) });
  fireEvent.click(screen.getByRole('radio', { name: 'dark' }));
  await waitFor(() => expect(status()).toMatch(/^Not saved/));
});

test('the shortcut is shown as the browser has it, with the way to change it', () => {
  const onChange = vi.fn<() => void>();
  show({ shortcut: { keys: 'Ctrl+Shift+Y', onChange } });
  expect(screen.getByText('Ctrl+Shift+Y opens the brief.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Change it in the browser' }));
  expect(onChange).toHaveBeenCalledOnce();
});

test('without a shortcut, or a page to change it on, it says so', () => {
  show({ shortcut: { keys: '' } });
  expect(screen.getByText('No shortcut is set.')).toBeTruthy();
  expect(screen.getByText(/about:addons/)).toBeTruthy();
});

test('what is kept is named, and deleted at a click', async () => {
  const onForget = vi.fn<() => Promise<void>>(async () => {});
  show({ onForget });
  expect(screen.getByText(/^2 briefs of open tabs/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Delete all of it' }));
  expect(onForget).toHaveBeenCalledOnce();
  await waitFor(() => expect(status()).toMatch(/^Deleted/));
});
