// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { briefFrom } from './samples/brief-from.ts';
import { rhine } from './samples/rhine.ts';
import { open, revealer, show } from './show.tsx';

afterEach(cleanup);

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
    show(attributed(0.89));
    expect(screen.getByText(/probably/).textContent).toContain('Annegret Vollmer');
  });

  it('says that a name is ambiguous rather than guess', () => {
    const alternatives = [
      { name: 'Springfield', country: 'US', region: 'Ohio', lat: 1, lon: 1 },
      { name: 'Springfield', country: 'CA', region: null, lat: 2, lon: 2 },
    ];
    const brief = briefFrom({
      blocks: ['Fire in Springfield', 'A barn in Springfield burned.'],
      places: [{ name: 'Springfield', type: 'city', country: 'US', at: [1, 1], alternatives }],
    });
    const { container } = show(brief);
    open(/Places/);
    expect(
      screen.getByText(
        'The article does not say which Springfield: it could also be Springfield (Ohio, United States) or Springfield (Canada)',
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
