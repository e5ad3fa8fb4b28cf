import type { MoneyTables } from '../figures.ts';
import { headed, list, pairs } from '../rows.ts';

/**
 * Codes: ISO 4217. Signs and names: CLDR 45 (currencies.json for en, en-AU, en-CA, en-IN), with the
 * short forms of the BBC and Reuters style guides. A name that several countries share and that
 * news does not tie to one of them ("peso", "dinar") keeps its own word as its unit: not guessed.
 * "COP26" is a conference, so that Colombia's code is left out.
 */
const CODES = `
  USD EUR GBP JPY CNY AUD CAD NZD CHF SEK NOK DKK HKD SGD INR PKR BDT LKR NPR MYR IDR THB
  PHP VND KRW TWD RUB UAH PLN CZK HUF RON BGN TRY ILS AED SAR QAR KWD BHD OMR EGP ZAR NGN KES GHS MXN
  BRL ARS CLP PEN UYU MAD DZD TND ISK GEL AMD AZN KZT BTC ETH
`;

/** The unit and its names in lower case; the plural in -s is added to every one. */
const NAMES = headed(`
  USD: dollar, us dollar, u.s. dollar, american dollar, buck
  AUD: australian dollar
  CAD: canadian dollar
  NZD: new zealand dollar
  HKD: hong kong dollar
  SGD: singapore dollar, singaporean dollar
  TWD: taiwan dollar, new taiwan dollar
  EUR: euro
  GBP: pound, pound sterling, pounds sterling, british pound, quid, sterling
  penny: penny, pence
  cent: cent, us cent, u.s. cent
  JPY: yen, japanese yen
  CNY: yuan, chinese yuan, renminbi, rmb
  KRW: won, south korean won, korean won
  INR: indian rupee
  PKR: pakistani rupee
  LKR: sri lankan rupee
  rupee: rupee
  CHF: swiss franc, franc
  DKK: danish krone, danish kroner, danish crown
  NOK: norwegian krone, norwegian kroner, norwegian crown
  SEK: swedish krona, swedish kronor, swedish crown, krona, kronor
  krone: krone, kroner
  CZK: czech koruna, czech crown, koruna
  PLN: zloty, złoty, polish zloty
  HUF: forint
  RUB: rouble, ruble, russian rouble, russian ruble
  UAH: hryvnia, hryvnya
  TRY: lira, turkish lira
  ILS: shekel, israeli shekel
  AED: uae dirham, dirham
  SAR: saudi riyal
  riyal: riyal, rial
  IRR: iranian rial
  dinar: dinar
  KWD: kuwaiti dinar
  EGP: egyptian pound
  ZAR: rand, south african rand
  NGN: naira, nigerian naira
  MXN: mexican peso
  ARS: argentine peso
  CLP: chilean peso
  COP: colombian peso
  PHP: philippine peso
  peso: peso
  BRL: brazilian real, brazilian reais, reais
  MYR: ringgit, malaysian ringgit
  IDR: rupiah, indonesian rupiah
  THB: baht, thai baht
  VND: dong, vietnamese dong
  GEL: lari, georgian lari
  BTC: bitcoin
`);

export const money: MoneyTables = {
  signs: new Map(
    pairs(`
      $:USD us$:USD u.s.$:USD a$:AUD au$:AUD aud$:AUD c$:CAD ca$:CAD cad$:CAD cdn$:CAD nz$:NZD nzd$:NZD
      hk$:HKD s$:SGD sg$:SGD nt$:TWD r$:BRL mx$:MXN mxn$:MXN y=:JPY £:GBP €:EUR ¥:JPY ₹:INR ₽:RUB ₴:UAH
      ₩:KRW ₪:ILS ₺:TRY ₦:NGN ฿:THB ₿:BTC ₱:PHP ₫:VND ¢:cent ₾:GEL ৳:BDT ₵:GHS gh₵:GHS
    `),
  ),
  codes: new Map([
    ...[...list(CODES)].map((code) => [code, code] as const),
    ...pairs(`
      Rs:INR Rs.:INR RM:MYR RMB:CNY Rp:IDR NIS:ILS R:ZAR PS:GBP N:NGN Tk:BDT Ksh:KES KSh:KES Kshs:KES
      usd:USD eur:EUR gbp:GBP rmb:CNY
      inr:INR jpy:JPY
    `),
  ]),
  // News wires in ASCII write "PS2.7m" for "£2.7m", Nigeria's press "N20m"; "PS5" is a console, "N95" a mask.
  folded: list('PS N'),
  words: new Map(
    NAMES.flatMap(([unit, ...names]) =>
      names.flatMap((name) => [[name, unit] as const, [`${name}s`, unit] as const]),
    ),
  ),
  longest: 3,
  coins: list('cent penny'),
  after: new Map(pairs('us:USD u.s:USD u.s.:USD')),
  suffixes: new Map(pairs('p:penny c:cent ¢:cent €:EUR £:GBP $:USD ₽:RUB ₾:GEL ₴:UAH ₺:TRY')),
};
