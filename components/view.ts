/** What the popup and the side panel hand to `App`, and what it asks of them. */
import type { Item, Outcome, Stage } from '../lib/brief.ts';
import type { ExportFile } from '../lib/export/forms.ts';
import type { Locale } from '../lib/locale/locale.ts';
import type { Settings } from '../lib/settings/settings.ts';

export type Span = Item['span'];

/** What the reader asked to be briefed on. */
export type Scope = 'page' | 'selection' | 'link';

/** How far a long article is read. */
export interface Progress {
  /** That were read from the page. */
  readonly paragraphs: number;
  /** What is looked for in them now. */
  readonly stage: Stage;
}

export type View =
  /** Nothing was asked; `shortcut` as the browser writes it, '' for none. */
  | { readonly state: 'idle'; readonly shortcut: string }
  | { readonly state: 'reading'; readonly scope: Scope; readonly progress?: Progress }
  | {
      readonly state: 'done';
      readonly scope: Scope;
      readonly outcome: Outcome;
      /** The linked article's address, for scope `link`; http(s) only. */
      readonly link?: string;
    };

/** What can be marked in the page all at once. */
export const MARKABLE = ['quotations', 'places', 'figures'] as const;
export type Markable = (typeof MARKABLE)[number];

export type Revealed = 'found' | 'not-found';

/**
 * What the surroundings do for the reader. Each is optional: without it, what would need it is
 * shown as plain text or left out.
 */
export interface Actions {
  /** Scroll the page to `spans[index]` and mark it. All spans are mentions of one thing. */
  readonly onReveal?: ((spans: readonly Span[], index: number) => Promise<Revealed>) | undefined;
  /** Mark all of these kinds in the page, and no others; resolves to how many places were found. */
  readonly onShowAll?: ((kinds: readonly Markable[]) => Promise<number>) | undefined;
  /** The kinds that an earlier visit has left marked. */
  readonly onShownKinds?: (() => Promise<readonly Markable[]>) | undefined;
  /** Put it on the clipboard, or into a file. */
  readonly onTake?: ((how: 'copy' | 'save', file: ExportFile) => Promise<void>) | undefined;
  /** Read again; for a link also: ask for its site's permission again. */
  readonly onRetry?: (() => void) | undefined;
  /** Open the linked article in a tab. */
  readonly onOpenLink?: ((url: string) => void) | undefined;
  /** Put the brief into the reader's library; `full`: there is no room, and nothing was lost. */
  readonly onKeep?: (() => Promise<'kept' | 'already-kept' | 'full'>) | undefined;
  readonly onOptions?: (() => void) | undefined;
  /** Read along in the side panel. */
  readonly onPanel?: (() => void) | undefined;
}

export type AppProps = Actions & {
  readonly view: View;
  readonly locale: Locale;
  readonly settings: Settings;
};
