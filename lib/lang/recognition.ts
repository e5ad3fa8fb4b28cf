/**
 * What tells one written language from another: its commonest short words, or its script.
 * Sources: the most frequent words of the Leipzig Corpora's news collections; ISO 15924 for scripts.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** By ISO 639-1 code, lower case. */
export const COMMON_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    list(
      'the of and to in that is was for it with as his on be at by had not are but from or have they which you were her she there been their has would more who will said we',
    ),
  ],
  [
    'de',
    list(
      'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber',
    ),
  ],
  [
    'fr',
    list(
      'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ses mais aux cette été elle nous ont son ou ils leur être',
    ),
  ],
  [
    'es',
    list(
      'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era',
    ),
  ],
  [
    'it',
    list(
      'di e il la che in un a per è una non del si da con le sono i dei al della più ha nel anche come alla ma gli o delle lo ai dal su se nella questo ci ed era stato dalla',
    ),
  ],
  [
    'pt',
    list(
      'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso',
    ),
  ],
  [
    'nl',
    list(
      'de het een van en in is dat op te zijn voor met die niet aan er om ook als dan maar bij uit nog wordt door naar heeft hij ze worden werd was over tot wel geen meer al hebben zo',
    ),
  ],
  [
    'pl',
    list(
      'w i na z się nie do to że o jest po jak co za od oraz ale czy tym jego dla już przez tak był być ich są które może ze roku przed przy także tylko',
    ),
  ],
  [
    'uk',
    list(
      'і в на що з не до та у за є від як для про це його але було по які він який із також буде або вони її бути щоб року був',
    ),
  ],
  [
    'ru',
    list(
      'и в не на что с по как из для от это к за а его но то при у он же так о был до если было все или они она вы мы бы года также',
    ),
  ],
  [
    'sv',
    list(
      'och i att det som en på är av för med den till inte har de om ett var jag men från han vi så kan när nu ska efter vid också eller',
    ),
  ],
  [
    'da',
    list(
      'og i at det er en til af på for med den de ikke som har der et var men kan fra jeg han vi også efter ved så eller blev om',
    ),
  ],
  [
    'no',
    list(
      'og i det er på en til som av for at med har de ikke den var et om fra jeg men han så kan vi også ble etter ved eller skal',
    ),
  ],
  [
    'tr',
    list(
      've bir bu da de için ile olarak çok daha en olan gibi kadar sonra ancak ne ya ise her ki olduğu oldu değil mi dedi',
    ),
  ],
  [
    'id',
    list(
      'yang dan di itu dengan untuk dari dalam tidak ini pada akan ke juga ada oleh adalah mereka sebagai saya karena bisa atau telah lebih sudah kami',
    ),
  ],
]);

/** Scripts that one language, or mostly one, is written in; the first whose share is large decides. */
export const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];
