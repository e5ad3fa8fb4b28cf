/** Which words are places, and which place each is: by its name, kind, country and latitude. */
import { expect, test } from 'vitest';
import { names } from '../../../lib/annotate/names.ts';
import { places } from '../../../lib/annotate/places.ts';
import type { Place } from '../../../lib/brief.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';
import { gazetteer } from '../../support/gazetteer.ts';

const placesIn = (text: string) => {
  const doc = docOfText(text, en);
  return places(doc, names(doc), gazetteer());
};

type Told = [
  text: string,
  name: string,
  kind: Place['type'],
  country: string | null,
  lat: number | null,
];

test.each<[string, Told[]]>([
  ['LEEDS — The pool is shut.', [['LEEDS', 'Leeds', 'city', 'GB', 54]]],
  [
    'LEEDS, England (AP) — The pool is shut.',
    [
      ['LEEDS', 'Leeds', 'city', 'GB', 54],
      ['England', 'England', 'region', 'GB', 52],
    ],
  ],
  ['LEEDS (AP) — The pool is shut.', [['LEEDS', 'Leeds', 'city', 'GB', 54]]],
  ['Leeds — The pool is shut.', [['Leeds', 'Leeds', 'city', 'GB', 54]]],
  ['Leeds – The pool is shut.', [['Leeds', 'Leeds', 'city', 'GB', 54]]],
  ['The pool is shut. LEEDS — It is cold.', [['LEEDS', 'Leeds', 'city', 'GB', 54]]],
  ['The pool is shut. Leeds — it is cold.', []],
  ['3 May, LEEDS — The pool is shut.', [['LEEDS', 'Leeds', 'city', 'GB', 54]]],
])('by a dateline: %s', (line, expected) => {
  const told = placesIn(line).map(({ text, name, type, country, lat }) => [
    text,
    name,
    type,
    country,
    lat === null ? null : Math.round(lat),
  ]);
  expect(told).toEqual(expected);
});

test.each<[string, Told[]]>([
  [
    'He lives in Paris, Texas, now.',
    [
      ['Paris', 'Paris', 'city', 'US', 34],
      ['Texas', 'Texas', 'region', 'US', 31],
    ],
  ],
  [
    'He lives in Paris (Texas) now.',
    [
      ['Paris', 'Paris', 'city', 'US', 34],
      ['Texas', 'Texas', 'region', 'US', 31],
    ],
  ],
  [
    'He lives in Paris, France, now.',
    [
      ['Paris', 'Paris', 'city', 'FR', 49],
      ['France', 'France', 'country', 'FR', 46],
    ],
  ],
  ['Paris Hilton left.', []],
  ['Real Madrid won.', []],
  ['The University of Texas is old.', []],
  ['The Texas Rangers won.', []],
  ['The Bank of England cut rates.', []],
  ['Mars is red.', []],
  [
    'He lives in Mars, Pennsylvania.',
    [
      ['Mars', 'Mars', 'city', 'US', 41],
      ['Pennsylvania', 'Pennsylvania', 'region', 'US', 40],
    ],
  ],
  ['The Duma met.', []],
  ['The Canadian left.', []],
  ['It was in 100 B.C. in Rome.', [['Rome', 'Rome', 'city', 'IT', 42]]],
  ['They live in B.C. and like it.', [['B.C.', 'British Columbia', 'region', 'CA', 54]]],
  ['They met at the White House.', [['White House', 'White House', 'district', 'US', 39]]],
  ['White House aides left.', []],
  ['The Kremlin said so.', []],
  ['Sen. Ann Oakes (R-Texas) left.', [['Texas', 'Texas', 'region', 'US', 31]]],
  ['It was D-Day in Leeds.', [['Leeds', 'Leeds', 'city', 'GB', 54]]],
  [
    'The villages of Foua and Kafranbel fell.',
    [
      ['Foua', 'Foua', 'other', null, null],
      ['Kafranbel', 'Kafranbel', 'city', 'SY', 36],
    ],
  ],
  ['The villages fell.', []],
  ['He lives at 44 Elm Street.', [['Elm Street', 'Elm Street', 'street', null, null]]],
  ['He lives at 44 Elm Road.', [['Elm Road', 'Elm Road', 'street', null, null]]],
  ['He lives at 44 elm street.', []],
  ['The Western District met.', []],
  ['The North won.', []],
])('by a rule: %s', (line, expected) => {
  const told = placesIn(line).map(({ text, name, type, country, lat }) => [
    text,
    name,
    type,
    country,
    lat === null ? null : Math.round(lat),
  ]);
  expect(told).toEqual(expected);
});

