/** Letters that Unicode does not decompose into a Latin letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ə: 'a',
};
/** Saint, Mount and Fort are one name however they are written. */
const WORDS: Readonly<Record<string, string>> = { saint: 'st', mt: 'mount', ft: 'fort' };

const SAINT_MOUNT_FORT = /\b(?:saint|mt|ft)\b/;

/**
 * The form under which a name is found: lower case, without marks and punctuation, a space between
 * words. `''` if letters remain that are not Latin.
 */
export function fold(name: string): string {
  let plain = name.toLowerCase();
  if (/[^a-z0-9 ]/.test(plain)) {
    plain = plain
      .normalize('NFKD')
      .replace(/[\p{M}'’‘ʻʼʿʾ`.]/gu, '')
      .replace(/[æøåœßðđłþıħə]/g, (letter) => LETTERS[letter] ?? '')
      .replace(/[\s\-‐‑–—/,()&]+/g, ' ')
      .trim();
    if (/[^a-z0-9 ]/.test(plain)) return '';
  }
  return SAINT_MOUNT_FORT.test(plain)
    ? plain.replace(SAINT_MOUNT_FORT, (word) => WORDS[word] ?? word)
    : plain;
}

/** The key of an abbreviation, which is a word only in its own letters and dots ("Ind.", "US"). */
export function exactKey(abbreviation: string): string {
  return `=${abbreviation}`;
}

const SMALL = new Set(
  'a al am and at by da das de del der des di do dos du e el en in la las le les los of on sur the under upon van y'.split(
    ' ',
  ),
);

/** How a folded name is shown when its place has no form of its own. */
export function titleCase(key: string): string {
  return key
    .split(' ')
    .map((word, index) =>
      index > 0 && SMALL.has(word)
        ? word
        : word === 'st'
          ? 'St.'
          : word.slice(0, 1).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
