import type { Theme } from './states-page.ts';
import type { Size } from './surface.ts';

/** Shows states of the interface, and draws them. */
export interface Easel {
  /** Settled; gives the page's height in pixels. */
  show(name: string, theme: Theme, size: Size): Promise<number>;
  /** PNG of the page as it is shown, at `scale` pixels a CSS pixel. */
  draw(size: Size, scale?: number): Promise<Buffer>;
  close(): Promise<void>;
}
