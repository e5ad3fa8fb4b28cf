import type { Outcome } from '../brief.ts';
import { figuresToCsv, placesToCsv } from '../export/csv.ts';
import { briefToMarkdown } from '../export/markdown.ts';
import { briefToPlain } from '../export/plain.ts';
import { summarise, type Resources } from '../summarise.ts';
import { readSource } from './read.ts';

export const FORMATS = ['text', 'json', 'markdown', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface Printed {
  readonly file: string;
  /** For standard output; '' where the format has no form for what happened. */
  readonly output: string;
  /** For standard error; `null` when there is a brief. */
  readonly complaint: string | null;
}

type FileOutcome = Outcome | { readonly status: 'unreadable'; readonly reason: string };

/** Never throws on what a file holds. */
export async function summariseFile(
  file: string,
  format: Format,
  resources: Resources,
): Promise<Printed> {
  const outcome = await outcomeOf(file, resources);
  const complaint = complaintOf(outcome);
  return {
    file,
    output: print(file, outcome, format),
    complaint: complaint && `${file}: ${complaint}`,
  };
}

async function outcomeOf(file: string, resources: Resources): Promise<FileOutcome> {
  const source = await readSource(file);
  return source.status === 'article' ? summarise(source.article, resources) : source;
}

function print(file: string, outcome: FileOutcome, format: Format): string {
  if (format === 'json') return `${JSON.stringify({ file, ...outcome })}\n`;
  if (outcome.status !== 'brief') return '';
  const reading = { accessed: new Date().toISOString() };
  if (format === 'markdown') return `${briefToMarkdown(outcome.brief, reading)}\n`;
  if (format === 'csv') return `${figuresToCsv(outcome.brief)}\n${placesToCsv(outcome.brief)}`;
  return `${briefToPlain(outcome.brief, reading)}\n`;
}

function complaintOf(outcome: FileOutcome): string | null {
  if (outcome.status === 'brief') return null;
  if (outcome.status === 'unreadable') return outcome.reason;
  if (outcome.status === 'not-an-article') return 'No article was found in it.';
  if (outcome.status === 'unsupported-language')
    return `It is written in another language (${outcome.language}); only English is read.`;
  if (outcome.status === 'too-large') return 'It is too long to be read.';
  return `No brief (${outcome.status}).`;
}
