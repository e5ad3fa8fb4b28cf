// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { finder } from '../../lib/page/find.ts';
import type { Part } from '../../lib/page/passage.ts';

const ordinalOf = (element: Element | null) =>
  element && Array.from(document.getElementsByTagName('*')).indexOf(element);

const find = (document: Document, parts: readonly Part[]) => finder(document)(parts);

/** The words in brackets, of the block around them. */
function part(marked: string, selector?: string): Part {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const element = selector === undefined ? null : ordinalOf(document.querySelector(selector));
  return { element, block: marked.replace('[', '').replace(']', ''), from, to };
}

const found = (...parts: Part[]) => find(document, parts)?.map(String) ?? null;

beforeEach(() => {
  document.head.innerHTML = '';
});

describe('in the element that was read', () => {
  test.each([
    ['plain', '<p>He said no.</p>', 'He [said] no.', 'said'],
    ['white space', '<p>He\n   said\n no.</p>', 'He [said no.]', 'said\n no.'],
    ['non-breaking spaces', '<p>31&nbsp;miles off</p>', '[31 miles] off', '31\u00a0miles'],
    ['inline elements', '<p>He <b>sa</b><i>id</i> no.</p>', '[He said] no.', 'He said'],
    ['soft hyphens', '<p>infor\u00admation</p>', '[information]', 'infor\u00admation'],
    ['an override', '<p>He \u202esaid\u202c no</p>', 'He [said] no', 'said'],
    ['a control code', '<p>He s\u0001aid no</p>', 'He [said] no', 's\u0001aid'],
    ['a line of several', '<p>One.<br>Two said so.<br>Three.</p>', 'Two [said] so.', 'said'],
    ['an icon between', '<p>He <svg><title>Share</title></svg>said</p>', '[He said]', 'He', 'said'],
    ['a label left out before', '<p><small>Advert</small>He said</p>', '[He] said', 'He'],
    ['astral characters', '<p>😀 He said 😀 no</p>', '😀 He [said 😀] no', 'said 😀'],
  ])('%s', (_, html, marked, ...words) => {
    document.body.innerHTML = html;
    expect(found(part(marked, 'p'))).toEqual(words);
  });

  test('not the same words earlier in the page', () => {
    document.body.innerHTML = '<p>The mayor.</p><p id="b">The mayor.</p>';
    const [range] = find(document, [part('The [mayor].', '#b')]) ?? [];
    expect(range?.startContainer.parentElement?.id).toBe('b');
  });

  test('with a label left out of the middle', () => {
    document.body.innerHTML = '<p>He said <span>(Advertisement)</span> no more.</p>';
    expect(found(part('He [said no] more.', 'p'))).toEqual(['said', 'no']);
  });
});

describe('anywhere', () => {
  test('when the page was rendered anew', () => {
    document.body.innerHTML = '<p>He said no.</p>';
    const asked = part('He [said] no.', 'p');
    document.body.innerHTML =
      '<div><nav><a>Home</a></nav><section><p>He said no.</p></section></div>';
    expect(found(asked)).toEqual(['said']);
  });

  test('by the context, of words that stand there more than once', () => {
    document.body.innerHTML =
      '<p>In March there were 12 wounded men.</p><p id="b">By autumn there were 12 prisoners freed again!</p>';
    const [range] =
      find(document, [part('By autumn there were [12] prisoners freed again.')]) ?? [];
    expect(range?.startContainer.parentElement?.id).toBe('b');
  });

  test.each([
    [
      'what stands before them, the first time of three',
      'At the old mill on the river there were [12] women.',
      ['At the old mill on the river there were 12 men.', 'He saw 12 men.', 'There were 12 men.'],
      0,
    ],
    [
      'what stands behind them, the last time of three',
      'She counted [12] barges on the river by the mill.',
      [
        'He saw 12 men.',
        'There were 12 barges.',
        'Of 12 barges on the river by the mill one left.',
      ],
      2,
    ],
    [
      'the more of it, of two that both have enough',
      'Along the old towpath there were [12] barges on the river.',
      [
        'Up the old towpath there were 12 barges on the lake.',
        'Along the old towpath there were 12 barges on the river?',
      ],
      1,
    ],
    [
      'nothing, where they are long enough',
      'He [said that the mill would be closed] soon.',
      ['They say.', 'She said that the mill would be closed.'],
      1,
    ],
    ['the whole block at the very start', '[He] said no.', ['He said no.', 'He left.'], 0],
  ])('by %s', (_, marked, paragraphs, index) => {
    document.body.innerHTML = paragraphs.map((text, at) => `<p id="p${at}">${text}</p>`).join('');
    const [range] = find(document, [part(marked)]) ?? [];
    expect(range?.startContainer.parentElement?.id).toBe(`p${index}`);
    expect(range?.toString()).toBe(/\[(.*)\]/.exec(marked)?.[1]);
  });

  test.each([
    ['words that are gone', '<p>Something else.</p>', 'He [said] no.'],
    ['words with another context', '<p>They counted 12 ships.</p>', 'There were [12] wounded men.'],
    ['text that nobody reads', '<script>He said no.</script>', 'He [said] no.'],
  ])('not %s', (_, html, marked) => {
    document.body.innerHTML = html;
    expect(found(part(marked))).toBeNull();
  });
});

