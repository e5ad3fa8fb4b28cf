/** What stands before the first paragraph, or twice. */
import { endsSentence } from './sentence-end.ts';
import { lineRule, type Rule } from './rule.ts';

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A longer line is no headline. */
const LONGEST_TITLE = 400;

/** The headline again, by its words, or by being the page's heading of the first level. */
const title: Rule = {
  id: 'boilerplate/title',
  to: 'dropped',
  finds(lines, { title }) {
    if (title === '') return [];
    const wanted = words(title);
    return lines.filter(
      ({ text, hints }, index) =>
        (text.length <= LONGEST_TITLE && beginsLike(text, wanted) && words(text) === wanted) ||
        (index < 3 && hints.tag === 'h1'),
    );
  },
};

/** Most lines show at their first letter that they are not the same. */
function beginsLike(text: string, wanted: string): boolean {
  const [letter = ''] = /[\p{L}\p{N}]/u.exec(text) ?? [];
  return wanted.startsWith(letter.toLowerCase().charAt(0));
}

/** A heading before the first paragraph that is a whole sentence, or the page's own summary. */
const standfirst: Rule = {
  id: 'boilerplate/standfirst',
  to: 'dropped',
  finds(lines, { standfirst }) {
    const first = lines.findIndex(({ kind }) => kind === 'paragraph');
    return lines
      .slice(0, Math.max(0, Math.min(first, 3)))
      .filter(
        ({ kind, text }) =>
          kind === 'heading' &&
          (words(text) === words(standfirst) || (text.length >= 80 && endsSentence(text))),
      );
  },
};

/** Lines of fewer characters may well stand twice in an article. */
const SHORTEST_REPEAT = 40;
/** A pull quote stands at most this many lines from the paragraph that it is pulled out of. */
const NEAR = 10;

/** A summary above the article in whose text the same words stand again, marked up otherwise. */
const repeated: Rule = {
  id: 'boilerplate/repeated',
  to: 'dropped',
  finds: (lines) =>
    lines
      .slice(0, 3)
      .filter(
        ({ text, kind, hints }, index) =>
          text.length >= SHORTEST_REPEAT &&
          lines.some(
            (line, later) =>
              later > index &&
              line.text === text &&
              (line.kind !== kind || line.hints.labels !== hints.labels),
          ),
      ),
};

/** A quote, or what its class calls one, whose words are a paragraph's nearby. */
const pullQuote: Rule = {
  id: 'boilerplate/pull-quote',
  to: 'dropped',
  finds: (lines) =>
    lines.filter(
      ({ text, kind, hints }, index) =>
        text.length >= SHORTEST_REPEAT &&
        (kind === 'quote' || /pull-?quote/.test(hints.labels)) &&
        lines
          .slice(Math.max(0, index - NEAR), index + NEAR)
          .some((line) => line.text.length > text.length && line.text.includes(bare(text))),
    ),
};

const bare = (text: string): string => text.replace(/^["“‘']|["”’']$/g, '');

/** Figures and marks alone, as of counters, ratings and bullets, but not what parts an article's sections. */
const wordless = lineRule(
  'wordless',
  ({ text, hints }) =>
    text.length <= 12 &&
    !hints.within.includes('table') &&
    !/\p{L}/u.test(text) &&
    !/^[_*~—–…-]+$/.test(text),
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
  pullQuote,
  wordless,
  lastHeading,
];
