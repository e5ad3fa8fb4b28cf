/** Where a state stands, and how large it is there, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export type SurfaceName = 'popup' | 'panel' | 'tab';

export const SIZES: Readonly<Record<SurfaceName, Size>> = {
  /** The highest popup that browsers show. */
  popup: { width: 400, height: 600 },
  /** The narrowest that Chrome has. */
  panel: { width: 360, height: 600 },
  tab: { width: 720, height: 900 },
};
