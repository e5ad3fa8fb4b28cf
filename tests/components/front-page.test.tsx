// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../lib/settings/settings.ts';
import { bare } from './samples/extremes.ts';
import { briefFrom } from './samples/brief-from.ts';
import { rhine } from './samples/rhine.ts';
import { open, revealer, show, status } from './show.tsx';

afterEach(cleanup);

describe('the front page', () => {
  it('tells the story: headline, outlet, key points, the strongest quote, three figures', () => {
    show(rhine);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(rhine.article.title);
    expect(screen.getByText('The Harbour Chronicle')).toBeTruthy();
    expect(screen.getByText(/all 14 paragraphs read/)).toBeTruthy();
    for (const { text } of rhine.keyPoints) expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByText(rhine.quotations[0]?.text ?? '')).toBeTruthy();
    expect(screen.getByText('Annegret Vollmer')).toBeTruthy();
    for (const number of ['41', '2,400', '182']) expect(screen.getByText(number)).toBeTruthy();
  });

  it('names the map’s places to those who cannot see it', async () => {
    show(rhine, { onReveal: revealer() });
    const map = await screen.findByRole('group', { name: /Map/ });
    expect(within(map).getByRole('button', { name: 'Kaub: 3 mentions' })).toBeTruthy();
  });

  it('says that the brief is ready', async () => {
    show(rhine);
    await waitFor(() => expect(status()).toBe('Brief ready'));
  });

  it('lets the reader look at what was left out', () => {
    show(rhine);
    expect(screen.getByText('4 pieces of boilerplate left out')).toBeTruthy();
    expect(screen.getByText('Share on social media Copy link')).toBeTruthy();
    expect(screen.getByText('share bar')).toBeTruthy();
  });

  it('has no empty boxes', () => {
    const { container } = show(bare);
    for (const absent of ['.quote', '.map', '.big-figures'])
      expect(container.querySelector(absent)).toBeNull();
  });

  it('says that only the selection was read', () => {
    show(rhine, {}, 'selection');
    expect(screen.getByText(/the selection only/)).toBeTruthy();
  });
});

describe('the tabs', () => {
  it('count what they hold', () => {
    show(rhine);
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
      'Brief',
      'Quotes 7',
      'Voices 4',
      'Places 21',
      'Figures 15',
    ]);
  });

  it('are one stop, and arrows walk them round', () => {
    show(rhine);
    const tabs = screen.getAllByRole('tab');
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1, -1]);
    tabs[0]?.focus();
    fireEvent.keyDown(tabs[0] as HTMLElement, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(tabs[4]);
    expect(tabs[4]?.getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('tabpanel', { name: /Figures/ })).toBeTruthy();
  });

  it('leave Escape to the browser', () => {
    show(rhine);
    expect(fireEvent.keyDown(screen.getAllByRole('tab')[0] as HTMLElement, { key: 'Escape' })).toBe(
      true,
    );
  });

  it.each([
    [/Quotes/, 'Nobody is quoted in this article.'],
    [/Voices/, 'No speaker is named in this article.'],
    [/Places/, 'No place is named in this article.'],
    [/Figures/, 'No firm figure was found in this article.'],
  ])('%s say so where they hold nothing', (tab, line) => {
    show(bare);
    open(tab);
    expect(screen.getByText(line)).toBeTruthy();
  });
});

describe('the reader’s settings', () => {
  const withSettings = (settings: Partial<typeof DEFAULTS>) =>
    show(rhine, {}, 'page', { ...DEFAULTS, ...settings });

  it('leave out what is switched off', () => {
    const { container } = withSettings({
      sections: { keyPoints: false, quotations: false, voices: true, places: false, figures: true },
    });
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
      'Brief',
      'Voices 4',
      'Figures 15',
    ]);
    for (const absent of ['.key-points', '.quote', '.map'])
      expect(container.querySelector(absent)).toBeNull();
    expect(container.querySelector('.big-figures')).not.toBeNull();
  });

  it('say how many quotes are listed at first', () => {
    withSettings({ quotes: 5 });
    open(/Quotes/);
    expect(document.querySelectorAll('.quote')).toHaveLength(5);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 7 quotes' }));
    expect(document.querySelectorAll('.quote')).toHaveLength(7);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['none', null],
    ['metric', '≈ 50 km'],
    ['imperial', null],
  ] as const)('set conversions beside figures: %s', (conversion, shown) => {
    const brief = briefFrom({
      blocks: ['Wall', 'The wall is 31 miles long.'],
      figures: [{ words: '31 miles', of: 'The wall', unit: 'mile', value: 31 }],
    });
    show(brief, {}, 'page', { ...DEFAULTS, conversion });
    open(/Figures/);
    expect(document.querySelector('.converted')?.textContent?.trim() ?? null).toBe(shown);
  });
});
