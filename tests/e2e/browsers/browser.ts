/** What both drivers offer: a browser with the extension loaded, one window, one tab in use. */
export interface Browser {
  /** The tab's page. */
  readonly page: Surface;
  open(url: string): Promise<void>;
  /** By the toolbar button, which grants the extension the tab. */
  openPopup(): Promise<Popup>;
  /** By the extension's keyboard shortcut, e.g. `Alt+Shift+S`. */
  press(shortcut: string): Promise<void>;
  /** A right click with the mouse on the first line of that element, then the extension's entry in the menu. */
  chooseFromMenu(selector: string): Promise<void>;
  /** The browser's question for a permission, once it stands there. */
  answerPermissionPrompt(answer: 'allow' | 'refuse'): Promise<void>;
  /** The popup that stands open, or opens in a moment. */
  popup(): Promise<Popup>;
  /** The side panel that stands open, or opens in a moment. */
  panel(): Promise<Surface>;
  readonly faults: Faults;
  /** Milliseconds that the processor was at work on {@link View.evaluate} in the tab's page so far. */
  processorTime?(): Promise<number>;
  /** Every request that a page or the extension made so far; not those of the browser itself. */
  requests(): Promise<readonly string[]>;
  /** Ends when the browser has, also by the reader's hand. */
  readonly exited: Promise<void>;
  close(): Promise<void>;
}

/** What goes wrong, or comes between. */
export interface Faults {
  /** As the browser does where it has been idle. */
  stopBackground(): Promise<void>;
  /** As an update does: every page of the extension is closed, its scripts in pages are cut off. */
  updateExtension(): Promise<void>;
  /** For what the extension keeps on the device; only where the driver can give it less. */
  setRoom?(bytes: number): Promise<void>;
  openWindow(url: string): Promise<OtherWindow>;
}

/** A window beside the one in use. */
export interface OtherWindow {
  readonly page: View;
  openPopup(): Promise<Popup>;
  /** With its only tab. */
  close(): Promise<void>;
}

/** A document in which functions can be run. */
export interface View {
  /** `run` travels as source: it sees its arguments and the document's globals, nothing else. */
  evaluate<Args extends readonly Json[], T>(
    run: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
}

export interface Surface extends View {
  /** PNG of what is in sight. */
  screenshot(): Promise<Buffer>;
}

export interface Popup extends Surface {
  /** As a reader sees it. */
  text(): Promise<string>;
  close(): Promise<void>;
}

export type Json = string | number | boolean | null | readonly Json[] | { [key: string]: Json };

export interface LaunchOptions {
  /** The unpacked extension's folder. */
  readonly extension: string;
  /** Path of the browser's program. */
  readonly program: string;
  /**
   * `none`: headless. `own`: the display that the user looks at. `virtual`: an X server of its own,
   * which takes a real mouse and keyboard.
   */
  readonly display: 'none' | 'own' | 'virtual';
  /** Pixels of a screenshot for each pixel of CSS; 1 where not given. */
  readonly scale?: number | undefined;
  /** In a private window, where the reader has allowed the extension. */
  readonly isPrivate?: boolean | undefined;
  /** Through which every request goes, this machine's own names included; absent: none. */
  readonly proxy?: { readonly host: string; readonly port: number } | undefined;
}

/** An expression that calls `run` with `args`. */
export function callOf(run: (...args: never[]) => unknown, args: readonly Json[]): string {
  return `(${run.toString()})(...${JSON.stringify(args)})`;
}
