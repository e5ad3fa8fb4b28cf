/** The app on a brief, and what a reader does and hears. */
import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { App } from '../../components/app.tsx';
import type { Actions, Revealed, Scope } from '../../components/view.ts';
import type { Brief } from '../../lib/brief.ts';
import { DEFAULTS } from '../../lib/settings/settings.ts';
import { english } from '../support/locales.ts';
import './at-once.ts';

export function show(
  brief: Brief,
  actions: Actions = {},
  scope: Scope = 'page',
  settings = DEFAULTS,
) {
  return render(
    <App
      view={{ state: 'done', scope, outcome: { status: 'brief', brief } }}
      locale={english}
      settings={settings}
      {...actions}
    />,
  );
}

export const revealer = (revealed: Revealed = 'found') =>
  vi.fn<NonNullable<Actions['onReveal']>>(async () => revealed);

export const open = (tab: RegExp) => fireEvent.click(screen.getByRole('tab', { name: tab }));
export const status = () => screen.getByRole('status').textContent;
