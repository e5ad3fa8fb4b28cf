import type { BoilerplateTables } from '../../lang/boilerplate.ts';
import { isDateLine } from './dates.ts';

const LONGEST = 140;

/** "By Asher McShane", "By Jo Poe and Ann Lee, political editors | Nov 18, 2019": who wrote it, and when. */
export function isByline(text: string, tables: BoilerplateTables): boolean {
  if (text.length > LONGEST || /[.!?]["”’]?$/.test(text)) return false;
  const [first = '', ...rest] = text.split(/ ?[|•·] ?| [-–—] /).filter((part) => part !== '');
  return (
    namesWriters(first, tables) &&
    rest.every((part) => isDateLine(part, tables.dates) || namesPerson(part, tables))
  );
}

function namesWriters(text: string, tables: BoilerplateTables): boolean {
  const lower = text.toLowerCase();
  const cue = tables.bylines.cues.find((cue) => lower === cue || lower.startsWith(`${cue} `));
  return cue !== undefined && namesPerson(text.slice(cue.length).trim(), tables);
}

/** Nothing but capitalised words, roles and small words, and no date's name at the front. */
function namesPerson(text: string, { bylines, dates }: BoilerplateTables): boolean {
  const words = text.split(/[\s,/()]+/).filter((word) => word !== '');
  if (words.length === 0) return true;
  if (words.length > 16 || dates.names.has((words[0] ?? '').toLowerCase())) return false;
  return words.every(
    (word) =>
      /^[\p{Lu}@][\p{L}.'’@\d-]*$/u.test(word) ||
      bylines.particles.has(word.toLowerCase()) ||
      bylines.roles.has(word.toLowerCase()),
  );
}
