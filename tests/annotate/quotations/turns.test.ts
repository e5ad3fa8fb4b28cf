import { expect, test } from 'vitest';
import { names } from '../../../lib/annotate/names.ts';
import { quotations } from '../../../lib/annotate/quotations.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';

const turns = (...lines: string[]) => {
  const doc = docOfText(lines.join('\n'), en);
  return quotations(doc, names(doc))
    .filter(({ form }) => form === 'turn')
    .map(({ text, attribution }) => [attribution?.name ?? null, text]);
};

test.each<[string, string[], (readonly [string | null, string])[]]>([
  [
    'questions and answers',
    [
      'We spoke to Anna Webb, a miller.',
      'Q: Is it late?',
      'A: It is very late.',
      'Q: Do you mind?',
      'A: No, I never did.',
    ],
    [
      [null, 'Is it late?'],
      ['Anna Webb', 'It is very late.'],
      [null, 'Do you mind?'],
      ['Anna Webb', 'No, I never did.'],
    ],
  ],
  [
    'names in capitals, by the fullest name',
    [
      'Martin Oakes met Anna Webb on Monday.',
      'OAKES: Is it late?',
      'WEBB: I think so.',
      'OAKES: Then we go.',
    ],
    [
      ['Martin Oakes', 'Is it late?'],
      ['Anna Webb', 'I think so.'],
      ['Martin Oakes', 'Then we go.'],
    ],
  ],
  [
    'a name in full the first time only',
    ['JOAN BENSON: Is it late?', 'HOST: You tell me.', 'BENSON: I think so.'],
    [
      ['Joan Benson', 'Is it late?'],
      [null, 'You tell me.'],
      ['Joan Benson', 'I think so.'],
    ],
  ],
  [
    'marks inside a turn belong to it',
    ['Oakes: Is it “late”?', 'Webb: I think so.', 'Oakes: You said “late” to me.'],
    [
      ['Oakes', 'Is it “late”?'],
      ['Webb', 'I think so.'],
      ['Oakes', 'You said “late” to me.'],
    ],
  ],
  [
    'an interviewer by the part',
    ['Interviewer: Is it late?', 'Webb: I think so.', 'Interviewer: And now?'],
    [
      [null, 'Is it late?'],
      ['Webb', 'I think so.'],
      [null, 'And now?'],
    ],
  ],
])('%s', (_why, lines, expected) => {
  expect(turns(...lines)).toEqual(expected);
});

test.each([
  ['results', ['Oakes: 547.', 'Webb: 46.', 'Oakes: 2,316.', 'Webb: 1,547.']],
  ['headings that never repeat', ['Money: Is it safe?', 'Work: You may wait.', 'Home: We stay.']],
  ['two only', ['Oakes: Is it late?', 'Oakes: I think so.']],
  ['marks after the label', ['Oakes: “Is it?”', 'Webb: “I think so.”', 'Oakes: “We go.”']],
  ['a sentence with a colon', ['The mill closed in May: we saw it.', 'It was late: I left.']],
])('no transcript: %s', (_why, lines) => {
  expect(turns(...lines)).toEqual([]);
});

test('of two persons alike nobody is taken for the one who answers', () => {
  const [first] = turns('Anna Webb met Martin Oakes.', 'A: I was.', 'Q: Were you?', 'A: We were.');
  expect(first).toEqual([null, 'I was.']);
});
