import { describe, expect, test } from 'vitest';
import { candidatesUnder } from '../../lib/page/candidates.ts';
import { snapshot } from '../../lib/page/snapshot.ts';
import { ADDRESS, documentOf } from './pages.ts';

/** Reads the body of a page, as its snapshot has it. */
function read(body: string) {
  const document = documentOf(`<html><head></head><body>${body}</body></html>`);
  const copy = snapshot(document)?.document;
  if (!copy) throw new Error('too large');
  return candidatesUnder(copy.body, ADDRESS);
}

const lines = (body: string) => read(body).candidates.map(({ text }) => text);
const hints = (body: string) => read(body).candidates.map((candidate) => candidate.hints);

describe('lines', () => {
  test.each([
    ['a block each', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['text beside blocks', 'One.<p>Two.</p>Three.', ['One.', 'Two.', 'Three.']],
    ['blocks within blocks', '<div>One<div>Two</div>Three</div>', ['One', 'Two', 'Three']],
    ['inline elements', '<p>One <b>two</b> <a href="/a">three</a>.</p>', ['One two three.']],
    ['white space', '<p> One\n  two&nbsp;three </p>', ['One two three']],
    ['a break after a sentence', '<p>One.<br>Two.</p>', ['One.', 'Two.']],
    ['a break after a closing mark', '<p>“One”<br>Two.</p>', ['“One”', 'Two.']],
    ['a break after a colon', '<p>One:<br>Two.</p>', ['One:', 'Two.']],
    ['a break in a verse', '<p>One<br>two</p>', ['One two']],
    [
      'cells of a row',
      '<table><tr><td>One</td><td>Two</td><th>Three</th></tr></table>',
      ['One Two Three'],
    ],
    ['rows', '<table><tr><td>One</td></tr><tr><td>Two</td></tr></table>', ['One', 'Two']],
    ['no scripts', '<p>One<script>two</script><style>three</style></p>', ['One']],
    ['no fields', '<p>One<button>two</button><select><option>three</select></p>', ['One']],
    ['no hidden text', '<p>One<span class="sr-only">two</span></p>', ['One']],
    ['no tooltips', '<p>One<span class="x tooltip">two</span></p>', ['One']],
    [
      'words that only look hidden',
      '<p>One <span class="tooltips-off">two</span></p>',
      ['One two'],
    ],
    ['nothing', '<p> </p><div></div>', []],
  ])('%s', (_why, body, expected) => {
    expect(lines(body)).toEqual(expected);
  });

  test.each([
    ['<p>One</p>', 'paragraph'],
    ['<h1>One</h1>', 'heading'],
    ['<h6>One</h6>', 'heading'],
    ['<blockquote>One</blockquote>', 'quote'],
    ['<blockquote><p>One</p></blockquote>', 'quote'],
    ['<ul><li>One</li></ul>', 'list-item'],
    ['<ul><li><p>One</p></li></ul>', 'list-item'],
    ['<dl><dt>One</dt></dl>', 'list-item'],
    ['<dl><dd>One</dd></dl>', 'list-item'],
    ['<figure><figcaption>One</figcaption></figure>', 'paragraph'],
  ])('the kind of %s', (body, kind) => {
    expect(read(body).candidates.map((candidate) => candidate.kind)).toEqual([kind]);
  });
});

describe('hints', () => {
  test.each([
    ['no link', '<p>One two.</p>', 0, false],
    ['half a link', '<p>1234 <a href="/a">5678</a></p>', 4 / 9, true],
    ['half a link, and spaces', '<p>1234<a href="/a"> 5678 </a></p>', 4 / 9, true],
    ['all of it', '<p><a href="/a">One two.</a></p>', 1, true],
    ['a link into the page', '<p><a href="#a">One two.</a></p>', 1, false],
    ['a link to another site', '<p><a href="https://x.test/">One two.</a></p>', 1, false],
    ['one of two leads on', '<p><a href="#a">One</a><a href="/a">two</a></p>', 1, true],
    ['a script’s button', '<p><a href="javascript:go()">One two.</a></p>', 0, false],
    ['a link before', '<p><a href="/a">Nil</a></p><p>One two.</p>', 0, false],
  ])('links: %s', (_why, body, linked, leadsOn) => {
    const last = hints(body).at(-1);
    expect(last?.linked).toBeCloseTo(linked);
    expect(last?.leadsOn).toBe(leadsOn);
  });

  test.each([
    ['none', '<p>One two.</p>', 0],
    ['half', '<p>1234 <b>5678</b></p>', 4 / 9],
    ['one in another', '<p><em><b>One</b></em></p>', 1],
    ['of the line before', '<p><b>Nil</b></p><p>One</p>', 0],
  ])('stress: %s', (_why, body, stressed) => {
    expect(hints(body).at(-1)?.stressed).toBeCloseTo(stressed);
  });

  test.each([
    ['<img><p>One</p>', true],
    ['<p><img>One</p>', true],
    ['<p>One<img></p>', false],
    ['<img><p>Nil</p><p>One</p>', false],
    ['<video></video><p>One</p>', true],
    ['<canvas></canvas><p>One</p>', true],
    ['<input><p>One</p>', false],
  ])('after a picture: %s', (body, after) => {
    expect(hints(body).at(-1)?.afterPicture).toBe(after);
  });

  test.each([
    ['<p>One</p>', []],
    ['<figure><p>One</p></figure>', ['figure']],
    ['<figure><figcaption>One</figcaption></figure>', ['figure', 'caption']],
    ['<aside><nav><p>One</p></nav></aside>', ['aside', 'navigation']],
    ['<ul><li><ul><li>One</li></ul></li></ul>', ['list']],
    ['<ol><li>One</li></ol>', ['list']],
    ['<table><caption>One</caption></table>', ['table', 'caption']],
    ['<blockquote>One</blockquote>', ['quote']],
  ])('what stands around: %s', (body, within) => {
    expect(hints(body)[0]?.within).toEqual(within);
  });

  const REST = `<p>${'Words of the story. '.repeat(20)}</p>`;

  test.each([
    ['its own class', '<p class="shareBar">One</p>', 'share-bar'],
    ['class and id', '<p class="a" id="b">One</p>', 'a b'],
    [
      'those around, inside out',
      '<div class="out"><p class="in">One</p><p>Two</p></div>',
      'in out',
    ],
    ['no class', '<p>One</p>', ''],
  ])('labels: %s', (_why, body, labels) => {
    expect(hints(body + REST)[0]?.labels).toBe(labels);
  });

  test('labels of what holds the story say nothing of its lines', () => {
    expect(hints(`<div class="sidebar"><p class="in">One</p>${REST}</div>`)[0]?.labels).toBe('in');
  });
});

test('what is dropped is recorded, with its rule and its element', () => {
  const { dropped } = read(
    '<p>One<svg><title>Share it</title></svg><span class="sr-only">Read it</span></p>',
  );
  expect(dropped).toMatchObject([
    { text: 'Share it', rule: 'boilerplate/svg-text' },
    { text: 'Read it', rule: 'boilerplate/hidden-text' },
  ]);
  expect(dropped.map(({ anchor }) => anchor?.in)).toEqual(['page', 'page']);
});

test('all that is known of each line', () => {
  const body =
    '<div class="story"><img><h1 class="h">One.</h1><p class="lead">Two <a href="/b">three</a>.</p><ul><li><b>Four</b>five</li></ul></div>' +
    `<div>${'Words of the story. '.repeat(20)}</div>`;
  expect(read(body).candidates.slice(0, 3)).toEqual([
    {
      kind: 'heading',
      text: 'One.',
      anchor: { in: 'page', element: 5 },
      hints: {
        tag: 'h1',
        linked: 0,
        leadsOn: false,
        stressed: 0,
        within: [],
        afterPicture: true,
        labels: 'h story',
      },
    },
    {
      kind: 'paragraph',
      text: 'Two three.',
      anchor: { in: 'page', element: 6 },
      hints: {
        tag: 'p',
        linked: 0.5,
        leadsOn: true,
        stressed: 0,
        within: [],
        afterPicture: false,
        labels: 'lead story',
      },
    },
    {
      kind: 'list-item',
      text: 'Fourfive',
      anchor: { in: 'page', element: 9 },
      hints: {
        tag: 'li',
        linked: 0,
        leadsOn: false,
        stressed: 0.5,
        within: ['list'],
        afterPicture: false,
        labels: 'story',
      },
    },
  ]);
});

test('of what is dropped, the element or the block around it', () => {
  const { dropped } = read(
    '<p>One<span class="sr-only"> Two </span></p><p class="tooltip">Three</p><p class="sr-only"> </p><svg><g></g></svg>',
  );
  expect(dropped).toEqual([
    { text: 'Two', rule: 'boilerplate/hidden-text', anchor: { in: 'page', element: 3 } },
    { text: 'Three', rule: 'boilerplate/hidden-text', anchor: { in: 'page', element: 5 } },
  ]);
});

test('of a page that was not numbered no element is known', () => {
  const { body } = documentOf('<html><body><b>One</b><i class="sr-only">Two</i></body></html>');
  const { candidates, dropped } = candidatesUnder(body, ADDRESS);
  expect(candidates).toMatchObject([{ text: 'One', anchor: null }]);
  expect(dropped).toMatchObject([{ text: 'Two', anchor: null }]);
});

describe('labels', () => {
  const around = (levels: number, label: (level: number) => string) => {
    const open = Array.from({ length: levels }, (_, at) => `<div class="${label(levels - at)}">`);
    return `${open.join('')}<p>One</p><i></i>${'</div>'.repeat(levels)}<p>${'Words. '.repeat(60)}</p>`;
  };

  test('of twelve elements, the line’s own among them', () =>
    expect(hints(around(13, (level) => `x${level}`))[0]?.labels).toBe(
      'x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11',
    ));

  test('of each 300 characters', () =>
    expect(hints(around(1, () => 'x'.repeat(301)))[0]?.labels).toBe('x'.repeat(300)));

  test.each([
    ['three tenths of the text', 7, 'in out'],
    ['more', 6, 'in'],
  ])('what holds %s', (_why, rest, labels) => {
    const body = `<div class="out"><p class="in">1</p><p>23</p></div><p>${'x'.repeat(rest)}</p>`;
    expect(hints(body)[0]?.labels).toBe(labels);
  });

  test('of a div that only holds a paragraph, which Readability takes away', () =>
    expect(
      hints(`<div class="out" id="o"><p class="in">1</p></div><p>${'x'.repeat(9)}</p>`)[0]?.labels,
    ).toBe('in out o out o'));
});

test.each([
  ['a full stop', 'One.', 2],
  ['a full stop and a space', 'One. ', 2],
  ['an exclamation', 'One!', 2],
  ['a question', 'One?', 2],
  ['an ellipsis', 'One…', 2],
  ['a bracket', '(One)', 2],
  ['a straight mark', '"One"', 2],
  ['a comma', 'One,', 1],
  ['a semicolon', 'One;', 1],
  ['a stop and forty spaces', `One.${'&nbsp;'.repeat(40)}`, 1],
])('a line break after %s', (_why, before, count) => {
  expect(lines(`<p>${before}<br>two</p>`)).toHaveLength(count);
});

test.each([
  'sr-only',
  'sronly',
  'x-sr-only',
  'visually-hidden',
  'visuallyhidden',
  'accessibly-hidden',
  'u-hidden',
  'screen-reader',
  'screen-reader-text',
  'screenreader-only',
  'off-screen',
  'offscreen',
  'hide-text',
  'hidden-text',
  'popover',
  'hover-card',
  'rollover-block',
  'a11y-text',
  'a11y-hidden',
  'A SR-ONLY B',
  'x_tooltip',
])('for screen readers only: %s', (label) =>
  expect(lines(`<p>One<b class="${label}">two</b></p>`)).toEqual(['One']),
);

test.each(['tooltips', 'unsr-only', 'hidden', 'screen', 'textpopover', 'a11y'])(
  'for all readers: %s',
  (label) => expect(lines(`<p>One<b class="${label}">two</b></p>`)).toEqual(['Onetwo']),
);

test.each(
  'script style noscript template svg button select textarea iframe object video audio canvas map progress meter datalist'.split(
    ' ',
  ),
)('text inside %s is none to read', (tag) =>
  expect(lines(`<p>One<${tag}>two</${tag}></p>`)).toEqual(['One']),
);
