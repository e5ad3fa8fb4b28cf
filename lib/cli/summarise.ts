/** `npm run summarise -- FILE...`: the brief of articles in files, on the terminal. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { openGazetteer } from '../gazetteer/gazetteer.ts';
import type { Resources } from '../summarise.ts';
import { inParallel, type Task } from './batch.ts';
import { progressBar } from './progress.ts';
import { FORMATS, summariseFile, type Format, type Printed } from './summarise-file.ts';

const USAGE = `usage: npm run summarise -- [--json | --markdown | --csv] FILE...

  FILE         a .html or .txt file; - reads standard input
  --json       one JSON object a line: {"file", "status", "brief"}
  --markdown   the brief as Markdown
  --csv        the figures and places as CSV
  --jobs N     files read at a time (default: the machine's cores)

exit code: 0 every file gave a brief, 1 at least one did not, 2 the call was not understood`;

/** From this many files on, starting workers pays. */
const WORTH_WORKERS = 16;

interface Call {
  readonly files: readonly string[];
  readonly format: Format;
  readonly jobs: number;
}

function resources(): Resources {
  return { gazetteer: openGazetteer(readFileSync(new URL('./gazetteer.bin', import.meta.url))) };
}

/** @returns the call, or the sentence that says what is wrong with it. */
function callOf(args: readonly string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        markdown: { type: 'boolean' },
        csv: { type: 'boolean' },
        jobs: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return '';
    const formats = FORMATS.filter((format) => format !== 'text' && values[format]);
    if (formats.length > 1) return `Choose one of --${formats.join(' and --')}.`;
    if (positionals.length === 0) return 'Name at least one file, or - for standard input.';
    const jobs = values.jobs === undefined ? availableParallelism() : Number(values.jobs);
    if (!Number.isInteger(jobs) || jobs < 1) return '--jobs takes a whole number from 1.';
    return { files: positionals, format: formats[0] ?? 'text', jobs };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function main(): Promise<number> {
  const call = callOf(process.argv.slice(2));
  if (typeof call === 'string') {
    console.error(call ? `${call}\n\n${USAGE}` : USAGE);
    return call ? 2 : 0;
  }
  const { files, format, jobs } = call;
  const bar = progressBar(files.length);
  let failed = 0;
  const show = async ({ output, complaint }: Printed) => {
    if (complaint) failed++;
    bar.step(complaint);
    if (output && !process.stdout.write(output))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  };
  if (files.length < WORTH_WORKERS || jobs === 1) {
    const loaded = resources();
    for (const file of files) await show(await summariseFile(file, format, loaded));
  } else {
    const start = () => new Worker(new URL(import.meta.url), { workerData: { format } });
    await inParallel(files, jobs, start, show);
  }
  bar.end();
  if (files.length > 1 || failed)
    console.error(`${files.length - failed} of ${files.length} files gave a brief.`);
  return failed ? 1 : 0;
}

function serve(): void {
  const { format } = workerData as { readonly format: Format };
  const loaded = resources();
  parentPort?.on('message', async (task: Task) => {
    parentPort?.postMessage(await summariseFile(task.file, format, loaded));
  });
}

if (isMainThread) process.exitCode = await main();
else serve();
