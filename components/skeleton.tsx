import type { Scope } from './view.ts';

const READING: Readonly<Record<Scope, string>> = {
  page: 'Reading the page',
  selection: 'Reading the selection',
  link: 'Fetching the linked article',
};

/** The front page's shape, at once, so that nothing jumps when the brief comes. */
export function Skeleton({ scope }: { readonly scope: Scope }) {
  return (
    <main class="app skeleton" aria-busy="true">
      <p class="outlet">{READING[scope]} …</p>
    </main>
  );
}