test.each<[string, Told[]]>([
  ['He lives on Elm Street.', [['Elm Street', 'Elm Street', 'street', null, null]]],
  ['He lives on Elm St. now.', [['Elm St.', 'Elm St', 'street', null, null]]],
  ['He lives on Elm St.', [['Elm St.', 'Elm St', 'street', null, null]]],
  ["He lives on Queen's Road.", [["Queen's Road", "Queen's Road", 'street', null, null]]],
  ["He lives on the man's Elm Road.", [['Elm Road', 'Elm Road', 'street', null, null]]],
  ['The Superior Court met.', []],
  ['It is in Harris County.', [['Harris County', 'Harris County', 'region', 'US', 30]]],
  ['It is on Lake Oakes.', [['Lake Oakes', 'Lake Oakes', 'sea', null, null]]],
  ['It is by the River Lune.', [['River Lune', 'River Lune', 'river', null, null]]],
  ['It is by the Lune River.', [['Lune River', 'Lune River', 'river', null, null]]],
  ['It is in River North.', []],
  ['It is on the Isle of Oakes.', [['Isle of Oakes', 'Isle of Oakes', 'island', null, null]]],
  ['It is in the Oakes Valley.', [['Oakes Valley', 'Oakes Valley', 'region', null, null]]],
  ['He drove on I-95.', [['I-95', 'I-95', 'street', null, null]]],
  ['He drove on Interstate 95.', [['Interstate 95', 'Interstate 95', 'street', null, null]]],
  [
    'He drove on Interstate 64 West.',
    [['Interstate 64 West', 'Interstate 64 West', 'street', null, null]],
  ],
  ['He drove on Highway 12345.', []],
  ['He drove on Highway 61.', [['Highway 61', 'Highway 61', 'street', null, null]]],
  [
    'He drove on Illinois Route 159.',
    [['Illinois Route 159', 'Illinois Route 159', 'street', null, null]],
  ],
  ['He drove on 42nd Street.', [['42nd Street', '42nd Street', 'street', null, null]]],
  ['He drove on 42nd St. today.', [['42nd St.', '42nd St', 'street', null, null]]],
  ['He drove on 42nd street.', []],
  ['He drove on County Road 35.', [['County Road 35', 'County Road 35', 'street', null, null]]],
  ['He drove on M-5.', [['M-5', 'M-5', 'street', null, null]]],
  [
    'He drove on Elm and Oak streets.',
    [
      ['Elm', 'Elm', 'street', null, null],
      ['Oak', 'Oak', 'street', null, null],
    ],
  ],
])('by the form of the name: %s', (line, expected) => {
  const told = placesIn(line).map(({ text, name, type, country, lat }) => [
    text,
    name,
    type,
    country,
    lat === null ? null : Math.round(lat),
  ]);
  expect(told).toEqual(expected);
});

