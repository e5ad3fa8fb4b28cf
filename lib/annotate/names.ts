import type { Gender } from '../lang/names.ts';
import type { Doc } from '../text/doc.ts';
import { slice, span, type Span } from '../text/span.ts';
import { wordsOf, type Word } from '../text/word-forms.ts';
import { clusterBodies, clusterPersons } from './names/coreference.ts';
import {
  ENOUGH,
  ENOUGH_FOR_ONE_WORD,
  evidenceOfContext,
  evidenceOfForm,
  isCompany,
} from './names/evidence.ts';
import { givenOf } from './names/given.ts';
import { genderOf, personStarts, type PersonStarts } from './names/gender.ts';
import { knownNames } from './names/known.ts';
import { partsOf, type NameParts } from './names/parts.ts';
import type { Cluster } from './names/persons.ts';
import { roleAfter } from './names/role-after.ts';
import { roleBefore } from './names/role-before.ts';
import { runsOf, titleCaseSentences, type Run } from './names/runs.ts';
import { recalledSurnames } from './names/surnames.ts';

/** A person or a body that the article names, with every mention by name. */
export interface Entity {
  readonly kind: 'person' | 'organisation';
  /** The fullest name that the article gives, without title. */
  readonly name: string;
  /** The article's words for who that is ("mayor of Kharkiv"). */
  readonly role: string | null;
  readonly gender: Gender | null;
  /** In order; titles ("Mr", "President") are outside. */
  readonly mentions: readonly Span[];
}

/** The persons and bodies of the article, in order of first mention. */
export function names(doc: Doc): readonly Entity[] {
  const words = wordsOf(doc);
  const { language } = doc;
  const titleCase = titleCaseSentences(words, language.names);
  const parts = runsOf(doc.text, words, titleCase, language.names).flatMap(
    (run) => partsOf(words, run, language) ?? [],
  );
  const companies = companiesAmong(words, parts, doc);
  const accepted = personsAmong(words, parts, companies, doc);
  const isPerson = new Set(accepted.map(keyOf));
  const bodies = parts.flatMap((part): NameParts[] => {
    const isBody =
      part.kind === 'body' || (companies.has(keyOf(part)) && !isPerson.has(keyOf(part)));
    return isBody ? [{ ...part, kind: 'body' }] : [];
  });
  const persons = [...accepted, ...recalledSurnames(words, accepted, bodies, language)];
  const inTitles = knownNames(words, titleCase, [...persons, ...bodies], language.names);
  const clusters = [
    ...clusterPersons(
      [...persons, ...inTitles.filter(({ kind }) => kind !== 'body')].sort(byPlace),
      language.names,
    ),
    ...clusterBodies(
      words,
      [...bodies, ...inTitles.filter(({ kind }) => kind === 'body')].sort(byPlace),
    ),
  ];
  const starts = personStarts(clusters);
  return clusters
    .sort((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0))
    .map((cluster) => entityOf(doc, words, cluster, starts));
}

/** Names of companies that may look like a person’s; a name that has a title somewhere is none. */
function companiesAmong(
  words: readonly Word[],
  parts: readonly NameParts[],
  { language }: Doc,
): Set<string> {
  const titled = new Set(parts.filter(({ kind }) => kind === 'person').map(keyOf));
  const companies = parts.filter((part) => isCompany(words, part, language)).map(keyOf);
  return new Set(companies.filter((key) => !titled.has(key)));
}

const keyOf = ({ names: name }: NameParts): string => name.join(' ');

function byPlace(a: NameParts, b: NameParts): number {
  return a.from - b.from;
}

/** What mentions by surname alone add to the full name at most. */
const MOST_OF_SURNAME = 1;
/** No other name of the article has that surname: "Debating Zhelt" would be a second one. */
const WHERE_ONLY_ONE_BEARS_IT = 1.5;

/** What a company’s name lacks to be a person’s, however much it looks like one. */
const OF_A_COMPANY = 4;

