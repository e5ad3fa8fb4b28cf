/** `npm run check:regex`: no regular expression of the product may be slow on any text. */
import { check } from 'recheck';
import { patterns } from './patterns.ts';

/** Milliseconds a pattern; one that cannot be judged in that time is too clever. */
const TIMEOUT = 10_000;

const all = await patterns();
const faults: string[] = [];
for (const { source, flags, file } of all) {
  const verdict = await check(source, flags, { timeout: TIMEOUT });
  if (verdict.status === 'safe') continue;
  const why =
    verdict.status === 'vulnerable'
      ? `${verdict.complexity.summary}, e.g. on ${verdict.attack.pattern}`
      : `not judged (${verdict.error.kind})`;
  faults.push(`${file}: /${source}/${flags}\n  ${why}`);
}
for (const fault of faults) console.error(fault);
console.log(`${all.length} regular expressions, ${faults.length} vulnerable or not judged`);
// The checker's process would keep this one alive.
process.exit(faults.length === 0 ? 0 : 1);
