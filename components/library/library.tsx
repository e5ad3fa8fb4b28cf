import { useState } from 'preact/hooks';
import { matches, type Heading } from '../../lib/library/entry.ts';
import type { Locale } from '../../lib/locale/locale.ts';
import { LocaleContext, StoryLanguage, Verbatim } from '../locale.tsx';
import '../style/base.css';
import '../style/items.css';
import '../style/tab-page.css';
import './library.css';

export interface LibraryProps {
  readonly locale: Locale;
  /** `null`: the browser keeps nothing here. */
  readonly headings: readonly Heading[] | null;
  /** How the last deed went, '' for none. */
  readonly status: string;
  readonly isNearlyFull: boolean;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (heading: Heading) => void;
  /** Puts back what was deleted last; `undefined` where there is nothing to put back. */
  readonly onUndo: (() => void) | undefined;
  readonly onDeleteAll: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

/** The briefs that the reader keeps: found, opened, deleted, taken along and brought back. */
export function Library(props: LibraryProps) {
  const { locale, headings, status, isNearlyFull, onUndo } = props;
  const { message } = locale;
  const [query, setQuery] = useState('');
  return (
    <LocaleContext value={locale}>
      {/* Of which language a headline is was not kept. */}
      <StoryLanguage value="">
        <main class="tab-page library">
          <p class="outlet">Standfirst</p>
          <h1>{message('library')}</h1>
          <p class="note">{message('libraryNote')}</p>
          {headings === null ? (
            <p class="none">{message('libraryShut')}</p>
          ) : (
            <>
              {isNearlyFull && <p class="warning">{message('libraryNearlyFull')}</p>}
              <label class="search">
                <span class="visually-hidden">{message('searchLibrary')}</span>
                <input
                  type="search"
                  placeholder={message('searchLibrary')}
                  value={query}
                  onInput={({ currentTarget }) => setQuery(currentTarget.value)}
                />
              </label>
              <Found {...props} headings={headings} query={query} />
              <Deeds {...props} isEmpty={headings.length === 0} />
            </>
          )}
          <p class="status">
            <span role="status">{status}</span>{' '}
            {onUndo && (
              <button type="button" class="button" onClick={onUndo}>
                {message('undo')}
              </button>
            )}
          </p>
        </main>
      </StoryLanguage>
    </LocaleContext>
  );
}

function Found({
  locale: { message, counted, day },
  headings,
  query,
  onOpen,
  onDelete,
}: LibraryProps & { readonly headings: readonly Heading[]; readonly query: string }) {
  if (headings.length === 0) return <p class="none">{message('libraryEmpty')}</p>;
  const found = headings.filter((heading) => matches(heading, query));
  if (found.length === 0) return <p class="none">{message('noMatches')}</p>;
  return (
    <>
      <p class="note">{counted('libraryCount', found.length)}</p>
      <ul class="items">
        {found.map((heading) => (
          <li key={heading.id}>
            <button type="button" class="heading" dir="auto" onClick={() => onOpen(heading.id)}>
              <b id={`heading-${heading.id}`}>
                <Verbatim>{heading.title || (heading.url ?? '—')}</Verbatim>
              </b>
              <span class="facts">
                {heading.outlet !== null && (
                  <>
                    <Verbatim isolated>{heading.outlet}</Verbatim> ·{' '}
                  </>
                )}
                <bdi>{message('keptOn', day(heading.saved) ?? heading.saved)}</bdi>
              </span>
            </button>
            <button
              type="button"
              class="action"
              aria-describedby={`heading-${heading.id}`}
              onClick={() => onDelete(heading)}
            >
              {message('deleteBrief')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Deeds({
  locale: { message },
  isEmpty,
  onExport,
  onImport,
  onDeleteAll,
}: LibraryProps & { readonly isEmpty: boolean }) {
  return (
    <p class="deeds">
      {!isEmpty && (
        <button type="button" class="button" onClick={onExport}>
          {message('exportLibrary')}
        </button>
      )}
      <label class="button">
        {message('importLibrary')}
        <input
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file) onImport(file);
          }}
        />
      </label>
      {!isEmpty && (
        <button type="button" class="button" onClick={onDeleteAll}>
          {message('deleteAllBriefs')}
        </button>
      )}
    </p>
  );
}
