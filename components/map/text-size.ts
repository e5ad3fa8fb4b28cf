import type { Size } from '../../lib/map/frame.ts';

/** Of a line of text, in pixels a pixel of font size. */
const LINE = 1.2;
/** Wider than most letters of most fonts: for where nothing can be measured. */
const LETTER = 0.64;

let context: CanvasRenderingContext2D | null | undefined;

/** How much room a line of text takes in the sans that the style sheet sets. */
export function textSize(text: string, pixels: number, weight: number): Size {
  context ??= document.createElement('canvas').getContext('2d');
  const height = pixels * LINE;
  if (!context) return { width: text.length * pixels * LETTER, height };
  context.font = `${weight} ${pixels}px system-ui, sans-serif`;
  return { width: context.measureText(text).width + 1, height };
}
