import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../lib/annotate/key-points/facts.ts';
import { obstacle } from '../../../lib/annotate/key-points/stand-alone.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';

/** Of each sentence, why it does not stand alone. */
function obstaclesOf(text: string) {
  const doc = docOfText(text, en);
  return factsOf(doc).map((facts) => obstacle(facts, doc));
}

const prose = (words: number) => `Boats ${'sail '.repeat(words - 2)}north.`;

describe('why a sentence does not stand alone', () => {
  test.each([
    ['short', prose(5)],
    ['no-prose', 'Mayor Ruth Pell, Adam Roe of Aldmoor and Penwick.'],
    ['table', 'Pell 3 boats, 14 crews, 2 quays, 11 nets.'],
    ['long', prose(81)],
    ['no-stop', 'Boats sail north of Aldmoor every day'],
    ['no-stop', 'The bridge. It was seen in a picture of last summer,'],
    ['no-stop', 'Boats of Roe & Co. sail north of Aldmoor every day'],
    ['question', 'Will the island’s shops survive two years alone?'],
    ['question', 'Who asked “will the shops survive two years?”'],
    ['caption', 'Ruth Pell, pictured at the quay, counted the cracks.'],
    ['appeal', 'Click here for all news about the bridge.'],
    ['points-back', 'These boats cross the bay every hour now.'],
    ['conjunction', 'But the shops expect to lose many customers.'],
    ['connective', 'However, the shops expect to lose many customers.'],
    ['connective', '“However, the shops will lose customers,” said Pell.'],
    ['connective', 'The shops, however, expect to lose many customers.'],
    ['connective', 'However, the shops expect to lose, as Pell said, many customers.'],
    ['connective', 'More importantly, the shops will lose many customers.'],
    ['torn-quote', 'Yesterday Ruth Pell said “the old bridge is cracked. It will fall” and left.'],
    ['bare-quote', '“The old bridge is not safe and nobody should cross it now,” says Pell.'],
    ['quote-without-name', '“The bridge is not safe any more,” said an engineer there.'],
    ['quote-without-name', '“The bridge is not safe any more,” she told Ruth Pell.'],
    ['quote-without-name', '“The bridge is not safe any more,” said she of Aldmoor.'],
    ['first-person', 'The council of Aldmoor sent us a list of ferries.'],
    ['pronoun-early', 'In the morning he left for the quay again.'],
    ['pronoun-early', 'Yesterday at noon she left the quay of Aldmoor.'],
    ['pronoun-said', 'Mending the bridge of Aldmoor, he said, will take years.'],
    ['pronoun-said', 'The bridge of Aldmoor will never be mended, she added.'],
  ])('%s: %s', (name, sentence) => {
    expect(obstaclesOf(sentence)).toContain(name);
  });

  test.each([
    ['six words', prose(6)],
    ['eighty words', prose(80)],
    ['three words without a capital', 'Mayor Ruth Pell, Adam Roe and others left.'],
    ['a third of numbers', 'Pell 3 boats, 14 crews, 2 quays, old nets.'],
    ['numbers in prose', 'On 3 May at 9 some 12 of 14 boats of 2 crews with 7 nets left.'],
    ['closing marks after the stop', 'The bridge is “not safe for anybody.”)'],
    ['a question inside', 'The question “is it safe?” was asked by Ruth Pell.'],
    ['a shared word that opens no appeal', 'Ruth Pell told the crowd to click here.'],
    ['"this" with a time', 'This week the ferries sail every hour.'],
    ['"those who"', 'Those who live there will travel for free.'],
    ['a connective without a comma', 'However the shops try, they lose many customers.'],
    [
      'seven of twenty that are numbers',
      'Pell 3, 4, 5, 6, 7, 8, 9 Roe Hull Leeds Kent York Bath Ely Ayr Rye on old, very old boats.',
    ],
    ['eight words without a capital', 'On 3 May at 9 some 12 of 14 in 2 of 7 or so on 4.'],
    ['a connective of another part', 'The shops, as Pell said, however, lose customers.'],
    ['a connective as the last part', 'The shops expect to lose customers, however.'],
    ['half a quote', 'Ruth Pell said: “The bridge is not safe.”'],
    [
      'eleven of thirteen words quoted',
      '“The old bridge is not safe and nobody should cross,” says Pell of Aldmoor.',
    ],
    ['a quote with its speaker', '“The bridge is not safe any more,” said Ruth Pell.'],
    ['a quote with a pronoun later', '“The bridge is not safe,” said Ruth Pell when they met her.'],
    ['first person inside marks', 'Ruth Pell said “we saw the cracks last year”.'],
    ['a pronoun after a name', 'On Monday Ruth Pell said she would leave.'],
    ['a pronoun in a first clause', 'When she left the quay, Ruth Pell waved.'],
    ['a pronoun late', 'The engineers of the town said yesterday that she left.'],
    ['he says more', 'In Aldmoor, Adam Roe waited, he said so and left.'],
  ])('it does: %s', (_why, sentence) => {
    expect(obstaclesOf(sentence)).toEqual([null]);
  });
});

describe('a quote that runs over sentences', () => {
  const torn = (text: string) => factsOf(docOfText(text, en)).map(({ quote }) => quote.torn);

  test.each([
    ['in curly marks', 'Pell said “the old bridge is cracked. It will fall soon” and left it.'],
    ['in straight marks', 'Pell said "the old bridge is cracked. It will fall soon" and left it.'],
    [
      'after the mark of inches',
      'Pell stood 6" high and said "the old bridge is cracked. It will fall soon" and left.',
    ],
    ['before a mark of inches', 'Pell said "the old bridge is cracked. It fell 6"in" and left it.'],
    ['after a bracket', 'Pell said, (Roe too) "the old bridge is cracked. It will fall" and left.'],
    ['in angle marks', 'Pell said «the old bridge is cracked. It will fall soon» and left it.'],
    ['from the first letter', '"The old bridge is cracked. It will fall soon," Ruth Pell said.'],
    ['in brackets', 'Pell left ("the old bridge is cracked. It will fall soon").'],
    ['after a dash', 'Pell left —"the old bridge is cracked. It will fall soon", in May.'],
    [
      'to the end of its paragraph',
      'Pell said: “The old bridge is cracked. It will fall in winter.',
    ],
  ])('is torn: %s', (_why, text) => {
    expect(torn(text)).toEqual([true, true]);
  });

  test.each([
    ['closed before', 'Pell said “the old bridge is cracked”. It will fall soon and not later.'],
    [
      'a closing mark alone',
      'Pell said the old bridge” is cracked. It will fall soon and not later.',
    ],
    ['two quotes', 'Pell called it "a cracked old bridge". Roe called it "a fine old bridge".'],
    ['one a paragraph', 'Pell said: “The old bridge is cracked.\nIt will fall soon and not later.'],
  ])('is not: %s', (_why, text) => {
    expect(torn(text).at(-1)).toBe(false);
  });

  test.each([
    [7, true],
    [8, false],
  ])('that %i sentences leave open runs on: %s', (sentences, runsOn) => {
    const rest = Array.from({ length: sentences }, () => 'Ferries left the quay of Aldmoor late.');
    expect(torn(`Pell stood 6 feet “high in the water. ${rest.join(' ')}`).at(-1)).toBe(runsOn);
  });
});
