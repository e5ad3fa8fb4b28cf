import { expect, test } from 'vitest';
import { cuesOf } from '../../../lib/annotate/quotations/cues.ts';
import { read, sceneFrom } from './read.ts';

test.each<[string, string, string]>([
  [
    '“The mill will close in May,” Oakes said. Martin Oakes left.',
    'Martin Oakes',
    'speaker/after-adjacent',
  ],
  [
    '“The mill will close in May,” said Oakes. Martin Oakes left.',
    'Martin Oakes',
    'speaker/after-inverted',
  ],
  [
    '“The mill will close in May,” said the baker Martin Oakes.',
    'Martin Oakes',
    'speaker/after-inverted',
  ],
  [
    '“The mill will close in May,” said baker Martin Oakes, 45.',
    'Martin Oakes',
    'speaker/after-inverted',
  ],
  [
    '“The mill will close in May,” Martin Oakes told Anna Webb.',
    'Martin Oakes',
    'speaker/after-adjacent',
  ],
  [
    '“The mill will close in May,” Martin Oakes, who met Anna Webb, said.',
    'Martin Oakes',
    'speaker/after-apposed',
  ],
  [
    '“The mill will close in May,” Martin Oakes (left) said.',
    'Martin Oakes',
    'speaker/after-adjacent',
  ],
  [
    '“The mill will close in May,” Martin Oakes later said.',
    'Martin Oakes',
    'speaker/after-adjacent',
  ],
  [
    '“The mill will close in May,” Martin Oakes has said.',
    'Martin Oakes',
    'speaker/after-adjacent',
  ],
  ['“The mill will close in May,” Martin Oakes sighed.', 'Martin Oakes', 'speaker/after-adjacent'],
  ['“The mill will close in May,” police said.', 'police', 'speaker/after-adjacent'],
  ['“The mill will close in May,” said the police.', 'the police', 'speaker/after-inverted'],
  ['“The mill will close in May,” a court said.', 'a court', 'speaker/after-adjacent'],
  [
    '“The mill will close in May,” the court of Kent said.',
    'the court of Kent',
    'speaker/after-adjacent',
  ],
  ['“The mill will close in May,” said the mayor.', 'the mayor', 'speaker/after-inverted'],
  [
    '“The mill will close in May,” said one of the workers.',
    'one of the workers',
    'speaker/after-inverted',
  ],
  ['“The mill will close in May,” one worker said.', 'one worker', 'speaker/after-adjacent'],
  ['“The mill will close in May,” reads the sign.', 'the sign', 'speaker/after-inverted'],
  ['“The mill will close in May,” the report says.', 'the report', 'speaker/after-adjacent'],
  [
    '“The mill will close in May,” according to the report.',
    'the report',
    'speaker/after-source-source',
  ],
  [
    '“The mill will close in May,” as Martin Oakes put it.',
    'Martin Oakes',
    'speaker/after-adjacent',
  ],
  ['“The mill will close in May” – Martin Oakes.', 'Martin Oakes', 'speaker/after-dash-source'],
  ['“The mill will close in May.” — Martin Oakes', 'Martin Oakes', 'speaker/after-dash-source'],
  ['Martin Oakes says “the mill will close in May”.', 'Martin Oakes', 'speaker/before-adjacent'],
  [
    'Martin Oakes said that “the mill will close in May”.',
    'Martin Oakes',
    'speaker/before-adjacent',
  ],
  [
    'Martin Oakes has said the mill “will close in May”.',
    'Martin Oakes',
    'speaker/before-adjacent',
  ],
  ['Martin Oakes, a baker, said: “The mill will close.”', 'Martin Oakes', 'speaker/before-apposed'],
  ['Martin Oakes (left) said: “The mill will close.”', 'Martin Oakes', 'speaker/before-adjacent'],
  ['Martin Oakes: “The mill will close in May.”', 'Martin Oakes', 'speaker/before-colon-label'],
  [
    'Said Martin Oakes: “The mill will close in May.”',
    'Martin Oakes',
    'speaker/before-colon-label',
  ],
  [
    'As Martin Oakes said, “the mill will close in May”.',
    'Martin Oakes',
    'speaker/before-adjacent',
  ],
  [
    'According to Martin Oakes, “the mill will close in May”.',
    'Martin Oakes',
    'speaker/before-source-source',
  ],
  [
    'In a letter, Martin Oakes wrote: “The mill will close.”',
    'Martin Oakes',
    'speaker/before-adjacent',
  ],
  [
    'Martin Oakes’s lawyer said: “The mill will close.”',
    'Martin Oakes’s lawyer',
    'speaker/before-adjacent',
  ],
  ['Martin Oakes called it “a mess of a mill”.', 'Martin Oakes', 'speaker/before-adjacent'],
  [
    'Martin Oakes asked Anna Webb: “Will the mill close?”',
    'Martin Oakes',
    'speaker/before-adjacent',
  ],
  [
    'Anna Webb, asked about the mill, said: “It will close.”',
    'Anna Webb',
    'speaker/before-apposed',
  ],
  [
    'Martin Oakes said the mill was old. “It will close in May.”',
    'Martin Oakes',
    'speaker/before-next-adjacent',
  ],
  ['Martin Oakes said. “It will close in May.”', 'Martin Oakes', 'speaker/before-next-adjacent'],
  [
    'Martin Oakes left. “It will close in May.” Anna Webb said so.',
    'Anna Webb',
    'speaker/after-next-adjacent',
  ],
  [
    'Martin Oakes spoke in May.\n“It will close,” he said.',
    'Martin Oakes',
    'speaker/after-adjacent',
  ],
  ['Martin Oakes spoke in May:\n“It will close.”', 'Martin Oakes', 'speaker/before-adjacent'],
  [
    'Martin Oakes met Peter Dale. “It will close,” he said.',
    'Martin Oakes',
    'speaker/after-adjacent',
  ],
  [
    'Martin Oakes said he met Peter Dale. “It will close,” he said.',
    'Martin Oakes',
    'speaker/after-adjacent',
  ],
  [
    'The Harbour Company left. “It will close,” it said.',
    'Harbour Company',
    'speaker/after-adjacent',
  ],
  [
    'The Harbour Company left. “It will close,” the company said.',
    'the company',
    'speaker/after-adjacent',
  ],
  [
    'The Harbour Company left. “It will close,” a spokesman said.',
    'a spokesman',
    'speaker/after-adjacent',
  ],
  [
    'The Harbour Company left. “It will close,” its spokesman said.',
    'its spokesman',
    'speaker/after-adjacent',
  ],
  [
    'The Harbour Company’s Martin Oakes left. “It will close,” he said.',
    'Martin Oakes',
    'speaker/after-adjacent',
  ],
  [
    'Martin Oakes, 45, left. “It will close,” the 45-year-old said.',
    'Martin Oakes',
    'speaker/after-adjacent',
  ],
  [
    'Martin Oakes and his wife left. “It will close,” she said.',
    'his wife',
    'speaker/after-adjacent',
  ],
  ['Martin Oakes added: “It will close in May.”', 'Martin Oakes', 'speaker/before-adjacent'],
  ['The baker added: “It will close in May.”', 'the baker', 'speaker/before-adjacent'],
  [
    '“It will close,” said a source close to the mill.',
    'a source close to the mill',
    'speaker/after-inverted',
  ],
  ['“It will close,” sources said.', 'sources', 'speaker/after-adjacent'],
  [
    '“It will close,” read a statement by the Harbour Company.',
    'Harbour Company',
    'speaker/after-inverted',
  ],
  ['“It will close,” the Harbour Company tweeted.', 'Harbour Company', 'speaker/after-adjacent'],
  ['“It will close,” Martin Oakes wrote on Twitter.', 'Martin Oakes', 'speaker/after-adjacent'],
  ['“It will close,” Martin Oakes told me.', 'Martin Oakes', 'speaker/after-adjacent'],
  [
    '“It will close,” Martin Oakes’s friend said.',
    'Martin Oakes’s friend',
    'speaker/after-adjacent',
  ],
  [
    '“It will close,” said Martin Oakes’s friend.',
    'Martin Oakes’s friend',
    'speaker/after-inverted',
  ],
  ['“It will close,” said Martin Oakes’s friend Anna Webb.', 'Anna Webb', 'speaker/after-inverted'],
  [
    '“It will close,” said Anna Webb, Martin Oakes’s friend.',
    'Anna Webb',
    'speaker/after-inverted',
  ],
  [
    '“It will close,” said Anna Webb of the Harbour Company.',
    'Anna Webb',
    'speaker/after-inverted',
  ],
  [
    'When Martin Oakes announced the deal, “we were shocked,” Anna Webb said.',
    'Anna Webb',
    'speaker/after-adjacent',
  ],
  [
    'After Martin Oakes announced the deal, “we were shocked,” said Anna Webb.',
    'Anna Webb',
    'speaker/after-inverted',
  ],
  [
    'As Martin Oakes said that “it is late,” Anna Webb told nobody.',
    'Martin Oakes',
    'speaker/before-adjacent',
  ],
  [
    'As Martin Oakes said last week, “it is late,” and Anna Webb left.',
    'Martin Oakes',
    'speaker/before-adjacent',
  ],
  ['“It will close,” the police report said.', 'the police report', 'speaker/after-adjacent'],
  ['“It will close,” the trends report says.', 'the trends report', 'speaker/after-adjacent'],
  ['“It will close,” police report.', 'police', 'speaker/after-adjacent'],
])('who speaks, and by which rule: %s', (text, name, rule) => {
  expect(read(text).quotations.map(({ attribution }) => attribution)).toMatchObject([
    { name, rule },
  ]);
});

