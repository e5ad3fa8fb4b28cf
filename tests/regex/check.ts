/**
 * `npm run check:regex`: no regular expression of the product may be slow on any text. One that is
 * not judged in time is named, and fails nothing: how many those are depends on the machine.
 */
import { check } from 'recheck';
import { patterns } from './patterns.ts';

/** Milliseconds a pattern. */
const TIMEOUT = 5_000;

const all = await patterns();
const vulnerable: string[] = [];
const notJudged: string[] = [];
for (const { source, flags, file } of all) {
  const verdict = await check(source, flags, { timeout: TIMEOUT });
  const pattern = `${file}: /${source}/${flags}`;
  if (verdict.status === 'vulnerable')
    vulnerable.push(
      `${pattern}\n  ${verdict.complexity.summary}, e.g. on ${verdict.attack.pattern}`,
    );
  else if (verdict.status === 'unknown') notJudged.push(`${pattern}\n  NOT JUDGED in time`);
}
for (const finding of [...vulnerable, ...notJudged]) console.error(finding);
console.log(
  `${all.length} regular expressions, ${vulnerable.length} vulnerable, ${notJudged.length} not judged`,
);
// The checker's process would keep this one alive.
process.exit(vulnerable.length === 0 ? 0 : 1);
