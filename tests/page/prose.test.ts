import { expect, test } from 'vitest';
import { betterRoot, proseOf } from '../../lib/page/fallback.ts';
import { blockAt, snapshot } from '../../lib/page/snapshot.ts';
import { documentOf, paragraphs, STORY } from './pages.ts';

function snapshotOf(body: string) {
  const copy = snapshot(documentOf(`<html><head></head><body>${body}</body></html>`));
  if (!copy) throw new Error('too large');
  return copy;
}

/** Id of the element that is read; `null` for what was found. */
function rootOf(body: string, found = ''): string | null {
  const copy = snapshotOf(body);
  const root = betterRoot(proseOf(copy), found ? copy.document.querySelector(found) : null);
  return root === null ? null : (blockAt(copy, root)?.getAttribute('id') ?? '?');
}

const story = (from = 0, to = 6) => paragraphs(STORY.slice(from, to));
const items = STORY.map((line) => `<li>${line}</li>`).join('');
const divs = STORY.map((line) => `<div>${line}</div>`).join('');

test.each([
  ['nothing was found', `<div id="a">${story()}</div>`, '', 'a'],
  ['all was found', `<div id="a">${story()}</div>`, '#a', null],
  ['little was found', `<div id="a">${story()}<div id="b">Tide tables</div></div>`, '#b', 'a'],
  ['too little prose', `<div id="a">${story(0, 2)}</div>`, '', null],
  ['a list', `<ul id="a">${items}</ul>`, '', 'a'],
  ['divs', `<div id="a">${divs}</div>`, '', 'a'],
  ['the innermost', `<div id="a"><div id="b">${story()}</div></div>`, '', 'b'],
  ['two halves', `<div id="a"><div>${story(0, 3)}</div><div>${story(3)}</div></div>`, '', 'a'],
  [
    'a little beside it',
    `<div id="a"><div id="b">${story()}</div><p>${STORY[0]?.slice(0, 90)}</p></div>`,
    '',
    'b',
  ],
  [
    'the end, without the beginning',
    `<div id="a"><div>${story(0, 3)}</div><div id="b">${story(4)}</div></div>`,
    '#b',
    'a',
  ],
  [
    'the beginning',
    `<div id="a"><div id="b">${story(0, 2)}</div><div>${story(2)}</div></div>`,
    '#b',
    null,
  ],
  ['a footer around', `<footer id="a">${story()}</footer><div id="b">${story()}</div>`, '', 'b'],
  [
    'comments',
    `<div id="a" class="comments">${story()}</div><div id="b">${story()}</div>`,
    '',
    'b',
  ],
  ['an id of a sidebar', `<div id="sidebar">${story()}</div><div id="b">${story()}</div>`, '', 'b'],
  ['a sidebar with all of it', `<div id="sidebar">${story()}</div>`, '', 'sidebar'],
  [
    'the article of the only headline',
    `<article id="a"><h1>Bridge</h1>${story()}</article><div id="b">${divs}${divs}</div>`,
    '',
    'a',
  ],
  [
    'main, where the headline is in no article',
    `<h1>Bridge</h1><main id="a">${story()}</main><div id="b">${divs}${divs}</div>`,
    '',
    'a',
  ],
  [
    'a role for main',
    `<h1>Bridge</h1><div role="main" id="a">${story()}</div><div id="b">${divs}${divs}</div>`,
    '',
    'a',
  ],
  [
    'not the article of one of two headlines',
    `<article id="a"><h1>Bridge</h1>${story()}</article><h1>Tides</h1><div id="b">${divs.repeat(9)}</div>`,
    '',
    'b',
  ],
  [
    'all of it, where one of two headlines is in an article',
    `<div id="w"><article id="a"><h1>Bridge</h1>${story()}</article><h1>Tides</h1><div id="b">${divs}${divs}</div></div>`,
    '',
    'w',
  ],
  [
    'not an article with little of the prose',
    `<article id="a"><h1>Bridge</h1>${story()}</article><div id="b">${divs.repeat(9)}</div>`,
    '',
    'b',
  ],
])('where the prose is: %s', (_why, body, found, root) => {
  expect(rootOf(body, found)).toBe(root);
});

