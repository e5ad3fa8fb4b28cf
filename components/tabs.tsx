import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

export interface Tab {
  readonly name: string;
  /** How many items its panel holds; none is shown for `null`. */
  readonly count: number | null;
  readonly panel: () => ComponentChildren;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Tabs after the ARIA Authoring Practices: one stop, arrows choose. Other keys are the browser's. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  const id = useId();
  const [selected, select] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const choose = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const flipped = list.current !== null && getComputedStyle(list.current).direction === 'rtl';
    const towards = flipped && event.key.startsWith('Arrow') ? tabs.length - 1 : 1;
    const at = step(selected, tabs.length);
    const target =
      towards === 1 ? at : (2 * selected - at + tabs.length + tabs.length) % tabs.length;
    select(target);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={choose}>
        {tabs.map(({ name, count }, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-tab-${index}`}
            aria-controls={`${id}-panel`}
            aria-selected={index === selected}
            tabIndex={index === selected ? 0 : -1}
            onClick={() => select(index)}
          >
            {name}
            {count !== null && <span class="count"> {count}</span>}
          </button>
        ))}
      </div>
      <section
        class="panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-tab-${selected}`}
        tabIndex={-1}
        key={selected}
      >
        {tabs[selected]?.panel()}
      </section>
    </>
  );
}
