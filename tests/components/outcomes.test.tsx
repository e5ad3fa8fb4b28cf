// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../components/app.tsx';
import type { Stage } from '../../lib/brief.ts';
import { DEFAULTS } from '../../lib/settings/settings.ts';
import { english } from '../support/locales.ts';
import { status } from './show.tsx';

afterEach(cleanup);

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
