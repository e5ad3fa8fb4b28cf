import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyPoints } from '../../lib/annotate/key-points.ts';
import { WEIGHTS } from '../../lib/annotate/key-points/weights.ts';
import { en } from '../../lib/lang/en/index.ts';
import { docOfArticle, docOfText } from '../../lib/text/doc.ts';
import { articleOf } from '../items.ts';

const LEAD =
  'The town council of Aldmoor voted on Monday to close the harbour bridge for two years.';

const pointsOf = (text: string, most = 5) =>
  keyPoints(docOfText(text, en), most).map((point) => point.text);

const pointsOfBlocks = (...blocks: Parameters<typeof articleOf>) =>
  keyPoints(docOfArticle(articleOf(...blocks), en), 5).map((point) => point.text);

describe('a sentence that stands alone', () => {
  test.each([
    ['a plain statement', 'Engineers found cracks in four of the pillars last week.'],
    ['an apposition', 'Ruth Pell, an engineer, found cracks in four of the pillars.'],
    ['a subordinate clause first', 'After the vote, residents of Aldmoor gathered at the quay.'],
    ['"this" with a time', 'This week the ferry company doubled its timetable to 40 crossings.'],
    ['"those who"', 'Those who live on the island will travel free of charge until May.'],
    ['a pronoun after a name', 'Ruth Pell said she had seen cracks in the pillars.'],
    ['a pronoun before its name', 'When she saw the pillars, Ruth Pell called the council.'],
    ['the United States', 'The pillars came from a US company that no longer exists.'],
    ['the reader', 'The ferry will take you to Aldmoor in less than half an hour.'],
    ['a connective without a comma', 'Later trains will be met by a bus at Aldmoor station.'],
    [
      'many numbers in prose',
      'Pell beat Roe 6-3, 7-6, 6-2 on the old court by the quay of Aldmoor on 3 May.',
    ],
    ['he says more', 'In Aldmoor, Adam Roe waited, he said so and the council agreed.'],
    ['a quote with its speaker', '“The bridge is not safe any more,” the engineer Ruth Pell said.'],
  ])('is taken: %s', (_why, sentence) => {
    expect(pointsOf(`${LEAD}\n${sentence}`)).toContain(sentence);
  });

  test.each([
    ['a pronoun first', 'He said the ferries would run every day from now on.'],
    ['a possessive pronoun first', 'Their boats will cross the bay every hour until May.'],
    ['a demonstrative first', 'This will cost the island’s shops many of their customers.'],
    ['a demonstrative and its verb', 'That’s why the island’s shops expect to lose customers.'],
    ['what is still to come', "Here's how the island’s shops hope to keep their customers."],
    ['a pronoun behind a dateline', 'ALDMOOR — Its owner said the ferry would run every day.'],
    ['a connective', 'However, the island’s shops expect to lose many customers.'],
    ['a longer connective', 'As a result, the island’s shops expect to lose customers.'],
    ['a connective further in', 'The island’s shops, however, expect to lose customers.'],
    ['a conjunction', 'But the island’s shops expect to lose many of their customers.'],
    ['a quote without a speaker', '“The bridge is not safe, and nobody should cross it.”'],
    ['a quote of a pronoun', '“The bridge is not safe at all any more,” she told reporters.'],
    ['a question', 'Will the island’s shops survive two years without a bridge?'],
    ['an appeal', 'Click here for all the news about the bridge in Aldmoor.'],
    ['first person outside marks', 'We asked the council of Aldmoor for a list of the ferries.'],
    ['a pronoun soon', 'In the morning he said the ferries would run every day.'],
    ['first person, curly', 'Readers, we’re told that the ferries will run again by May.'],
    ['the speaker named before', 'Mending the bridge of Aldmoor, he said, will take two years.'],
    ['the speaker last', 'The bridge of Aldmoor will never be mended, she added.'],
    ['a row of a table', 'Pell 3 boats, 14 crews, 2 quays, 11 nets.'],
    ['a caption', 'Ruth Pell, pictured at the quay, counted the cracks in the pillars.'],
    ['a date line', 'Nov. 20, 2019. Updated: Nov. 20, 2019, 1:35 a.m. EST.'],
    ['no stop', 'The harbour bridge of Aldmoor in a picture of last summer'],
    ['a label', 'Bridge closed in Aldmoor.'],
  ])('is not: %s', (_why, sentence) => {
    expect(pointsOf(`${LEAD}\n${sentence}`)).toEqual([LEAD]);
  });

  test('the rest of a quote that began a sentence before is not', () => {
    const text = `${LEAD}\n“The bridge is old. The pillars of it are cracked,” Ruth Pell said.`;
    expect(pointsOf(text)).toEqual([LEAD]);
  });
});

