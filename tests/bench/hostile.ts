/**
 * `npm run bench:hostile`: CPU time of the whole analysis on 2,000 texts made against the rules,
 * over plain news of the same length, and how it grows with the length. `-- WORD` takes all with the
 * word in their name, `-- all` all there are; `-- --share 2/8` the second of eight parts of them, for
 * a machine that is not ours alone. Exit code 1 where a bound is broken.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articleOfText } from '../../lib/article/plain-text.ts';
import { openGazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { en } from '../../lib/lang/en/index.ts';
import { summarise } from '../../lib/summarise.ts';
import { attacks, type Attack } from '../hostile/adversarial.ts';

const MOST_TIMES_NEWS = 20;
const MOST_EXPONENT = 1.1;
const TEXTS = 2_000;
/** Characters: an article of some 1,300 words, and longer ones to see the growth. */
const LENGTHS = [8_000, 64_000, 256_000, 1_024_000] as const;
const ROUNDS = 3;
/** Of news, and of the shortest texts: the program has run for a while in both. */
const ROUNDS_OF_NEWS = 10;
/** As many times more rounds for a text that seemed to grow too fast: on a shared machine few are. */
const CAREFUL = 4;

const resources = { gazetteer: openGazetteer(readFileSync('.output/gazetteer.bin')) };
const news = ['kharkiv-may', 'kharkiv-september']
  .map((slug) => readFileSync(`tests/articles/${slug}/source.txt`, 'utf8'))
  .join('\n');
const newsOf = (length: number) => news.repeat(Math.ceil(length / news.length)).slice(0, length);

const {
  positionals: [word = ''],
  values: { share },
} = parseArgs({
  allowPositionals: true,
  options: { share: { type: 'string', default: '1/1' } },
});
const chosen = shareOf(chosenOf(attacks(en)));
for (let round = 0; round < 200; round++) analyse(newsOf(LENGTHS[0])); // warm
const plain = new Map<number, number>(
  // The longest first, so that the shorter are not those of a program that has yet to warm up.
  LENGTHS.toReversed().map((length) => [length, timeOf(newsOf(length), ROUNDS_OF_NEWS)]),
);

const rows = chosen.map((attack, at) => {
  if (at % 100 === 0) process.stderr.write(`\r${at} of ${chosen.length} texts`);
  const first = measured(attack, 1);
  return {
    ...(first.exponent > MOST_EXPONENT ? measured(attack, CAREFUL) : first),
    name: attack.name,
  };
});
rows.sort((a, b) => b.times - a.times);
const slow = rows.filter(({ times }) => times > MOST_TIMES_NEWS);
const steep = rows.filter(({ exponent }) => exponent > MOST_EXPONENT);
console.log(`${rows.length} texts; news: ${newsTimes()}`);
for (const row of new Set([...rows.slice(0, 15), ...slow, ...steep]))
  console.log(
    `${row.times.toFixed(1).padStart(7)} times news, exponent ${row.exponent.toFixed(2)}, ${row.name}`,
  );
console.log(`${slow.length} above ${MOST_TIMES_NEWS} times news, ${steep.length} growing too fast`);
process.exitCode = slow.length + steep.length > 0 ? 1 : 0;

/** All the shapes that no table has, and as many others as it takes, from every table. */
function chosenOf(all: readonly Attack[]): readonly Attack[] {
  if (word !== '') return word === 'all' ? all : all.filter(({ name }) => name.includes(word));
  const shapes = all.filter(({ name }) => name.startsWith('"'));
  const others = all.slice(shapes.length);
  const step = others.length / (TEXTS - shapes.length);
  return [
    ...shapes,
    ...others.filter((_, at) => Math.floor(at / step) < Math.floor((at + 1) / step)),
  ];
}

/** Every so many-th, so that each part meets all tables. */
function shareOf(all: readonly Attack[]): readonly Attack[] {
  const [part = Number.NaN, parts = Number.NaN] = share.split('/').map(Number);
  if (!(part >= 1 && part <= parts)) throw new RangeError(`no share: ${share}`);
  return all.filter((_, at) => at % parts === part - 1);
}

/**
 * The worst ratio to news, and the growth. Where that seems too fast it is looked at again between
 * longer ones: what grows truly does so there too, start-up and noise do not.
 */
function measured({ text }: Attack, care: number): { times: number; exponent: number } {
  let times = 0;
  let exponent = 1;
  let before: { length: number; time: number } | null = null;
  for (const [index, length] of LENGTHS.entries()) {
    const rounds = index === 0 ? ROUNDS_OF_NEWS : index === 1 ? 1 : ROUNDS;
    const time = timeOf(text(length), care * rounds);
    times = Math.max(times, timesNews(time, length));
    if (before) {
      const growth = Math.log(time / before.time) / Math.log(length / before.length);
      // Below plain news a growth is start-up.
      exponent = timesNews(time, length) < 1 ? 1 : growth;
      if (exponent <= MOST_EXPONENT) break;
    }
    before = { length, time };
  }
  return { times, exponent };
}

function timesNews(time: number, length: number): number {
  return time / (plain.get(length) ?? Number.NaN);
}

/** Least of some: a shared machine only ever adds. */
function timeOf(text: string, rounds: number): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const from = process.cpuUsage();
    analyse(text);
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function analyse(text: string): void {
  summarise(articleOfText(text), resources);
}

function newsTimes(): string {
  return [...plain]
    .map(([length, time]) => `${length} characters ${time.toFixed(0)} ms CPU`)
    .join(', ');
}
