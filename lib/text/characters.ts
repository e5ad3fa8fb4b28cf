/**
 * What a character is, asked of each one of a text: by its code where it is ASCII or one of the marks
 * of print, and of a pattern only beyond. A pattern with `\p{…}` costs a browser up to a millisecond
 * before its first answer.
 */
const LETTER = 1;
const UPPER = 2;
const DIGIT = 4;
const SMALL = 8;

const CLASSES = new Uint8Array(128);
for (let code = 0; code < 26; code++) {
  CLASSES[65 + code] = LETTER | UPPER;
  CLASSES[97 + code] = LETTER | SMALL;
}
for (let code = 48; code < 58; code++) CLASSES[code] = DIGIT;

/** Of ASCII. */
export function isAsciiLetter(code: number): boolean {
  return ((CLASSES[code] ?? 0) & LETTER) !== 0;
}

/** Of ASCII. */
export function isAsciiUpper(code: number): boolean {
  return ((CLASSES[code] ?? 0) & UPPER) !== 0;
}

/** Of ASCII. */
function isAsciiSmall(code: number): boolean {
  return ((CLASSES[code] ?? 0) & SMALL) !== 0;
}

/** Of ASCII. */
export function isAsciiDigit(code: number): boolean {
  return ((CLASSES[code] ?? 0) & DIGIT) !== 0;
}

/** Of ASCII. */
export function isAsciiLetterOrDigit(code: number): boolean {
  return ((CLASSES[code] ?? 0) & (LETTER | DIGIT)) !== 0;
}

/** Only a pattern tells: neither ASCII, nor a no-break space, nor a dash, quotation mark, bullet or dots. */
export function isBeyond(code: number): boolean {
  return code > 127 && code !== 0xa0 && !(code >= 0x2010 && code <= 0x2027);
}

/** As `\s`. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || (isBeyond(code) && /\s/.test(String.fromCharCode(code)));
}

/** Starts with a capital, as `^\p{Lu}`. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return isAsciiUpper(code) || (isBeyond(code) && /^\p{Lu}/u.test(text));
}

/** Starts with a small letter, as `^\p{Ll}`. */
export function isSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return isAsciiSmall(code) || (isBeyond(code) && /^\p{Ll}/u.test(text));
}

/** Starts with a letter, as `^\p{L}`. */
export function isLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return isAsciiLetter(code) || (isBeyond(code) && /^\p{L}/u.test(text));
}

/** Starts with a letter or a digit, as `^[\p{L}\p{Nd}]`. */
export function isLetterOrDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return isAsciiLetterOrDigit(code) || (isBeyond(code) && /^[\p{L}\p{Nd}]/u.test(text));
}

/** As `^\p{L}+$`. */
export function isAllLetters(text: string): boolean {
  return isAll(text, LETTER, /^\p{L}+$/u);
}

/** As `^\p{Lu}+$`. */
export function isAllCapitals(text: string): boolean {
  return isAll(text, UPPER, /^\p{Lu}+$/u);
}

/** As `^\p{Ll}+$`. */
export function isAllSmall(text: string): boolean {
  return isAll(text, SMALL, /^\p{Ll}+$/u);
}

function isAll(text: string, kind: number, beyond: RegExp): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBeyond(code)) return beyond.test(text);
    if (((CLASSES[code] ?? 0) & kind) === 0) return false;
  }
  return text !== '';
}

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Without accents: "Savé" as "Save". */
export function withoutMarks(text: string): string {
  return isAscii(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
}
