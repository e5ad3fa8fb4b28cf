import { expect, test } from 'vitest';
import { names, type Entity } from '../../../lib/annotate/names.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';
import { slice } from '../../../lib/text/span.ts';

const namesIn = (text: string): readonly Entity[] => names(docOfText(text, en));

test.each([
  ['a given name', 'Later Martin Oakes left the room.', ['Martin Oakes']],
  ['a title', 'Then Sen. Oakes left.', ['Oakes']],
  ['a title of several words', 'Then Vice President Martin Oakes left.', ['Martin Oakes']],
  ['an initial', 'The judge, R. Oakes, left.', ['R. Oakes']],
  ['a place after an initial', 'Later Martin O. Monaco left.', ['Martin O. Monaco']],
  ['a suffix', 'It was Martin Oakes Jr. who left.', ['Martin Oakes Jr.']],
  ['a particle', 'It was Ursula van der Berg who left.', ['Ursula van der Berg']],
  ['particles with capitals', 'Later Martin Van Der Oakes left.', ['Martin Van Der Oakes']],
  ['a particle in two marks', 'Later Anna in ’t Oakes left.', ['Anna in ’t Oakes']],
  ['a particle joined by a hyphen', 'Then Qorvan al-Zhelt, 41, left.', ['Qorvan al-Zhelt']],
  ['a particle joined by an apostrophe', 'Later Martin d’Oakes left.', ['Martin d’Oakes']],
  ['letters read byte by byte', 'Later Martin OakÃ©s left.', ['Martin OakÃ©s']],
  ['a blank at which no line breaks', 'Later Martin\u00a0Oakes left.', ['Martin Oakes']],
  [
    'capitals on all but what is said',
    'Said Senator Martin Oakes, Republican of Kent and one of the few Webb supporters in Aldmoor.',
    ['Martin Oakes'],
  ],
  ['a given name of two', 'Later Eva-Martha Zhelt left.', ['Eva-Martha Zhelt']],
  ['a given name that is a title', 'Then Gov. Earl Oakes left.', ['Earl Oakes']],
  ['an occupation before the name', 'Employee Martin Oakes left.', ['Martin Oakes']],
  [
    'a body before the name',
    'The spokesman for the Elm Authority Martin Oakes left.',
    ['Martin Oakes'],
  ],
  ['an office before the name', 'Director of Public Works Anna Webb left.', ['Anna Webb']],
  ['where somebody was born', 'The Elmton-born Martin Oakes left.', ['Martin Oakes']],
  ['a title with dots', 'Later C.E.O. Martin Oakes left.', ['Martin Oakes']],
  ['a hyphen', 'It was Jean-Luc Oakes-Webb, 41, who left.', ['Jean-Luc Oakes-Webb']],
  ['a foreign name with its role', 'Then Qorvan Zhelt, a farmer, left.', ['Qorvan Zhelt']],
  ['a party or place before the name', 'The Texas Republican Martin Oakes left.', ['Martin Oakes']],
  ['a day behind the name', 'Martin Oakes Tuesday left the room.', ['Martin Oakes']],
  ['a date behind the name', 'Later Martin Oakes March 12 left.', ['Martin Oakes']],
  ['a month for a surname', 'Later Anna May left the room.', ['Anna May']],
  ['a day behind a body', 'In the end the High Court on Friday closed the mill.', ['High Court']],
  ['a body', 'The Ministry of Works left.', ['Ministry of Works']],
  [
    'a body of several heads',
    'The Institute for the Study of Tides left.',
    ['Institute for the Study of Tides'],
  ],
  ['a company', 'Then Martin Oakes Productions left.', ['Martin Oakes Productions']],
  ['an abbreviation', 'The RSPB left.', ['RSPB']],
])('%s', (_why, text, expected) => {
  expect(namesIn(text).map(({ name }) => name)).toEqual(expected);
});

test.each([
  ['a day', 'They left on Monday and came back in May.'],
  ['a place', 'They left New Zealand for South Korea.'],
  ['a street', 'They met in Martin Street.'],
  ['a sentence start', 'Meanwhile Nobody left.'],
  ['a demonym', 'The Russians left.'],
  ['the first person', 'Later I left.'],
  ['an abbreviation of a thing', 'The TV was on.'],
  ['an abbreviation of a state', 'They met in Berea, OH, in May.'],
  ['a place after a given name', 'Later Martin Monaco left.'],
  ['a title alone', 'Then the President left.'],
  ['a word with a prefix', 'The pro-Zhelt side left.'],
  ['a quoted verb before a surname', 'Debating Zhelt is hard.'],
  ['a headline with a stop', 'Senator Martin Leaves Old Harbour Mill Behind Again Forever.'],
  ['the line after a given name', 'Martin\nOakes left.'],
])('no name: %s', (_why, text) => {
  expect(namesIn(text)).toEqual([]);
});

