/**
 * `npm run check:audit`: fails on a known hole in a package that ships, by the list that is kept
 * here and by the registry's. Where the registry does not answer, or has no list, it says so and
 * goes by the first alone: a failing network is no hole.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { knownHoles, type Lockfile } from './known-holes.ts';
import { SHIPPED } from './third-party.ts';

interface Vulnerability {
  readonly severity: string;
  /** Its own holes; as names, the packages that it is built on and that have some. */
  readonly via: readonly (object | string)[];
}

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>;
}

const listed = knownHoles(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile);
// Of all packages: some of what ships is there for the build alone, such as the gazetteer's sources.
const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  timeout: 60_000,
});
const { vulnerabilities } = reportIn(stdout);
const reported = SHIPPED.flatMap((name) => {
  const hole = vulnerabilities?.[name];
  return hole?.via.some((one) => typeof one === 'object') ? [`${name}: ${hole.severity}`] : [];
});
for (const hole of [...listed, ...reported]) console.error(hole);
console.log(`${listed.length} known holes in what ships, by our own list`);
console.log(
  vulnerabilities
    ? `${reported.length} by the registry’s`
    : 'NOT AUDITED further: the registry gave no list of known holes',
);
process.exitCode = listed.length + reported.length > 0 ? 1 : 0;

function reportIn(json: string): Report {
  try {
    return JSON.parse(json) as Report;
  } catch {
    return {};
  }
}
