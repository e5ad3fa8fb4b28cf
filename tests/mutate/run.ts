/**
 * `npm run mutate`: changes the code in small ways and counts what the tests notice.
 * `-- --folder lib/text` (or a file; repeatable) changes only that and runs only its tests and the golden ones;
 * `-- --sample 120 --seed 1` tests so many mutants of each folder, drawn by lot.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { scoreOf, type Report } from './score.ts';

/** Each mutated by itself: of all annotators at once no memory holds which test reaches what. */
const ALL = [
  'lib/text',
  'lib/annotate/names',
  'lib/annotate/quotations',
  'lib/annotate/places',
  'lib/annotate/figures',
  'lib/annotate/key-points',
  'lib/gazetteer',
  'lib/page',
];
const STRYKER = 'tests/mutate/node_modules/.bin/stryker';
const CONFIG = 'tests/mutate/stryker.config.mjs';
const REPORT = '.output/reports/mutate-run.json';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', multiple: true, default: ALL },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const folders = values.folder.map((path) => path.replace(/\/$|\.ts$/, ''));
const missing = folders.filter((folder) => !existsSync(folder) && !existsSync(`${folder}.ts`));
if (missing.length > 0) throw new Error(`no such folder or file: ${missing.join(', ')}`);
if (values.sample !== undefined && !(Number(values.sample) >= 1))
  throw new Error(`--sample wants a number from 1, not ${values.sample}`);

const percent = (share: number) => (100 * share).toFixed(1);
for (const folder of folders) {
  const { status } = spawnSync(process.execPath, [STRYKER, 'run', CONFIG], {
    stdio: 'inherit',
    env: {
      ...process.env,
      MUTATE_FOLDER: folder,
      MUTATE_SAMPLE: values.sample ?? '',
      MUTATE_SEED: values.seed,
      MUTATE_REPORT: REPORT,
    },
  });
  if (status !== 0) process.exit(status ?? 1);
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  const { tested, noticed, unreached, share, interval } = scoreOf(report, folder);
  const bounds = values.sample ? ` (95%: ${interval.map(percent).join(' to ')})` : '';
  console.log(
    `${folder}: ${percent(share)}%${bounds}, ${noticed} of ${tested} noticed, ${unreached} reached by no test`,
  );
}
