// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../components/app.tsx';
import type { Actions, Revealed, Scope } from '../../components/view.ts';
import type { Brief, Stage } from '../../lib/brief.ts';
import { DEFAULTS } from '../../lib/settings/settings.ts';
import { english } from '../support/locales.ts';
import { bare } from './samples/extremes.ts';
import { briefFrom } from './samples/brief-from.ts';
import { rhine } from './samples/rhine.ts';

afterEach(cleanup);

function show(brief: Brief, actions: Actions = {}, scope: Scope = 'page', settings = DEFAULTS) {
  return render(
    <App
      view={{ state: 'done', scope, outcome: { status: 'brief', brief } }}
      locale={english}
      settings={settings}
      {...actions}
    />,
  );
}

const revealer = (revealed: Revealed = 'found') =>
  vi.fn<NonNullable<Actions['onReveal']>>(async () => revealed);

const open = (tab: RegExp) => fireEvent.click(screen.getByRole('tab', { name: tab }));
const status = () => screen.getByRole('status').textContent;

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

  it('names the map’s places to those who cannot see it', () => {
    show(rhine, { onReveal: revealer() });
    const map = screen.getByRole('group', { name: /Map/ });
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

describe('back to the page', () => {
  it('shows a quote at its words', async () => {
    const onReveal = revealer();
    show(rhine, { onReveal });
    const [quote] = rhine.quotations;
    fireEvent.click(screen.getByRole('button', { name: quote?.text ?? '' }));
    expect(onReveal).toHaveBeenCalledWith([quote?.span], 0);
    await waitFor(() => expect(status()).toBe('Shown in page'));
  });

  it('shows the next mention with each click, and begins again after the last', async () => {
    const onReveal = revealer();
    show(rhine, { onReveal });
    open(/Places/);
    const list = within(screen.getByRole('tabpanel')).getAllByRole('listitem');
    const kaub = within(list[0] as HTMLElement).getByRole('button');
    for (const step of ['1 of 3', '2 of 3', '3 of 3', '1 of 3']) {
      fireEvent.click(kaub);
      await waitFor(() => expect(kaub.textContent).toContain(step));
    }
    expect(onReveal.mock.calls.map(([, index]) => index)).toEqual([0, 1, 2, 0]);
    expect(status()).toBe('Shown in page, 1 of 3');
  });

  it('says where the page no longer has the words', async () => {
    show(rhine, { onReveal: revealer('not-found') });
    fireEvent.click(screen.getByRole('button', { name: rhine.quotations[0]?.text ?? '' }));
    expect(await screen.findByText('not in the page any more')).toBeTruthy();
  });

  it('says so as well where the page is gone', async () => {
    show(rhine, { onReveal: () => Promise.reject(new Error('no tab')) });
    fireEvent.click(screen.getByRole('button', { name: rhine.quotations[0]?.text ?? '' }));
    expect(await screen.findByText('not in the page any more')).toBeTruthy();
  });

  it('offers nothing to click where there is no page', () => {
    show(rhine);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('opens from the map by keyboard', () => {
    const onReveal = revealer();
    show(rhine, { onReveal });
    fireEvent.keyDown(screen.getByRole('button', { name: 'Kaub: 3 mentions' }), { key: 'Enter' });
    expect(onReveal).toHaveBeenCalledOnce();
  });
});

describe('marking all in the page', () => {
  const onShowAll = vi.fn<NonNullable<Actions['onShowAll']>>(async () => 7);
  const toggle = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  const isPressed = (name: string) =>
    screen.getByRole('button', { name }).getAttribute('aria-pressed') === 'true';

  it('marks each kind that is switched on, and says how much was found', async () => {
    show(rhine, { onShowAll });
    open(/Quotes/);
    toggle('Quotes');
    expect(onShowAll).toHaveBeenLastCalledWith(['quotations']);
    open(/Figures/);
    expect(isPressed('Quotes')).toBe(true);
    toggle('Figures');
    expect(onShowAll).toHaveBeenLastCalledWith(['quotations', 'figures']);
    await waitFor(() => expect(status()).toBe('7 passages marked in the page'));
  });

  it('takes up what an earlier visit has left, and clears it', async () => {
    show(rhine, { onShowAll, onShownKinds: async () => ['places'] });
    open(/Places/);
    await waitFor(() => expect(isPressed('Places')).toBe(true));
    toggle('Places');
    expect(onShowAll).toHaveBeenLastCalledWith([]);
    await waitFor(() => expect(status()).toBe('No marks in the page now'));
  });

  it('is not offered where there is no page', () => {
    show(rhine);
    open(/Quotes/);
    expect(screen.queryByText('Mark in the page')).toBeNull();
  });
});

describe('honesty', () => {
  it('says who is not named, and what the article does not say', () => {
    show(rhine);
    open(/Quotes/);
    expect(screen.getByText(/Unattributed/)).toBeTruthy();
    expect(screen.getAllByText('unnamed source')).toHaveLength(2);
  });

  it('says “probably” where an attribution often errs', () => {
    const [quotation] = rhine.quotations;
    const attribution = quotation?.attribution;
    if (!attribution) throw new Error('no attribution');
    const attributed = (confidence: number) => ({
      ...rhine,
      quotations: [{ ...quotation, attribution: { ...attribution, confidence } }],
    });
    show(attributed(0.95));
    expect(screen.queryByText(/probably/)).toBeNull();
    cleanup();
    show(attributed(0.7));
    expect(screen.getByText(/probably/).textContent).toContain('Annegret Vollmer');
  });

  it('says that a name is ambiguous rather than guess', () => {
    const alternatives = [
      { name: 'Springfield', country: 'US', lat: 1, lon: 1 },
      { name: 'Springfield', country: 'CA', lat: 2, lon: 2 },
    ];
    const brief = briefFrom({
      blocks: ['Fire in Springfield', 'A barn in Springfield burned.'],
      places: [{ name: 'Springfield', type: 'city', country: 'US', at: [1, 1], alternatives }],
    });
    const { container } = show(brief);
    open(/Places/);
    expect(
      screen.getByText(
        'The article does not say which Springfield: it could also be Springfield (United States) or Springfield (Canada)',
      ),
    ).toBeTruthy();
    expect(container.querySelector('.map')).toBeNull();
  });

  it('marks a government that is named by its capital', () => {
    show(rhine);
    open(/Places/);
    expect(screen.getByText(/Stands for a government/)).toBeTruthy();
  });

  it('names the sources of its places', () => {
    show(rhine);
    open(/Places/);
    expect(screen.getByRole('link', { name: 'GeoNames' }).getAttribute('href')).toBe(
      'https://www.geonames.org/',
    );
    expect(screen.getByRole('link', { name: 'CC BY 4.0' })).toBeTruthy();
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

describe('hostile words', () => {
  const ATTACK = '<img src=x onerror=alert(1)><script>alert(1)</script>';

  it.each([/Brief/, /Quotes/, /Voices/, /Places/, /Figures/])('stay words in %s', (tab) => {
    const brief = briefFrom({
      blocks: [ATTACK, `“${ATTACK}x” said ${ATTACK} 5 ${ATTACK}s.`],
      outlet: ATTACK,
      keyPoints: [ATTACK],
      quotations: [{ words: `${ATTACK}x`, by: { name: ATTACK, role: ATTACK } }],
      places: [{ name: ATTACK, type: 'city', country: ATTACK, at: [1, 1] }],
      figures: [{ words: `5 ${ATTACK}s`, of: ATTACK }],
      dropped: [{ text: ATTACK, rule: ATTACK }],
    });
    const { container } = show(brief, { onReveal: revealer() });
    open(tab);
    expect(container.querySelector('img, script')).toBeNull();
    expect(container.textContent).toContain(ATTACK);
  });
});

describe('other outcomes', () => {
  it('show a shape while reading', () => {
    render(<App view={{ state: 'reading', scope: 'link' }} locale={english} settings={DEFAULTS} />);
    expect(screen.getAllByText('Fetching the linked article …')).not.toEqual([]);
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  });

  it('say how far a long article is read, in its place and aloud', async () => {
    const shown = (stage: Stage) => (
      <App
        view={{ state: 'reading', scope: 'page', progress: { paragraphs: 1412, stage } }}
        locale={english}
        settings={DEFAULTS}
      />
    );
    const { rerender } = render(shown('names'));
    const bar = () => screen.getByRole<HTMLProgressElement>('progressbar');
    const steps: [number, string | null][] = [];
    for (const stage of ['names', 'keyPoints', 'quotations', 'places', 'figures'] as const) {
      rerender(shown(stage));
      await waitFor(() => expect(status()).toBe(document.querySelector('.meta')?.textContent));
      steps.push([bar().value, status()]);
    }
    expect(steps).toEqual([
      [1, 'all 1,412 paragraphs read · Voices …'],
      [2, 'all 1,412 paragraphs read · Key points …'],
      [3, 'all 1,412 paragraphs read · Quotes …'],
      [4, 'all 1,412 paragraphs read · Places …'],
      [5, 'all 1,412 paragraphs read · Figures …'],
    ]);
    expect(bar().max).toBe(5);
  });

  it('say what happened, what to do, and offer it', async () => {
    const onRetry = vi.fn<() => void>();
    const onOpenLink = vi.fn<(url: string) => void>();
    const link = 'https://news.example/story';
    render(
      <App
        locale={english}
        settings={DEFAULTS}
        view={{
          state: 'done',
          scope: 'link',
          link,
          outcome: { status: 'failed', reason: 'permission-refused' },
        }}
        onRetry={onRetry}
        onOpenLink={onOpenLink}
      />,
    );
    expect(screen.getByRole('heading').textContent).toBe('The linked article was not read.');
    await waitFor(() => expect(status()).toBe('The linked article was not read.'));
    fireEvent.click(screen.getByRole('button', { name: 'Open article' }));
    expect(onOpenLink).toHaveBeenCalledWith(link);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('offer no second try where nothing can have changed', () => {
    render(
      <App
        locale={english}
        settings={DEFAULTS}
        view={{ state: 'done', scope: 'page', outcome: { status: 'restricted-page' } }}
        onRetry={() => {}}
      />,
    );
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('taking it along', () => {
  const taker = () => vi.fn<NonNullable<Actions['onTake']>>(async () => {});
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('copies the whole brief, and says so', async () => {
    const onTake = taker();
    show(rhine, { onTake });
    press('Save');
    press('Copy: Whole brief, Markdown');
    const [how, file] = onTake.mock.calls[0] ?? [];
    expect(how).toBe('copy');
    expect(file?.text).toContain(`# [${rhine.article.title}]`);
    await waitFor(() => expect(status()).toBe('Copied: Whole brief, Markdown'));
  });

  it('saves the part that is open', () => {
    const onTake = taker();
    show(rhine, { onTake });
    open(/Places/);
    press('Save');
    press('Save: Places, GeoJSON');
    const [how, file] = onTake.mock.calls[0] ?? [];
    expect(how).toBe('save');
    expect(file?.fileName).toMatch(/-places\.geojson$/);
    expect(JSON.parse(file?.text ?? '')).toMatchObject({ type: 'FeatureCollection' });
  });

  it('cites one quote', () => {
    const onTake = taker();
    show(rhine, { onTake });
    open(/Quotes/);
    fireEvent.click(screen.getAllByRole('button', { name: 'Copy or save' })[0] as HTMLElement);
    press('Copy: This one, Citation, APA');
    expect(onTake.mock.calls[0]?.[1].text).toContain('Annegret Vollmer');
  });

  it('admits that nothing was copied', async () => {
    show(rhine, { onTake: () => Promise.reject(new Error('no clipboard')) });
    press('Save');
    press('Copy: Whole brief, Text');
    await waitFor(() => expect(status()).toBe('Not copied: Whole brief, Text'));
  });

  it('closes by Escape, which does not close the popup, and gives the focus back', () => {
    show(rhine, { onTake: taker() });
    const button = screen.getByRole('button', { name: 'Save' });
    fireEvent.click(button);
    const copy = screen.getByRole('button', { name: 'Copy: Whole brief, JSON' });
    expect(fireEvent.keyDown(copy, { key: 'Escape' })).toBe(false);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
    expect(fireEvent.keyDown(button, { key: 'Escape' })).toBe(true);
  });

  it('closes by a click beside it', () => {
    show(rhine, { onTake: taker() });
    press('Save');
    fireEvent.pointerDown(screen.getByRole('heading', { level: 1 }));
    expect(screen.queryByRole('button', { name: 'Copy: Whole brief, JSON' })).toBeNull();
  });

  it('is not offered where it cannot be', () => {
    show(rhine);
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });
});