test.each<[string, Told[]]>([
  ['They met in the state of Georgia.', [['Georgia', 'Georgia', 'region', 'US', 33]]],
  ['They met in Washington state.', [['Washington', 'Washington', 'region', 'US', 48]]],
  ['They met in the state of Washington.', [['Washington', 'Washington', 'region', 'US', 48]]],
  ['They met in Kharkiv.', [['Kharkiv', 'Kharkiv', 'city', 'UA', 50]]],
  ['They met in Kharkiv region.', [['Kharkiv', 'Kharkiv', 'region', 'UA', 50]]],
  ['They met in the Kharkiv region.', [['Kharkiv', 'Kharkiv', 'region', 'UA', 50]]],
  ['They met in northern Iraq.', [['Iraq', 'Iraq', 'country', 'IQ', 33]]],
  ['They met in North Texas.', [['North Texas', 'North Texas', 'region', 'US', 33]]],
  ['They met in South Korea.', [['South Korea', 'South Korea', 'country', 'KR', 37]]],
  ['They met in southern Leeds.', [['Leeds', 'Leeds', 'city', 'GB', 54]]],
  ['They met in Greater London.', [['Greater London', 'Greater London', 'region', 'GB', 52]]],
  [
    'They met in London and Hull.',
    [
      ['London', 'London', 'city', 'GB', 52],
      ['Hull', 'Kingston upon Hull', 'city', 'GB', 54],
    ],
  ],
  [
    'They met in London, Ontario.',
    [
      ['London', 'London', 'city', 'CA', 43],
      ['Ontario', 'Ontario', 'region', 'CA', 49],
    ],
  ],
  [
    'They met in London, England.',
    [
      ['London', 'London', 'city', 'GB', 52],
      ['England', 'England', 'region', 'GB', 52],
    ],
  ],
  [
    'They met in Birmingham, Ala.',
    [
      ['Birmingham', 'Birmingham', 'city', 'US', 34],
      ['Ala.', 'Alabama', 'region', 'US', 33],
    ],
  ],
  [
    'They met in Springfield, Ill., today.',
    [
      ['Springfield', 'Springfield', 'city', 'US', 40],
      ['Ill.', 'Illinois', 'region', 'US', 40],
    ],
  ],
  [
    'They met in Springfield, Mass., today.',
    [
      ['Springfield', 'Springfield', 'city', 'US', 42],
      ['Mass.', 'Massachusetts', 'region', 'US', 42],
    ],
  ],
  ['They met in Springfield.', [['Springfield', 'Springfield', 'city', 'US', 37]]],
  [
    'They met in Albany, New York.',
    [
      ['Albany', 'Albany', 'city', 'US', 43],
      ['New York', 'New York', 'region', 'US', 43],
    ],
  ],
  [
    'They met in Vienna. Austria is cold.',
    [
      ['Vienna', 'Vienna', 'city', 'AT', 48],
      ['Austria', 'Austria', 'country', 'AT', 47],
    ],
  ],
  [
    'They met in Cambridge. Boston is cold.',
    [
      ['Cambridge', 'Cambridge', 'city', 'US', 42],
      ['Boston', 'Boston', 'city', 'US', 42],
    ],
  ],
  ['They met in Cambridge. Ely is cold.', [['Cambridge', 'Cambridge', 'city', 'GB', 52]]],
  [
    'They met in Lima. Peru is cold.',
    [
      ['Lima', 'Lima', 'city', 'PE', -12],
      ['Peru', 'Peru', 'country', 'PE', -10],
    ],
  ],
  [
    'Georgia beat Alabama in Athens.',
    [
      ['Georgia', 'Georgia', 'region', 'US', 33],
      ['Alabama', 'Alabama', 'region', 'US', 33],
      ['Athens', 'Athens', 'city', 'US', 34],
    ],
  ],
  [
    'Georgia and Armenia met in Athens.',
    [
      ['Georgia', 'Georgia', 'country', 'GE', 42],
      ['Armenia', 'Armenia', 'country', 'AM', 40],
      ['Athens', 'Athens', 'city', 'GR', 38],
    ],
  ],
  [
    'They met in Tripoli, Lebanon.',
    [
      ['Tripoli', 'Tripoli', 'city', 'LB', 34],
      ['Lebanon', 'Lebanon', 'country', 'LB', 34],
    ],
  ],
  ['They met in Tripoli.', [['Tripoli', 'Tripoli', 'city', 'LY', 33]]],
  ['They met in St. Petersburg.', [['St. Petersburg', 'St. Petersburg', 'city', 'RU', 60]]],
  [
    'They met in St. Petersburg, Florida.',
    [
      ['St. Petersburg', 'St. Petersburg', 'city', 'US', 28],
      ['Florida', 'Florida', 'region', 'US', 29],
    ],
  ],
  ['They met in Ft. Worth.', [['Ft. Worth', 'Fort Worth', 'city', 'US', 33]]],
  ['They met in Xyzzy.', []],
  ['Snow fell in the Donbas', [['Donbas', 'Donbas', 'region', 'UA', 48]]],
  ['Snow fell in the Solent', [['Solent', 'Solent', 'sea', 'GB', 51]]],
  ['Snow fell in the Rhine', []],
  ['They say the Donbas', []],
  ['They met in the village of Xyzzy.', [['Xyzzy', 'Xyzzy', 'other', null, null]]],
  [
    'They met in the town of Xyzzy, Texas.',
    [
      ['Xyzzy', 'Xyzzy', 'other', null, null],
      ['Texas', 'Texas', 'region', 'US', 31],
    ],
  ],
  [
    'They met on Elm Street in Leeds.',
    [
      ['Elm Street', 'Elm Street', 'street', 'GB', 54],
      ['Leeds', 'Leeds', 'city', 'GB', 54],
    ],
  ],
  [
    'They met on Elm Street, Leeds.',
    [
      ['Elm Street', 'Elm Street', 'street', 'GB', 54],
      ['Leeds', 'Leeds', 'city', 'GB', 54],
    ],
  ],
  [
    'They met on Elm Street and Leeds.',
    [
      ['Elm Street', 'Elm Street', 'street', null, null],
      ['Leeds', 'Leeds', 'city', 'GB', 54],
    ],
  ],
  [
    'They met at Oakes Airport in Leeds.',
    [
      ['Oakes Airport', 'Oakes Airport', 'facility', 'GB', 54],
      ['Leeds', 'Leeds', 'city', 'GB', 54],
    ],
  ],
  ['They met in Turkey.', [['Turkey', 'Turkey', 'country', 'TR', 39]]],
  ['They ate turkey.', []],
  ['They met in Reading.', [['Reading', 'Reading', 'city', 'GB', 51]]],
  ['They like Reading.', []],
  ['Reading is fun.', []],
  ['They met in Nice.', [['Nice', 'Nice', 'city', 'FR', 44]]],
  ['Nice is nice.', []],
  ['They met in May.', []],
  ['They met in Chad.', [['Chad', 'Chad', 'country', 'TD', 15]]],
  ['Chad left.', [['Chad', 'Chad', 'country', 'TD', 15]]],
  ['Chad Oakes left.', []],
  ['They met Chad.', [['Chad', 'Chad', 'country', 'TD', 15]]],
  ['They met in Jordan.', [['Jordan', 'Jordan', 'country', 'JO', 31]]],
  ['Jordan left.', [['Jordan', 'Jordan', 'country', 'JO', 31]]],
  ['Jordan’s king left.', [['Jordan', 'Jordan', 'country', 'JO', 31]]],
  ['They met in the Black Sea.', [['Black Sea', 'Black Sea', 'sea', null, 43]]],
  ['They met by the Rhine.', [['Rhine', 'Rhine', 'river', null, 51]]],
  ['They met in the Alps.', [['Alps', 'Alps', 'mountain', null, 47]]],
  ['They met in the Middle East.', [['Middle East', 'Middle East', 'region', null, 30]]],
  ['They met in the US.', [['US', 'United States', 'country', 'US', 38]]],
  ['They met in the U.S. today.', [['U.S.', 'United States', 'country', 'US', 38]]],
  ['They met in us.', []],
  ['They met in the UAE.', [['UAE', 'United Arab Emirates', 'country', 'AE', 24]]],
  ['They met in the EU.', [['EU', 'European Union', 'region', null, 50]]],
  [
    'US-China talks fail.',
    [
      ['US', 'United States', 'country', 'US', 38],
      ['China', 'China', 'country', 'CN', 35],
    ],
  ],
  [
    'Norway-Sweden talks fail.',
    [
      ['Norway', 'Norway', 'country', 'NO', 62],
      ['Sweden', 'Sweden', 'country', 'SE', 62],
    ],
  ],
  ['FLOODS HIT SPAIN', [['SPAIN', 'Spain', 'country', 'ES', 40]]],
  ['Floods Hit Spain Again Today', []],
])('by what stands beside it: %s', (line, expected) => {
  const told = placesIn(line).map(({ text, name, type, country, lat }) => [
    text,
    name,
    type,
    country,
    lat === null ? null : Math.round(lat),
  ]);
  expect(told).toEqual(expected);
});

