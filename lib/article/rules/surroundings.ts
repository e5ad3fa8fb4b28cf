/** What stands before the first paragraph, or twice. */
import { lineRule, type Rule } from './rule.ts';

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const title = lineRule(
  'title',
  ({ text }, { title }) => title !== '' && words(text) === words(title),
);

/** The page's summary set above the article, where the article does not begin with it. */
const standfirst: Rule = {
  id: 'boilerplate/standfirst',
  to: 'dropped',
  finds(lines, { standfirst }) {
    const summary = words(standfirst);
    const first = lines[0];
    return first &&
      lines.length > 3 &&
      summary !== '' &&
      words(first.text) === summary &&
      first.kind !== 'paragraph'
      ? [first]
      : [];
  },
};

/** A line of 40 characters or more that stands in the article before, word by word. */
const repeated: Rule = {
  id: 'boilerplate/repeated',
  to: 'dropped',
  finds(lines) {
    const seen = new Set<string>();
    return lines.filter(({ text }) => {
      const again = text.length >= 40 && seen.has(text);
      seen.add(text);
      return again;
    });
  },
};

/** Figures and marks alone: counters, ratings, bullets. */
const wordless = lineRule(
  'wordless',
  ({ text, hints }) => !hints.within.has('table') && !/\p{L}{2}/u.test(text) && text.length <= 12,
);

/** Headings with nothing under them at the end of the article. */
const lastHeading: Rule = {
  id: 'boilerplate/last-heading',
  to: 'dropped',
  finds(lines) {
    const last = lines.findLastIndex(({ kind }) => kind !== 'heading');
    return last < 0 ? [] : lines.slice(last + 1);
  },
};

export const surroundingRules: readonly Rule[] = [
  title,
  standfirst,
  repeated,
  wordless,
  lastHeading,
];
