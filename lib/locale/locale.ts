/** How the interface speaks: its messages in the reader's language, counts, dates and names by Intl. */
import type { CountedKey, MessageKey } from './keys.ts';

export interface Locale {
  /** BCP 47: the language of the messages, in the reader's own variety where they have one. */
  readonly tag: string;
  message(key: MessageKey, ...values: readonly string[]): string;
  /** In the plural form that the language has for `count`, which is the first value. */
  counted(key: CountedKey, count: number, ...values: readonly string[]): string;
  /** The message cut where its values stand: text, and indices of values. */
  pieces(key: MessageKey): readonly (string | number)[];
  number(value: number): string;
  kilometres(value: number): string;
  /** "12 Sept 2022" for an ISO 8601 date; `null` for what is none. */
  day(iso: string): string | null;
  /** "Ukraine" for `UA`; `null` for what is no region code. */
  country(code: string): string | null;
  /** "German" for `de`; `null` for what is no language tag. */
  language(tag: string): string | null;
  /** "Illinois or Missouri", each once. */
  oneOf(names: readonly string[]): string;
  /** "Illinois, Missouri and 2 more", each once. */
  allOf(names: readonly string[]): string;
}

/** `browser.i18n.getMessage`, or one that reads a file; '' for a key that it does not have. */
export type GetMessage = (key: string, values: string[]) => string;

/** Private-use characters that stand in for values while a message is cut at them. */
const STAND_INS = ['\uE000', '\uE001', '\uE002'];
const STAND_IN = /([\uE000-\uE002])/;

/** @param languages the reader's, the preferred first. */
export function localeFrom(getMessage: GetMessage, languages: readonly string[]): Locale {
  const language = got('language');
  const tag = languages.find((tag) => primary(tag) === primary(language)) ?? language;
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(tag);
  const kilometres = once(() => new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilometer' }));
  const days = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }));
  /** A date without a time is the same day everywhere. */
  const bareDays = once(
    () => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }),
  );
  const regions = once(() => new Intl.DisplayNames(tag, { type: 'region' }));
  const languageNames = once(() => new Intl.DisplayNames(tag, { type: 'language' }));
  const choices = once(() => new Intl.ListFormat(tag, { type: 'disjunction' }));
  const lists = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));

  function got(key: string, values: readonly string[] = []): string {
    const message = getMessage(key, [...values]);
    if (message === '') throw new Error(`no message “${key}”`);
    return message;
  }

  return {
    tag,
    message: (key, ...values) => got(key, values),
    counted(key, count, ...values) {
      const form = `${key}_${plurals.select(count)}`;
      const all = [numbers.format(count), ...values];
      // Some languages have a form for millions alone; what is counted here never needs it.
      return getMessage(form, all) || got(`${key}_other`, all);
    },
    pieces: (key) =>
      got(key, STAND_INS)
        .split(STAND_IN)
        .filter((piece) => piece !== '')
        .map((piece) => (STAND_INS.includes(piece) ? STAND_INS.indexOf(piece) : piece)),
    number: (value) => numbers.format(value),
    kilometres: (value) => kilometres().format(value),
    day(iso) {
      const time = Date.parse(iso);
      if (Number.isNaN(time)) return null;
      return (iso.includes('T') ? days : bareDays)().format(time);
    },
    country: (code) => nameOf(regions(), code),
    language: (tag) => nameOf(languageNames(), tag),
    oneOf: (names) => choices().format(new Set(names)),
    allOf: (names) => lists().format(new Set(names)),
  };
}

/** Made when it is first asked for: the first paint waits for none of them. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

function nameOf(names: Intl.DisplayNames, code: string): string | null {
  try {
    return names.of(code) ?? null;
  } catch {
    return null;
  }
}
