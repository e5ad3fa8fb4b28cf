import { useLayoutEffect, useRef, type Inputs } from 'preact/hooks';

/** Pixels: the highest popup that browsers show. */
const FIRST_SCREEN = 600;
/** Lines of a paragraph, from all that it is likely to have down to what still says something. */
const LINES = [5, 4, 3, 2];

/**
 * Cuts the paragraphs of an element (`--lines` in its style) just so far that the first screen holds
 * all of it: the fonts that a system has are too unlike for a fixed number. In a window higher than
 * a popup there is more room.
 */
export function useFitting<T extends HTMLElement>(inputs: Inputs) {
  const element = useRef<T>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const room = Math.max(FIRST_SCREEN, window.innerHeight);
    for (const lines of LINES) {
      current.style.setProperty('--lines', String(lines));
      if (current.getBoundingClientRect().bottom + window.scrollY <= room) return;
    }
  }, inputs);
  return element;
}
