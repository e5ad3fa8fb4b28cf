import type { BoilerplateTables } from '../lang/boilerplate.ts';
import type { Anchor, Article, Block, Dropped } from './article.ts';
import { sift } from './boilerplate.ts';
import type { Candidate } from './candidate.ts';

/** What is known about an article beside its text. */
export type Head = Omit<Article, 'blocks' | 'captions' | 'dropped'> & {
  readonly standfirst: string;
  /** Where the headline stands in the source. */
  readonly headline: Anchor | null;
};

/** An article of its lines: boilerplate dropped, captions apart, the headline first. */
export function assemble(
  { standfirst, headline, ...head }: Head,
  candidates: readonly Candidate[],
  tables: BoilerplateTables,
  { dropped: before = [], off }: { dropped?: readonly Dropped[]; off?: ReadonlySet<string> } = {},
): Article {
  const { body, captions, dropped } = sift(
    candidates,
    { tables, title: head.title, standfirst },
    off,
  );
  const blocks = body.map(blockOf);
  return {
    ...head,
    blocks: head.title
      ? [{ kind: 'headline', text: head.title, anchor: headline }, ...blocks]
      : blocks,
    captions: captions.map(blockOf),
    dropped: [...before, ...dropped],
  };
}

function blockOf({ kind, text, anchor }: Candidate): Block {
  return { kind, text, anchor };
}
