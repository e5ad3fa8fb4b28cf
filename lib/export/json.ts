/** The brief as JSON and back: the format is described in lib/export/FORMAT.md. */
import * as v from 'valibot';
import type { Brief, Item } from '../brief.ts';
import { BriefSchema } from './schema.ts';

export type Parsed =
  | { readonly status: 'brief'; readonly brief: Brief }
  /** No brief of this version; `path` says where it goes wrong, '' for the whole. */
  | { readonly status: 'malformed'; readonly path: string; readonly reason: string };

export function briefToJson(brief: Brief): string {
  return `${JSON.stringify(brief, null, 2)}\n`;
}

/** Reads what `briefToJson` wrote, whoever had it in hand meanwhile. */
export function briefFromJson(json: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { status: 'malformed', path: '', reason: 'not JSON' };
  }
  const result = v.safeParse(BriefSchema, value);
  if (!result.success) {
    const [issue] = result.issues;
    return { status: 'malformed', path: v.getDotPath(issue) ?? '', reason: issue.message };
  }
  const misplaced = misplacedItem(result.output);
  if (misplaced !== null)
    return { status: 'malformed', path: misplaced, reason: 'text is not at span' };
  return { status: 'brief', brief: result.output };
}

const LISTS = [
  'keyPoints',
  'quotations',
  'reported',
  'notQuotations',
  'places',
  'figures',
] as const;

/** The promise of the product: every item is verbatim. */
function misplacedItem(brief: Brief): string | null {
  for (const list of LISTS) {
    const items: readonly Item[] = brief[list];
    const index = items.findIndex(
      ({ span, text }) => brief.text.slice(span.from, span.to) !== text,
    );
    if (index >= 0) return `${list}.${index}`;
  }
  const voice = brief.voices.findIndex(({ quotations }) =>
    quotations.some((index) => index >= brief.quotations.length),
  );
  return voice < 0 ? null : `voices.${voice}`;
}
