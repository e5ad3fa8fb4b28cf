/** Drawn for this interface: 16 by 16, lines of one width. */
const PATHS = {
  /** Three sliders. */
  options:
    'M2 4h7M13 4h1M2 8h1M7 8h7M2 12h5M11 12h3M9 4a2 2 0 1 0 4 0a2 2 0 1 0-4 0M3 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0M7 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  /** Down into a tray. */
  save: 'M8 2v7.5M4.8 6.6L8 9.8l3.2-3.2M2.5 10.5v3h11v-3',
  /** A window with a column. */
  panel: 'M2 3h12v10H2zM10 3v10',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** Says nothing to those who hear: the button around it has a name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