test('the opening is of the first paragraphs', () => {
  const { opening } = proseOf(
    snapshotOf(`<div>${divs}<blockquote>${STORY[1]}</blockquote>${story()}</div>`),
  );
  expect(opening).toEqual([STORY[1], STORY[0], STORY[1]]);
});

test.each([
  ['of 80 characters', `<p>${' '.repeat(9)}${'x'.repeat(80)} </p>`, 80],
  ['of 79 and white space', `<p>${' '.repeat(9)}${'x'.repeat(79)} </p>`, 0],
])('a paragraph %s', (_why, body, length) => {
  expect(proseOf(snapshotOf(body)).length).toBe(length);
});

test('short lines are no prose', () => {
  const { length, paragraphs: found } = proseOf(
    snapshotOf(`<div><p>${'x'.repeat(79)}</p><p>${'y'.repeat(80)}</p><p>Tides</p></div>`),
  );
  expect(length).toBe(80);
  expect([...found.values()]).toEqual([80]);
});

test.each([
  ['a paragraph in stress', `<p>${'<b>Ferries. </b>'.repeat(10)}</p>`, 89],
  ['an item in stress', `<ul><li>${'<b>Ferries. </b>'.repeat(10)}</li></ul>`, 89],
  ['a div in stress', `<div>${'<b>Ferries. </b>'.repeat(10)}</div>`, 0],
  ['a div of words', `<div>${'Ferries. '.repeat(10)}<b>So.</b></div>`, 89],
  ['an item around a paragraph', `<ul><li><p>${'Ferries. '.repeat(10)}</p></li></ul>`, 89 + 1],
])('how much prose is in %s', (_why, body, length) => {
  expect(Math.abs(proseOf(snapshotOf(body)).length - length)).toBeLessThanOrEqual(1);
});

/** A paragraph of so many characters. */
const of = (length: number) => `<p>${'x'.repeat(length)}</p>`;

test.each([
  ['five hundred characters', `<div id="a">${of(250)}${of(250)}</div>`, '', 'a'],
  ['one fewer', `<div id="a">${of(250)}${of(249)}</div>`, '', null],
  ['what holds 85 of 100', `<div id="a"><div id="b">${of(850)}</div>${of(150)}</div>`, '', 'b'],
  ['what holds less', `<div id="a"><div id="b">${of(849)}</div>${of(151)}</div>`, '', 'a'],
  [
    '22 of 100 found',
    `<div id="a"><div id="b">${of(220)}</div><p>${'y'.repeat(780)}</p></div>`,
    '#b',
    null,
  ],
  [
    'fewer found',
    `<div id="a"><div id="b">${of(219)}</div><p>${'y'.repeat(781)}</p></div>`,
    '#b',
    'a',
  ],
  [
    '60 of 100 found, without the beginning',
    `<div id="a">${of(134)}${of(134)}${of(132)}<div id="b"><p>${'y'.repeat(600)}</p></div></div>`,
    '#b',
    null,
  ],
  [
    'fewer found, without the beginning',
    `<div id="a">${of(134)}${of(134)}${of(133)}<div id="b"><p>${'y'.repeat(599)}</p></div></div>`,
    '#b',
    'a',
  ],
  [
    'most of what comes up to its end, without the beginning',
    `<div id="a">${of(80)}${of(80)}${of(80)}<div id="b"><p>${'y'.repeat(400)}</p></div><p>${'z'.repeat(400)}</p></div>`,
    '#b',
    'a',
  ],
  [
    'text that Readability made paragraphs of',
    `<div id="a">${of(600)}<div id="b"><span>${'y'.repeat(300)}</span></div></div>`,
    '#b',
    'a',
  ],
])('bounds: %s', (_why, body, found, root) => {
  expect(rootOf(body, found)).toBe(root);
});

test.each([
  ['with as much as the rest', [400], 400, 400],
  ['with twice the rest', [800], 400, 400],
  ['with more than twice the rest', [801], 400, 1_201],
  ['twice, the one with 40 of 100', [720, 980], 100, 1_080],
  ['twice, the one with more', [721, 979], 100, 1_800],
])('what is labelled as standing around: %s', (_why, around, outside, length) => {
  const labelled = around.map((size) => `<div class="footer-text">${of(size)}</div>`).join('');
  expect(proseOf(snapshotOf(`${labelled}<div>${of(outside)}</div>`)).length).toBe(length);
});
