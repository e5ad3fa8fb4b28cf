import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useLocale } from './locale.tsx';
import { isMirrored, rovingTarget } from './roving.ts';
import './style/tabs.css';

export interface Tab {
  readonly name: string;
  /** How many items its panel holds; none is shown for `null`. */
  readonly count: number | null;
  readonly panel: () => ComponentChildren;
}

const VERTICAL = new Set(['ArrowUp', 'ArrowDown']);

/** Tabs after the ARIA Authoring Practices: one stop, arrows choose. Other keys are the browser's. */
export function Tabs({
  label,
  tabs,
  selected,
  onSelect,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
}) {
  const { number } = useLocale();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!list.current || VERTICAL.has(event.key)) return;
    const target = rovingTarget(event, selected, tabs.length, isMirrored(list.current));
    if (target === null) return;
    event.preventDefault();
    onSelect(target);
    list.current.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ name, count }, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-tab-${index}`}
            aria-controls={`${id}-panel`}
            aria-selected={index === selected}
            tabIndex={index === selected ? 0 : -1}
            onClick={() => onSelect(index)}
          >
            {name}
            {count !== null && <span class="count"> {number(count)}</span>}
          </button>
        ))}
      </div>
      <section
        class="panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-tab-${selected}`}
        tabIndex={0}
        key={selected}
      >
        {tabs[selected]?.panel()}
      </section>
    </>
  );
}
