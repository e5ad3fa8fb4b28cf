/** Each rule with what it takes or refuses, and the nearest thing that it must leave alone. */
import { describe, expect, test } from 'vitest';
import { names } from '../../../lib/annotate/names.ts';
import { places } from '../../../lib/annotate/places.ts';
import { RULES } from '../../../lib/annotate/places/rules.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';
import { gazetteer } from '../../support/gazetteer.ts';

function mentionsIn(text: string): string[] {
  const doc = docOfText(text, en);
  return places(doc, names(doc), gazetteer())
    .flatMap(({ mentions }) => mentions.map(({ span }) => span))
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => text.slice(from, to));
}

interface Row {
  readonly rule: string;
  readonly holds: readonly [text: string, mentions: readonly string[]][];
  readonly not: readonly [text: string, mentions: readonly string[]][];
}

const ROWS: readonly Row[] = [
  {
    rule: 'dateline',
    holds: [
      ['TROY — The council voted on Monday to close the pool.', ['TROY']],
      ['TROY, Ohio (AP) — The council voted to close the pool.', ['TROY', 'Ohio']],
      ['TROY 2019-05-14 The council voted to close the pool.', ['TROY']],
      ['ST. PARIS — The council voted to close the pool.', ['ST. PARIS']],
    ],
    not: [
      ['HELP — The line is open at all hours, callers were told.', []],
      ['SURPRISE 2019 was the name of the show.', []],
    ],
  },
  {
    rule: 'in-container',
    holds: [['The fair in Surprise, Arizona, drew thousands.', ['Surprise', 'Arizona']]],
    not: [['To their surprise, Arizona lost the game.', ['Arizona']]],
  },
  {
    rule: 'given-name',
    holds: [['Paris Hilton and Jordan Smith sang for Chelsea Odell.', []]],
    not: [['Paris Mayor Ann Obie spoke, and in Jordan King Ede replied.', ['Paris', 'Jordan']]],
  },
  {
    rule: 'title',
    holds: [['Ms Holland met Dr. Boston and Mrs London.', []]],
    not: [
      ['Senator Boston left, and the miss in Boston hurt.', ['Boston']],
      ['He flew from Dr. Ede’s house to London.', ['London']],
    ],
  },
  {
    rule: 'the-town',
    holds: [
      ['He slept at The Hanover and felt the Bern, he said.', []],
      ['They spread the Bern.', []],
    ],
    not: [
      [
        'He slept in Hanover and the Paris mayor sang in the Netherlands.',
        ['Hanover', 'Paris', 'Netherlands'],
      ],
    ],
  },
  {
    rule: 'team',
    holds: [['Real Madrid beat Inter Milan by two goals.', []]],
    not: [['She flew from Madrid to Milan on Friday.', ['Madrid', 'Milan']]],
  },
  {
    rule: 'inside-body',
    holds: [
      ['The University of Texas and the Bank of England replied.', []],
      ['The Nevada Department of Public Health and the Denver Broncos agreed.', []],
      ['She joined the United Growers of America last year.', []],
    ],
    not: [
      ['The mayor of Denver and the governor of Nevada agreed.', ['Denver', 'Nevada']],
      ['Mayor of London Ann Obie opened the bridge.', ['London']],
    ],
  },
  {
    rule: 'other-world',
    holds: [['The probe will orbit Jupiter and land on Mars.', []]],
    not: [['A fire broke out in Mars, Pennsylvania, on Sunday.', ['Mars', 'Pennsylvania']]],
  },
  {
    rule: 'other-thing',
    holds: [
      ['A Canadian envoy spoke in the Duma about El Niño.', []],
      ['The gate opens at 8 a.m. EST, and the Obama years are over.', []],
      ['The U.S. attorney for the Western District of New York spoke.', ['U.S.']],
    ],
    not: [['An envoy of Canada spoke in Moscow.', ['Canada', 'Moscow']]],
  },
  {
    rule: 'seat-as-scene',
    holds: [['Protesters gathered outside the White House on Friday.', ['White House']]],
    not: [['The deal is with White House lawyers.', []]],
  },
  {
    rule: 'seat',
    holds: [['White House aides and the Kremlin spokesman agreed.', []]],
    not: [['She lives in White Plains, they say.', ['White Plains']]],
  },
  {
    rule: 'party',
    holds: [['Sen. Ann Obie, R-Kansas, and Rep. Joe Ede, D-Utah, voted no.', ['Kansas', 'Utah']]],
    not: [
      ['He drove an F-Kansas and took the T-Utah out.', []],
      ['The landing on D-Day was late.', []],
    ],
  },
  {
    rule: 'plain-opener',
    holds: [['Save hundreds on the new mill. It is cheap.', []]],
    not: [
      ['Savé sells the most cotton.', ['Savé']],
      ['Merida sells the most cotton.', ['Merida']],
    ],
  },
  {
    rule: 'era',
    holds: [['The mound was built between 250 and 100 B.C. by farmers.', []]],
    not: [['She lives in Kelowna, B.C., with two dogs.', ['Kelowna', 'B.C.']]],
  },
  {
    rule: 'listed',
    holds: [
      ['It burnt the villages of Umlango, Peka and Durban.', ['Umlango', 'Peka', 'Durban']],
      ['Clay, Polk and Jackson counties voted.', ['Clay', 'Polk', 'Jackson']],
    ],
    not: [['The sons of Umlango, Peka and Clay voted.', []]],
  },
  {
    rule: 'address',
    holds: [['The fire began at 44 Larkspur Street before dawn.', ['Larkspur Street']]],
    not: [['In 2004 Street Fighter was sold to them.', []]],
  },
];

test('every rule has its rows', () => {
  expect(ROWS.map(({ rule }) => rule).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

describe.each(ROWS)('$rule', ({ holds, not }) => {
  test.each(holds)('%s', (text, mentions) => expect(mentionsIn(text)).toEqual(mentions));
  test.each(not)('but: %s', (text, mentions) => expect(mentionsIn(text)).toEqual(mentions));
});
