// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../components/view.ts';
import { rhine } from './samples/rhine.ts';
import { open, show, status } from './show.tsx';

afterEach(cleanup);

describe('taking it along', () => {
  const taker = () => vi.fn<NonNullable<Actions['onTake']>>(async () => {});
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('copies the whole brief, and says so', async () => {
    const onTake = taker();
    show(rhine, { onTake });
    press('Save');
    press('Copy: Whole brief, Markdown');
    await waitFor(() => expect(onTake).toHaveBeenCalled());
    const [how, file] = onTake.mock.calls[0] ?? [];
    expect(how).toBe('copy');
    expect(file?.text).toContain(`# [${rhine.article.title}]`);
    await waitFor(() => expect(status()).toBe('Copied: Whole brief, Markdown'));
  });

  it('saves the part that is open', async () => {
    const onTake = taker();
    show(rhine, { onTake });
    open(/Places/);
    press('Save');
    press('Save: Places, GeoJSON');
    await waitFor(() => expect(onTake).toHaveBeenCalled());
    const [how, file] = onTake.mock.calls[0] ?? [];
    expect(how).toBe('save');
    expect(file?.fileName).toMatch(/-places\.geojson$/);
    expect(JSON.parse(file?.text ?? '')).toMatchObject({ type: 'FeatureCollection' });
  });

  it('cites one quote', async () => {
    const onTake = taker();
    show(rhine, { onTake });
    open(/Quotes/);
    fireEvent.click(screen.getAllByRole('button', { name: 'Copy or save' })[0] as HTMLElement);
    press('Copy: This one, Citation, APA');
    await waitFor(() => expect(onTake).toHaveBeenCalled());
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
