/** What names are made of; which words may name a place, by the gazetteer or by their form, and which stand inside a longer one. */
import { expect, test } from 'vitest';
import { candidatesOf } from '../../../lib/annotate/places/candidates.ts';
import { piecesOf } from '../../../lib/annotate/places/pieces.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';
import { gazetteer } from '../../support/gazetteer.ts';

test.each<[string, string[]]>([
  ['It rained in Leeds.', ['name city: Leeds']],
  [
    'It rained in the West Midlands town of Dudley.',
    [
      'name region: West Midlands',
      'name city in a name: West',
      'name region in a name: Midlands',
      'name city: Dudley',
    ],
  ],
  ['The Hague is a city.', ['name city: The Hague', 'name city in a name: Hague']],
  ['The council met.', []],
  ['THE council met.', []],
  [
    "He saw the People's Republic of China there.",
    [
      "name country: People's Republic of China",
      'name country in a name: Republic of China',
      'name city in a name: Republic',
      'name country in a name: China',
    ],
  ],
  [
    'He saw the Democratic Republic of the Congo there.',
    [
      'name country: Democratic Republic of the Congo',
      'name country in a name: Republic of the Congo',
      'name city in a name: Republic',
      'name country in a name: Congo',
    ],
  ],
  ['He saw the Democratic Republic of the Xyzzy there.', ['name city: Republic']],
  [
    'They met in Washington, D.C., on Monday.',
    [
      'name city: Washington, D.C.',
      'name region in a name: Washington',
      'abbreviation region in a name: D.C.',
    ],
  ],
  [
    'They met in Washington, DC, on Monday.',
    [
      'name city: Washington, DC',
      'name region in a name: Washington',
      'abbreviation region in a name: DC',
    ],
  ],
  ['They met in Leeds, UK, on Monday.', ['name city: Leeds', 'abbreviation country: UK']],
  ["They met at St. John's on Monday.", ["name city: St. John's"]],
  ["They met on Cuba's coast on Monday.", ['name country: Cuba']],
  [
    "They met in Queen's Park on Monday.",
    ["name district: Queen's Park", 'name city in a name: Queen', 'name region in a name: Park'],
  ],
  [
    'It is Alexandria City Schools.',
    [
      'division region: Alexandria City',
      'name city in a form: Alexandria',
      'name district in a form: City',
    ],
  ],
  [
    'It is Alexandria City.',
    [
      'division region: Alexandria City',
      'name city in a form: Alexandria',
      'name district in a form: City',
    ],
  ],
  [
    'It is Oklahoma City.',
    [
      'name city: Oklahoma City',
      'name region in a name: Oklahoma',
      'name district in a name: City',
    ],
  ],
  [
    'It is Mexico City.',
    ['name region: Mexico City', 'name country in a name: Mexico', 'name district in a name: City'],
  ],
  ['It cost US$5 and US10YT fell.', ['abbreviation region: YT']],
  ['It cost US 5 and the US fell.', ['abbreviation country: US', 'abbreviation country: US']],
  ['It is USé now.', []],
  ['The Dnipro river rose.', ['name river: Dnipro river', 'name city in a name: Dnipro']],
  ['The Dnipro lake rose.', ['name city: Dnipro']],
  [
    'It is in Upstate New York.',
    [
      'name region: Upstate New York',
      'name region in a name: New York',
      'name city in a name: York',
    ],
  ],
  [
    'It is in upstate New York.',
    [
      'name region: upstate New York',
      'name region in a name: New York',
      'name city in a name: York',
    ],
  ],
  [
    'It is in greater Manchester.',
    ['name region: greater Manchester', 'name city in a name: Manchester'],
  ],
  [
    'It is in sub Saharan Africa.',
    ['name region: sub Saharan Africa', 'name continent in a name: Africa'],
  ],
  [
    'They left Rio de Janeiro and Stoke on Trent.',
    [
      'name city: Rio de Janeiro',
      'name city in a name: Rio',
      'name city: Stoke on Trent',
      'name city in a name: Stoke',
      'name river in a name: Trent',
    ],
  ],
  [
    'They left New York and Boston.',
    ['name region: New York', 'name city in a name: York', 'name city: Boston'],
  ],
  ['She is in Tex. now.', ['abbreviation region: Tex.']],
  ['She is in W. Va. now.', ['abbreviation region: W. Va.', 'abbreviation region in a name: Va.']],
  ['She is in W.Va. now.', ['abbreviation region: W.Va.']],
  ['She is in N.Y.C. now.', ['abbreviation city: N.Y.C.']],
  ['She is in ind. now.', []],
  ['She is in IN now.', ['abbreviation region: IN']],
  ['She is in Ind now.', []],
  ['He is in St. Louis now.', ['name city: St. Louis']],
  ['He saw St . Louis now.', []],
  ['He is in St Louis now.', ['name city: St Louis']],
  [
    'He is in Ft. Worth and Mt. Vernon now.',
    [
      'name city: Ft. Worth',
      'name city in a name: Worth',
      'name city: Mt. Vernon',
      'name city in a name: Vernon',
    ],
  ],
  ['He is at 42nd Street now.', ['road street: 42nd Street', 'name city in a form: Street']],
  ['He is at 42nd St. now.', ['road street: 42nd St. as 42nd St']],
  ['He is at 42nd Streets now.', []],
  ['He is at 42nd street now.', []],
  ['He is at 42 nd Street now.', ['name city: Street']],
  ['He is at 42nd-Street now.', ['name city: Street']],
  [
    'He is at 42nd Avenue South now.',
    ['road street: 42nd Avenue South', 'name city in a form: Avenue'],
  ],
  [
    'He is at 42nd Avenue South Carolina now.',
    [
      'road street: 42nd Avenue',
      'name city in a form: Avenue',
      'name region: South Carolina',
      'name city in a name: Carolina',
    ],
  ],
  ['He is at 42nd Avenue-South now.', ['road street: 42nd Avenue', 'name city in a form: Avenue']],
  ['He is at 42nd Avenue south now.', ['road street: 42nd Avenue', 'name city in a form: Avenue']],
  ['He is on Interstate 95 now.', ['road street: Interstate 95']],
  ['He is on Interstate 12345 now.', []],
  ['He is on Interstate, 95 now.', []],
  ['He is on I-95 now.', ['road street: I-95']],
  ['He is on M-5 now.', ['road street: M-5']],
  ['He is on M 5 now.', []],
  ['He is on FM 645 now.', ['road street: FM 645']],
  ['He is on XM 645 now.', []],
  ['He is on U.S. 60 now.', ['abbreviation country: U.S.', 'road street: U.S. 60']],
  ['He is on US 60 now.', ['abbreviation country: US']],
  ['He is on US-60 now.', ['abbreviation country: US', 'road street: US-60']],
  ['He is on U.S. Route 60 now.', ['abbreviation country: U.S.', 'road street: Route 60']],
  ['He is on Ky. 52 now.', ['abbreviation region: Ky.', 'road street: Ky. 52']],
  ['He is at Ky. 52 now.', ['abbreviation region: Ky.', 'road street: Ky. 52']],
  ['He likes Ky. 52 now.', ['abbreviation region: Ky.']],
  ['He is on Kentucky 52 now.', ['name region: Kentucky', 'road street: Kentucky 52']],
  ['He likes Kentucky 52 now.', ['name region: Kentucky']],
  [
    'He likes Kentucky Route 52 now.',
    ['name region: Kentucky', 'road street: Kentucky Route 52', 'road street in a form: Route 52'],
  ],
  [
    'He is on Ohio Highway 7 West now.',
    [
      'road street: Ohio Highway',
      'name region in a form: Ohio',
      'road street: Ohio Highway 7 West',
      'road street in a form: Highway 7 West',
      'name city in a form: West',
    ],
  ],
  ['He is on Leeds Route 7 now.', ['name city: Leeds', 'road street: Route 7']],
  ['He is on route 7 now.', []],
  [
    'He is on County Road 35 now.',
    ['road street: County Road', 'road street: County Road 35', 'road street in a form: Road 35'],
  ],
  ['He came to the U.S. 12 years ago.', ['abbreviation country: U.S.']],
  ['He came on U.S. 12 as planned.', ['abbreviation country: U.S.', 'road street: U.S. 12']],
  ['He came on U.S. 12 across town.', ['abbreviation country: U.S.', 'road street: U.S. 12']],
  ['He came on U.S. 12 glass roads.', ['abbreviation country: U.S.', 'road street: U.S. 12']],
  ['He came on U.S. 12 people away.', ['abbreviation country: U.S.']],
  [
    'It is on Elm Street.',
    ['road street: Elm Street', 'name city in a form: Elm', 'name city in a form: Street'],
  ],
  ['It is on Elm St. now.', ['road street: Elm St. as Elm St', 'name city in a form: Elm']],
  ['It is off Elm Road.', ['road street: Elm Road', 'name city in a form: Elm']],
  ['It is on Elm Ct now.', ['name city: Elm']],
  ['It is on the Elm.', ['name city: Elm']],
  ['It is on Street.', ['name city: Street']],
  [
    'It is Elm Court.',
    ['road street: Elm Court', 'name city in a form: Elm', 'name city in a form: Court'],
  ],
  ['It is Superior Court.', ['name city: Superior', 'name city: Court']],
  ["It is Queen's Road.", ["road street: Queen's Road", 'name city in a form: Queen']],
  [
    "It is Warden's Elm Road.",
    ['name city: Warden', 'road street: Elm Road', 'name city in a form: Elm'],
  ],
  [
    "It is Warden's Elm's Road.",
    ['name city: Warden', "road street: Elm's Road", 'name city in a form: Elm'],
  ],
  [
    'It is E. Broad Street.',
    [
      'road street: E. Broad Street',
      'road street in a form: Broad Street',
      'name city in a form: Street',
    ],
  ],
  ['It is Sharon and Falls.', ['name city: Sharon', 'name region: Falls']],
  ['It is Avenue of the Americas.', ['name city: Avenue', 'name region: Americas']],
  ['It is Smith County.', ['name region: Smith County', 'name region in a name: Smith']],
  [
    'It is Washington Township.',
    ['division region: Washington Township', 'name region in a form: Washington'],
  ],
  [
    'It is Washington County.',
    ['name region: Washington County', 'name region in a name: Washington'],
  ],
  ['It is Xyzzy Township.', ['division region: Xyzzy Township']],
  ['It is Lake Wobegon.', ['landform sea: Lake Wobegon', 'name region in a form: Lake']],
  ['It is Wobegon Lake.', ['landform sea: Wobegon Lake', 'name region in a form: Lake']],
  ['It is the wobegon Lake.', ['name region: Lake']],
  ['It is River Lune.', ['landform river: River Lune', 'name city in a form: River']],
  ['It is River North.', ['name city: River', 'name city: North']],
  [
    'It is Mount Wobegon Airport.',
    [
      'facility facility: Mount Wobegon Airport',
      'landform mountain in a form: Mount Wobegon',
      'facility facility in a form: Wobegon Airport',
    ],
  ],
  ['It is Wobegon Airport.', ['facility facility: Wobegon Airport']],
  ['It is Wobegon airport.', []],
  ['It is in Umlangeni.', ['unknown other: Umlangeni']],
  ['It is in Umlangeni Nkosi.', ['unknown other: Umlangeni Nkosi']],
  ['It is in Umlangeni Nkosi Dube.', []],
  ['It is in Umlangeni-Nkosi now.', ['unknown other: Umlangeni-Nkosi']],
  ['It is in Umlangeni 12 now.', []],
  ['It is in Uml.', []],
  ['It is in Umla.', ['unknown other: Umla']],
  ['It is in UMLANGENI.', []],
  ['It is of Umlangeni.', []],
  ['It is the village of Umlangeni.', ['unknown other: Umlangeni']],
  ['It is the village Umlangeni.', ['unknown other: Umlangeni']],
  ['It is the image of Umlangeni.', []],
  ['It is big, Umlangeni too.', ['unknown other: Umlangeni']],
  ['It is big and Umlangeni too.', ['unknown other: Umlangeni']],
  ['It is big but Umlangeni too.', []],
  ['It is West, Umlangeni too.', ['name city: West', 'unknown other: Umlangeni']],
  ['It is Big Umlangeni.', []],
  ['It is the well-Umlangeni.', []],
  ['Umlangeni left.', []],
  ['It is a bog. Umlangeni left.', []],
  [
    'North Carolina Street is old.',
    [
      'road street: North Carolina Street',
      'name region in a form: North Carolina',
      'name city in a name: North',
      'road street in a form: Carolina Street',
      'name city in a name: Carolina',
      'name city in a form: Street',
    ],
  ],
  [
    'Greater London Road is old.',
    [
      'road street: Greater London Road',
      'name region in a form: Greater London',
      'road street in a form: London Road',
      'name city in a name: London',
    ],
  ],
  ['It is in 2019 Umlangeni.', []],
  [
    'It is Lake Placid Airport.',
    [
      'facility facility: Lake Placid Airport',
      'name sea in a form: Lake Placid',
      'name region in a name: Lake',
      'facility facility in a form: Placid Airport',
    ],
  ],
  ['It is on U.S. 12 and 13.', ['abbreviation country: U.S.', 'road street: U.S. 12']],
  [
    'It is in Main Street North Carolina.',
    [
      'road street: Main Street',
      'name city in a form: Street',
      'name region: North Carolina',
      'name city in a name: North',
      'name city in a name: Carolina',
    ],
  ],
  [
    'It is Main Street North.',
    ['road street: Main Street North', 'name city in a form: Street', 'name city in a form: North'],
  ],
  [
    'It is Main Street North, they say.',
    ['road street: Main Street North', 'name city in a form: Street', 'name city in a form: North'],
  ],
  [
    'He is on W. Va. 61 now.',
    ['abbreviation region: W. Va.', 'abbreviation region in a name: Va.'],
  ],
  ['He is on Leeds-based I-5, they say.', ['name city: Leeds', 'road street: I-5']],
  [
    'It is Bridge of Weir and Isle of Wobegon.',
    [
      'name city: Bridge of Weir',
      'name city in a name: Bridge',
      'name city in a name: Weir',
      'landform island: Isle of Wobegon',
      'name city in a form: Isle',
    ],
  ],
  ['He is near "Umlangeni".', []],
  ['He is in “Umlangeni” now.', []],
  ["He went to New York's park.", ['name region: New York', 'name city in a name: York']],
  [
    "He is at St. John's Road.",
    [
      "road street: St. John's Road",
      "name city in a form: St. John's",
      "road street in a form: John's Road",
    ],
  ],
  [
    "They left Martha's Vineyard now.",
    [
      "name island: Martha's Vineyard",
      'name city in a name: Martha',
      'name city in a name: Vineyard',
    ],
  ],
  [
    "They saw King's Lynn.",
    ["name city: King's Lynn", 'name region in a name: King', 'name city in a name: Lynn'],
  ],
  [
    'They saw King’s Lynn.',
    ['name city: King’s Lynn', 'name region in a name: King', 'name city in a name: Lynn'],
  ],
  ['They saw Hull’s park.', ['name city: Hull']],
  [
    'They live in Ky., W.Va., Tenn. and Ga.',
    [
      'abbreviation region: Ky.',
      'abbreviation region: W.Va.',
      'abbreviation region: Tenn.',
      'abbreviation region: Ga.',
    ],
  ],
  ['They live in ST. LOUIS now.', ['name city: ST. LOUIS']],
  [
    'He is at 1st Street, 2nd Avenue and 3rd Road.',
    [
      'road street: 1st Street',
      'name city in a form: Street',
      'road street: 2nd Avenue',
      'name city in a form: Avenue',
      'road street: 3rd Road',
    ],
  ],
  ['He is at the 4th House.', ['name city: House']],
  ['He is on Route 4 Umlangeni now.', ['road street: Route 4']],
  ['It is near I-5 Umlangeni.', ['road street: I-5']],
  [
    'It is in Stratford-upon-Avon now.',
    [
      'name city: Stratford-upon-Avon',
      'name city in a name: Stratford',
      'name region in a name: Avon',
    ],
  ],
  [
    'It is in Guinea-Bissau now.',
    [
      'name country: Guinea-Bissau',
      'name country in a name: Guinea',
      'name city in a name: Bissau',
    ],
  ],
  [
    'It is in Baden-Württemberg now.',
    ['name region: Baden-Württemberg', 'name city in a name: Baden'],
  ],
])('%s', (text, expected) => {
  const found = candidatesOf(text, piecesOf(docOfText(text, en)), en.places, gazetteer());
  const told = found.map(({ form, type, within, name, from, to }) => {
    const own = text.slice(from, to);
    return `${form} ${type}${within ? ` in a ${within}` : ''}: ${own}${own === name ? '' : ` as ${name}`}`;
  });
  expect(told).toEqual(expected);
});

