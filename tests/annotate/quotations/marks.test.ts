import { assert, constantFrom, array, property } from 'fast-check';
import { expect, test } from 'vitest';
import { marked } from '../../../lib/annotate/quotations/marks.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfArticle, docOfText } from '../../../lib/text/doc.ts';
import { slice } from '../../../lib/text/span.ts';
import { articleOf } from '../../items.ts';

const found = (text: string): string[] =>
  marked(docOfText(text, en)).map(({ span }) => slice(text, span));

test.each([
  ['curly', 'She said: “It is late.”', ['“It is late.”']],
  ['straight', 'She said: "It is late."', ['"It is late."']],
  ['single', 'She said: ‘It is late.’', ['‘It is late.’']],
  ['straight single', "She said: 'It is late.'", ["'It is late.'"]],
  ['guillemets', 'She said: «It is late.»', ['«It is late.»']],
  ['low and high', 'She said: „It is late.“', ['„It is late.“']],
  ['a curly mark closed by a straight one', 'She said: “It is late."', ['“It is late."']],
  ['an opening mark that closes', 'She said: “It is late.“ He left.', ['“It is late.“']],
  ['two in a sentence', '“It is,” she said, “late.”', ['“It is,”', '“late.”']],
  ['nested', 'She said: “He told us ‘go’ at once.”', ['“He told us ‘go’ at once.”']],
  [
    'nested the British way',
    'She said: ‘He told us “go” at once.’',
    ['‘He told us “go” at once.’'],
  ],
  ['apostrophes inside', '‘It’s the dogs’ bowl,’ she said.', ['‘It’s the dogs’ bowl,’']],
  ['a plural possessive before', 'The dogs’ owner said ‘sit down’ twice.', ['‘sit down’']],
  ['several paragraphs', '“It is late.\n\n“Go home.”', ['“It is late.\n\n“Go home.”']],
  ['several paragraphs, single', '‘It is late.\n\n‘Go home.’', ['‘It is late.\n\n‘Go home.’']],
  ['two paragraphs, each closed', '“It is late.”\n\n“Go home.”', ['“It is late.”', '“Go home.”']],
  ['no closing mark', '“It is late.\n\nHe went home.', ['“It is late.']],
  ['no closing mark before a cue', '“It is late, said Oakes. He left.', ['“It is late,']],
  [
    'a closing mark lost before she said',
    '“It is late, she said. “Go.”',
    ['“It is late,', '“Go.”'],
  ],
  [
    'an opening mark that never closes',
    'The “mill closed. “It is late,” he said.',
    ['“It is late,”'],
  ],
  [
    'nested without other marks',
    'She said: “He told us “go” at once.”',
    ['“He told us “go” at once.”'],
  ],
  ['nested, straight', 'She said: "He told us "go" at once."', ['"He told us "go" at once."']],
  ['a space after the opening mark', 'She said, “ It is late.”', ['“ It is late.”']],
  ['no space before the opening mark', 'They had left."It is late," she said.', ['"It is late,"']],
  ['a stop behind the closing mark', 'She called it “late”.', ['“late”']],
  ['single in the plural', 'The dogs’ owners’ view: ‘It is late.’', ['‘It is late.’']],
  ['straight in curly', '“He told us "go" at once,” she said.', ['“He told us "go" at once,”']],
  [
    'a decade and an elision inside',
    '‘Get ’em as in the ’90s,’ she said.',
    ['‘Get ’em as in the ’90s,’'],
  ],
])('%s', (_why, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['apostrophes', "The dogs' bowl isn't the cats'."],
  ['elisions', "Get 'em, rock 'n' roll, '90s style, ’tis late."],
  ['feet and inches', 'He is 6\'2" tall and she is 5\'4" tall.'],
  ['curly feet and inches', 'He is 6’2” tall and the board is 5’ by 4’.'],
  ['inches', 'A 12" disc and a 7" one.'],
  ['nothing inside', 'An empty “” pair.'],
  ['a mark with spaces on both sides', 'The sign “ stood alone.'],
])('no marks: %s', (_why, text) => {
  expect(found(text)).toEqual([]);
});

test('whatever the marks, stretches are in order and apart', () => {
  const parts = constantFrom('“', '”', '"', '‘', '’', "'", '«', '»', '„', 'word', ' ', '. ', '\n');
  assert(
    property(array(parts, { maxLength: 40 }), (pieces) => {
      const spans = marked(docOfText(pieces.join(''), en)).map(({ span }) => span);
      for (const [index, { from }] of spans.entries())
        expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? 0);
    }),
  );
});

const styles = (...blocks: Parameters<typeof articleOf>): (readonly [string, string])[] => {
  const doc = docOfArticle(articleOf(...blocks), en);
  return marked(doc).map(({ words, style }) => [style, slice(doc.text, words)] as const);
};

test.each<[string, Parameters<typeof articleOf>, [string, string][]]>([
  [
    'a block set apart',
    [
      ['paragraph', 'Oakes wrote:'],
      ['quote', 'It is late and we go.'],
    ],
    [['block-quote', 'It is late and we go.']],
  ],
  [
    'two of them in a row are one',
    [
      ['quote', 'It is late and we go.'],
      ['quote', 'We come back in May.'],
    ],
    [['block-quote', 'It is late and we go.\nWe come back in May.']],
  ],
  [
    'a label between words of others begins none',
    [
      ['quote', 'It is late and we go.'],
      ['paragraph', 'He left.'],
      ['quote', 'Read more'],
      ['quote', 'We come back in May.'],
    ],
    [
      ['block-quote', 'It is late and we go.'],
      ['block-quote', 'We come back in May.'],
    ],
  ],
  [
    'with a signature',
    [['quote', 'It is late and we go. — Ann Webb (@annwebb) June 3']],
    [['block-quote', 'It is late and we go.']],
  ],
  [
    'with a signature in a block of its own',
    [
      ['quote', 'It is late and we go.'],
      ['quote', '— Ann Webb (@annwebb) June 3'],
      ['quote', 'We come back in May.'],
    ],
    [
      ['block-quote', 'It is late and we go.'],
      ['block-quote', 'We come back in May.'],
    ],
  ],
  [
    'with links at the end',
    [['quote', 'It is late and we go. https://a.example/b pic.twitter.com/c']],
    [['block-quote', 'It is late and we go.']],
  ],
  [
    'with a link in the middle',
    [['quote', 'See https://a.example/b for why we go.']],
    [['block-quote', 'See https://a.example/b for why we go.']],
  ],
  [
    'marks in the middle of it',
    [['quote', 'It was “too late” and we go.']],
    [['block-quote', 'It was “too late” and we go.']],
  ],
])('set apart: %s', (_why, blocks, expected) => {
  expect(styles(...blocks)).toEqual(expected);
});

test.each<[string, Parameters<typeof articleOf>, [string, string][]]>([
  ['its own marks', [['quote', '“It is late.”']], [['curly-double', 'It is late.']]],
  [
    'its own marks and a cue',
    [['quote', '“It is late,” said Oakes. He left.']],
    [['curly-double', 'It is late,']],
  ],
  ['a label', [['quote', 'Read more']], []],
  ['a label and a signature', [['quote', 'Club statement — Elm FC (@elmfc) June 3']], []],
  ['a signature alone', [['quote', '— Ann Webb (@annwebb) June 3']], []],
  ['links alone', [['quote', 'https://a.example/b pic.twitter.com/c']], []],
  ['a paragraph', [['paragraph', 'It is late and we go.']], []],
])('not set apart: %s', (_why, blocks, expected) => {
  expect(styles(...blocks)).toEqual(expected);
});
