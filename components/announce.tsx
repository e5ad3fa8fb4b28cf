import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Says a sentence to those who hear the page, through its one live region. */
export type Announce = (message: string) => void;

export const AnnounceContext = createContext<Announce>(() => {});

export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
