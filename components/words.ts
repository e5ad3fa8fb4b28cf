/** How numbers and names of countries are said in the interface's language. */
const LOCALE = 'en';

const numbers = new Intl.NumberFormat(LOCALE);
const regions = new Intl.DisplayNames([LOCALE], { type: 'region' });
const dates = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium' });

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
  return Number.isNaN(time) ? null : dates.format(time);
}
