import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOfText } from '../../lib/article/plain-text.ts';

const STORY = [
  'The harbour bridge will stay shut until the spring, the council decided on Tuesday.',
  '“Nobody will cross it before we know that it holds,” said Marta Lindqvist.',
];
const HEADLINE = 'Bridge shut until spring';
const fileOf = (...lines: readonly string[]) => lines.join('\n\n');
const body = (text: string) =>
  articleOfText(text)
    .blocks.slice(1)
    .map((block) => block.text);

test('the first line is the headline', () => {
  const { title, blocks } = articleOfText(fileOf(HEADLINE, ...STORY));
  expect(title).toBe(HEADLINE);
  expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'paragraph']);
});

test('a first line that is a sentence is none', () => {
  expect(articleOfText(fileOf(...STORY)).title).toBe('');
});

test.each([
  ['an icon’s description', 'Calendar An icon of a desk calendar.'],
  ['a run of them', 'Home An icon of a house. Tick An icon of a tick mark. Tag An icon of a tag.'],
  ['a date', '12 September 2026, 08:06'],
  ['a byline', 'By Jo Poe'],
  ['a read-more line', 'Read more: Ferries to run at night'],
  ['a caption that stands twice', 'The bridge in May\nThe bridge in May. Picture: Alamy'],
  ['a caption with its credit in front', '© APThe bridge in May\nThe bridge in May'],
])('%s goes', (_name, line) => {
  expect(body(fileOf(HEADLINE, line, ...STORY))).toEqual(STORY);
  expect(body(fileOf(HEADLINE, STORY[0] ?? '', line, STORY[1] ?? ''))).toEqual(STORY);
});

test.each(['Photo: AP', '© AP', '(Picture: Jo Poe/Alamy)'])(
  '“%s” on a line of its own goes, the paragraph before it stays',
  (credit) => {
    expect(body(fileOf(HEADLINE, STORY[0] ?? '', credit, STORY[1] ?? ''))).toEqual(
      STORY.slice(0, 2),
    );
    expect(body(fileOf(HEADLINE, 'The bridge in May', credit, ...STORY))).toEqual(STORY);
  },
);

test('icons in front of the headline go, on the same line too', () => {
  const icons = 'Home An icon of a house. Tick An icon of a tick mark. Tag An icon of a tag.';
  expect(articleOfText(fileOf(icons, HEADLINE, ...STORY)).title).toBe(HEADLINE);
  const [first] = articleOfText(fileOf(`${icons} ${STORY[0]}`, ...STORY)).blocks;
  expect(first?.text).toBe(STORY[0]);
});

test('the writer is known by the byline', () => {
  expect(articleOfText(fileOf(HEADLINE, 'By Jo Poe and Ann Lee', ...STORY)).byline).toEqual([
    'Jo Poe',
    'Ann Lee',
  ]);
});

test('every block is found in the file at its offset', () => {
  const line = fc.oneof(
    fc.constantFrom(...STORY, HEADLINE, 'By Jo Poe', 'Read more: x', 'An icon of a tag. And more.'),
    fc.string({ maxLength: 60 }).map((text) => text.replace(/\s+/g, ' ')),
  );
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 12 }),
      fc.constantFrom('\n', '\n\n', '\r\n'),
      (lines, end) => {
        const text = lines.join(end);
        for (const block of articleOfText(text).blocks) {
          const from = block.anchor?.in === 'file' ? block.anchor.from : NaN;
          expect(text.slice(from, from + block.text.length)).toBe(block.text);
        }
      },
    ),
  );
});

test.each([
  ['100,000 quotation marks', '“'.repeat(100_000)],
  ['a megabyte without a space', 'a'.repeat(1_000_000)],
  ['a megabyte of brackets', '([{'.repeat(333_333)],
  ['50,000 short lines', 'By Jo\n'.repeat(50_000)],
  ['50,000 icons in a line', 'An icon of a tag. '.repeat(50_000)],
  ['a line of dots and spaces', '. A'.repeat(200_000)],
])('%s is read', (_name, text) => {
  expect(() => articleOfText(text)).not.toThrow();
});
