// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { draftOfSelection } from '../../lib/page/selection.ts';

function select(start: Node, from: number, end: Node, to: number): void {
  getSelection()?.setBaseAndExtent(start, from, end, to);
}
const text = (selector: string): Node => {
  const node = document.querySelector(selector)?.firstChild;
  if (!node) throw new Error(`No text in ${selector}`);
  return node;
};
const lines = () => draftOfSelection(document)?.blocks.map(({ text }) => text) ?? null;

beforeEach(() => {
  document.body.innerHTML = `
    <h1 id="h">Bridge opens</h1>
    <p id="a">The mayor <b>of the</b> town
       said no.</p>
    <script>var hidden;</script>
    <p id="b">“Never,” she said.</p>`;
  getSelection()?.removeAllRanges();
});

test('just the words that are selected', () => {
  select(text('#a'), 4, text('#a'), 9);
  expect(lines()).toEqual(['mayor']);
});

test('a block for each line, inline elements within', () => {
  select(text('#a'), 4, text('#b'), 8);
  expect(lines()).toEqual(['mayor of the town said no.', '“Never,”']);
});

test('each block knows its element', () => {
  select(text('#a'), 4, text('#b'), 8);
  const elements = Array.from(document.getElementsByTagName('*'));
  const anchors = draftOfSelection(document)?.blocks.map(({ anchor }) =>
    anchor?.in === 'page' ? elements[anchor.element]?.id : null,
  );
  expect(anchors).toEqual(['a', 'b']);
});

test.each([
  ['nothing', () => {}],
  ['a caret', () => select(text('#a'), 4, text('#a'), 4)],
  ['a blank', () => select(text('#a'), 3, text('#a'), 4)],
])('%s is no selection', (_, arrange) => {
  arrange();
  expect(draftOfSelection(document)).toBeNull();
});

test.each([
  ['en', 'en'],
  ['', null],
])('the page’s language “%s”', (lang, language) => {
  document.documentElement.lang = lang;
  select(text('#a'), 4, text('#a'), 9);
  expect(draftOfSelection(document)).toMatchObject({
    from: 'selection',
    language,
    url: document.URL,
  });
});

test('text right inside a line’s neighbour is a line of its own', () => {
  document.body.innerHTML = '<div id="d">One<p id="p">two</p>three</div>';
  select(text('#d'), 0, document.body, 1);
  expect(lines()).toEqual(['One', 'two', 'three']);
});

test.each(['a', 'b', 'em', 'span', 'mark', 'sub', 'time'])('%s starts no line', (tag) => {
  document.body.innerHTML = `<p id="p">One<${tag}>two</${tag}>three</p>`;
  select(text('#p'), 0, document.body, 1);
  expect(lines()).toEqual(['Onetwothree']);
});
