import type { Language } from '../../lang/language.ts';
import type { Gender, NameTables } from '../../lang/names.ts';
import { isAllSmall } from '../../text/characters.ts';
import type { Word } from '../../text/word-forms.ts';
import { givenOf } from './given.ts';
import { isRole } from './role-words.ts';
import type { Run } from './runs.ts';

/** A run read as a name: what stands before the name, the name, and what it looks like alone. */
export interface NameParts {
  /** Index in the words where the name itself starts: titles and modifiers are before it. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'body' | 'unknown';
  readonly titled: boolean;
  readonly gender: Gender | null;
  /** The name's words, without dots and suffix. */
  readonly names: readonly string[];
  readonly suffix: string | null;
}

/** "FBI", "MPs", "MoD"; two letters at the least, and no word in capitals for emphasis. */
const ABBREVIATION = /^(?:[A-Z]{2,6}s?|[A-Z][a-z][A-Z]{1,3})$/;

/** `null`: a thing, a place, a day, a title alone. */
export function partsOf(words: readonly Word[], run: Run, language: Language): NameParts | null {
  const { names: tables } = language;
  const from = run.from;
  const to = withoutDay(words, run, language);
  const { bodies, things, titles, notPersons, suffixes, titleParts, knownBodies, notBodies } =
    tables;
  const last = words[to - 1]?.text === '.' ? words[to - 2] : words[to - 1];
  if (!last) return null;
  const whole = words.slice(from, to).map(({ text }) => text);
  const plain = { titled: false, gender: null, suffix: null };
  const body = { from, to, kind: 'body' as const, ...plain, names: whole };
  // "Webb & Oakes"
  if (knownBodies.has(whole.join(' ')) || whole.includes('&')) return body;
  if (headOf(words, from, to, bodies) && (to - from > 1 || /^[A-Z]{2,}$/.test(last.text)))
    return body;

  let at = from;
  let gender: Gender | null = null;
  let titled = false;
  let courteous = false;
  for (let index = from; index < to - 1; index++) {
    const word = words[index];
    if (!word || !isTitle(word, titles)) continue;
    // "Gov. Earl Oakes"
    if (titled && givenOf(tables, word.text) !== undefined) break;
    const after = words[index + 1]?.text === '.' ? index + 2 : index + 1;
    if (after >= to) break;
    at = after;
    titled = true;
    courteous = tables.rolePhrases.courtesies.has(word.lower);
    gender = titles.get(word.lower) ?? gender;
  }
  while (at < to - 1 && (titleParts.has(words[at]?.lower ?? '') || modifies(words, at, to, tables)))
    at++;
  at = pastOffice(words, at, to, language);
  const rest = words.slice(at, to).filter(({ text }) => text !== '.' && text !== ',');
  const tail = rest.at(-1);
  const suffix = tail && suffixes.has(tail.lower) && rest.length > 1 ? tail.text : null;
  const names = partsOfName(suffix ? rest.slice(0, -1) : rest);
  const surname = names.at(-1) ?? '';
  if (surname.length < 2) return null;
  if (
    titles.has(surname.toLowerCase()) &&
    !(names.length > 1 && givenOf(tables, names[0]) !== undefined)
  )
    return null;
  if (names.length === 1 && !titled && ABBREVIATION.test(surname))
    return notBodies.has(surname.replace(/s$/, '')) ? null : { ...body, from: at, names };
  if (
    names.some((name) => notPersons.has(name.toLowerCase())) &&
    !(titled && names.length === 1) &&
    givenOf(tables, names[0]) === undefined
  )
    return null;
  // "Adam Green", "Jude Law", "Lisa O. Monaco", "Ms. West": what is a colour, a thing or a place elsewhere.
  const isSurname =
    names.length > 1
      ? (tables.surnames.has(surname.toLowerCase()) || names.at(-2)?.length === 1) &&
        givenOf(tables, names[0]) !== undefined
      : courteous;
  if (notPersons.has(surname.toLowerCase()) && !isSurname) return null;
  if (things.has(surname.toLowerCase()) && !titled && !isSurname) return null;
  return { from: at, to, kind: titled ? 'person' : 'unknown', titled, gender, names, suffix };
}

/** "Martin Oakes Tuesday", "Anna Webb March 12", "the High Court on Friday": the day is no part of it. */
function withoutDay(words: readonly Word[], { from, to }: Run, { figures }: Language): number {
  const { weekdays, months } = figures.dates;
  const lower = words[to - 1]?.lower ?? '';
  const isDay = weekdays.has(lower) || (months.has(lower) && words[to]?.kind === 'number');
  if (!isDay || to - from < 2) return to;
  return words[to - 2]?.lower === 'on' ? to - 2 : to - 1;
}

/** The words; what no blank parts is one ("FranÃ§ois"). */
function partsOfName(words: readonly Word[]): string[] {
  const names: string[] = [];
  for (const [at, { text, from }] of words.entries()) {
    const isGlued = at > 0 && words[at - 1]?.to === from;
    names.push(isGlued ? (names.pop() ?? '') + text : text);
  }
  return names;
}

/** "Sen", "Secretary-General", "C.E.O." */
function isTitle({ lower }: Word, titles: ReadonlyMap<string, unknown>): boolean {
  if (titles.has(lower)) return true;
  if (lower.includes('-')) return titles.has(lower.slice(lower.lastIndexOf('-') + 1));
  return lower.includes('.') && titles.has(lower.replaceAll('.', ''));
}

/** "Texas" in "Texas Ted Cruz": a place, demonym or party before two more words, or before a given name. */
function modifies(
  words: readonly Word[],
  at: number,
  to: number,
  { notPersons, givenNames }: NameTables,
): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return false;
  // "Elmton-born", "Webb-backed"
  const hyphen = word.text.lastIndexOf('-');
  if (hyphen >= 0 && isAllSmall(word.text.slice(hyphen + 1))) return true;
  if (!notPersons.has(word.lower)) return false;
  return !givenNames.has(word.text) || givenNames.has(next.text) || to - at > 3;
}

/** "Employee Steve Oakes", "Harbours QB Tom Oakes", "Elm Authority Steve Oakes", "Director of Public Works Anna Webb": what comes before the given name. */
function pastOffice(words: readonly Word[], from: number, to: number, language: Language): number {
  const { names } = language;
  const given = (at: number): boolean => givenOf(names, words[at]?.text) !== undefined;
  if (to - from < 3 || given(from)) return from;
  for (let at = from + 1; at < to - 1; at++)
    if (
      given(at) &&
      (/^[A-Z]{2,3}$/.test(words[at - 1]?.text ?? '') ||
        names.bodies.has(words[at - 1]?.lower ?? ''))
    )
      return at;
  const [office, field] = [words[from - 2], words[from - 1]];
  const isField =
    office !== undefined &&
    names.rolePhrases.fields.has(field?.lower ?? '') &&
    isRole(office, language);
  let at = from;
  while (at < to - 2 && !given(at)) {
    const word = words[at];
    if (!word || !(isField || isRole(word, language))) return from;
    at++;
  }
  return given(at) ? at : from;
}

/** Whether the run's head, its last word or the one before "of" and the like, is in the set. */
function headOf(
  words: readonly Word[],
  from: number,
  to: number,
  set: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at++) {
    const next = words[at + 1];
    const isHead =
      at === to - 1 ||
      (next?.kind === 'word' && (!next.capital || /^(?:of|for|on)$/.test(next.lower)));
    if (isHead) return set.has(words[at]?.lower ?? '');
  }
  return false;
}
