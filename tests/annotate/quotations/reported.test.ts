import { expect, test } from 'vitest';
import { names } from '../../../lib/annotate/names.ts';
import { reported } from '../../../lib/annotate/quotations/reported.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';

const found = (text: string) => {
  const doc = docOfText(text, en);
  return reported(doc, names(doc));
};
const OAKES = 'Martin Oakes';

test.each([
  ['a clause', 'Martin Oakes said the mill would close in May.', 'the mill would close in May'],
  ['after that', 'Martin Oakes said that the mill would close.', 'the mill would close'],
  [
    'that, behind a word of place',
    'Martin Oakes said in a speech on Friday that the mill would close.',
    'the mill would close',
  ],
  ['a clause behind a day', 'Martin Oakes said on Friday the mill was shut.', 'the mill was shut'],
  [
    'behind a listener',
    'Martin Oakes told the workers that the mill would close.',
    'the mill would close',
  ],
  [
    'a question',
    'Martin Oakes asked whether the mill would close.',
    'whether the mill would close',
  ],
  ['a promise', 'Martin Oakes vowed to keep the mill open.', 'to keep the mill open'],
  ['before the cue', 'The mill would close, Martin Oakes said.', 'The mill would close'],
  ['before the cue, inverted', 'The mill would close, said Martin Oakes.', 'The mill would close'],
  [
    'according to, before',
    'According to Martin Oakes, the mill would close.',
    'the mill would close',
  ],
  [
    'according to, after',
    'The mill would close, according to Martin Oakes.',
    'The mill would close',
  ],
  [
    'up to the reporter’s own',
    'Martin Oakes said the mill would close, adding that nobody had told him.',
    'the mill would close',
  ],
  [
    'who put out the statement',
    'Mayor Martin Oakes said in a statement, “We are glad” at the end, adding that the mill would close.',
    'the mill would close',
  ],
  [
    'up to an apposition',
    'Martin Oakes said the mill would close, a blow to the town.',
    'the mill would close',
  ],
  [
    'with a comma of its own',
    'Martin Oakes said the mill, the quay and the lock were shut.',
    'the mill, the quay and the lock were shut',
  ],
])('%s', (_why, text, content) => {
  const all = found(text);
  expect(all.map((one) => one.text)).toEqual([content]);
  expect(all.map(({ attribution }) => attribution.name)).toEqual([OAKES]);
});

test.each([
  ['marks', 'Martin Oakes said the mill was “in very grave danger”.'],
  [
    'a quotation before the cue',
    '“We will close the mill,” Martin Oakes told the crowd at the gate.',
  ],
  ['no words', 'Martin Oakes said so.'],
  ['no clause', 'Martin Oakes announced the closing of the mill in May.'],
  ['that of a relative clause', 'Martin Oakes wrote in a letter that was sent in May.'],
  ['a time before the comma', 'After the fire in the old mill, Martin Oakes said.'],
  ['a noun of speech', 'Martin Oakes read the statement of the mill in May.'],
  ['what is no speaker', 'The early numbers say that the mill would close.'],
  ['the writer', 'In the end I said that the mill would close.'],
  ['a subject with a relative clause', 'Anna Webb, who met Martin Oakes in May, said so.'],
])('nothing reported: %s', (_why, text) => {
  expect(found(text)).toEqual([]);
});

test('every one says where its words stand and by which rule', () => {
  const text = 'Martin Oakes came late. He said that the mill would close.';
  const [one] = found(text);
  const { mention, cue } = one?.attribution ?? {};
  expect(one?.rule).toBe('reported/that-clause');
  expect(one?.attribution.name).toBe(OAKES);
  expect(text.slice(mention?.from, mention?.to)).toBe('He');
  expect(text.slice(cue?.from, cue?.to)).toBe('said');
});
