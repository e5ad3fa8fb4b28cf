import { list, pairs } from '../rows.ts';

/** Irregular plurals: Huddleston and Pullum, The Cambridge Grammar of the English Language, 18. */
const UNCHANGED = list(`
  police staff aircraft spacecraft species series sheep deer elk moose bison fish salmon trout squid cattle
  offspring personnel crew
  headquarters barracks means crossroads
`);
/** Whose singular the rules for -ies and -es would miss. */
const IN_IE = list(
  'movies cookies ties pies lies zombies selfies calories rookies headaches caches',
);
const IN_ES = list('buses gases viruses bonuses campuses');
const OTHERS = new Map(
  pairs(`
    people:person children:child feet:foot teeth:tooth geese:goose mice:mouse oxen:ox lives:life
    wives:wife knives:knife wolves:wolf leaves:leaf thieves:thief halves:half shelves:shelf
    crises:crisis analyses:analysis diagnoses:diagnosis criteria:criterion phenomena:phenomenon
    bacteria:bacterium referenda:referendum stadia:stadium nuclei:nucleus alumni:alumnus cacti:cactus
    fungi:fungus schoolchildren:schoolchild grandchildren:grandchild
  `),
);
/** Words in -s that are no plural, names among them, and words in -men that are none. */
const SINGULAR = list(`
  always across perhaps besides sometimes overseas afterwards towards upwards downwards gas news yes
  this his its was is has las des does goes says gets makes takes comes alias atlas ours yours hers
  theirs politics economics mathematics physics athletics gymnastics diabetes lens canvas chaos tennis
  paris texas kansas arkansas illinois thomas james charles williams jones davis lewis wales harris
  dallas vegas angeles brussels athens honduras laos
  specimen regimen acumen abdomen omen amen yemen
`);

/** The singular of a noun, its capital kept ("Israelis" is "Israeli"); null where it is no plural. */
export function singular(word: string): string | null {
  const lower = word.toLowerCase();
  if (UNCHANGED.has(lower)) return lower;
  if (SINGULAR.has(lower) || lower.length < 3 || lower.includes("'")) return null;
  const other = OTHERS.get(lower);
  if (other !== undefined) return other;
  if (lower.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (!/[^su]s$/.test(lower) || /[stx]is$/.test(lower)) return null;
  if (IN_IE.has(lower)) return word.slice(0, -1);
  if (IN_ES.has(lower)) return word.slice(0, -2);
  if (/[^aeiou]ies$/.test(lower)) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:ch|sh|x|ss|zz)es$/.test(lower) ? -2 : -1);
}
