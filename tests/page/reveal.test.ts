// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Passage } from '../../lib/page/passage.ts';
import { reveal, unmark } from '../../lib/page/reveal.ts';
import { hideAll, showAll, shownKinds, type ToMark } from '../../lib/page/show-all.ts';
import { unclobbered } from '../../lib/page/unclobbered.ts';

const passage = (block: string, words: string): Passage => [
  { element: null, block, from: block.indexOf(words), to: block.indexOf(words) + words.length },
];
const MAYOR = passage('The mayor of the town said no.', 'mayor');
const NO = passage('The mayor of the town said no.', 'no');
const GONE = passage('The governor of the province said yes.', 'governor');

const view = unclobbered(document).defaultView as Window & typeof globalThis;

class Highlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}
const registry = new Map<string, Highlight>();
const marked = (name: string) => [...(registry.get(name) ?? [])].map(String);
const scrolled = vi.fn<Element['scrollIntoView']>();

function setHighlights(highlights: typeof registry | undefined): void {
  Object.defineProperty(view, 'CSS', { value: { highlights }, configurable: true });
}

beforeEach(() => {
  document.body.innerHTML = '<p>The mayor of the town said no.</p>';
  registry.clear();
  scrolled.mockClear();
  Object.assign(view, { Highlight });
  setHighlights(registry);
  Element.prototype.scrollIntoView = scrolled;
});

afterEach(() => vi.restoreAllMocks());

test('marks the words and says that they were found', () => {
  expect(reveal(document, [MAYOR], 0)).toEqual([true]);
  expect(marked('standfirst')).toEqual(['mayor']);
  expect(scrolled).toHaveBeenCalledOnce();
});

test('marks further mentions apart from the one that was asked for', () => {
  expect(reveal(document, [MAYOR, GONE, NO], 2)).toEqual([true, false, true]);
  expect(marked('standfirst')).toEqual(['no']);
  expect(marked('standfirst-others')).toEqual(['mayor']);
});

test.each([
  ['short', 100, 'smooth', undefined],
  ['tall', 500, 'instant', { top: -150, behavior: 'smooth' }],
])('a %s block is put in the middle, or its words are', (_why, height, behavior, by) => {
  const scrollBy = vi.spyOn(view, 'scrollBy').mockReturnValue();
  vi.spyOn(view, 'innerHeight', 'get').mockReturnValue(500);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, 9, height),
  );
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 100, 9, 9));
  reveal(document, [MAYOR], 0);
  expect(scrolled.mock.lastCall).toMatchObject([{ behavior }]);
  expect(scrollBy.mock.lastCall?.[0]).toEqual(by);
});

test('leaves no mark where the words are gone', () => {
  reveal(document, [MAYOR], 0);
  expect(reveal(document, [GONE], 0)).toEqual([false]);
  expect(marked('standfirst')).toEqual([]);
  expect(scrolled).toHaveBeenCalledOnce();
});

test('changes nothing in the page, and clears without a trace', () => {
  const before = document.documentElement.outerHTML;
  reveal(document, [MAYOR, NO], 0);
  expect(document.documentElement.outerHTML).toBe(before);
  unmark(document);
  expect([...registry.keys()]).toEqual([]);
});

test('selects the words where the browser has no highlights', () => {
  setHighlights(undefined);
  expect(reveal(document, [MAYOR], 0)).toEqual([true]);
  expect(String(document.getSelection())).toBe('mayor');
});

describe('all at once', () => {
  const some = (passages: Partial<ToMark>): ToMark => ({
    quotations: [],
    places: [],
    figures: [],
    ...passages,
  });

  test('marks each kind by its own name, and counts what was found', () => {
    expect(showAll(document, some({ quotations: [MAYOR, GONE], figures: [NO] }))).toBe(2);
    expect(marked('standfirst-all-quotations')).toEqual(['mayor']);
    expect(marked('standfirst-all-figures')).toEqual(['no']);
    expect(shownKinds(document)).toEqual(['quotations', 'figures']);
  });

  test('a kind that is asked for no longer goes', () => {
    showAll(document, some({ quotations: [MAYOR], figures: [NO] }));
    expect(showAll(document, some({ figures: [NO] }))).toBe(1);
    expect(shownKinds(document)).toEqual(['figures']);
  });

  test('stands beneath the words that were asked for last', () => {
    showAll(document, some({ quotations: [MAYOR], figures: [NO] }));
    reveal(document, [MAYOR], 0);
    const priority = (name: string) => registry.get(name)?.priority ?? Number.NaN;
    expect(priority('standfirst-all-quotations')).toBeLessThan(priority('standfirst-all-figures'));
    expect(priority('standfirst-all-figures')).toBeLessThan(priority('standfirst'));
  });

  test('clears without a trace', () => {
    const before = document.documentElement.outerHTML;
    showAll(document, some({ quotations: [MAYOR], places: [NO] }));
    hideAll(document);
    expect([...registry.keys()]).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('marks nothing where the browser has no highlights', () => {
    setHighlights(undefined);
    expect(showAll(document, some({ quotations: [MAYOR] }))).toBe(0);
    expect(shownKinds(document)).toEqual([]);
  });
});

describe('scrolling', () => {
  test.each([
    [true, 'instant'],
    [false, 'smooth'],
  ])('a reader who wants less motion: %s', (reduced, behavior) => {
    vi.spyOn(view, 'matchMedia').mockReturnValue({ matches: reduced } as MediaQueryList);
    reveal(document, [MAYOR], 0);
    expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior });
  });
});
