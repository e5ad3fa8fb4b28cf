/**
 * What each rule gains and costs: `npx tsx tests/eval/rules.ts DATA_FOLDER SET...`, where the
 * folder of a set has gold.json = {id: {url, text}} and html/ID.html.gz.
 * F1, precision and recall without the rule, against all rules; and the words that it drops,
 * by whether the gold text has them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import type { Article } from '../../lib/article/article.ts';
import { RULE_IDS } from '../../lib/article/boilerplate.ts';
import { extractArticle } from '../../lib/page/extract.ts';

interface Page {
  readonly url: string;
  readonly html: string;
  readonly gold: Shingles;
}

/** Runs of four words, with how often each stands in a text. */
type Shingles = ReadonlyMap<string, number>;

interface Score {
  readonly precision: number;
  readonly recall: number;
}

const RUN = 4;

const [folder, ...sets] = process.argv.slice(2);
if (!folder || sets.length === 0) {
  process.stderr.write('usage: tsx tests/eval/rules.ts DATA_FOLDER SET...\n');
  process.exit(2);
}
for (const set of sets) report(set, pagesOf(join(folder, set)));

function report(set: string, pages: readonly Page[]): void {
  const all = pages.map((page) => articleOf(page));
  const base = scoreOf(pages, all);
  process.stdout.write(
    `${set}: F1 ${show(f1(base))} P ${show(base.precision)} R ${show(base.recall)}\n`,
  );
  process.stdout.write(
    'rule                                  F1      P       R     words dropped: not gold / gold\n',
  );
  for (const rule of RULE_IDS) {
    const off = new Set([rule]);
    const score = scoreOf(
      pages,
      pages.map((page, index) => {
        const article = all[index] ?? null;
        return touches(rule, article) ? articleOf(page, off) : article;
      }),
    );
    const [right, wrong] = wordsDropped(pages, all, rule);
    process.stdout.write(
      `${rule.padEnd(34)} ${signed(f1(base) - f1(score))} ${signed(base.precision - score.precision)} ${signed(base.recall - score.recall)}  ${right} / ${wrong}\n`,
    );
  }
}

/** Captions don't say which rule set them apart. */
function touches(rule: string, article: Article | null): boolean {
  if (!article) return true;
  return rule.includes('caption')
    ? article.captions.length > 0
    : article.dropped.some((one) => one.rule === rule);
}

function pagesOf(folder: string): readonly Page[] {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Record<
    string,
    { readonly url: string; readonly text: string }
  >;
  return Object.entries(gold).map(([id, { url, text }]) => ({
    url,
    html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
    gold: shingles(text),
  }));
}

function articleOf({ html, url }: Page, off?: ReadonlySet<string>): Article | null {
  const extraction = extractArticle(
    parseHTML(html).document as unknown as Document,
    url,
    off ? { off } : {},
  );
  return extraction.status === 'article' ? extraction.article : null;
}

/** Means over the pages, as the article-extraction benchmark takes them. */
function scoreOf(pages: readonly Page[], articles: readonly (Article | null)[]): Score {
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const [index, { gold }] of pages.entries()) {
    const found = shingles(bodyOf(articles[index] ?? null));
    const shared = [...found].reduce((sum, [run, n]) => sum + Math.min(n, gold.get(run) ?? 0), 0);
    if (found.size > 0) precisions.push(shared / total(found));
    if (gold.size > 0) recalls.push(shared / total(gold));
  }
  return { precision: mean(precisions), recall: mean(recalls) };
}

function bodyOf(article: Article | null): string {
  const blocks = article?.blocks.filter(({ kind }) => kind !== 'headline') ?? [];
  return blocks.map(({ text }) => text).join('\n');
}

function wordsDropped(
  pages: readonly Page[],
  articles: readonly (Article | null)[],
  rule: string,
): readonly [right: number, wrong: number] {
  let [right, wrong] = [0, 0];
  for (const [index, { gold }] of pages.entries())
    for (const { text } of articles[index]?.dropped.filter((one) => one.rule === rule) ?? []) {
      const runs = [...shingles(text).keys()];
      const isGold = runs.filter((run) => gold.has(run)).length > runs.length / 2;
      if (isGold) wrong += wordsIn(text).length;
      else right += wordsIn(text).length;
    }
  return [right, wrong];
}

function shingles(text: string): Shingles {
  const words = wordsIn(text);
  const runs = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - RUN + 1); i++) {
    const run = words.slice(i, i + RUN).join(' ');
    if (run) runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function total(runs: Shingles): number {
  return [...runs.values()].reduce((sum, n) => sum + n, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function f1({ precision, recall }: Score): number {
  return (2 * precision * recall) / Math.max(Number.MIN_VALUE, precision + recall);
}

function show(value: number): string {
  return value.toFixed(4);
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${show(Math.abs(value))}`;
}