test.each<[string, Place['mentions'][number]['use']]>([
  ['They met in Leeds.', 'literal'],
  ['They met in Leeds city hall.', 'literal'],
  ['Leeds said so.', 'metonym'],
  ['France said so.', 'metonym'],
  ['Texas said so.', 'metonym'],
  ['The Leeds man left.', 'modifier'],
  ['The France team left.', 'modifier'],
  ['Leeds’s mayor left.', 'literal'],
  ['A Leeds-based firm left.', 'literal'],
  ['The war in Ukraine is long.', 'literal'],
  ['London is big.', 'literal'],
  ['They went from Leeds to Hull.', 'literal'],
  ['They flew to Leeds quickly.', 'literal'],
  ['Near Leeds Castle it rained.', 'literal'],
  ['It rained in Leeds', 'literal'],
  ['Leeds has said so.', 'metonym'],
  ['Leeds has also said so.', 'metonym'],
  ['Leeds has also repeatedly said so.', 'metonym'],
  ['Leeds would not have said so.', 'metonym'],
  ['Leeds has also not quickly said so.', 'literal'],
  ['Leeds, said Ann, is big.', 'literal'],
  ['Leeds was said to be big.', 'literal'],
  ['Leeds’s said words hurt.', 'literal'],
  ['They saw Leeds said so.', 'metonym'],
  ['Aides in Leeds said so.', 'literal'],
  ['Aides of Leeds said so.', 'literal'],
  ['They got in. Leeds said so.', 'metonym'],
  ['The Rhine said so.', 'literal'],
  ['Leeds men left.', 'modifier'],
  ['Leeds tall men left.', 'modifier'],
  ['Leeds city left.', 'literal'],
  ['Leeds and Hull met.', 'literal'],
  ['Leeds is big.', 'literal'],
  ['Leeds went off.', 'literal'],
  ['Leeds Monday was wet.', 'literal'],
  ['Leeds closed early.', 'literal'],
  ['Leeds quickly fell.', 'literal'],
  ['They saw Leeds; men left.', 'literal'],
  ['They left Leeds. Men left.', 'literal'],
  ['Leeds-born men left.', 'modifier'],
])('use: %s', (text, use) => {
  expect(placesIn(text)[0]?.mentions[0]?.use).toBe(use);
});
