import { expect, test } from 'vitest';
import { names } from '../../../lib/annotate/names.ts';
import { readQuotations } from '../../../lib/annotate/quotations.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfArticle, docOfText } from '../../../lib/text/doc.ts';
import { articleOf } from '../../items.ts';

const rules = (text: string) => {
  const doc = docOfText(text, en);
  return readQuotations(doc, names(doc)).notQuotations.map((one) => [
    one.rule.slice('not-quotation/'.length),
    one.text,
  ]);
};

test.each([
  ['a book', 'He read the novel “The Closed Mill” in May.', 'title', '“The Closed Mill”'],
  [
    'a programme',
    'Oakes spoke on “Good Evening Aldmoor” in May.',
    'title',
    '“Good Evening Aldmoor”',
  ],
  [
    'a channel’s programme',
    'Oakes spoke on the BBC’s “The Late Mill” in May.',
    'title',
    '“The Late Mill”',
  ],
  [
    'a work by its star',
    'In May “The Closed Mill” star Anna Webb left.',
    'title',
    '“The Closed Mill”',
  ],
  [
    'a work of one word with what it is',
    'Anna Webb said so at the launch of “Milled”, a novel by Oakes.',
    'title',
    '“Milled”',
  ],
  [
    'a work with its mark before the comma',
    'Anna Webb said so in “Milled,” the best novel of the year.',
    'title',
    '“Milled,”',
  ],
  ['a show of one word', 'Anna Webb said so on the “Milled” show in May.', 'title', '“Milled”'],
  [
    'what a work is called',
    'Anna Webb said in May that a film called “The Closed Mill” was ready.',
    'title',
    '“The Closed Mill”',
  ],
  [
    'a programme that is told something',
    'Anna Webb told “The Late Mill” that it was over.',
    'title',
    '“The Late Mill”',
  ],
  [
    'a channel’s programme that is told something',
    'Anna Webb told the BBC’s “The Late Mill” that it was over.',
    'title',
    '“The Late Mill”',
  ],
  [
    'a programme with a long small word',
    'Anna Webb said so on “The Mill with Martin Oakes” in May.',
    'title',
    '“The Mill with Martin Oakes”',
  ],
  [
    'what a work of one word is called',
    'Anna Webb, who wrote a book about the town called “Milled”, said no.',
    'title',
    '“Milled”',
  ],
  [
    'a work by who wrote it',
    'Anna Webb, who wrote “The Closed Mill,” said no.',
    'title',
    '“The Closed Mill,”',
  ],
  ['a channel', 'Anna Webb said so on “KNR” in May.', 'title', '“KNR”'],
  [
    'a work in a description',
    'Then the “Closed Mill” actor left the room.',
    'title',
    '“Closed Mill”',
  ],
  [
    'a name by which it is known',
    'It was long known as the “Black Mill” in the town.',
    'word-as-word',
    '“Black Mill”',
  ],
  [
    'a song',
    'Martin Oakes returned in May to sing “Takin’ the Mill.”',
    'title',
    '“Takin’ the Mill.”',
  ],
  [
    'what a word means',
    'The gate read Muhle, German for “the mill”.',
    'word-as-word',
    '“the mill”',
  ],
  ['a nickname', 'On Monday Martin “Rocky” Oakes left the room.', 'nickname', '“Rocky”'],
  ['a word named', 'The word “miller” is old.', 'word-as-word', '“miller”'],
  ['a name', 'It stood by the “Harbour Mill” gate.', 'name', '“Harbour Mill”'],
  ['scare quotes', 'The “miller” gate is shut.', 'scare-quotes', '“miller”'],
  ['a slogan', 'Martin Oakes won with the slogan “Mills for all.”', 'slogan', '“Mills for all.”'],
  ['a name before a comma', 'The “Old Mill by River,” a gate.', 'name', '“Old Mill by River,”'],
  ['a fragment before a comma', 'The “miller,” gate is shut.', 'scare-quotes', '“miller,”'],
  [
    'what something is for',
    'The bakers left. The mill would need a crew and a “strong and steady hand” to maintain the sails until the bakers could return.',
    'scare-quotes',
    '“strong and steady hand”',
  ],
  ['markup', 'The page had <img alt="The mill in May"> on it.', 'markup', '"The mill in May"'],
])('%s', (_why, text, rule, words) => {
  expect(rules(text)).toEqual([[rule, words]]);
});