/** The runs with evidence enough in all their mentions together, and the surnames that recall them. */
function personsAmong(
  words: readonly Word[],
  parts: readonly NameParts[],
  companies: ReadonlySet<string>,
  { language }: Doc,
): NameParts[] {
  const evidence = new Map<string, number>();
  const open = parts.filter(({ kind }) => kind !== 'body');
  for (const part of open) {
    const key = keyOf(part);
    const lacking = companies.has(key) ? OF_A_COMPANY : 0;
    const form = evidenceOfForm(part, language) - lacking;
    const sum = evidence.get(key) ?? -lacking;
    evidence.set(key, Math.max(sum, form) + evidenceOfContext(words, part, language));
  }
  const bearers = bearersOf(evidence.keys());
  // "Zhelt said" speaks for "Qorvan Zhelt" too, once.
  for (const key of evidence.keys()) {
    const surname = key.split(' ').at(-1) ?? key;
    // "Zhang said" for "Zhang Qorvan", where the family's name comes first.
    const family = key.split(' ')[0] ?? key;
    const first = givenOf(language.names, family) === undefined ? (evidence.get(family) ?? 0) : 0;
    const last = evidence.get(surname) ?? 0;
    const alone = surname === key ? 0 : Math.max(last, first);
    if (alone <= 0) continue;
    const isOnly = bearers.get(last >= first ? surname : family) === 1;
    evidence.set(
      key,
      (evidence.get(key) ?? 0) +
        Math.min(alone, MOST_OF_SURNAME) * (isOnly ? WHERE_ONLY_ONE_BEARS_IT : 1),
    );
  }
  const known = new Set<string>();
  const accepted = new Set<string>();
  for (const { names: name } of open) {
    const key = name.join(' ');
    if ((evidence.get(key) ?? 0) < (name.length > 1 ? ENOUGH : ENOUGH_FOR_ONE_WORD)) continue;
    accepted.add(key);
    for (const word of name)
      if (word.length > 2) known.add(word).add(word.charAt(0).toUpperCase() + word.slice(1));
    // "Le Pen" for "Marine Le Pen", "Van der Berg" for "Anna van der Berg"
    if (name.length > 2) known.add(surnameOf(name));
  }
  return open.filter(
    ({ names: name }) =>
      accepted.has(name.join(' ')) ||
      known.has(name.join(' ')) ||
      (name.length > 1 && known.has(surnameOf(['', ...name]))),
  );
}

/** How many names of several words start or end with a word. */
function bearersOf(keys: Iterable<string>): Map<string, number> {
  const bearers = new Map<string, number>();
  for (const key of keys) {
    const parts = key.split(' ');
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (parts.length < 2) continue;
    for (const word of new Set([first, last])) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  }
  return bearers;
}

/** All but the given name; the particles' capitals at the start of a sentence tell nothing. */
function surnameOf(name: readonly string[]): string {
  return name.slice(1).join(' ').toLowerCase();
}

/** More words than that, initials and particles apart, are hardly a name alone. */
const LONGEST_NAME = 4;

function isWhole({ kind, names }: NameParts): boolean {
  return kind === 'body' || names.filter((name) => name.length > 3).length <= LONGEST_NAME;
}

function entityOf(
  doc: Doc,
  words: readonly Word[],
  cluster: Cluster,
  persons: PersonStarts,
): Entity {
  const fullest = cluster.mentions.reduce((a, b) =>
    b.names.length > a.names.length && isWhole(b) ? b : a,
  );
  const mentions = cluster.mentions.map((mention) => spanOf(words, mention));
  const role = firstRole(doc, words, cluster);
  return {
    kind: cluster.kind,
    name: nameOf(doc, words, fullest),
    role,
    gender:
      cluster.kind === 'person' ? genderOf(words, cluster, role, persons, doc.language) : null,
    mentions,
  };
}

function spanOf(words: readonly Word[], { from, to }: Run): Span {
  return span(words[from]?.from ?? 0, words[to - 1]?.to ?? 1);
}

/** "Lord Oakes", "Pope Qorvan": with one name only, rank is a part of it. */
function nameOf({ text, language }: Doc, words: readonly Word[], mention: NameParts): string {
  const { from, to } = spanOf(words, mention);
  const title = words[mention.from - 1];
  const isRank = mention.kind === 'person' && mention.names.length === 1 && title?.capital === true;
  const start = isRank && language.names.ranks.has(title.lower) ? title.from : from;
  return text.slice(start, to).replace(/\s+/g, ' ');
}

/** How many mentions are searched for a role: it stands by one of the first, in full or with a title. */
const MENTIONS_WITH_ROLE = 6;

function firstRole(
  { text, language }: Doc,
  words: readonly Word[],
  { mentions, kind }: Cluster,
): string | null {
  if (kind !== 'person') return null;
  for (const { from, to } of mentions.slice(0, MENTIONS_WITH_ROLE)) {
    const role = roleAfter(words, to, language) ?? roleBefore(words, from, language);
    if (role) return slice(text, spanOf(words, { from: role[0], to: role[1] }));
  }
  return null;
}
