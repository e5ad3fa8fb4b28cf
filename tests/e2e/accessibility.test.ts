/** For everyone: each state in a real browser, by axe-core, by keyboard alone, and as readers wish it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGallery, type Gallery } from '../components/screenshots/gallery.ts';
import type { Theme } from '../components/screenshots/states-page.ts';
import type { SurfaceName } from '../components/screenshots/surface.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Milliseconds for all states on a busy machine; they take some ten seconds. */
const PATIENCE = 180_000;
/** Pixels (WCAG 2.2, 2.5.8). */
const TARGET = 24;
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** In the dark only colours are others. */
const RULES: Readonly<Record<Theme, NonNullable<RunOptions['runOnly']>>> = {
  light: WCAG_22_AA,
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};
/**
 * Pixels at 200 % zoom: of a popup, which has at most 800 by 600, of the narrowest side panel that
 * Chrome allows, and of a window of 720.
 */
const ZOOMED: Readonly<Record<SurfaceName, number>> = { popup: 400, panel: 180, tab: 360 };

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery({ script: AXE });
});
afterAll(async () => await gallery?.close());

/** What axe-core has against the page as it is shown: rule and element. */
async function violations(options: RunOptions): Promise<string[]> {
  return await gallery.evaluate(
    async (options) => {
      const { axe } = window as unknown as {
        axe: { run(context: Document, options: object): Promise<AxeResults> };
      };
      const results = await axe.run(document, { ...options, resultTypes: ['violations'] });
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      );
    },
    options as { [key: string]: string[] },
  );
}

describe('axe-core finds nothing against WCAG 2.2 AA', () => {
  async function check(name: string, theme: Theme): Promise<string[]> {
    await gallery.show(name, theme);
    return (await violations({ runOnly: RULES[theme] })).map(
      (found) => `${name}, ${theme}: ${found}`,
    );
  }

  test.each(['light', 'dark'] as const)(
    'in any state: %s',
    async (theme) => {
      const found = [];
      for (const name of gallery.states.keys()) found.push(...(await check(name, theme)));
      expect(found).toEqual([]);
    },
    PATIENCE,
  );

  test.each(['light', 'dark'] as const)(
    'nor against AAA contrast, for those who ask for more of it: %s',
    async (theme) => {
      const found = [];
      for (const name of ['brief', 'quotes', 'figures', 'options']) {
        await gallery.show(name, theme, { wishes: { 'prefers-contrast': 'more' } });
        found.push(
          ...(await violations({ runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } })),
        );
      }
      expect(found).toEqual([]);
    },
  );
});

describe('in every state', () => {
  test(
    'nothing is lost to the side at 200 % zoom',
    async () => {
      const found = [];
      for (const [name, surface] of gallery.states) {
        await gallery.show(name, 'light', { size: { width: ZOOMED[surface], height: 300 } });
        const isWide = await gallery.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        if (isWide) found.push(name);
      }
      expect(found).toEqual([]);
    },
    PATIENCE,
  );

  test(
    `all that is pressed has ${TARGET} pixels each way`,
    async () => {
      const found = [];
      for (const name of gallery.states.keys()) {
        await gallery.show(name, 'light');
        const small = await gallery.evaluate(tooSmall, TARGET);
        found.push(...small.map((target) => `${name}: ${target}`));
      }
      expect(found).toEqual([]);
    },
    PATIENCE,
  );
});

/** Runs in the page: what can be pressed on an area narrower or lower than that. */
function tooSmall(target: number): string[] {
  return [...document.querySelectorAll('button, summary, label, a, [role=button], [role=tab]')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const area = element.querySelector('.target') ?? element;
      const { width, height } = area.getBoundingClientRect();
      return { width, height, html: element.outerHTML.slice(0, 120) };
    })
    .filter(({ width, height }) => width < target - 0.01 || height < target - 0.01)
    .map(({ width, height, html }) => `${width} x ${height} ${html}`);
}

