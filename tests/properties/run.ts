/**
 * `npm run test:properties`: a million generated cases, a process for each core; `-- N` for another
 * number. Every failure comes with the seed and the path that bring it back.
 */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { openGazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { promises } from './promises.ts';

const CASES = 1_000_000;
/** Cases between two messages of a process. */
const ROUND = 1_000;

interface Round {
  readonly cases: number;
  readonly failures: readonly string[];
}

const share = process.env['PROPERTY_CASES'];
if (share === undefined) await runAll(Number(process.argv[2] ?? CASES));
else runShare(Number(share));

async function runAll(cases: number): Promise<void> {
  const processes = availableParallelism();
  /** By promise: what breaks one will break it again. */
  const broken = new Set<string>();
  let done = 0;
  await Promise.all(
    Array.from({ length: processes }, async () => {
      const child = fork(fileURLToPath(import.meta.url), {
        env: { ...process.env, PROPERTY_CASES: String(Math.ceil(cases / processes)) },
      });
      child.on('message', (round: Round) => {
        done += round.cases;
        for (const failure of round.failures) {
          const [promise = ''] = failure.split('\n', 1);
          if (!broken.has(promise)) console.error(`\n${failure}`);
          broken.add(promise);
        }
        process.stderr.write(`\r${done} cases, ${broken.size} promises broken`);
      });
      await new Promise((resolve) => child.on('exit', resolve));
    }),
  );
  console.log(`\n${done} cases, ${broken.size} promises broken`);
  process.exitCode = broken.size > 0 || done < cases ? 1 : 0;
}

function runShare(cases: number): void {
  const gazetteer = openGazetteer(readFileSync('.output/gazetteer.bin'));
  const weights = promises.reduce((sum, { weight }) => sum + weight, 0);
  for (let done = 0; done < cases; done += ROUND) {
    const failures = promises.flatMap(({ name, weight, property }) => {
      const result = fc.check(property(gazetteer), {
        numRuns: Math.ceil((ROUND * weight) / weights),
      });
      return result.failed ? [`${name}\n${fc.defaultReportMessage(result)}`] : [];
    });
    process.send?.({ cases: ROUND, failures } satisfies Round);
  }
}