/** What stands before a piece, its text, its kind, `C` for a capital or `CC` for capitals, what follows its text. */
test.each<[string, string[]]>([
  ['', []],
  ['The EU!', ['|The|word C', ' |EU|word CC', '|!|mark']],
  [
    'US-24 and U.S.-led',
    ['|US|word CC', '-|24|number', ' |and|word', ' |U.S.|word CC', '|-|mark', '|led|word'],
  ],
  [
    'a EU‑Canada‐UK-2b pact',
    ['|a|word', ' |EU|word CC', '-|Canada|word C', '-|UK|word CC', '-|2b|word', ' |pact|word'],
  ],
  ['an EU–Canada pact', ['|an|word', ' |EU|word CC', '|–|mark', '|Canada|word C', ' |pact|word']],
  ['Hull’s men', ['|Hull|word C ’s', ' |men|word']],
  [
    "HULL'S ships' 'bell'",
    ["|HULL|word CC 'S", ' |ships|word', "|'|mark", " |'|mark", '|bell|word', "|'|mark"],
  ],
  ['He’s O’Neill', ['|He|word C ’s', ' |O’Neill|word C']],
  ['in Tex. now', ['|in|word', ' |Tex|word C .', '|.|mark', '. |now|word']],
  ['Élan ÉLAN éclat', ['|Élan|word C', ' |ÉLAN|word CC', ' |éclat|word']],
  ['X AB iPad PhD iOS', ['|X|word C', ' |AB|word CC', ' |iPad|word', ' |PhD|word C', ' |iOS|word']],
  ['one,two; three', ['|one|word', '|,|mark', '|two|word', '|;|mark', ' |three|word']],
  ['wide  gap\u00a0here', ['|wide|word', '|gap|word', ' |here|word']],
  [
    'It ended! It began!',
    ['|It|word C', ' |ended|word', '|!|mark', '|It|word C', ' |began|word', '|!|mark'],
  ],
  ['24 1,000 2nd', ['|24|number', ' |1,000|number', ' |2|number', '|nd|word']],
])('the pieces of %j', (text, expected) => {
  const told = piecesOf(docOfText(text, en)).map((piece) => {
    const { joint, kind, capital, capitals, from, to, possessiveTo, dotTo } = piece;
    expect(text.slice(from, to)).toBe(piece.text);
    const after = text.slice(to, Math.max(possessiveTo, dotTo));
    const size = capitals ? ' CC' : capital ? ' C' : '';
    return `${joint}|${piece.text}|${kind}${size}${after && ` ${after}`}`;
  });
  expect(told).toEqual(expected);
});

test('a piece in lower case has no dots', () => {
  const lower = (text: string) => piecesOf(docOfText(text, en)).map((piece) => piece.lower);
  expect(lower('U.S. Élan iPad')).toEqual(['us', 'élan', 'iPad']);
});
