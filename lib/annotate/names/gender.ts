import { lettersOf } from '../../text/words.ts';
import type { Language } from '../../lang/language.ts';
import type { Gender, NameTables } from '../../lang/names.ts';
import type { Word } from '../../text/word-forms.ts';
import { givenOf } from './given.ts';
import type { Cluster } from './persons.ts';

/** By title, else by given name, else by role, else by the pronouns that follow the name. */
export function genderOf(
  words: readonly Word[],
  { gender, names, mentions }: Cluster,
  role: string | null,
  persons: PersonStarts,
  { names: tables, quotations }: Language,
): Gender | null {
  if (gender) return gender;
  const [first = ''] = names;
  const byName = names.length > 1 ? givenOf(tables, first) : undefined;
  if (byName) return byName;
  const parts = role === null ? [] : lettersOf(role.toLowerCase());
  for (const word of parts) {
    const byRole = quotations.roles.get(word) ?? tables.titles.get(word);
    if (byRole) return byRole;
  }
  return byPronouns(words, mentions, persons, tables);
}

/** The mentions of persons by the index of their first word, with whose they are. */
export type PersonStarts = ReadonlyMap<number, Cluster['mentions']>;

export function personStarts(clusters: readonly Cluster[]): PersonStarts {
  const starts = new Map<number, Cluster['mentions']>();
  for (const { kind, mentions } of clusters)
    if (kind === 'person') for (const { from } of mentions) starts.set(from, mentions);
  return starts;
}

/** How many words after a mention a pronoun still counts for it. */
const REACH = 30;

function byPronouns(
  words: readonly Word[],
  mentions: Cluster['mentions'],
  persons: PersonStarts,
  { genderPronouns }: NameTables,
): Gender | null {
  const isOther = (at: number) => (persons.get(at) ?? mentions) !== mentions;
  let votes = 0;
  for (const { to } of mentions) {
    for (const [step, { lower }] of words.slice(to, to + REACH).entries()) {
      if (isOther(to + step)) break;
      const gender = genderPronouns.get(lower);
      // "Oakes backed her up": somebody else.
      if (gender === undefined || (step === 1 && /^h(?:er|im)$/.test(lower))) continue;
      votes += gender === 'male' ? 1 : -1;
      break;
    }
  }
  return votes > 0 ? 'male' : votes < 0 ? 'female' : null;
}
