/** Text that ends in the middle of what a rule looks for: it is read as far as it goes. */
import { expect, test } from 'vitest';
import { articleOfText } from '../../lib/article/plain-text.ts';
import { summarise } from '../../lib/summarise.ts';
import { slice } from '../../lib/text/span.ts';
import { gazetteer } from '../support/gazetteer.ts';

const SENTENCES = [
  'A 34-year-old man, 5 years old, and Ann W. Poe, 34, left; he was aged 12 to 15, then 20, and turned 40 in May.',
  'Rents rose by as much as 4% a year to £3.2bn ($5m-a-year), up 58.06 points from US$1.4bn; 40 tons, or 35 tonnes, of rice.',
  'It has two hundred and five thousand three-bedroom homes, half a million boats, 10, 000 fans, 5 1/2 miles and 2.5×10^3 kg.',
  'He is 6\'2" tall, the 6-foot-2 guard, at 31.5 °C, 5 km/h, 4 in. long, and went between 10 and 11:30 on Monday at 9 p.m.',
  'It began on May 5-7, 2001, on the 5th of May, 1/12/2023, in 2014-15, in the 1990s, in AD 300, two weeks ago, in 5 weeks.',
  'It was page 12, No. 7, a Boeing 787-9, Covid-19, World War Two, Six Flags, the 11 Pro and Kent 3-1, 7-6 (5), at 44 Elm Street.',
  'One in every five, nine out of 10, two-thirds of it, a quarter of a mile, twice as big, the twenty-second largest, came in 14th.',
  '1. Call 0800 555 0199 or +44 20 7946 0958, ISBN 978-3-16-148410-0, the H5N1 virus, a 4x100m relay, 24/7.',
  'Donald J. Oakes Jr., 45, a former secretary of state, and Ursula van der Berg of the Kent Sheriff’s Office met Sen. Webb (R-Texas).',
  'The Ministry of Works (MoW), the Centre for Birds and Bees, Oakes & Webb and the Workers’ Party’s baker Martin West left.',
  '“The mill will close in May,” said Martin Oakes, a baker who met Anna Webb, adding: “It is ‘very old’ indeed,” according to her.',
  'Martin Oakes (left) told the BBC, in a letter that was sent on Friday, that the mill “was never for sale”, and asked whether it was.',
  'Asked about it by Anna Webb, the ambassador to Britain, he said: “We will appeal – and win.” Oakes’s lawyer, Anna Webb, said so.',
  'The novel “The Closed Mill”, the word “miller” and Martin “Rocky” Oakes were called “a mess of a mill” by one of the workers.',
  'LEEDS, England (AP) — Crews closed I-75, U.S. 60, Ky. 52, County Road 35, 42nd St. and Elm and Oak streets in Paris, Texas.',
  'The villages of Foua and Kafranbel, the Kharkiv region, northern Iraq, St. Petersburg, Fla., the River Lune and Lake Oakes flooded.',
  'Mayor Oakes: We will close it – “Now,” he said, “or never”: ‘Why not?’ asked the 45-year-old, "as if 5" pipes were "old".',
  'Q: Will it close?\nOAKES: It will close in May.\nMARTIN OAKES: We said so.\nQ. Why?\nA. It is old.',
] as const;

/** Every item is a stretch of the text. */
function check(text: string): void {
  const outcome = summarise(articleOfText(text), { gazetteer: gazetteer() });
  if (outcome.status !== 'brief') return;
  const { brief } = outcome;
  const items = [
    ...brief.keyPoints,
    ...brief.quotations,
    ...brief.reported,
    ...brief.notQuotations,
    ...brief.places,
    ...brief.figures,
  ];
  expect(items.filter((item) => item.text !== slice(brief.text, item.span))).toEqual([]);
}

test.each(SENTENCES)('%s', (sentence) => {
  for (const { index } of sentence.matchAll(/(?<=\S)(?=\W|$)/g)) check(sentence.slice(0, index));
});
