import { useLayoutEffect, useState } from 'preact/hooks';

/** How many pixels wide an element is, before the first paint and whenever that changes. */
export function useWidth(element: { readonly current: Element | null }, likely: number): number {
  const [width, setWidth] = useState(likely);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => {
      // Unlike an element's rectangle, not in pixels that the text size has enlarged.
      const measured = Math.floor(parseFloat(getComputedStyle(current).width));
      if (measured > 0) setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
