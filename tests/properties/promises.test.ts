import fc from 'fast-check';
import { test } from 'vitest';
import { gazetteer } from '../support/gazetteer.ts';
import { promises } from './promises.ts';

/** Half a minute, the same every time; `npm run test:properties` runs a million new ones. */
const CASES = 10_000;
const weights = promises.reduce((sum, { weight }) => sum + weight, 0);

test.each(promises)(
  '$name',
  ({ weight, property }) => {
    fc.assert(property(gazetteer()), { numRuns: Math.round((CASES * weight) / weights) });
  },
  120_000,
);
