import { useContext, useState } from 'preact/hooks';
import type { MessageKey } from '../lib/locale/keys.ts';
import { AnnounceContext } from './announce.tsx';
import { useLocale } from './locale.tsx';
import type { Actions } from './view.ts';

type Kept = Awaited<ReturnType<NonNullable<Actions['onKeep']>>>;

const SAID: Readonly<Record<Kept, MessageKey>> = {
  kept: 'kept',
  'already-kept': 'kept',
  full: 'libraryFull',
};

/** Puts the brief into the library, and says on the button and aloud how that went. */
export function KeepButton({ onKeep }: { readonly onKeep: NonNullable<Actions['onKeep']> }) {
  const { message } = useLocale();
  const announce = useContext(AnnounceContext);
  const [said, say] = useState<MessageKey>('keep');
  const keep = async () => {
    const outcome = await onKeep().then(
      (kept) => SAID[kept],
      () => 'notKept' as const,
    );
    say(outcome);
    announce(message(outcome));
  };
  const isTrouble = said === 'libraryFull' || said === 'notKept';
  return (
    <>
      <button type="button" class="action" disabled={said === 'kept'} onClick={() => void keep()}>
        {message(isTrouble ? 'keep' : said)}
      </button>
      {isTrouble && <p class="trouble">{message(said)}</p>}
    </>
  );
}