describe('by keyboard alone', () => {
  /** What has the focus: its name, and whether that is seen. */
  const focused = () =>
    gallery.evaluate(() => {
      const element = document.activeElement;
      if (!element) return { name: '', isSeen: false };
      const ring = element.matches('.spot')
        ? element.querySelector('.target')
        : element.matches('.visually-hidden')
          ? element.parentElement
          : element;
      const style = ring && getComputedStyle(ring);
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return {
        name: name.trim().slice(0, 40),
        isSeen: style?.outlineStyle === 'solid' || (style?.stroke ?? 'none') !== 'none',
      };
    });

  test('everything is reached in order, and is seen to have the focus', async () => {
    await gallery.show('brief', 'light');
    const stops = [];
    for (let step = 0; step < 14; step++) {
      await gallery.press('Tab');
      stops.push(await focused());
    }
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    const names = stops.map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(['Save', 'Read along in the side panel', 'Options', 'Brief']);
    // One stop for all tabs, one for all places on the map.
    expect(names.filter((name) => /^(?:Quotes|Voices|Places|Figures) \d/.test(name))).toEqual([]);
    expect(names.filter((name) => /: \d+ mentions?$/.test(name))).toHaveLength(1);
  });

  test.each(['places', 'panel', 'options', 'library-deleted', 'link-refused'])(
    'every stop of %s is seen to have the focus',
    async (state) => {
      await gallery.show(state, 'light');
      const unseen = [];
      let stops = 0;
      for (; stops < 40; stops++) {
        await gallery.press('Tab');
        const { name, isSeen } = await focused();
        // After the last stop comes the browser's own.
        if (await gallery.evaluate(() => document.activeElement === document.body)) break;
        if (!isSeen) unseen.push(name);
      }
      expect(unseen).toEqual([]);
      expect(stops).toBeGreaterThan(2);
    },
  );

  test('arrows walk from place to place on the map', async () => {
    await gallery.show('places', 'light');
    let place = '';
    for (let step = 0; step < 20 && !/^[^:]+: \d+ mentions?$/.test(place); step++) {
      await gallery.press('Tab');
      place = (await focused()).name;
    }
    const walked = [place];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await gallery.press(key);
      walked.push((await focused()).name);
    }
    const [first, second, third] = walked;
    expect(new Set(walked.slice(0, 3)).size).toBe(3);
    expect(walked).toEqual([first, second, third, second, first]);
  });

  test('arrows choose among the tabs, Home and End lead to the ends', async () => {
    await gallery.show('brief', 'light');
    for (let step = 0; step < 4; step++) await gallery.press('Tab');
    const chosen = [];
    for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await gallery.press(key);
      chosen.push((await focused()).name);
    }
    expect(chosen).toEqual(['Quotes 7', 'Figures 15', 'Brief', 'Figures 15', 'Brief']);
  });

  test('Escape closes what was opened, and leads back', async () => {
    await gallery.show('brief', 'light');
    await gallery.press('Tab');
    await gallery.press('Enter');
    await gallery.press('Tab');
    expect((await focused()).name).toBe('Copy: Whole brief, Markdown');
    await gallery.press('Escape');
    expect((await focused()).name).toBe('Save');
    expect(
      await gallery.evaluate(() => document.querySelector('.take-list:not([hidden])')),
    ).toBeNull();
  });

  test('what happened is said in the live region', async () => {
    await gallery.show('brief', 'light');
    await gallery.press('Tab');
    await gallery.press('Enter');
    await gallery.press('Tab');
    await gallery.press('Enter');
    await expect
      .poll(() => gallery.evaluate(() => document.querySelector('[role=status]')?.textContent))
      .toBe('Copied: Whole brief, Markdown');
  });
});

describe('as readers wish it', () => {
  test.each([
    ['no-preference', true],
    ['reduce', false],
  ])('motion: %s', async (wish, moves) => {
    await gallery.show('reading', 'light', { wishes: { 'prefers-reduced-motion': wish } });
    expect(await gallery.evaluate(() => document.getAnimations().length > 0)).toBe(moves);
  });

  test('in forced colours the open tab and the focus are told by more than colour of ours', async () => {
    await gallery.show('brief', 'light', { wishes: { 'forced-colors': 'active' } });
    const [open, other] = await gallery.evaluate(() =>
      Array.from(
        document.querySelectorAll('[role=tab]'),
        (tab) => getComputedStyle(tab).borderBottomColor,
      ),
    );
    expect(open).not.toBe(other);
  });
});