test.each<[string, (string | null)[]]>([
  ['“The mill will close in May,” he said.', [null]],
  ['“The mill will close in May,” they said.', [null]],
  ['“It will close.” Martin Oakes said so. “It is old.”', ['Martin Oakes', 'Martin Oakes']],
  [
    '“It will close,” Martin Oakes said. “It is old,” Anna Webb said.',
    ['Martin Oakes', 'Anna Webb'],
  ],
  ['“It will close,” Martin Oakes said. “It is old.”', ['Martin Oakes', 'Martin Oakes']],
  ['“It will close,” Martin Oakes said.\n“It is old.”', ['Martin Oakes', 'Martin Oakes']],
  ['Anna Webb spoke.\n“It will close,” she said. “It is old.”', ['Anna Webb', 'Anna Webb']],
  [
    'Anna Webb and Martin Oakes spoke. “It will close,” she said. “It is old,” he said.',
    ['Anna Webb', 'Martin Oakes'],
  ],
  ['I left. “It will close,” I said.', [null]],
  ['“It will close,” we said.', [null]],
  ['“It will close,” Martin Oakes said, adding: “It is old.”', ['Martin Oakes', 'Martin Oakes']],
  [
    '“It will close,” said Martin Oakes, adding it was “very old indeed”.',
    ['Martin Oakes', 'Martin Oakes'],
  ],
  ['“It will close,” a statement said.', [null]],
  ['“It will close,” it said in a statement.', [null]],
])('who speaks: %s', (text, speakers) => {
  expect(read(text).quotations.map(({ attribution }) => attribution?.name ?? null)).toEqual(
    speakers,
  );
});

