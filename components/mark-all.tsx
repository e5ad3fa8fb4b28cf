import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../lib/locale/keys.ts';
import { useAnnounce } from './announce.tsx';
import { useLocale } from './locale.tsx';

import './style/mark-all.css';
import { MARKABLE, type Actions, type Markable } from './view.ts';

const NAMES: Readonly<Record<Markable, MessageKey>> = {
  quotations: 'tabQuotes',
  places: 'tabPlaces',
  figures: 'tabFigures',
};

export interface Marks {
  readonly marked: ReadonlySet<Markable>;
  toggle(kind: Markable): Promise<void>;
}

/** What is marked in the page all at once, also by an earlier visit; `null` where there is no page. */
export function useMarks({ onShowAll, onShownKinds }: Actions): Marks | null {
  const { counted, message } = useLocale();
  const announce = useAnnounce();
  const [marked, setMarked] = useState<ReadonlySet<Markable>>(new Set());
  useEffect(() => {
    void onShownKinds?.().then((kinds) => setMarked(new Set(kinds)));
  }, [onShownKinds]);
  if (!onShowAll) return null;
  return {
    marked,
    async toggle(kind) {
      const wanted = new Set(marked);
      if (!wanted.delete(kind)) wanted.add(kind);
      setMarked(wanted);
      const count = await onShowAll([...wanted]);
      announce(wanted.size === 0 ? message('marksCleared') : counted('markedInPage', count));
    },
  };
}

/** The switches, which are the legend of the colours too. */
export function MarkAll({ marks }: { readonly marks: Marks }) {
  const { message } = useLocale();
  return (
    <fieldset class="mark-all">
      <legend>{message('markAll')}</legend>
      {MARKABLE.map((kind) => (
        <button
          key={kind}
          type="button"
          class="action"
          aria-pressed={marks.marked.has(kind)}
          onClick={() => void marks.toggle(kind)}
        >
          <span class={`swatch ${kind}`} />
          {message(NAMES[kind])}
        </button>
      ))}
    </fieldset>
  );
}
