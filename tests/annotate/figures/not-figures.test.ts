import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

describe('not figures', () => {
  test.each([
    ['a date', 'It began on 5 May 2019.'],
    ['another', 'It began on March 3, 2011, a Sunday.'],
    ['a month cut short', 'The note of Feb. 21 estimates losses.'],
    ['digits and strokes', 'The deal of 12/03/2021 holds.'],
    ['years', 'From 2014 to 2019 she ruled.'],
    ['a year before a name', 'Later in 2016 Stone left.'],
    ['a spoken year', 'It was nineteen ninety-six.'],
    ['decades', 'In the 1990s and the 80s it was so.'],
    ['times', 'It opens at 10:45am and shuts at 5pm.'],
    ['a time in words', 'It opens at nine o’clock.'],
    ['a range of times', 'It ran from 3:30 to 5:55 daily.'],
    ['a spoken time', 'It opens at three thirty.'],
    ['four digits of time', 'It opens at 1500 hrs.'],
    ['before now', 'They met two weeks ago.'],
    ['a day before another', 'It rained three days before Christmas.'],
    ['from now', 'The shop will open in two weeks.'],
    ['an illness and a club', 'Covid-19 came before the G7 met.'],
    ['craft', 'A Boeing 737 and an F-16 flew past.'],
    ['a model', 'She flew a 787 Dreamliner.'],
    ['things sold', 'The iPhone 15 is here.'],
    ['teams', 'The 49ers met the U-21 side.'],
    ['a road and a law', 'Route 66 and Chapter 11 are names.'],
    ['a treaty and an attack', 'Article 50 came long after 9/11.'],
    ['a war', 'World War Two was long.'],
    ['another', 'The Six-Day War ended.'],
    ['a match', 'Six Nations rugby is back.'],
    ['a nickname', 'They saw the Kick Six win.'],
    ['cars and races', 'A 4x4 passed the 4x100m relay.'],
    ['a verse', 'She quoted John 3:16 to them.'],
    ['another firm', 'They shopped at a 7-Eleven in May.'],
    ['a book', 'ISBN 978-3-16-148410-0 is out.'],
    ['a variant', 'The Boeing 787-9 landed.'],
    ['a version', 'Then iOS 14.5 came.'],
    ['parts of a play', 'It is in part two, act three.'],
    ['a company', 'They went to Six Flags.'],
    ['old years', 'It was built in 300 BC and burned in AD 79.'],
    ['a virus and a network', 'The H5N1 virus and 5G spread.'],
    ['a page and a phone', 'See page 12 or call 0800 555 0199.'],
    ['an emergency number', 'They called 911 at once.'],
    ['a street', 'He lives at 10 Downing Street.'],
    ['a note', 'Those who slept more ate less (19).'],
    ['notes', 'Those who slept more ate less (4, 19).'],
    ['a note within', 'It rained more[3], they say.'],
    ['a code of the post', 'The 90210 ZIP code is known.'],
    ['a document', 'See 10.1007/978-3-319 for more.'],
    ['a shirt', 'Then Ann Poe (4) scored.'],
    ['an item of a list', '1. Wash your hands.'],
    ['the pronoun', 'One must eat.'],
    ['plain order', 'It was the first time.'],
  ])('%s', (_why, text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    ['people in a month', 'In May 5 people died.', '5 people'],
    ['a multiple', 'It is 4x faster.', '4'],
    ['a score', 'Then Hull 3-1 Leeds was shown.', '3-1'],
    ['an age at the end', 'They found his sister (34).', '34'],
    ['a number within', 'The boats sold (34) were old.', '34'],
    ['a share at the end', 'It went to the majority (34%).', '34%'],
    ['years that are a span', 'It lasted 300 years.', '300 years'],
    ['a capital of its own', 'Police say Three people died.', 'Three people'],
    ['a headline', 'Storm Kills Nine in Leeds', 'Nine'],
  ])('but %s', (_why, text, words) => {
    expect(read(text).map(([own]) => own)).toEqual([words]);
  });
});