describe('over several blocks', () => {
  const parts = () => [part('He said: [“No.]', '#a'), part('[“Never.”]', '#b')];

  test('each part in its own', () => {
    document.body.innerHTML =
      '<p id="a">He said: “No.</p><aside>Advert</aside><p id="b">“Never.”</p>';
    expect(found(...parts())).toEqual(['“No.', '“Never.”']);
  });

  test('nothing, where one of them is gone', () => {
    document.body.innerHTML = '<p id="a">He said: “No.</p>';
    expect(found(...parts())).toBeNull();
  });
});

test.each([
  ['an ordinal past the last element', { element: 999, block: 'He said', from: 0, to: 2 }],
  ['no words', { element: 0, block: 'He said', from: 2, to: 2 }],
  ['blanks only', { element: 0, block: 'He said', from: 2, to: 3 }],
])('%s', (_, asked) => {
  document.body.innerHTML = '<p>Nothing of it.</p>';
  expect(find(document, [asked])).toBeNull();
});

test('a page of 100,000 times the same word', () => {
  document.body.innerHTML = `<p>${'no '.repeat(100_000)}</p>`;
  expect(found(part('And [no] else in the whole of it.'))).toBeNull();
});

test('a page that calls its pictures and fields like the browser its methods', () => {
  const names = ['getElementsByTagName', 'documentElement', 'createTreeWalker', 'createRange'];
  document.body.innerHTML =
    names.map((name) => `<img name="${name}">`).join('') +
    '<form><input name="ownerDocument"><input name="nodeName">He said no.</form>';
  expect(found(part('He [said] no.', 'form'))).toEqual(['said']);
});

describe('of few words, with all the context that there is, or enough', () => {
  const BEFORE = 'abcdefghijklmnopqrstuvwxyz'.repeat(2);
  const at = (marked: string, ...texts: string[]) => {
    document.body.innerHTML = texts.map((words, n) => `<p id="p${n}">${words}</p>`).join('');
    return find(document, [part(marked)])?.[0]?.startContainer.parentElement?.id ?? null;
  };

  test.each([
    ['24 letters before', `${BEFORE}[no]`, [`${BEFORE.slice(-24)}no`], 'p0'],
    ['23 letters before', `${BEFORE}[no]`, [`-${BEFORE.slice(-23)}no`], null],
    ['24 letters behind', `[no]${BEFORE}`, [`no${BEFORE.slice(0, 24)}`], 'p0'],
    ['23 letters behind', `[no]${BEFORE}`, [`no${BEFORE.slice(0, 23)}-`], null],
    [
      '12 on each side',
      `${BEFORE}[no]${BEFORE}`,
      [`${BEFORE.slice(-12)}no${BEFORE.slice(0, 12)}`],
      'p0',
    ],
    [
      '11 and 12',
      `${BEFORE}[no]${BEFORE}`,
      [`-${BEFORE.slice(-11)}no${BEFORE.slice(0, 12)}-`],
      null,
    ],
    ['all of a short block but its stop', 'He said [no] to it.', ['He said no to it!'], null],
    ['the first of two alike', `${BEFORE}[no].`, [`${BEFORE}no!`, `${BEFORE}no?`], 'p0'],
  ])('%s', (_why, marked, texts, id) => {
    expect(at(marked, ...texts)).toBe(id);
  });

  test('24 letters of their own need none', () => {
    const words = BEFORE.slice(0, 24);
    expect(at(`He said [${words}] so.`, words)).toBe('p0');
    expect(at(`He said [${words.slice(1)}] so.`, words.slice(1))).toBeNull();
  });
});

test('an element that holds other text now does not have the words, the page may', () => {
  document.body.innerHTML = '<p id="a">He said no.</p><p id="b">She said no.</p>';
  const asked = part('She [said] no.', '#a');
  expect(find(document, [asked])?.[0]?.startContainer.parentElement?.id).toBe('b');
});