describe('a dateline', () => {
  const told = 'The town council of Aldmoor voted to close the harbour bridge for two years.';

  test.each([
    ['a town', 'ALDMOOR — '],
    ['two words and a state', 'PELL FALLS, S.D. – '],
    ['an agency', 'ALDMOOR (AP) — '],
    ['a hyphen', 'PELL FALLS (Reuters) - '],
    ['two hyphens', 'ALDMOOR, Wales -- '],
    ['a date', 'ALDMOOR, Nov 20 (Reuters) - '],
    ['an agency alone', '(AP) — '],
    ['an agency behind a town in small letters', 'Aldmoor, Wales (CNN)  -- '],
  ])('is not shown: %s', (_why, dateline) => {
    expect(pointsOf(dateline + told)).toEqual([told]);
  });

  test.each([
    ['small letters', `Aldmoor — ${told}`],
    ['a remark', 'NAPB — the body that runs the bridge — will close it for two years from May.'],
    ['an apposition', 'Two bridges — One in Aldmoor — will be closed for two years from May.'],
    ['a hyphen in a word', 'ALDMOOR-Pell council voted to close the harbour bridge for two years.'],
    ['a lone letter', 'A HUNTER — Ruth Pell of Aldmoor — fell off the harbour bridge in May.'],
    ['verbs', 'ALDMOOR is split (again) — Residents voted to close the harbour bridge.'],
  ])('is none: %s', (_why, sentence) => {
    expect(pointsOf(sentence)).toEqual([sentence]);
  });

  test('does not stand within a paragraph', () => {
    const later = 'ALDMOOR — Engineers found cracks in four of the pillars last week.';
    expect(pointsOf(`${LEAD} ${later}`)).toContain(later);
  });
});

test('a mark that nothing closes makes no quote of what follows', () => {
  const rest = Array.from({ length: 9 }, (_, index) => `Ferry number ${index} left the quay late.`);
  const last = 'Engineers found cracks in four of the pillars last week.';
  expect(pointsOf(`The bridge is 6" lower now. ${rest.join(' ')} ${last}`)).toContain(last);
});

test('in the order of the article, each by name', () => {
  const first = 'Ferries of another firm sail late (in winter) near Penwick and Roe (at most).';
  const doc = docOfText(`${first}\n${LEAD}`, en);
  const points = keyPoints(doc, 5, { ...WEIGHTS, first: -1 });
  expect(points.map(({ text }) => text)).toEqual([first, LEAD]);
  expect(points[0]).toMatchObject({ kind: 'key-point', rule: 'key-point/weighed' });
});

test('nothing is told twice', () => {
  const again = 'On Monday the Aldmoor town council voted to close the harbour bridge.';
  expect(pointsOf(`${LEAD}\n${again}`)).toHaveLength(1);
});

test('the headline is not repeated, what it announces is told', () => {
  const more = 'Engineers found cracks in four pillars of the harbour bridge last week.';
  const repeated = 'Aldmoor council closes the harbour bridge for two years.';
  const headline = 'Aldmoor council closes harbour bridge for two years';
  const points = pointsOfBlocks(
    ['headline', headline],
    ['paragraph', repeated],
    ['heading', 'What the engineers found under the old bridge.'],
    ['paragraph', more],
  );
  expect(points).toEqual([more]);
});

test('what a study found comes before a case that is only thought of', () => {
  const thought = 'If a bridge has cracks in its pillars, ferries must carry the people of a town.';
  const early = 'Engineers have long looked at the pillars of old bridges for cracks.';
  const found =
    'Their boats were slow. A new study found that pillars in salt water crack in winter.';
  const points = keyPoints(docOfText(`${thought}\n${early}\n${found}`, en), 2);
  expect(points.map(({ text }) => text)).toEqual([early, found.slice(found.indexOf('A new'))]);
});

test('the article’s first sentence is given when none stands alone', () => {
  expect(pointsOf('He left. She stayed.')).toEqual(['He left.']);
});

test('an article without words has none', () => {
  expect(pointsOf('')).toEqual([]);
});

test('at most so many, verbatim, in article order, with reasons that add up to the score', () => {
  const sentences = [LEAD, 'He left.', '“Why?” she said.', 'Ruth Pell counted 40 cracks in it.'];
  const paragraph = fc
    .array(fc.oneof(fc.constantFrom(...sentences), fc.string()))
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.array(paragraph), fc.integer({ min: 1, max: 5 }), (paragraphs, most) => {
      const text = paragraphs.join('\n');
      const points = keyPoints(docOfText(text, en), most);
      expect(points.length).toBeLessThanOrEqual(most);
      expect(points.map(({ span }) => text.slice(span.from, span.to))).toEqual(
        points.map((point) => point.text),
      );
      const order = points.map(({ sentence }) => sentence);
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      for (const { score, why } of points)
        expect(Object.values(why).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score);
    }),
  );
});
