/** Where Marionette's commands go: a tab's page, or the window around it with the rights of the browser. */
import { callOf, type Json, type View } from './browser.ts';
import type { Marionette } from './marionette.ts';

export interface Place {
  readonly marionette: Marionette;
  /** Marionette's name for the tab, also where its window is meant. */
  readonly tab: string;
  readonly context: 'content' | 'chrome';
}

export function inPlace(
  { marionette, tab, context }: Place,
  name: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  // Tab and context are states of the session: three commands that stay together.
  void marionette
    .command('WebDriver:SwitchToWindow', { handle: tab, focus: false })
    .catch(() => {});
  void marionette.command('Marionette:SetContext', { value: context }).catch(() => {});
  return marionette.command(name, parameters);
}

export function viewOf(place: Place): View {
  return {
    async evaluate<Args extends readonly Json[], T>(
      run: (...args: Args) => T | Promise<T>,
      ...args: Args
    ): Promise<T> {
      const { value } = (await inPlace(place, 'WebDriver:ExecuteScript', {
        script: `return ${callOf(run, args)}`,
        sandbox: place.context === 'chrome' ? 'system' : null,
      })) as { value: T };
      return value;
    },
  };
}