test.each([
  ['a surname', 'Martin Oakes left. Oakes was late.', 'Martin Oakes', ['Martin Oakes', 'Oakes']],
  [
    'a surname with a title',
    'Martin Oakes left. Mr. Oakes was late.',
    'Martin Oakes',
    ['Martin Oakes', 'Oakes'],
  ],
  [
    'a longer name later',
    'Mr. Oakes left. Martin J. Oakes was late.',
    'Martin J. Oakes',
    ['Oakes', 'Martin J. Oakes'],
  ],
  [
    'a particle and the surname',
    'Marine Le Dorn left. Later Le Dorn was late.',
    'Marine Le Dorn',
    ['Marine Le Dorn', 'Le Dorn'],
  ],
  [
    'a given name',
    'Martin Oakes left. Then Martin was late.',
    'Martin Oakes',
    ['Martin Oakes', 'Martin'],
  ],
  [
    'a particle at the start of a sentence',
    'Martin van der Oakes left. Van der Oakes was late.',
    'Martin van der Oakes',
    ['Martin van der Oakes', 'Van der Oakes'],
  ],
  [
    'a particle joined to the surname',
    'Then Qorvan al-Zhelt, 41, left. Al-Zhelt was late.',
    'Qorvan al-Zhelt',
    ['Qorvan al-Zhelt', 'Al-Zhelt'],
  ],
  [
    'a surname that says something',
    'Later Qorvan Zhelt left. Zhelt said he was late.',
    'Qorvan Zhelt',
    ['Qorvan Zhelt', 'Zhelt'],
  ],
  [
    'the headline’s full name',
    'Martin Oakes Shuts Elm Mill for Good\nLater Mr. Oakes left.',
    'Martin Oakes',
    ['Martin Oakes', 'Oakes'],
  ],
  [
    'the headline’s full name before a particle',
    'Marta Van Der Oakes Shuts Elm Mill for Good\n“No,” Van Der Oakes said.',
    'Marta Van Der Oakes',
    ['Marta Van Der Oakes', 'Van Der Oakes'],
  ],
  [
    'a possessive',
    'Martin Oakes’s dog left. Oakes was late.',
    'Martin Oakes',
    ['Martin Oakes', 'Oakes'],
  ],
  [
    'an abbreviation',
    'The Ministry of Works left. The MoW was late.',
    'Ministry of Works',
    ['Ministry of Works', 'MoW'],
  ],
  [
    'a surname that is a word elsewhere',
    'Martin West left. West said he was late. The plane flew west to the West.',
    'Martin West',
    ['Martin West', 'West'],
  ],
  [
    'such a surname, presented',
    'Martin Deacon left. Deacon, a baker, was late, and so was the deacon.',
    'Martin Deacon',
    ['Martin Deacon', 'Deacon'],
  ],
  [
    'a family name that comes first',
    'Then Zhelt Qorvan, 40, left. Zhelt said he was late.',
    'Zhelt Qorvan',
    ['Zhelt Qorvan', 'Zhelt'],
  ],
])('one entity: %s', (_why, text, name, mentions) => {
  const found = namesIn(text);
  expect(found.map((entity) => entity.name)).toEqual([name]);
  expect(found[0]?.mentions.map((mention) => slice(text, mention))).toEqual(mentions);
});

test('two who may bear the surname that speaks are told apart by more than that', () => {
  const found = namesIn('Debating Zhelt is hard. Later Qorvan Zhelt left. Zhelt said so.');
  expect(found.map(({ name }) => name)).not.toContain('Debating Zhelt');
});

test('no given name from another headline word', () => {
  const found = namesIn('Elm Mill Shuts as Mayor Oakes Quits\nLater Mr. Oakes left.');
  expect(found.map(({ name }) => name)).toEqual(['Oakes']);
});

test.each([
  ['letters of other words', 'The Ministry of Works left. The RSPB was late.'],
  ['a longer abbreviation', 'The Ministry of Works left. The MOWERS were late.'],
])('two entities: %s', (_why, text) => {
  expect(namesIn(text).length).toBe(2);
});

test.each([
  ['initials of all words', 'The Harbour Police Union left. The HPU was late.'],
  ['in brackets', 'The Harbour Police Union (UHP) left. The UHP was late.'],
  [
    'without the country before and the last word',
    'The Danish Centre for Harbour Control and Order left. The CHC was late.',
  ],
])('an abbreviation: %s', (_why, text) => {
  expect(namesIn(text).map(({ mentions }) => mentions.length)).toEqual([
    text.includes('(') ? 3 : 2,
  ]);
});

