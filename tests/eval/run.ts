/**
 * `npm run eval -- DATA_FOLDER`: runs that folder's scorers with the built adapter and prints one
 * table, a row a set. What each scorer prints in full goes to `.output/eval/<scorer>.txt`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { speechLines } from './speech.ts';

/** The names that pronouns stand for. */
const PRONOUNS = 'pronouns.hand.jsonl';

interface Row {
  readonly task: string;
  readonly set: string;
  readonly measures: string;
}

interface Scorer {
  readonly task: string;
  /** The arguments after `node`, one list for each run. */
  readonly runs: (data: string, adapter: string) => readonly (readonly string[])[];
  readonly rows: (printed: string) => readonly Omit<Row, 'task'>[];
}

const SCORERS: readonly Scorer[] = [
  {
    task: 'article',
    runs: (data, adapter) => {
      const sets = folders(join(data, 'article'));
      return sets.length ? [['article/score.mjs', adapter, ...sets]] : [];
    },
    rows: (printed) =>
      all(printed, /^(\S+): \d+ pages.*$/gm, (line, set) => ({
        set,
        measures: [
          pick(line, /F1 [\d.NaN]+ P [\d.NaN]+ R [\d.NaN]+/),
          pick(line, /snippets found.*?kept [\d.]+%/),
          pick(line, /median \d+, p95 \d+/, 'ms a page: '),
        ]
          .filter(Boolean)
          .join(' | '),
      })),
  },
  {
    task: 'quotes',
    runs: (data, adapter) =>
      jsonl(join(data, 'quotes'), /^(?!pronouns)/).flatMap((file) =>
        [5, 1].map((least) => [
          'quotes/score.mjs',
          '--sys',
          adapter,
          '--data',
          `quotes/${file}`,
          '--canon',
          `quotes/${PRONOUNS}`,
          '--min-words',
          String(least),
        ]),
      ),
    rows: (printed) => [
      {
        set: pick(printed, /^\$ .*?quotes\/(\S+?)\.jsonl.*min-words (\d+)/m, '', '$1, $2+ words'),
        measures: [
          pick(printed, /ALL-IN.*?speaker ([\d.NaN]+)/, '', 'speaker $1'),
          pick(printed, /ALL-IN.*?end-to-end .*?F1 ([\d.NaN]+)/, '', 'end to end F1 $1'),
          pick(printed, /span lenient.*?F1 ([\d.NaN]+)/, '', 'span F1 $1'),
          pick(printed, /pronoun speakers.*?: (\S+)/, '', 'pronouns $1'),
          pick(printed, /time ([\d.]+)/, '', '$1 ms per 1,000 words'),
        ].join(' | '),
      },
    ],
  },
  {
    task: 'places',
    runs: (data, adapter) => {
      const sets = jsonl(join(data, 'places'));
      return sets.length ? [['places/score.mjs', adapter, ...sets.map((s) => `places/${s}`)]] : [];
    },
    rows: (printed) =>
      all(printed, /^(\S+)\.jsonl\s+(exact.*)$/gm, (line, set) => ({
        set,
        measures: line.replace(/^\S+\s+/, ''),
      })),
  },
  {
    task: 'figures',
    runs: (data, adapter) => {
      const sets = jsonl(join(data, 'figures'));
      return sets.length
        ? [['figures/score.mjs', adapter, ...sets.map((s) => `figures/${s}`), '--skip-policy']]
        : [];
    },
    rows: (printed) =>
      all(printed, /^== (\S+)\.jsonl[\s\S]*?(?=^== |(?![\s\S]))/gm, (part, set) => ({
        set,
        measures: [
          pick(part, /^\s+value\s.*F1:([\d.]+)/m, '', 'value F1 $1'),
          pick(part, /valueUnitStrict.*F1:([\d.]+)/, '', 'value and unit F1 $1'),
          pick(part, /falseAlarms\s+\{forbidden:(\d+),hit:(\d+)/, '', 'traps hit $2 of $1'),
          pick(
            part,
            /keyFigure\s+\{n:\d+,spanRecall:([\d.]+),valueRecall:([\d.]+)/,
            '',
            'headline figure $1',
          ),
          pick(part, /\bmsPer1000Words\s+([\d.]+)/, '', '$1 ms per 1,000 words'),
        ]
          .filter(Boolean)
          .join(' | '),
      })),
  },
  {
    task: 'key points',
    runs: (data, adapter) => {
      const sets = jsonl(join(data, 'keypoints'));
      return sets.length
        ? [['keypoints/score.mjs', adapter, ...sets.map((s) => `keypoints/${s}`), '--max', '3']]
        : [];
    },
    rows: (printed) =>
      all(printed, /^(\S+)\.jsonl\s[\s\S]*?cold.*$/gm, (part, set) => ({
        set,
        measures: [
          pick(part, /ROUGE-1\/2\/Lsum F\s+([\d./ ]+\d)/, '', 'ROUGE $1'),
          pick(part, /R1 (-?[\d.]+)/, '', 'over lead-3: R1 $1'),
          pick(part, /R2 (-?[\d.]+)/, '', 'R2 $1'),
          pick(part, /not verbatim \d+/),
        ].join(' | '),
      })),
  },
  {
    task: 'whole briefs',
    runs: (_data, adapter) => [['web/score.mjs', adapter]],
    rows: (printed) =>
      all(printed, /^ {2}(\S.*)$|^(quotes|places|figures).*$/gm, (line) => ({
        set: 'web',
        measures: line.trim(),
      })),
  },
];

function pick(text: string, pattern: RegExp, before = '', form = '$&'): string {
  const match = pattern.exec(text);
  return match ? before + match[0].replace(new RegExp(pattern.source, pattern.flags), form) : '';
}

function all<T>(text: string, pattern: RegExp, read: (whole: string, first: string) => T): T[] {
  return [...text.matchAll(pattern)].map((match) => read(match[0], match[1] ?? ''));
}

function folders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'gold.json')))
    .map(({ name }) => name);
}

