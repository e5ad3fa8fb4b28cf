import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  blockAt,
  changed,
  FIRST_LEVEL,
  ICON_TEXT,
  ordinalOf,
  OUTER_LABELS,
  passOrdinalOn,
  snapshot,
} from '../../lib/page/snapshot.ts';

const documentOf = (html: string) => parseHTML(html).document as unknown as Document;

test.each([
  ['the end of a script', '"alt":127}]</script><script>go()</script>'],
  ['a script alone', '<script>go()</script>'],
  ['a style alone', '<style>p { color: red }</style>'],
])('%s is a page, without a word to read', (_what, html) => {
  const copy = snapshot(documentOf(html));
  expect(copy?.document.documentElement).not.toBeNull();
  expect(copy?.named('p')).toEqual([]);
});

test('scripts and styles are taken out of the copy, but not what says what the article is', () => {
  const live = documentOf(
    '<html><body><style>p{}</style><script>go()</script><script type="application/ld+json">{}</script><p>One.</p></body></html>',
  );
  const text = snapshot(live)?.document.documentElement.textContent;
  expect(text).toBe('{}One.');
  expect(live.querySelectorAll('script, style')).toHaveLength(3);
});

const bodyOf = (body: string) => documentOf(`<html><head></head><body>${body}</body></html>`);

/** @throws {Error} if the page is too large. */
function copyOf(body: string) {
  const copy = snapshot(bodyOf(body));
  if (!copy) throw new Error('too large');
  return copy;
}

describe('how large a page may be', () => {
  const nested = (before: number, levels: number) =>
    bodyOf('<i></i>'.repeat(before) + '<div>'.repeat(levels) + '</div>'.repeat(levels));

  // The 257th element is asked how deep it stands: html and body are above it.
  test.each([
    ['250 elements inside one another', 6, 248, true],
    ['251', 5, 249, false],
    ['more, where none of them is asked', 0, 253, true],
  ])('%s', (_why, before, levels, isRead) => {
    expect(snapshot(nested(before, levels)) !== null).toBe(isRead);
    expect(changed(nested(before, levels)) !== null).toBe(isRead);
  });

  test.each([
    ['two million characters', 2_000_000, true],
    ['one more', 2_000_001, false],
  ])('%s', (_why, length, isRead) => {
    expect(snapshot(bodyOf(`<p>${'x'.repeat(length)}</p>`)) !== null).toBe(isRead);
  });
});

test('elements are known by name, but none inside a drawing', () => {
  const { named } = copyOf(
    '<p id="a"><b>1</b></p><svg><g><p></p></g></svg><p id="c">3</p><svg></svg>',
  );
  expect(named('p').map(({ id }) => id)).toEqual(['a', 'c']);
  expect(named('b')).toHaveLength(1);
  expect(named('svg')).toHaveLength(2);
  expect(named('g')).toEqual([]);
});

test('blocks are numbered as they stand among all elements of the live page', () => {
  const live = bodyOf(
    '<div id="d"><b>1</b><svg><g></g><g></g></svg><p id="p">2</p></div><ul id="u"></ul>',
  );
  const copy = snapshot(live);
  const all = Array.from(live.querySelectorAll('*'));
  for (const id of ['d', 'p', 'u']) {
    const own = copy?.document.getElementById(id);
    const at = own ? ordinalOf(own) : null;
    expect(all[at ?? -1]?.getAttribute('id')).toBe(id);
    expect(copy && blockAt(copy, at ?? -1)).toBe(own);
  }
  const inline = copy?.document.querySelector('b');
  expect(inline && ordinalOf(inline)).toBeNull();
  expect(copy && blockAt(copy, 99)).toBeNull();
  expect(ordinalOf(live.getElementById('p') ?? live.body)).toBeNull();
});

test('nothing is left inside a drawing', () => {
  const [drawing] = copyOf('<svg><title>Share it</title><g/></svg>').named('svg');
  expect(drawing?.childNodes).toHaveLength(0);
});

test('a number goes over to what takes an element’s place', () => {
  const { document, named } = copyOf('<p>1</p>');
  const [from] = named('p');
  const [to, other] = [document.createElement('div'), document.createElement('div')];
  if (!from) throw new Error('no paragraph');
  passOrdinalOn(from, to);
  expect(ordinalOf(to)).toBe(ordinalOf(from));
  passOrdinalOn(other, to);
  expect(ordinalOf(to)).toBe(ordinalOf(from));
});

test.each([
  ['a lone paragraph', '<div class="lead" id="x"><p>1</p></div>', 'lead x'],
  ['its class alone', '<div class="lead"><p>1</p></div>', 'lead'],
  ['its id alone', '<div id="x"><p>1</p></div>', 'x'],
  ['no labels', '<div><p>1</p></div>', null],
  ['one of two', '<div class="lead"><p>1</p><p>2</p></div>', null],
  ['one before another', '<div class="lead"><b>0</b><p>1</p></div>', null],
  ['in a section', '<section class="lead"><p>1</p></section>', null],
])('labels are kept of a div around %s', (_why, body, labels) => {
  expect(copyOf(body).named('p')[0]?.getAttribute(OUTER_LABELS)).toBe(labels);
});

test.each([
  ['a headline', '<h1>1</h1>', 'h1', FIRST_LEVEL, ''],
  ['a lower one', '<h2>1</h2>', 'h2', FIRST_LEVEL, null],
  ['an icon', '<svg><title> Share\n it </title><g/></svg>', 'svg', ICON_TEXT, 'Share it'],
  ['an icon without words', '<svg><g> </g></svg>', 'svg', ICON_TEXT, null],
])('marked: %s', (_why, body, tag, attribute, value) => {
  const [element] = copyOf(body).named(tag);
  expect(element?.getAttribute(attribute)).toBe(value);
});

test.each([
  ['alone', '<div><blockquote>No</blockquote></div>', '<blockquote>No</blockquote>'],
  [
    'in three frames',
    '<div><div><div> <blockquote>No</blockquote> </div></div></div>',
    '<blockquote>No</blockquote>',
  ],
  [
    'in four',
    '<div id="o"><div><div><div><blockquote>No</blockquote></div></div></div></div>',
    '<div id="o"><blockquote>No</blockquote></div>',
  ],
  ['with words beside it', '<div><blockquote>No</blockquote>!</div>', null],
  ['in a section', '<section><blockquote>No</blockquote></section>', null],
])('a quote %s', (_why, body, left) => {
  expect(copyOf(body).document.body.innerHTML).toBe(left ?? body);
});

test('fields lose their names in the copy, other elements keep theirs', () => {
  const live = bodyOf(
    '<form name="f" id="f"><input name="i" id="i"><a name="a" id="a">1</a></form><img name="m" id="m"><p id="p">2</p>',
  );
  const copy = snapshot(live);
  const names = Array.from(copy?.document.body.querySelectorAll('*') ?? [], (element) => [
    element.localName,
    element.getAttribute('name'),
    element.getAttribute('id'),
  ]);
  expect(names).toEqual([
    ['form', null, null],
    ['input', null, null],
    ['a', 'a', 'a'],
    ['img', null, null],
    ['p', null, 'p'],
  ]);
  expect(live.querySelectorAll('[name]')).toHaveLength(4);
});
