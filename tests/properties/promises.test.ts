import fc from 'fast-check';
import { test } from 'vitest';
import { gazetteer } from '../support/gazetteer.ts';
import { promises } from './promises.ts';

/** Some seconds; `npm run test:properties` runs a million. */
const CASES = 3_000;
const weights = promises.reduce((sum, { weight }) => sum + weight, 0);

test.each(promises)(
  '$name',
  ({ weight, property }) => {
    fc.assert(property(gazetteer()), { numRuns: Math.round((CASES * weight) / weights) });
  },
  120_000,
);
