// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../components/view.ts';
import { rhine } from './samples/rhine.ts';
import { open, revealer, show, status } from './show.tsx';

afterEach(cleanup);

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

  it('leads from a figure to each place that tells it', async () => {
    const [figure, ...others] = rhine.figures;
    if (!figure) throw new Error('no figure in the sample');
    const told = { ...figure, repeats: [{ from: 0, to: 3 }] };
    const onReveal = revealer();
    show({ ...rhine, figures: [told, ...others] }, { onReveal });
    open(/Figures/);
    const [row] = within(screen.getByRole('tabpanel')).getAllByRole('listitem');
    expect(row?.textContent).toContain('2 mentions');
    fireEvent.click(within(row as HTMLElement).getByRole('button'));
    expect(onReveal).toHaveBeenCalledWith([figure.span, { from: 0, to: 3 }], 0);
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

  it('opens from the map by keyboard', async () => {
    const onReveal = revealer();
    show(rhine, { onReveal });
    const kaub = await screen.findByRole('button', { name: 'Kaub: 3 mentions' });
    fireEvent.keyDown(kaub, { key: 'Enter' });
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
