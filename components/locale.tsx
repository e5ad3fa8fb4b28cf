import { createContext, Fragment, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey } from '../lib/locale/keys.ts';
import type { Locale } from '../lib/locale/locale.ts';

/** How the interface speaks. */
export const LocaleContext = createContext<Locale | null>(null);

export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (!locale) throw new Error('no LocaleContext around this component');
  return locale;
}

/** A message whose values are elements. */
export function Phrase({
  of,
  values,
}: {
  readonly of: MessageKey;
  readonly values: readonly ComponentChildren[];
}) {
  const pieces = useLocale().pieces(of);
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={index}>{typeof piece === 'number' ? values[piece] : piece}</Fragment>
      ))}
    </>
  );
}

/** The language that the story's own words are in. */
export const StoryLanguage = createContext<string | undefined>(undefined);

/** The story's own words, told from the interface's for those who hear them or have them hyphenated. */
export function Verbatim({
  children,
  class: name,
  isolated = false,
}: {
  readonly children: ComponentChildren;
  readonly class?: string;
  /** Beside the interface's words on a line, whichever way either of them runs. */
  readonly isolated?: boolean;
}) {
  const Tag = isolated ? 'bdi' : 'span';
  return (
    <Tag class={name} lang={useContext(StoryLanguage)}>
      {children}
    </Tag>
  );
}
