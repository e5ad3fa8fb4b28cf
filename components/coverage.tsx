import type { Brief } from '../lib/brief.ts';
import { counted } from './words.ts';

/** What was read, and a look at what was not. */
export function Coverage({ coverage }: { readonly coverage: Brief['coverage'] }) {
  const { paragraphs, dropped } = coverage;
  const read = `All ${counted(paragraphs, 'paragraph')} read`;
  if (dropped.length === 0) return <p class="coverage">{read}; nothing left out</p>;
  return (
    <details class="coverage">
      <summary>
        {read}; {counted(dropped.length, 'piece')} of boilerplate left out
      </summary>
      <ul>
        {dropped.map(({ text, rule }, index) => (
          <li key={index}>
            <small>{ruleName(rule)}</small>
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "share bar" for `boilerplate/share-bar`. */
function ruleName(rule: string): string {
  return rule.slice(rule.lastIndexOf('/') + 1).replaceAll('-', ' ');
}
