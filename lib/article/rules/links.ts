/** Lines that lead elsewhere. */
import type { Candidate } from '../candidate.ts';
import { lineRule, type Rule } from './rule.ts';

/** From this share of linked characters on, a line is a link. */
const LINK = 0.8;

const isLink = ({ hints, text }: Candidate): boolean => hints.linked >= LINK && text.length <= 200;

const isSentence = (text: string): boolean => /[.!?:…]["”’)]?$/.test(text);

/** "MORE ABOUT THE MAYOR'S TRIP": a paragraph that is one link, and no sentence. */
const linkLine = lineRule(
  'link-line',
  (line) =>
    line.kind === 'paragraph' &&
    isLink(line) &&
    !line.hints.linkedAway &&
    !/[.:…]["”’)]?$/.test(line.text),
);

/** Two links in a row as headings or list items, where the article has not begun or is over. */
const linkList: Rule = {
  id: 'boilerplate/link-list',
  to: 'dropped',
  finds(lines) {
    const first = lines.findIndex(isProse);
    const last = lines.findLastIndex(isProse);
    return lines.filter(
      (line, index) =>
        (index < first || index > last || line.kind === 'heading') &&
        isLink(line) &&
        [lines[index - 1], lines[index + 1]].some(
          (other) => other?.kind === line.kind && isLink(other),
        ),
    );
  },
};

const isProse = ({ text, hints }: Candidate): boolean =>
  text.length >= 80 && hints.linked < LINK && isSentence(text);

/** The page's own address, or another's, alone on a line. */
const address = lineRule('address', ({ text }) => /^(?:https?:\/\/|www\.)\S+$/.test(text));

export const linkRules: readonly Rule[] = [linkLine, linkList, address];
