import { expect, test } from 'vitest';
import { languageOf, recognise } from '../../lib/article/recognise.ts';

test.each([
  [
    'en',
    'The council of the town has said that it will not pay for the works, which were to begin in the spring and have been put off by a year.',
  ],
  [
    'de',
    'Der Rat der Stadt hat am Dienstag nach einer langen Debatte beschlossen, dass die Brücke bis zum Frühjahr nicht für den Verkehr geöffnet wird.',
  ],
  [
    'fr',
    'Le conseil de la ville a décidé que le pont ne sera pas ouvert avant le printemps, et que les travaux seront payés par la région dans une semaine.',
  ],
  [
    'es',
    'El ayuntamiento de la ciudad ha dicho que no va a pagar las obras del puente, que se iban a empezar en la primavera y que son para los vecinos.',
  ],
  [
    'it',
    'Il consiglio della città ha detto che non pagherà i lavori del ponte, che erano da fare in primavera e che sono per gli abitanti della zona.',
  ],
  [
    'pt',
    'O conselho da cidade disse que não vai pagar as obras da ponte, que foram adiadas para o ano que vem e que são para os moradores do bairro.',
  ],
  [
    'nl',
    'De raad van de stad heeft op dinsdag na een lang debat besloten dat de brug tot het voorjaar niet voor het verkeer wordt geopend en dat er veren zijn.',
  ],
  [
    'pl',
    'Rada miasta nie zapłaci za prace na moście, które miały się zacząć na wiosnę i są dla mieszkańców tej części, ale jest to tylko do lata.',
  ],
  [
    'uk',
    'Рада міста не буде платити за роботи на мосту, які мали початися навесні, і що це для мешканців або для порту, було відомо ще до того як він став мером.',
  ],
  [
    'ru',
    'Совет города не будет платить за работы на мосту, которые должны были начаться весной, и что это для жителей или для порта, было известно уже до того, как он стал мэром.',
  ],
  ['ja', '港の橋は春まで閉鎖されることが火曜日の夜に決まった。'],
  ['zh', '港口大桥将关闭至春季，市议会周二晚间决定。'],
  ['ar', 'سيظل جسر الميناء مغلقا حتى الربيع'],
])('%s', (language, text) => {
  expect(recognise(text)).toBe(language);
});

test.each([
  ['too little to tell', 'Bridge shut'],
  ['no words', '1234 5678'],
  ['names alone', 'Marta Lindqvist Jo Poe Ann Lee Tom Hale Kim Roe'],
])('%s', (_why, text) => {
  expect(recognise(text)).toBeNull();
  expect(languageOf('en-GB', text)).toBe('en-GB');
});
