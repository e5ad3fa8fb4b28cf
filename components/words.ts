/** How numbers, dates and countries are said: in English, the reader's own where that is one. */
const LOCALE = navigator.languages.find((tag) => /^en\b/i.test(tag)) ?? 'en';

const numbers = new Intl.NumberFormat(LOCALE);
const regions = new Intl.DisplayNames([LOCALE], { type: 'region' });
const days = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium' });
/** For a date without a time, which is the same day everywhere. */
const bareDays = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' });
const choices = new Intl.ListFormat(LOCALE, { type: 'disjunction' });

/** "1 quote", "1,200 words". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}

/** "Ukraine" for `UA`; `null` for what is no region code. */
export function countryName(code: string): string | null {
  try {
    return regions.of(code) ?? null;
  } catch {
    return null;
  }
}

/** "12 Sept 2022" for an ISO 8601 date; `null` for what is none. */
export function dayOf(iso: string): string | null {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return null;
  return (iso.includes('T') ? days : bareDays).format(time);
}

/** "Illinois or Missouri", each once. */
export function oneOf(names: readonly string[]): string {
  return choices.format(new Set(names));
}
