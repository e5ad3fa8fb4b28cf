import type { BoilerplateTables } from '../lang/boilerplate.ts';
import type { Anchor, Article, Block, Dropped } from './article.ts';
import { sift } from './boilerplate.ts';
import type { Candidate } from './candidate.ts';
import { languageOf } from './recognise.ts';
import { visible } from './visible.ts';
import { writersIn } from './writers.ts';

/** What is known about an article beside its text. */
export type Head = Omit<Article, 'blocks' | 'captions' | 'dropped'> & {
  readonly standfirst: string;
  /** Where the headline stands in the source. */
  readonly headline: Anchor | null;
};

export interface Assembling {
  /** Dropped before, on the way to the candidates. */
  readonly dropped?: readonly Dropped[];
  /** Rules that are not to be applied, by id. */
  readonly off?: ReadonlySet<string> | undefined;
}

/** An article of its lines: boilerplate dropped, captions apart, the headline first. */
export function assemble(
  { standfirst, headline, ...declared }: Head,
  lines: readonly Candidate[],
  tables: BoilerplateTables,
  { dropped: before = [], off }: Assembling = {},
): Article {
  const head = seen(declared);
  const candidates = lines
    .map((line) => ({ ...line, text: visible(line.text) }))
    .filter(({ text }) => text !== '');
  const context = { tables, title: head.title, standfirst };
  const { body, captions, dropped } = sift(candidates, context, off);
  const blocks = body.map(blockOf);
  return {
    ...head,
    byline: head.byline.length > 0 ? head.byline : writersAmong(dropped, tables),
    language: languageOf(head.language, blocks.map(({ text }) => text).join('\n')),
    blocks: head.title
      ? [{ kind: 'headline', text: head.title, anchor: headline }, ...blocks]
      : blocks,
    captions: captions.map(blockOf),
    dropped: [...before, ...dropped],
  };
}

function seen<Part extends Pick<Head, 'title' | 'byline' | 'outlet'>>(head: Part): Part {
  return {
    ...head,
    title: visible(head.title),
    byline: head.byline.map(visible).filter((name) => name !== ''),
    outlet: head.outlet === null ? null : visible(head.outlet) || null,
  };
}

/** The names of the byline that stands in the text, where the page does not declare them. */
function writersAmong(
  dropped: readonly Dropped[],
  { bylines }: BoilerplateTables,
): readonly string[] {
  const line = dropped.find(({ rule }) => rule.endsWith('byline'));
  return line ? writersIn(line.text, bylines) : [];
}

function blockOf({ kind, text, anchor }: Candidate): Block {
  return { kind, text, anchor };
}
