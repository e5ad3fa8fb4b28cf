import type { Brief } from '../lib/brief.ts';
import { droppedAs } from './dropped-as.ts';
import { useLocale, Verbatim } from './locale.tsx';
import './style/coverage.css';

/** A look at what was not read. */
export function Coverage({ coverage: { dropped } }: { readonly coverage: Brief['coverage'] }) {
  const { counted, message } = useLocale();
  if (dropped.length === 0) return <p class="coverage">{message('nothingLeftOut')}</p>;
  return (
    <details class="coverage">
      <summary>{counted('leftOut', dropped.length)}</summary>
      <ul>
        {dropped.map(({ text, rule }, index) => (
          <li key={index} dir="auto">
            <small>{message(droppedAs(rule))}</small>
            <Verbatim>{text}</Verbatim>
          </li>
        ))}
      </ul>
    </details>
  );
}