test.each<[string, string, string[]]>([
  ['a verb of no table, before', 'Martin Oakes grumped: “The mill will close.”', ['adjacent']],
  ['after a quotation', '“The mill will close!” Martin Oakes grumped.', ['adjacent']],
  ['inverted', '“The mill will close!” grumped Martin Oakes.', ['inverted']],
  ['with a pronoun', '“The mill will close!” she grumped.', ['adjacent']],
  ['not a noun before the colon', 'The old millers’ grumps: “The mill will close.”', []],
  ['not after a closed sentence', '“The mill will close.” Martin Oakes grumped.', []],
])('a cue beside the quotation: %s', (_, text, relations) => {
  const scene = sceneFrom(text);
  const found = scene.links.flat().filter(({ cue }) => cue.kind === 'verb');
  expect(found.slice(-1).map(({ relation }) => relation)).toEqual(relations);
});

test.each([
  ['its outlet', 'Anna Webb, The Aldmoor Courier: “The mill will close in May.”', 'Anna Webb'],
  ['her office', 'Anna Webb, mayor of Aldmoor: “The mill will close in May.”', 'Anna Webb'],
  [
    'a verb goes before',
    'Anna Webb, in Aldmoor, told Martin Oakes: “The mill will close.”',
    'Anna Webb',
  ],
])('a name with %s before a colon', (_, text, name) => {
  expect(read(text).quotations.map(({ attribution }) => attribution?.name)).toEqual([name]);
});

test('a label with a verb in it is none', () => {
  const scene = sceneFrom(
    'Anna Webb, mayor of Aldmoor, rejected Martin Oakes: “The mill will close.”',
  );
  expect(scene.links.flat().map(({ relation }) => relation)).not.toContain('label');
});

test.each<[string, string[]]>([
  ['Martin Oakes left, with better use of the mill.', []],
  ['Oakes is in search of a late claim of the mill.', []],
  ['Martin Oakes will speak of the mill.', ['speak']],
  ['Critics warn of the mill.', ['warn']],
  ['They complain of the mill.', ['complain']],
  ['Oakes rose to speak of the mill.', ['speak']],
  ['Martin Oakes said he will use the mill.', ['said', 'use']],
])('words that report, not nouns before "of": %s', (text, verbs) => {
  const { frame, entities } = sceneFrom(text);
  const found = cuesOf(frame, entities).map(({ at }) => frame.items[at]?.word?.lower);
  expect(found).toEqual(verbs);
});
