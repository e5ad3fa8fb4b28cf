import { describe, expect, test } from 'vitest';
import { figures } from '../../lib/annotate/figures/index.ts';
import { en } from '../../lib/lang/en/index.ts';
import { toldOnce } from '../../lib/rank/same-figures.ts';
import { standing } from '../../lib/rank/standing.ts';
import { docOfArticle } from '../../lib/text/doc.ts';
import { articleOf } from '../items.ts';

/** Each figure of a headline and two paragraphs, with how often it is told. */
function told(headline: string, first: string, second: string) {
  const blocks = [
    ['headline', headline],
    ['paragraph', first],
    ['paragraph', second],
  ] as const;
  const doc = docOfArticle(articleOf(...blocks), en);
  return toldOnce(doc, standing(doc), figures(doc)).map(
    ({ text, repeats }) => `${text} ${repeats.length + 1}`,
  );
}

const HEADLINE = 'Boats for Aldmoor';

describe('told once', () => {
  test.each([
    ['many of the same', 'It has 40 boats.', 'Some 40 boats left.', ['40 boats 2']],
    ['few, spoken of before', 'It has five boats.', 'The five boats left.', ['five boats 2']],
    ['many digits', 'Rents rose 12.5%.', 'It was 12.5% in Kent.', ['12.5% 2']],
    ['written otherwise', 'A £2.34m deal is due.', 'It costs £2,340,000 in all.', ['£2.34m 2']],
    ['one subject', 'Rents in Kent rose 3%.', 'In May rents of Kent were up 3%.', ['3% 2']],
    ['its change left out', 'Rents in Kent rose 3%.', 'The 3% of Kent rents hurt.', ['3% 2']],
  ])('%s', (_why, first, second, expected) => {
    expect(told(HEADLINE, first, second)).toEqual(expected);
  });

  test('what the headline announced, where the body says what it is of', () => {
    const all = told('Five boats for Aldmoor', 'It got five boats.', 'She has five boats there.');
    expect(all).toEqual(['five boats 3']);
  });
});

describe('told of each', () => {
  test.each([
    ['few of the same', 'Two men were hurt.', 'Two men sang.'],
    ['other things', 'It has 40 boats.', 'It has 40 crews.'],
    ['another subject', 'Rents in Kent rose 3%.', 'Sales of boats were 3%.'],
    ['another direction', 'Rents in Kent rose 3%.', 'Rents in Kent fell 3%.'],
    ['bare numbers', 'It has 40.', 'It had 40.'],
    ['two sets', 'Pell beat Roe 6-4, 6-4.', 'Roe left.'],
    ['two ages', 'They met Ann Pell, 34, in May.', 'They met Adam Roe, 34, in June.'],
  ])('%s', (_why, first, second) => {
    const [one, two] = told(HEADLINE, first, second);
    expect([one, two]).toEqual([expect.stringMatching(/ 1$/), expect.stringMatching(/ 1$/)]);
  });
});

test('the spans of the repeats are in article order, without its own', () => {
  const doc = docOfArticle(
    articleOf(
      ['headline', '40 boats for Aldmoor'],
      ['paragraph', 'It got 40 boats. All 40 boats left.'],
    ),
    en,
  );
  const [figure, ...others] = toldOnce(doc, standing(doc), figures(doc));
  expect(others).toEqual([]);
  const spans = [...(figure?.repeats ?? [])];
  expect(spans.map(({ from, to }) => doc.text.slice(from, to))).toEqual(['40 boats', '40 boats']);
  expect(spans).toEqual(spans.toSorted((a, b) => a.from - b.from));
  expect(spans).not.toContainEqual(figure?.span);
});
