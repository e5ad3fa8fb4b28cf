/**
 * `npm run bench:hostile`: CPU time of the whole analysis on texts made against the rules, over
 * plain news of the same length, and how it grows with the length. `-- WORD` takes those with the
 * word in their name. Exit code 1 where a bound is broken.
 */
import { readFileSync } from 'node:fs';
import { articleOfText } from '../../lib/article/plain-text.ts';
import { openGazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { en } from '../../lib/lang/en/index.ts';
import { summarise } from '../../lib/summarise.ts';
import { attacks, type Attack } from '../hostile/adversarial.ts';

const MOST_TIMES_NEWS = 20;
const MOST_EXPONENT = 1.1;
/** Characters: an article of some 1,300 words, and longer ones to see the growth. */
const LENGTH = 8_000;
const LONG = 64_000;
const LONGEST = 512_000;
const ROUNDS = 5;

const resources = { gazetteer: openGazetteer(readFileSync('.output/gazetteer.bin')) };
const news = ['kharkiv-may', 'kharkiv-september']
  .map((slug) => readFileSync(`tests/articles/${slug}/source.txt`, 'utf8'))
  .join('\n');
const newsOf = (length: number) => news.repeat(Math.ceil(length / news.length)).slice(0, length);

const [word = ''] = process.argv.slice(2);
const chosen = attacks(en).filter(({ name }) => name.includes(word));
for (let round = 0; round < 30; round++) analyse(newsOf(LENGTH)); // warm
const plain = new Map(
  [LENGTH, LONG, LONGEST].map((length) => [length, timeOf(newsOf(length), ROUNDS)]),
);

const rows = chosen.map((attack) => ({ ...measured(attack), name: attack.name }));
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

/** The worst ratio to news, and the growth: from the long to the longest where it seems too fast. */
function measured({ text }: Attack): { times: number; exponent: number } {
  const short = timeOf(text(LENGTH), 2);
  const long = timeOf(text(LONG), 1);
  const times = Math.max(timesNews(short, LENGTH), timesNews(long, LONG));
  // Below plain news a growth is start-up and noise.
  if (timesNews(long, LONG) < 1 || exponentOf(short, LENGTH, long, LONG) <= MOST_EXPONENT)
    return { times, exponent: 1 };
  const again = timeOf(text(LONG), ROUNDS);
  const longest = timeOf(text(LONGEST), 2);
  return {
    times: Math.max(timesNews(again, LONG), timesNews(longest, LONGEST)),
    exponent: exponentOf(again, LONG, longest, LONGEST),
  };
}

function timesNews(time: number, length: number): number {
  return time / (plain.get(length) ?? Number.NaN);
}

function exponentOf(time: number, length: number, longTime: number, longLength: number): number {
  return Math.log(longTime / time) / Math.log(longLength / length);
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
