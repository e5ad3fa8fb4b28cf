import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../lib/settings/settings.ts';

export const SettingsContext = createContext<Settings>(DEFAULTS);

/** What the reader wants shown, and how much of it. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}
