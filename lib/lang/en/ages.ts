import type { AgeTables } from '../figures.ts';
import { list } from '../rows.ts';

/** Ways to tell an age: the Guardian and AP style guides, "ages". */
export const ages: AgeTables = {
  noun: 'age',
  short: 'yo',
  units: new Map(
    ['year', 'month', 'week', 'day', 'hour', 'minute'].flatMap((unit) => [
      [unit, unit] as const,
      [`${unit}s`, unit] as const,
    ]),
  ),
  joins: list('to and or'),
  age: list('age ages'),
  aged: list('aged age ages'),
  died: list('die dies died dead'),
  turning: list('turned turns turning'),
  persons: list('he she who i'),
  being: list('is was be are were am'),
  personsBeing: list("i'm he's she's"),
  modals: list("will would to he'll she'll i'll"),
  anyone: list('those anyone everyone anybody everybody adults seniors'),
  bounds: list('over under above below'),
  now: list('now then both'),
  after: list('when and at by in or but now years on then because'),
  old: list('old olds'),
};
