import type { Words } from '../../lib/export/words.ts';
import type { Locale } from '../../lib/locale/locale.ts';
import { PLACE_KINDS } from '../place-kinds.ts';

/** The words of what is taken along, as the interface speaks. */
export function wordsIn({ message, counted, country, day, oneOf }: Locale): Words {
  return {
    titles: {
      keyPoints: message('keyPoints'),
      quotations: message('tabQuotes'),
      voices: message('tabVoices'),
      places: message('tabPlaces'),
      figures: message('tabFigures'),
    },
    untitled: message('untitled'),
    unattributed: message('unattributed'),
    probably: (name) => message('probably', name),
    unnamed: message('unnamedSource'),
    notOnMap: message('noteNoSpot'),
    change: { up: '↑', down: '↓' },
    kind(kind) {
      const key = PLACE_KINDS[kind];
      return key === undefined ? '' : message(key);
    },
    country: (code) => country(code) ?? code,
    mentions: (count) => counted('mentions', count),
    share: (words, quotes) => `${counted('words', words)} · ${counted('quotes', quotes)}`,
    ambiguous: (name, others) => message('ambiguous', name, oneOf(others)),
    readOn: (iso) => message('readOn', day(iso) ?? iso),
    readAt: (time) => message('readOn', time),
    coverage: ({ paragraphs, words, minutes, dropped }) =>
      [
        counted('paragraphsRead', paragraphs),
        counted('words', words),
        counted('minutesRead', minutes),
        ...(dropped.length > 0 ? [counted('leftOut', dropped.length)] : []),
      ].join(' · '),
  };
}
