/**
 * What the scorer of quotes leaves out, over its labelled articles: how sure the product is against
 * how often it is right, and indirect speech.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { names } from '../../lib/annotate/names.ts';
import { readQuotations } from '../../lib/annotate/quotations.ts';
import { reported } from '../../lib/annotate/quotations/reported.ts';
import { models } from '../../lib/annotate/quotations/weights.ts';
import { en } from '../../lib/lang/en/index.ts';
import { docOfText } from '../../lib/text/doc.ts';

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly contentStart?: number;
  readonly contentEnd?: number;
  readonly kind: string;
  readonly cue?: string;
  readonly speakerType: string;
}
interface Article {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly Gold[];
}
interface Said {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly confidence: number;
}
interface Row {
  readonly status: string;
  readonly pred?: Said;
}
type Canon = Readonly<Record<string, readonly string[]>>;
interface Scorer {
  goldSpeaker(gold: Gold, canon?: readonly string[]): { readonly neutral: boolean };
  speakerOK(gold: unknown, name: string): { readonly last: boolean };
  score(
    extract: (text: string) => readonly Said[],
    articles: readonly Article[],
    options: object,
  ): Promise<{ rows: readonly Row[] }>;
}

const LEAST_WORDS = 5;
const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];
const BINS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
/** Of two spans that are the same: twice what they share over their lengths. */
const SAME = 0.8;
/** Characters beyond which a label is taken for a clause. */
const SHORTEST = 20;

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`;

/** @param folder with score.mjs and the set, `canon` the names that its pronouns stand for. */
export async function speechLines(folder: string, set: string, canon: string): Promise<string[]> {
  const lines = <T>(name: string): T[] =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as T);
  const scorer = (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as Scorer;
  const articles = lines<Article>(set);
  const named: Canon = Object.fromEntries(
    lines<{ id: string; start: number; canon: string[] }>(canon).map((one) => [
      `${one.id}#${one.start}`,
      one.canon,
    ]),
  );
  const { rows } = await scorer.score(saidIn, articles, { minWords: LEAST_WORDS, canon: named });
  const judged = rows.filter(({ status }) => !/neutral|spurious/.test(status));
  return [...curve(judged), ...reliability(judged), reportedLine(scorer, articles, named)];
}

/** Every quotation with its likeliest speaker, however unsure. */
function saidIn(text: string): Said[] {
  const doc = docOfText(text, en);
  return readQuotations(doc, names(doc), models, 0).quotations.flatMap(
    ({ span, form, attribution }) =>
      form === 'turn'
        ? []
        : [
            {
              start: span.from,
              end: span.to,
              speaker: attribution?.name ?? null,
              confidence: attribution?.confidence ?? 0,
            },
          ],
  );
}

/** Of the names shown from a confidence on: how many are right, and how many quotations carry one. */
function curve(judged: readonly Row[]): string[] {
  return THRESHOLDS.map((from) => {
    const over = judged.filter(({ pred }) => pred?.speaker && pred.confidence >= from);
    const right = over.filter(({ status }) => status === 'ok').length;
    return `names from confidence ${from.toFixed(2)}: right ${percent(right, over.length)} | quotes with one ${percent(over.length, judged.length)}`;
  });
}

function reliability(judged: readonly Row[]): string[] {
  return BINS.slice(0, -1).map((from, index) => {
    const to = BINS[index + 1] ?? 1;
    const inside = judged.filter(
      ({ pred }) => pred?.speaker && pred.confidence >= from && pred.confidence < to,
    );
    const right = inside.filter(({ status }) => status === 'ok').length;
    const mean = inside.reduce((sum, { pred }) => sum + (pred?.confidence ?? 0), 0);
    return `confidence ${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}: mean ${percent(mean, inside.length)} | right ${percent(right, inside.length)} | ${inside.length} quotes`;
  });
}

function reportedLine(scorer: Scorer, articles: readonly Article[], canon: Canon): string {
  const count = { gold: 0, found: 0, right: 0, loose: 0, judged: 0, speaker: 0 };
  for (const { id, text, quotes } of articles) {
    const doc = docOfText(text, en);
    count.gold += quotes.filter(isReportedClause).length;
    for (const { span, attribution } of reported(doc, names(doc))) {
      count.found++;
      const [gold, share] = likest(quotes, span.from, span.to);
      if (!gold) continue;
      count.loose++;
      if (share < SAME) continue;
      count.right++;
      const wanted = scorer.goldSpeaker(gold, canon[`${id}#${gold.start}`]);
      if (wanted.neutral) continue;
      count.judged++;
      if (scorer.speakerOK(wanted, attribution.name).last) count.speaker++;
    }
  }
  return [
    `reported speech: ${count.found} found`,
    `is speech ${percent(count.loose, count.found)}`,
    `content right ${percent(count.right, count.found)}`,
    `of the clauses reported by verbs of speech ${percent(count.right, count.gold)}`,
    `speaker right ${percent(count.speaker, count.judged)}`,
  ].join(' | ');
}

/** The labels hold beliefs and bare nouns as well: "their support", "seemed", "wants". */
function isReportedClause({ kind, cue = '', start, end }: Gold): boolean {
  const words = cue.toLowerCase().split(/[^\p{L}]+/u);
  const says = words.some((word) => en.quotations.reporting.clauseVerbs.has(word));
  return kind === 'indirect' && end - start > SHORTEST && (says || /according to/i.test(cue));
}

/** The labelled content that shares most, and how much. */
function likest(
  golds: readonly Gold[],
  from: number,
  to: number,
): readonly [gold: Gold | null, share: number] {
  let best: Gold | null = null;
  let most = 0;
  for (const gold of golds) {
    const [start, end] = [gold.contentStart ?? gold.start, gold.contentEnd ?? gold.end];
    const share = (2 * (Math.min(to, end) - Math.max(from, start))) / (to - from + end - start);
    if (share > most) [best, most] = [gold, share];
  }
  return [best, most];
}