test('a family is kept apart by title', () => {
  const found = namesIn(
    'Martin Oakes and Anna Oakes left. Mrs. Oakes was late, Mr. Oakes was not.',
  );
  expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Martin Oakes', 2],
    ['Anna Oakes', 2],
  ]);
});

test.each([
  ['a title', 'Later Mrs. Oakes left.', 'female'],
  ['a given name', 'Later Martin Oakes left.', 'male'],
  ['a given name of another language', 'Later Priyanka Zhelt left.', 'female'],
  ['a given name of two', 'Later Jean-Marie Zhelt left.', 'male'],
  ['a pronoun', 'Then Qorvan Zhelt, a farmer, left because she was late.', 'female'],
  ['nothing', 'Then Qorvan Zhelt, a farmer, left.', null],
])('gender by %s', (_why, text, gender) => {
  expect(namesIn(text)[0]?.gender).toBe(gender);
});

test.each([
  ['an apposition', 'Martin Oakes, a senior baker at the mill, left.', 'senior baker at the mill'],
  ['a role after an age', 'Martin Oakes, 45, a farmer, left.', 'farmer'],
  [
    'words before the name',
    'The German foreign minister Martin Oakes left.',
    'German foreign minister',
  ],
  ['a title', 'Then President Martin Oakes left.', 'President'],
  [
    'an office of something',
    'The former secretary of state Martin Oakes left.',
    'former secretary of state',
  ],
  ['an office in a place', 'The ambassador to Britain Martin Oakes left.', 'ambassador to Britain'],
  [
    'a company before the name',
    'Then Elm Electric’s chief baker Martin Oakes left.',
    'Elm Electric’s chief baker',
  ],
  ['an owner without a name', 'Martin Oakes, the company’s chief baker, left.', 'chief baker'],
  ['an owner in two words', 'Martin Oakes, the hotel chain’s chief baker, left.', 'chief baker'],
  ['an owner who is somebody', 'Martin Oakes, the mayor’s lawyer, left.', 'the mayor’s lawyer'],
  [
    'an owner with a title',
    'Martin Oakes, Mrs. Webb’s former aide, left.',
    'Mrs. Webb’s former aide',
  ],
  [
    'an owner further on',
    'Martin Oakes, leader of the town’s bakers, left.',
    'leader of the town’s bakers',
  ],
  ['another one', 'Martin Oakes, another senior baker, left.', 'senior baker'],
  ['no question word', 'It burnt in what baker Martin Oakes called a fire.', 'baker'],
  ['no day', 'Last Friday state senator Martin Oakes left.', 'state senator'],
  ['no verb', 'Later it hired former baker Martin Oakes.', 'former baker'],
  ['no verb before a capital', 'It intrigues Elmton biologist Martin Oakes.', 'Elmton biologist'],
  [
    'a participle that is part of it',
    'The acting Elmton mayor Martin Oakes left.',
    'acting Elmton mayor',
  ],
  ['an abbreviated rank', 'Then Lt. Col. Martin Oakes left.', 'Lt. Col.'],
  ['a dot inside', 'Martin Oakes, an aide to Mr. Webb, left.', 'aide to Mr. Webb'],
  ['a hyphen', 'The editor-in-chief Martin Oakes left.', 'editor-in-chief'],
  ['a joiner that leads nowhere', 'Martin Oakes, author of “Bread”, left.', 'author'],
  [
    'two fields',
    'Later Martin Oakes, Bread and Cake Director of the old mill, left.',
    'Bread and Cake Director of the old mill',
  ],
  [
    'one that goes on and on',
    'Martin Oakes, a baker of bread and of cakes for the old mills in the long valley near Elm, left.',
    'baker of bread and of cakes for the old mills',
  ],
  ['no next one of a list', 'Martin Oakes, Sen. Webb and others left.', null],
  ['no share of many', 'Martin Oakes, one of the bakers, left.', null],
  ['no clause', 'When he saw Martin Oakes, the baker was asleep.', null],
  ['no phrase of manner', 'Martin Oakes, as a baker, left.', null],
  ['an apposition up to its verb', 'Martin Oakes, owner of the mill said so.', 'owner of the mill'],
  ['no office of another', 'A friend of the actor left for Martin Oakes.', null],
  ['no role in a courtesy title', 'Then Mr. Martin Oakes left.', null],
  ['no role in a clause', 'Martin Oakes, who left, was late.', null],
])('role: %s', (_why, text, role) => {
  expect(namesIn(text).find(({ name }) => name === 'Martin Oakes')?.role).toBe(role);
});
