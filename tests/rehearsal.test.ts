import { expect, test } from 'vitest';
import { rehearse } from '../lib/rehearsal.ts';
import { gazetteer } from './support/gazetteer.ts';

test('every kind of item is rehearsed', () => {
  const outcome = rehearse({ gazetteer: gazetteer() });
  if (outcome.status !== 'brief') throw new Error(outcome.status);
  const { keyPoints, quotations, reported, notQuotations, voices, places, figures } = outcome.brief;
  const kinds = { keyPoints, quotations, reported, notQuotations, voices, places, figures };
  const missing = Object.entries(kinds).filter(([, items]) => items.length === 0);
  expect(missing).toEqual([]);
});
