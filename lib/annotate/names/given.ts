import type { Gender, NameTables } from '../../lang/names.ts';

/** The gender that a given name tells, "Jean-Luc" by its first half; `undefined`: it is none. */
export function givenOf(
  { givenNames }: NameTables,
  name: string | undefined = '',
): Gender | null | undefined {
  const whole = givenNames.get(name);
  if (whole !== undefined) return whole;
  const hyphen = name.indexOf('-');
  return hyphen > 2 ? givenNames.get(name.slice(0, hyphen)) : undefined;
}
