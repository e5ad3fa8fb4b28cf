import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../lib/annotate/key-points/facts.ts';
import {
  contextOf,
  FEATURES,
  weighed,
  type FeatureName,
  type Weights,
} from '../../../lib/annotate/key-points/features.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfArticle, docOfText } from '../../../lib/text/doc.ts';
import { articleOf } from '../../items.ts';

const EQUAL = Object.fromEntries(Object.keys(FEATURES).map((name) => [name, 1])) as Weights;

/** The value of a feature for each sentence of the body; `null` where it adds nothing. */
function valuesOf(feature: FeatureName, ...paragraphs: readonly string[]): (number | null)[] {
  const [headline = '', ...body] = paragraphs;
  const doc = docOfArticle(
    articleOf(['headline', headline], ...body.map((text) => ['paragraph', text] as const)),
    en,
  );
  const facts = factsOf(doc);
  const context = contextOf(doc, facts, facts[0]);
  return facts.map((sentence) => {
    const { why } = weighed(sentence, context, doc, EQUAL);
    return Object.hasOwn(why, feature) ? (why[feature] ?? 0) : null;
  });
}

const SIX = 'A cat sat. A dog ran.\nA cow ate. A hen flew.\nA pig slept. A fox left.'.split('\n');

describe('where a sentence stands', () => {
  test.each<[FeatureName, (number | null)[]]>([
    ['first', [1, null, null, null, null, null]],
    ['second', [null, 1, null, null, null, null]],
    ['third', [null, null, 1, null, null, null]],
    ['paragraph', [1, null, 1, null, 1, null]],
    ['early', [1, 4 / 5, 4 / 6, 4 / 7, 4 / 8, 4 / 9]],
  ])('%s', (feature, values) => {
    expect(valuesOf(feature, 'News', ...SIX)).toEqual(values);
  });
});

describe('what a sentence says', () => {
  const words = (count: number) => `${'word '.repeat(count - 1)}word.`;

  test.each<[FeatureName, string, number | null]>([
    ['short', words(7), 1 / 2],
    ['short', words(14), null],
    ['short', words(15), null],
    ['long', words(24), null],
    ['long', words(37), 1 / 2],
    ['long', words(50), 1],
    ['long', words(70), 1],
    ['names', 'Yesterday a boat left Aldmoor for Penwick Quay.', 3 / 8],
    ['names', 'Aldmoor slept.', null],
    ['numbers', 'It has 7 boats.', 1 / 2],
    ['numbers', 'It has 7 boats and 9 crews.', 1],
    ['numbers', 'It has 7 boats, 9 crews and 11 nets.', 1],
    ['numbers', 'It has boats.', null],
    ['quoted', 'Pell said “the bridge is old”.', 4 / 6],
    ['quoted', 'Pell said the bridge is old.', null],
    ['hypothetical', 'If a bridge falls, ferries run.', 1],
    ['hypothetical', 'Ferries run if a bridge falls.', null],
    ['finding', 'A study of salt water found more cracks.', 1],
    ['finding', 'Researchers from Leeds have shown cracks.', null],
    ['finding', 'Researchers now say that ferries in winter found more cracks.', null],
    ['finding', 'Divers found the study.', null],
    ['finding', 'Divers found study rooms.', null],
    ['finding', 'Divers found more cracks.', null],
    ['closesSaid', 'The bridge is old, Ruth Pell said.', 1],
    ['closesSaid', 'The bridge is old, said Ruth Pell.', 1],
    ['closesSaid', 'The bridge, said Ruth Pell, is old.', null],
    ['closesSaid', 'Boats of Aldmoor, said Ruth Pell of Penwick, sail north.', null],
    ['pronouns', 'Pell saw him.', 1 / 3],
    ['pronouns', 'Pell saw him with her and them.', 1],
    ['pronouns', 'Pell saw him with her and them, and they left.', 1],
    ['pronouns', 'Pell told reporters “he saw them”.', null],
    ['speaking', 'Pell met you.', 1 / 3],
    ['speaking', 'Pell said “you and I know my boat and yours”.', 1],
    ['speaking', 'Pell met the crew.', null],
    ['brackets', 'The bridge (of 1890) is old.', 1],
    ['brackets', 'The bridge of 1890 is old.', null],
    ['colon', 'The bridge: too old.', 1],
    ['colon', 'The bridge is old; ferries run.', 1],
    ['colon', 'The bridge is old, ferries run.', null],
    ['exclamation', 'The bridge is old!', 1],
    ['exclamation', 'The bridge is old.', null],
  ])('%s: %s', (feature, sentence, value) => {
    const [found] = valuesOf(feature, 'News', sentence);
    expect(found ?? 0).toBeCloseTo(value ?? 0);
  });
});

