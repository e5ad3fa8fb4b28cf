import { useLocale } from '../locale.tsx';

export interface KeptProps {
  readonly kept: {
    /** Briefs of open tabs. */
    readonly briefs: number;
    /** Briefs in the library. */
    readonly library: number;
  };
  readonly onForget: () => Promise<void>;
}

/** All that this extension keeps anywhere, and the button that ends it. */
export function Kept({ kept, onForget }: KeptProps) {
  const { message, counted } = useLocale();
  return (
    <>
      <ul class="kept">
        <li>{message('keptSettings')}</li>
        <li>{counted('keptBriefs', kept.briefs)}</li>
        {kept.library > 0 && (
          <li>
            {message('library')}: {counted('libraryCount', kept.library)}
          </li>
        )}
      </ul>
      <p>
        <button type="button" class="button" onClick={() => void onForget()}>
          {message('forget')}
        </button>
      </p>
    </>
  );
}
