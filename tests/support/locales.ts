/** The interface's languages without a browser: from the files that the browser reads. */
import { localeFrom, type GetMessage, type Locale } from '../../lib/locale/locale.ts';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import es from '../../public/_locales/es/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import it from '../../public/_locales/it/messages.json';
import nl from '../../public/_locales/nl/messages.json';
import pl from '../../public/_locales/pl/messages.json';
import ptBr from '../../public/_locales/pt_BR/messages.json';
import ptPt from '../../public/_locales/pt_PT/messages.json';
import uk from '../../public/_locales/uk/messages.json';

export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** By the names of their folders. */
export const LOCALES: Readonly<Record<string, Messages>> = {
  en,
  de,
  es,
  fr,
  it,
  nl,
  pl,
  pt_BR: ptBr,
  pt_PT: ptPt,
  uk,
};

/** As browsers do it: what a file lacks is taken from the English one. */
export function getMessageIn(messages: Messages): GetMessage {
  return (key, values) =>
    (messages[key] ?? LOCALES['en']?.[key])?.message.replace(
      /\$(\d)/g,
      (_, place: string) => values[Number(place) - 1] ?? '',
    ) ?? '';
}

export function localeIn(folder: string): Locale {
  const messages = LOCALES[folder];
  if (!messages) throw new Error(`no folder ${folder}`);
  return localeFrom(getMessageIn(messages), []);
}

export const english = localeIn('en');

/** Between ⟦ and ⟧, a third longer and with marks above and below. */
function pseudo(text: string): string {
  const longer = '·'.repeat(Math.ceil(text.length / 3));
  return `⟦${text.replace(/[aeouAEOU]/g, (letter) => `${letter}\u0323\u0302`)}${longer}⟧`;
}

const pseudoMessages = localeFrom((key, values) => {
  const message = getMessageIn(en)(key, values);
  return key === 'language' || message === '' ? message : pseudo(message);
}, []);

const maybePseudo = (text: string | null) => (text === null ? null : pseudo(text));

/** What is shown in it and bears no brackets is hard-coded. */
export const pseudoLocale: Locale = {
  ...pseudoMessages,
  day: (iso) => maybePseudo(english.day(iso)),
  country: (code) => maybePseudo(english.country(code)),
  language: (tag) => maybePseudo(english.language(tag)),
};
