import { isAllCapitals, isCapital } from '../../text/characters.ts';
import type { Language } from '../../lang/language.ts';
import type { QuotationTables } from '../../lang/quotations.ts';
import type { Word } from '../../text/word-forms.ts';
import { givenOf } from './given.ts';
import type { NameParts } from './parts.ts';
import { isRole, officeBefore } from './role-words.ts';

/** A name needs this much to count as a person's; a single word more than two. */
export const ENOUGH = 2;
export const ENOUGH_FOR_ONE_WORD = 2.5;

/** What the name's own form says: a given name, an initial, a suffix, its length. */
export function evidenceOfForm(
  { names, suffix, titled }: NameParts,
  { names: tables }: Language,
): number {
  const [first = ''] = names;
  let sum = 0;
  if (titled) sum += 3;
  if (suffix) sum += 2;
  if (names.length === 1) return sum;
  if (givenOf(tables, first) !== undefined) sum += 2;
  if (
    (first.length < 3 && isAllCapitals(first)) ||
    names.slice(1, -1).some((name) => name.length === 1)
  )
    sum += 1.5;
  if (names.some((name) => tables.bodies.has(name.toLowerCase()))) sum -= 1.5;
  if (names.some((name) => tables.things.has(name.toLowerCase()))) sum -= 1.5;
  if (names.some((name) => /^[A-Z]{3,}$/.test(name))) sum -= 1;
  const parts = names.filter(
    (name) => isCapital(name) && !tables.particles.has(name.toLowerCase()),
  );
  return sum + (parts.length <= 3 ? 0.5 : -0.5);
}

/** "the chief executive of Ted Baker", "shares of Ted Baker", "the retailer Ted Baker": hardly a person. */
export function isCompany(
  words: readonly Word[],
  { from, to, names: name }: NameParts,
  { names: tables }: Language,
): boolean {
  const before = words[from - 1];
  if (name.length < 2 || !before || before.possessive || words[to - 1]?.possessive) return false;
  return (
    tables.companies.has(before.lower) ||
    (tables.rolePhrases.fields.has(before.lower) &&
      tables.ofCompanies.has(words[from - 2]?.lower ?? ''))
  );
}

/** What stands around one mention: an age, a role, a verb of saying; a preposition of place. */
export function evidenceOfContext(
  words: readonly Word[],
  { from, to }: NameParts,
  language: Language,
): number {
  const { quotations, names: tables } = language;
  const before = words[from - 1];
  const last = words[to - 1];
  const next = words[to];
  const second = words[to + 1];
  let sum = 0;
  if (before && isRole(before, language)) sum += 1.5;
  if (officeBefore(words, from, language) >= 0) sum += 1.5;
  if (before && isDefinite(before, quotations)) sum -= 1.5;
  if (before && tables.beforePlaces.has(before.lower)) sum -= 0.5;
  if (
    before &&
    quotations.cueVerbs.get(before.lower) === 'strong' &&
    closesQuotation(words[from - 2])
  )
    sum += 1;
  if (before?.text === ',' && next?.text === ',' && isRoleBehind(words, from - 1, quotations.roles))
    sum += 2;
  if (last?.possessive || !next || !last) return sum;
  if (next.text === ',' && second?.kind === 'number' && /^[1-9]\d?$/.test(second.text)) sum += 2;
  if (next.text === ',' && second && tables.afterPersons.has(second.lower)) sum += 1.5;
  if (next.text === ',' && second && quotations.indefiniteArticles.has(second.lower)) sum += 1.5;
  else if (next.text === ',' && second && isRoleAhead(words, to + 1, quotations.roles)) sum += 1.5;
  if (tables.afterPersons.has(next.lower)) sum += 1.5;
  // "Zhelt has said"
  const verb = second && tables.beforeVerbs.has(next.lower) ? second : next;
  if (quotations.cueVerbs.get(verb.lower) === 'strong') sum += 1;
  return sum;
}

/** "the" */
function isDefinite({ lower }: Word, { articles, indefiniteArticles }: QuotationTables): boolean {
  return articles.has(lower) && !indefiniteArticles.has(lower);
}

function closesQuotation(word: Word | undefined): boolean {
  return word !== undefined && /^["”’']$/.test(word.text);
}

function isRoleAhead(
  words: readonly Word[],
  from: number,
  roles: ReadonlyMap<string, unknown>,
): boolean {
  for (const word of words.slice(from, from + 8)) {
    if (word.kind === 'mark' && word.text !== '-') return false;
    if (roles.has(word.lower)) return true;
  }
  return false;
}

/** "the ambassador to Oslo, Qorvan Zhelt," */
function isRoleBehind(
  words: readonly Word[],
  to: number,
  roles: ReadonlyMap<string, unknown>,
): boolean {
  for (let at = to - 1; at >= Math.max(0, to - 7); at--) {
    const word = words[at];
    if (
      !word ||
      (word.kind === 'mark' && word.text !== '-') ||
      word.sentence !== words[to]?.sentence
    )
      return false;
    if (roles.has(word.lower)) return true;
  }
  return false;
}
