import type { PeopleTables } from '../figures.ts';
import { list } from '../rows.ts';

/** What is done to people only, in reports of casualties: FrameNet, Cause_harm, Killing and Arrest. */
export const people: PeopleTables = {
  harmed: list(`
    dead hurt injured wounded killed killing injuring wounding hospitalised hospitalized hospitalising
    hospitalizing arrested detained missing homeless unaccounted trapped evacuated rescued infected
  `),
  auxiliaries: list('is are was were has have had been being'),
  persons: list(
    'person man woman child boy girl baby toddler son daughter brother sister teenager officer soldier civilian passenger worker',
  ),
  lookAhead: 4,
  strong: 'strong',
  who: list('who whose'),
  gatherings: list(
    'family families crowd crowds audience attendance population congregation membership',
  ),
};
