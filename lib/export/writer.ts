/** A writer of a byline, as reference managers want one; `given` is `null` for a desk or an agency. */
export interface Writer {
  readonly family: string;
  readonly given: string | null;
}

/** Particles that belong to the family name: "Ursula von der Leyen" (Chicago Manual of Style 8.5). */
const PARTICLES: ReadonlySet<string> = new Set(
  'da de del della den der di dos du el la le ten ter van von zu bin ibn al'.split(' '),
);
/** "Jr" goes with the given names in neither style: it stays with the family name. */
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
/** Words of bylines that name no person. */
const BODIES: ReadonlySet<string> = new Set(
  `agencies agency associated bureau correspondent correspondents desk editor editorial editors
  group media network news newsroom office online post press reporter reporters service staff team
  the times tv`.split(/\s+/),
);

export function writerOf(name: string): Writer {
  const parts = name.split(' ').filter(Boolean);
  const isBody = parts.some((part) => BODIES.has(part.toLowerCase()));
  if (parts.length < 2 || isBody) return { family: name, given: null };
  let start = parts.length - 1;
  if (start > 1 && SUFFIXES.has(parts[start]?.toLowerCase() ?? '')) start--;
  while (start > 1 && PARTICLES.has(parts[start - 1] ?? '')) start--;
  return { family: parts.slice(start).join(' '), given: parts.slice(0, start).join(' ') };
}
