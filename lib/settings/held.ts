import { DEFAULTS, type Settings } from './settings.ts';

export interface Stored {
  load(): Promise<Settings>;
  /** Rejects where there is no room. */
  save(settings: Settings): Promise<void>;
}

/**
 * The settings of a page on which they are chosen: a choice holds before it is kept, so that the next
 * one, however quick, begins with it, and what was read meanwhile never comes back over it.
 */
export function heldSettings({ load, save }: Stored) {
  let settings = DEFAULTS;
  let choices = 0;
  let saving = 0;
  return {
    get now(): Settings {
      return settings;
    },
    /** Rejects as saving does. */
    async choose(chosen: Settings): Promise<void> {
      settings = chosen;
      choices++;
      saving++;
      try {
        await save(chosen);
      } finally {
        saving--;
      }
    },
    async refresh(): Promise<void> {
      const before = choices;
      const isOld = saving > 0;
      const loaded = await load();
      if (!isOld && before === choices) settings = loaded;
    },
  };
}