test.each([
  ['a sentence in capitals', '“We Will Close The Mill,” Martin Oakes said.'],
  ['after a cue', 'Martin Oakes said “The Closed Mill” twice.'],
  ['what somebody is called', 'Martin Oakes refers to her as “Mrs. Webb” in letters.'],
  ['a fragment', 'Martin Oakes called the mill “very much in danger”.'],
  ['a sentence after a name', 'Then Martin Oakes spoke. “We close,” Anna Webb said.'],
  ['who sees it so is not told', 'The plan has been seen as “a danger to the mill”.'],
  ['a fragment after as', 'The plan was described as “badly late” in May.'],
  ['what is told after a comma', 'Martin Oakes told them, “The Mill Is Ours,” and left.'],
  ['what somebody wrote', 'Martin Oakes wrote “Mills For All” on the wall.'],
  ['what somebody is called in capitals', 'Martin Oakes met a man he called “Boss” in May.'],
  ['a word before a work', 'Martin Oakes said the “milled” book was his.'],
  ['what is sung in small letters', 'Martin Oakes sang “we close the mill”.'],
  ['a chant', 'The gate shook to chants of “Mills For All!” until noon.'],
  ['what one is for', 'Martin Oakes argued for “a new mill” in May.'],
  ['a slogan that is shouted', 'Martin Oakes shouted the slogan “Mills for all.”'],
  ['said by somebody', 'Then “it fell,” said, in the end, whoever was there.'],
  ['a sentence that goes on', 'It rained. “The mill fell on Monday,” and the gate with it.'],
])('a quotation: %s', (_why, text) => {
  expect(rules(text)).toEqual([]);
});

test.each<[string, string, string[]]>([
  ['small words', 'Oakes voted off from ‘Mills of the North’ after May', ['title']],
  ['capitals alone', 'Oakes Speaks On ‘Mills Of The North’ In May', []],
])('a work in a headline with %s', (_why, headline, expected) => {
  const doc = docOfArticle(
    articleOf(['headline', headline], ['paragraph', 'Martin Oakes left in May.']),
    en,
  );
  const found = readQuotations(doc, names(doc)).notQuotations;
  expect(found.map(({ rule }) => rule.slice('not-quotation/'.length))).toEqual(expected);
});

test.each<[string, string, string[]]>([
  [
    'after a work',
    'Anna Webb, who has been in “The Mill Years” and “Two Bakers,” left.',
    ['title', 'title'],
  ],
  [
    'a fragment after a work, in no list',
    'Anna Webb, who has been in “The Mill Years”, called it “Two Bakers” since.',
    ['title'],
  ],
  [
    'nobody’s, and again before a noun',
    'It fell to the “interim” council. Martin Oakes said so and called the “interim” council odd.',
    ['scare-quotes', 'repeated'],
  ],
  [
    'a work, and again',
    'Webb read the novel “The Old Mill”. Martin Oakes said how “The Old Mill” would end.',
    ['title', 'repeated'],
  ],
  [
    'a work, and then said',
    'Webb read the novel “The Old Mill”. “The Old Mill,” Martin Oakes said.',
    ['title'],
  ],
  [
    'a name in capitals beside no verb',
    'Martin Oakes, a baker, was in last year’s dismal “A Walk Among the Mills.”',
    ['title'],
  ],
  [
    'nobody’s, and then somebody’s',
    'It fell to the “interim” council. Martin Oakes called the council “interim”.',
    ['scare-quotes'],
  ],
  [
    'other words before a noun',
    'It fell to the “interim” council. Martin Oakes said so and called the “sleepy” council odd.',
    ['scare-quotes'],
  ],
])('%s', (_why, text, expected) => {
  expect(rules(text).map(([rule]) => rule)).toEqual(expected);
});
