// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { english } from '../support/locales.ts';
import { STATES } from './screenshots/states.tsx';

afterEach(cleanup);

/** What a screen reader needs of any state. */
describe.each(STATES)('$name', ({ shows, tab }) => {
  const show = () => {
    const { container } = render(shows(english));
    const opened = screen.queryAllByRole('tab')[tab ?? 0];
    if (opened) fireEvent.click(opened);
    return container;
  };

  it('is one main part and a status', () => {
    show();
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });

  it('names all that can be pressed, and puts none into another', () => {
    const container = show();
    const controls = [...container.querySelectorAll('button, a, summary, [role=button]')];
    const names = controls.map(
      (control) => control.getAttribute('aria-label') ?? control.textContent ?? '',
    );
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
    expect(controls.filter((control) => control.parentElement?.closest('button, a'))).toEqual([]);
  });

  it('points only to what is there, by ids of which there is one', () => {
    const container = show();
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const pointers = [...container.querySelectorAll('[aria-controls], [aria-labelledby]')].map(
      (element) => element.getAttribute('aria-controls') ?? element.getAttribute('aria-labelledby'),
    );
    expect(pointers.filter((id) => id === null || !ids.includes(id))).toEqual([]);
  });

  it('holds one tab stop a map', () => {
    const container = show();
    // Without a page to lead to, there is nothing on a map to stop at.
    const maps = [...container.querySelectorAll('svg.map')].filter((map) =>
      map.querySelector('[tabindex]'),
    );
    const stops = maps.map((map) => map.querySelectorAll('[tabindex="0"]').length);
    expect(stops.filter((count) => count !== 1)).toEqual([]);
  });
});
