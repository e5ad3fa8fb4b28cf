import { browser } from 'wxt/browser';
import { localeFrom, type GetMessage, type Locale } from '../locale/locale.ts';

/** The keys are checked where they are asked for. */
const getMessage: GetMessage = (key, values) =>
  (browser.i18n.getMessage as GetMessage)(key, values);

/** As the browser speaks to its user. */
export function browserLocale(): Locale {
  return localeFrom(getMessage, [browser.i18n.getUILanguage(), ...navigator.languages]);
}
