import type { FigureTables } from '../figures.ts';
import { ages } from './ages.ts';
import { approximators } from './approximators.ts';
import { changes } from './changes.ts';
import { nouns } from './counted-nouns.ts';
import { connectives } from './connectives.ts';
import { money } from './currencies.ts';
import { dates } from './dates.ts';
import { labels } from './labels.ts';
import { numerals } from './numerals.ts';
import { people } from './people.ts';
import { multiples, ranks, ratios } from './ratios.ts';
import { subjects } from './subjects.ts';
import { units } from './units.ts';

export const figures: FigureTables = {
  numerals,
  units,
  money,
  nouns,
  approximators,
  dates,
  labels,
  people,
  connectives,
  ratios,
  multiples,
  ranks,
  changes,
  subjects,
  ages,
};
