import { createContext } from 'preact';
import { useContext, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Brief } from '../../lib/brief.ts';
import { formsOf, type ExportFile, type Form, type Subject } from '../../lib/export/forms.ts';
import type { MessageKey } from '../../lib/locale/keys.ts';
import type { Locale } from '../../lib/locale/locale.ts';
import { Icon, type IconName } from '../icon.tsx';
import { useLocale } from '../locale.tsx';
import { useAnnounce } from '../announce.tsx';
import './take.css';

/** Onto the clipboard, or into a file. */
export type How = 'copy' | 'save';

interface TakeAlong {
  readonly brief: Brief;
  readonly onTake: (how: How, file: ExportFile) => Promise<void>;
}

/** `null` where nothing can be taken along. */
export const TakeContext = createContext<TakeAlong | null>(null);

export interface Takeable {
  readonly name: string;
  readonly subject: Subject;
}

/** A button that opens the list of what can be copied or saved, and in which forms. */
export function TakeButton({
  icon,
  text,
  takeables,
}: {
  readonly icon: IconName;
  /** Beside the icon; without it the icon stands alone. */
  readonly text?: string;
  readonly takeables: () => readonly Takeable[];
}) {
  const { message } = useLocale();
  const along = useContext(TakeContext);
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const close = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [open]);
  if (!along) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape') return;
    // The browser would close the whole popup.
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const name = message('copyOrSave');
  return (
    <div class={`take${text === undefined ? ' of-item' : ''}`} ref={box} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="action"
        title={name}
        {...(text === undefined && { 'aria-label': name })}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        {text}
      </button>
      <div id={id} class="take-list" hidden={!open}>
        {open && <TakeList along={along} takeables={takeables()} />}
      </div>
    </div>
  );
}

const FORM_NAMES: Readonly<Record<Form, string>> = {
  markdown: 'Markdown',
  text: '',
  json: 'JSON',
  csv: 'CSV',
  geojson: 'GeoJSON',
  citation: 'Markdown',
  apa: 'APA',
  csl: 'CSL-JSON',
};
const CITATIONS: ReadonlySet<Form> = new Set(['citation', 'apa', 'csl']);

function formName(form: Form, { message }: Locale): string {
  if (form === 'text') return message('formText');
  return CITATIONS.has(form) ? message('citation', FORM_NAMES[form]) : FORM_NAMES[form];
}

const OUTCOMES: Readonly<Record<How, readonly [done: MessageKey, failed: MessageKey]>> = {
  copy: ['copied', 'notCopied'],
  save: ['saved', 'notSaved'],
};

function TakeList({
  along: { brief, onTake },
  takeables,
}: {
  readonly along: TakeAlong;
  readonly takeables: readonly Takeable[];
}) {
  const locale = useLocale();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState('');
  // While the reader chooses.
  const writing = useMemo(() => import('./file-of.ts'), []);
  const take = async (how: How, { name, subject }: Takeable, form: Form) => {
    const [done, failed] = OUTCOMES[how];
    const isTaken = await writing
      .then(async ({ fileOf }) => await onTake(how, fileOf(brief, subject, form, locale)))
      .then(
        () => true,
        () => false,
      );
    const text = locale.message(isTaken ? done : failed, `${name}, ${formName(form, locale)}`);
    setOutcome(text);
    announce(text);
  };
  return (
    <>
      {takeables.map((takeable) => (
        <table key={takeable.name}>
          <caption>{takeable.name}</caption>
          <tbody>
            {formsOf(takeable.subject).map((form) => (
              <tr key={form}>
                <th scope="row">{formName(form, locale)}</th>
                {(['copy', 'save'] as const).map((how) => (
                  <td key={how}>
                    <button
                      type="button"
                      class="action"
                      aria-label={`${locale.message(how)}: ${takeable.name}, ${formName(form, locale)}`}
                      onClick={() => void take(how, takeable, form)}
                    >
                      {locale.message(how)}
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p class="note" aria-hidden="true">
        {outcome}
      </p>
    </>
  );
}
