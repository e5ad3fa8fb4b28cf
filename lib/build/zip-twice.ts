/** `npm run check:zips`: builds and packs everything twice, and compares the bytes. */
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const OUTPUT = '.output';

const [first, second] = [packed(), packed()];
const differing = Object.keys(first).filter((name) => first[name] !== second[name]);
for (const [name, hash] of Object.entries(first)) console.log(`${hash}  ${name}`);
console.log(differing.length === 0 ? 'twice the same bytes' : `different: ${differing.join(', ')}`);
process.exitCode = differing.length > 0 || Object.keys(first).length === 0 ? 1 : 0;

/** The packages of a build from nothing, by name, each with the SHA-256 of its bytes. */
function packed(): Record<string, string> {
  for (const name of readdirSync(OUTPUT).filter((name) => /\.zip$|-mv3$/.test(name)))
    rmSync(join(OUTPUT, name), { recursive: true });
  execSync('npm run -s zip', { stdio: ['ignore', 'ignore', 'inherit'] });
  return Object.fromEntries(
    readdirSync(OUTPUT)
      .filter((name) => name.endsWith('.zip'))
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(OUTPUT, name)))
          .digest('hex'),
      ]),
  );
}
