import type { BoilerplateTables } from '../../lang/boilerplate.ts';
import type { Candidate } from '../candidate.ts';

/** Finds, among the candidates left by the rules before it, those that are not the article's body. */
export interface Rule {
  readonly id: `boilerplate/${string}`;
  /** Where to they go; a caption is kept apart, never part of the body. */
  readonly to: 'dropped' | 'captions';
  finds(lines: readonly Candidate[], context: RuleContext): Iterable<Candidate>;
}

export interface RuleContext {
  readonly tables: BoilerplateTables;
  readonly title: string;
  /** The page's own summary of the article; '' if it has none. */
  readonly standfirst: string;
}

export type LineTest = (line: Candidate, context: RuleContext) => boolean;

/** A rule that looks at one line at a time. */
export function lineRule(name: string, test: LineTest, to: Rule['to'] = 'dropped'): Rule {
  return {
    id: `boilerplate/${name}`,
    to,
    finds: (lines, context) => lines.filter((line) => test(line, context)),
  };
}
