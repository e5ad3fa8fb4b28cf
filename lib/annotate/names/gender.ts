import type { Language } from '../../lang/language.ts';
import type { Gender } from '../../lang/names.ts';
import type { Word } from '../../text/word-forms.ts';
import type { Cluster } from './coreference.ts';

/** By title, else by given name, else by role, else by the pronouns that follow the name. */
export function genderOf(
  words: readonly Word[],
  { gender, names, mentions }: Cluster,
  role: string | null,
  all: readonly Cluster[],
  { names: tables, quotations }: Language,
): Gender | null {
  if (gender) return gender;
  const [first = ''] = names;
  const byName = names.length > 1 ? tables.givenNames.get(first) : undefined;
  if (byName) return byName;
  const parts = role?.toLowerCase().split(/[^\p{L}-]+/u) ?? [];
  for (const word of parts) {
    const byRole = quotations.roles.get(word) ?? tables.titles.get(word);
    if (byRole) return byRole;
  }
  return byPronouns(words, mentions, all);
}

/** How many words after a mention a pronoun still counts for it. */
const REACH = 30;

function byPronouns(
  words: readonly Word[],
  mentions: Cluster['mentions'],
  all: readonly Cluster[],
): Gender | null {
  const others = new Set(
    all.flatMap((cluster) =>
      cluster.mentions === mentions || cluster.kind !== 'person'
        ? []
        : cluster.mentions.map(({ from }) => from),
    ),
  );
  let votes = 0;
  for (const { to } of mentions) {
    for (let at = to; at < to + REACH && at < words.length && !others.has(at); at++) {
      const { lower } = words[at] ?? { lower: '' };
      const vote = /^(?:he|him|his|himself)$/.test(lower)
        ? 1
        : /^(?:she|her|hers|herself)$/.test(lower)
          ? -1
          : 0;
      votes += vote;
      if (vote) break;
    }
  }
  return votes > 0 ? 'male' : votes < 0 ? 'female' : null;
}
