import { expect, test } from 'vitest';
import { entryOf, headingOf, matches } from '../../lib/library/entry.ts';
import { briefOf } from '../items.ts';

const brief = briefOf();
const [voice] = brief.voices;
const heading = headingOf(
  await entryOf(
    {
      ...brief,
      article: { ...brief.article, title: 'Où va la Garonne?', outlet: 'The Courier', byline: [] },
    },
    new Date(0),
  ),
);

test.each([
  ['a word of the headline', 'Garonne', true],
  ['in another case, without its accent', 'ou va', true],
  ['the beginning of a word', 'cour', true],
  ['a voice', voice?.name ?? '', true],
  ['words from here and there', 'garonne courier', true],
  ['nothing', '', true],
  ['a word that is nowhere', 'zeppelin', false],
  ['one of two that is nowhere', 'garonne zeppelin', false],
])('searching %s', (_, query, found) => {
  expect(matches(heading, query)).toBe(found);
});

test('the id tells addresses and words apart, not the time', async () => {
  const id = async (change: object, time = 0) =>
    (await entryOf({ ...brief, ...change }, new Date(time))).id;
  const first = await id({});
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(await id({}, 1e12)).toBe(first);
  expect(await id({ text: `${brief.text}.` })).not.toBe(first);
  const article = { ...brief.article, url: 'https://other.example/' };
  expect(await id({ article })).not.toBe(first);
});
