/** The rules that take an article out of what stands around it, in the order in which they are tried. */
import type { Dropped } from './article.ts';
import type { Candidate } from './candidate.ts';
import { captionRules } from './rules/captions.ts';
import { ICON_DESCRIPTION, withoutIcons } from './rules/icons.ts';
import { labelRules } from './rules/labels.ts';
import { lineRules } from './rules/lines.ts';
import { linkRules } from './rules/links.ts';
import type { Rule, RuleContext } from './rules/rule.ts';
import { surroundingRules } from './rules/surroundings.ts';

const RULES: readonly Rule[] = [
  ...captionRules,
  ...lineRules,
  ...labelRules,
  ...linkRules,
  ...surroundingRules,
];

/** Every rule can be switched off by its id. */
export const RULE_IDS: readonly string[] = [ICON_DESCRIPTION, ...RULES.map(({ id }) => id)];

export interface Sifted {
  readonly body: readonly Candidate[];
  readonly captions: readonly Candidate[];
  readonly dropped: readonly Dropped[];
}

export function sift(
  candidates: readonly Candidate[],
  context: RuleContext,
  off: ReadonlySet<string> = new Set(),
): Sifted {
  const icons = off.has(ICON_DESCRIPTION)
    ? { rest: candidates, dropped: [] }
    : withoutIcons(candidates, context.tables.icons);
  const order = new Map(icons.rest.map((line, index) => [line, index]));
  const captions: Candidate[] = [];
  const dropped: { readonly line: Candidate; readonly rule: string }[] = [];
  let body = icons.rest;
  for (const rule of RULES) {
    if (off.has(rule.id)) continue;
    const found = new Set(rule.finds(body, context));
    if (found.size === 0) continue;
    for (const line of found) {
      if (rule.to === 'captions') captions.push(line);
      else dropped.push({ line, rule: rule.id });
    }
    body = body.filter((line) => !found.has(line));
  }
  const inOrder = (a: Candidate, b: Candidate): number => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  return {
    body,
    captions: captions.sort(inOrder),
    dropped: [
      ...icons.dropped,
      ...dropped
        .sort((a, b) => inOrder(a.line, b.line))
        .map(({ line: { text, anchor }, rule }) => ({ text, rule, anchor })),
    ],
  };
}