describe('what a sentence has in common', () => {
  test('with the headline: the share of the headline’s words', () => {
    const values = valuesOf(
      'headline',
      'Aldmoor bridge shut over cracks',
      'Engineers shut Aldmoor’s bridges.',
      'Cracks were found.',
      'Ferries sail.',
    );
    expect(values).toEqual([3 / 4, 1 / 4, null]);
  });

  test('with the headline: its words alone', () => {
    expect(valuesOf('headline', '– Aldmoor: “bridge”, shut!', 'Aldmoor sleeps.')).toEqual([1 / 3]);
  });

  test('with no headline', () => {
    const doc = docOfText('Aldmoor sleeps.\nBoats sail.', en);
    expect(contextOf(doc, factsOf(doc), undefined).headline).toEqual(new Set());
  });

  test('with the first sentence: the share of its own words', () => {
    const values = valuesOf(
      'lead',
      'News',
      'The bridge of Aldmoor shut.',
      'Aldmoor bridge ferries.',
    );
    expect(values).toEqual([1, 2 / 3]);
  });

  test('with the rest of the article: how many sentences hold its words', () => {
    const article = ['News', 'Boats.', 'Boats.', 'Crews and boats.', 'Boats.', 'Nets.'];
    // A word of eight sentences counts fully, one of two for a third, one of one for nothing.
    expect(valuesOf('frequency', ...article)).toEqual([2 / 3, 2 / 3, 1 / 3, 2 / 3, null]);
    const twelve = Array.from({ length: 12 }, () => 'Boats.');
    expect(valuesOf('frequency', 'News', ...twelve)).toEqual(twelve.map(() => 1));
  });

  test('by the sum of the same, up to ten words that all say', () => {
    const twice = ['News', 'Boats and crews.', 'Boats.', 'Crews.', 'Nets.'];
    const [both, one, , none] = valuesOf('coverage', ...twice);
    expect(both).toBeCloseTo(2 / 30);
    expect(one).toBeCloseTo(1 / 30);
    expect(none).toBeNull();
    const subjects = 'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima.';
    const eight = Array.from({ length: 8 }, () => subjects);
    expect(valuesOf('coverage', 'News', ...eight)).toEqual(eight.map(() => 1));
  });

  test.each([
    ['a plural', 'Ferries sail.', 'A ferry burns.'],
    ['a plural in -s', 'Bridges fall.', 'A bridge burns.'],
    ['a genitive', 'Aldmoor’s quay.', 'Aldmoor sleeps.'],
    ['a capital', 'BOATS', 'Boats sail.'],
  ])('one word: %s', (_why, headline, sentence) => {
    expect(valuesOf('headline', headline, sentence)[0]).toBeGreaterThan(0);
  });

  test.each([
    ['of three letters', 'A bus stop', 'A bu waits.'],
    ['in -ss', 'The pass', 'The pas waits.'],
    ['"US" and "us"', 'The US', 'They saw us.'],
  ])('two words: %s', (_why, headline, sentence) => {
    expect(valuesOf('headline', headline, sentence)[0]).toBeNull();
  });
});
