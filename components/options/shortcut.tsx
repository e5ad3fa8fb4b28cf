import { useLocale } from '../locale.tsx';

export interface ShortcutProps {
  /** As the browser has it; '' for none. */
  readonly keys: string;
  /** Opens the browser's own settings of it; missing where no extension may. */
  readonly onChange?: (() => void) | undefined;
}

export function Shortcut({ keys, onChange }: ShortcutProps) {
  const { message } = useLocale();
  return (
    <>
      <p>{keys === '' ? message('shortcutNone') : message('shortcutIs', keys)}</p>
      {onChange ? (
        <p>
          <button type="button" class="button" onClick={onChange}>
            {message('shortcutChange')}
          </button>
        </p>
      ) : (
        <p class="note">{message('shortcutHow')}</p>
      )}
    </>
  );
}
