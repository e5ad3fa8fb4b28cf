/** Lines that lead elsewhere. */
import type { Candidate } from '../candidate.ts';
import { endsSentence } from './sentence-end.ts';
import { lineRule, type Rule } from './rule.ts';

/** From this share of linked characters on, a line is a link. */
const LINK = 0.8;

/** More links than this are what the page is about. */
const MOST_TEASERS = 8;

const isLink = ({ hints, text }: Candidate): boolean => hints.linked >= LINK && text.length <= 200;

/** "MORE ABOUT THE MAYOR'S TRIP": a paragraph that is one link, and no sentence. */
const linkLine: Rule = {
  id: 'boilerplate/link-line',
  to: 'dropped',
  finds(lines) {
    const found = lines.filter(
      (line) => line.kind === 'paragraph' && isTeaser(line) && !/[.:…]["”’)]?$/.test(line.text),
    );
    return found.length <= MOST_TEASERS ? found : [];
  },
};

/** Two headings, or three list items, in a row that lead to other pages: a list of other stories. */
const linkList: Rule = {
  id: 'boilerplate/link-list',
  to: 'dropped',
  finds(lines) {
    const found: Candidate[] = [];
    const [first, last] = [lines.findIndex(isProse), lines.findLastIndex(isProse)];
    for (let from = 0; from < lines.length; from++) {
      const kind = lines[from]?.kind;
      let to = from;
      while (lines[to]?.kind === kind && isTeaser(lines[to])) to++;
      const outside = to <= first || from > last;
      const fewest = kind === 'list-item' && !outside ? 3 : 2;
      if (to - from >= fewest && (outside || to - from <= MOST_TEASERS))
        found.push(...lines.slice(from, to));
      from = Math.max(from, to - 1);
    }
    return found;
  },
};

const isTeaser = (line: Candidate | undefined): boolean =>
  line !== undefined && isLink(line) && line.hints.leadsOn;

const isProse = ({ text, hints }: Candidate): boolean =>
  text.length >= 80 && hints.linked < LINK && endsSentence(text);

/** The page's own address, or another's, alone on a line. */
const address = lineRule('address', ({ text }) => /^(?:https?:\/\/|www\.)\S+$/.test(text));

export const linkRules: readonly Rule[] = [linkLine, linkList, address];