function jsonl(folder: string, name = /./): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => file.endsWith('.jsonl') && name.test(file));
}

function score({ task, runs, rows }: Scorer, data: string, adapter: string): Row[] {
  const found: Row[] = [];
  const log: string[] = [];
  for (const args of runs(data, adapter)) {
    if (!existsSync(join(data, args[0] ?? ''))) continue;
    const printed = `$ ${args.join(' ')}\n${execFileSync(process.execPath, args, {
      cwd: data,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })}`;
    log.push(printed);
    found.push(...rows(printed).map((row) => ({ task, ...row })));
  }
  writeFileSync(join('.output/eval', `${task.replace(' ', '-')}.txt`), log.join('\n'));
  return found;
}

/** Of the sets that are the same article by article but for their marks, the first. */
async function speech(folder: string): Promise<Row[]> {
  const [set] = jsonl(folder, /^(?!pronouns).*\.dev\./).sort((a, b) => a.length - b.length);
  if (!set || !existsSync(join(folder, PRONOUNS))) return [];
  const lines = await speechLines(folder, set, PRONOUNS);
  return lines.map((measures) => ({ task: 'speech', set: set.replace('.jsonl', ''), measures }));
}

const [data] = process.argv.slice(2);
if (!data || !existsSync(data)) {
  console.error('usage: npm run eval -- DATA_FOLDER (a folder with the scorers and their sets)');
  process.exit(2);
}
mkdirSync('.output/eval', { recursive: true });
const table = [
  ...SCORERS.flatMap((scorer) => score(scorer, data, resolve('.output/eval/adapter.mjs'))),
  ...(await speech(join(data, 'quotes'))),
];
const wide = (key: 'task' | 'set') => Math.max(0, ...table.map((row) => row[key].length));
for (const { task, set, measures } of table)
  console.log(`${task.padEnd(wide('task'))}  ${set.padEnd(wide('set'))}  ${measures}`);
