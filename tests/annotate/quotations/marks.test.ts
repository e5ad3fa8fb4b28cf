import { assert, constantFrom, array, property } from 'fast-check';
import { expect, test } from 'vitest';
import { marked } from '../../../lib/annotate/quotations/marks.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';
import { slice } from '../../../lib/text/span.ts';

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
])('%s', (_why, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['apostrophes', "The dogs' bowl isn't the cats'."],
  ['elisions', "Get 'em, rock 'n' roll, '90s style, ’tis late."],
  ['feet and inches', 'He is 6\'2" tall and she is 5\'4" tall.'],
  ['nothing inside', 'An empty “” pair.'],
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
