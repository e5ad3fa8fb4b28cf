/**
 * `npm run check:audit`: fails on a known hole in a package that ships. Where the registry does not
 * answer, or has no list of holes, it says so and lets pass: that is no hole.
 */
import { spawnSync } from 'node:child_process';

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
}

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  timeout: 60_000,
});
const { vulnerabilities } = reportIn(stdout);
if (!vulnerabilities) console.log('NOT AUDITED: the registry gave no list of known holes');
else {
  const holes = Object.entries(vulnerabilities).map(
    ([name, { severity }]) => `${name}: ${severity}`,
  );
  for (const hole of holes) console.error(hole);
  console.log(`${holes.length} known holes in what ships`);
  process.exitCode = holes.length > 0 ? 1 : 0;
}

function reportIn(json: string): Report {
  try {
    return JSON.parse(json) as Report;
  } catch {
    return {};
  }
}
