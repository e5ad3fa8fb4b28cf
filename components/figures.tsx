import type { Brief, Figure } from '../lib/brief.ts';
import { RevealButton } from './reveal.tsx';

export function Figures({ brief }: { readonly brief: Brief }) {
  if (brief.figures.length === 0) return <p class="none">This article states no figures.</p>;
  return (
    <ul class="items">
      {brief.figures.map((figure) => (
        <li key={figure.span.from}>
          <FigureLine figure={figure} brief={brief} />
        </li>
      ))}
    </ul>
  );
}

export function FigureLine({ figure, brief }: { readonly figure: Figure; readonly brief: Brief }) {
  return (
    <RevealButton spans={[figure.span]} class="figure">
      <b dir="auto">{figure.text}</b>
      {figure.of !== null && (
        <span dir="auto"> {brief.text.slice(figure.of.from, figure.of.to)}</span>
      )}
    </RevealButton>
  );
}
