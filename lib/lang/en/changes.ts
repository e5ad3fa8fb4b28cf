import type { ChangeTables } from '../figures.ts';
import { list } from '../rows.ts';

/** Verbs of rising and falling: Levin, English Verb Classes and Alternations (1993), class 45.6. */
const UP = list(`
  up rise rises rose risen rising grow grows grew grown growing gain gains gained gaining increase increases
  increased increasing climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring
  surge surges surged surging add adds added adding advance advanced advances rally rallied higher
  strengthen strengthened strengthens swell swelled expand expanded
`);
const DOWN = list(`
  down fall falls fell fallen falling drop drops dropped dropping lose loses lost losing decline declines
  declined declining decrease decreases decreased decreasing slip slips slipped slipping sink sinks sank slide slid
  plunge plunges plunged plunging tumble tumbles tumbled tumbling shrink shrinks shrank shrunk shrinking cut cuts
  cutting reduce reduces reduced reducing lower dip dipped dips contract contracted weaken weakened
`);

/** What a figure may be said to be: "a 12% rise", "3% lower". */
const RISE = list('rise increase gain climb jump surge rally growth hike higher');
const FALL = list('fall drop decline decrease cut dip slide slump plunge tumble reduction lower');

export const changes: ChangeTables = {
  up: UP,
  down: DOWN,
  // Quirk et al., A Comprehensive Grammar of the English Language, 16.3: phrasal verbs.
  phrasal: list(`
    make makes made making take takes took taken taking set sets setting give gave put puts pick picked turn
    turned end ended wound hold held open opened back backed call called round rounded track tracked shut
  `),
  rise: RISE,
  fall: FALL,
  verbs: new Set([...UP, ...DOWN]),
  by: list('by'),
  adverb: /ly$/,
};
