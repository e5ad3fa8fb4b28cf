// @vitest-environment happy-dom
/** Shown in a language whose messages bear marks, no interface text may be without. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { pseudoLocale } from '../support/locales.ts';
import { STATES } from './screenshots/states.tsx';

afterEach(cleanup);

/** Names and symbols, which are the same in every language. */
const NAMES =
  /Standfirst|GeoNames|CC BY 4\.0|Natural Earth|Markdown|GeoJSON|CSL-JSON|JSON|CSV|APA|≈ [\d.,]+ (?:in|lb|sq ft)/g;

/** The letters that are neither the story's nor a message's. */
function hardCoded(text: string): string[] {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  // A message may stand in another.
  if (rest !== text) return hardCoded(rest);
  return text.replace(NAMES, '').match(/\p{L}{2,}/gu) ?? [];
}

describe.each(STATES)('$name', ({ shows, tab, press }) => {
  it('has no text of its own', () => {
    const { container } = render(shows(pseudoLocale));
    const opened = screen.queryAllByRole('tab')[tab ?? 0];
    if (opened) fireEvent.click(opened);
    const pressed = press === undefined ? null : container.querySelector(press);
    if (pressed) fireEvent.click(pressed);
    const shown = container.cloneNode(true) as HTMLElement;
    const attributes = [...shown.querySelectorAll('[aria-label], [title]')].flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('title') ?? '',
    ]);
    for (const verbatim of shown.querySelectorAll('[lang], svg')) verbatim.remove();
    expect(hardCoded(shown.textContent ?? '')).toEqual([]);
    // A place's name stands before the message in what a map's dot is called.
    const messages = attributes.filter((text) => text !== '' && !/^[^⟦]*: ⟦/.test(text));
    expect(messages.flatMap(hardCoded)).toEqual([]);
  });
});
