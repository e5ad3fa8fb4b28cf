/** Who is mentioned in a sentence, and how each stands to the verbs of speech. */
import { expect, test } from 'vitest';
import { cutShort } from '../../support/cut-short.ts';
import { mentionsIn, read } from './read.ts';

test.each<[string, string[]]>([
  [
    'The group’s former head left.',
    ['nominal The group (owner)', 'nominal The group’s former head (subject, person)'],
  ],
  [
    "The group's former head left.",
    ['nominal The group (owner)', "nominal The group's former head (subject, person)"],
  ],
  [
    'An Oakes aide left. Martin Oakes stayed.',
    [
      'person An Oakes (inside, = Martin Oakes)',
      'nominal An Oakes aide (subject, person)',
      'person Martin Oakes (subject)',
    ],
  ],
  [
    'Martin Oakes’s lawyer Anna Webb left.',
    ['person Martin Oakes (inside, owner)', 'person Martin Oakes’s lawyer Anna Webb (subject)'],
  ],
  [
    'Martin Oakes’s lawyer left.',
    ['person Martin Oakes (owner)', 'nominal Martin Oakes’s lawyer (subject, person)'],
  ],
  ['The two agencies left.', ['nominal The two agencies (subject, plural, agency)']],
  ['Two agencies left.', ['nominal Two agencies (subject, plural, agency)']],
  ['Those agencies left.', ['nominal Those agencies (subject, plural, agency)']],
  [
    'The former secretary of state Anna Webb left.',
    ['person The former secretary of state Anna Webb (subject)'],
  ],
  [
    'Former Gov. and party chairman Anna Webb left.',
    ['person Former Gov. and party chairman Anna Webb (subject)'],
  ],
  ['Bread and party chairman Anna Webb left.', ['person party chairman Anna Webb (subject)']],
  ['Air Force Lt. Anna Webb left.', ['person Air Force Lt. Anna Webb (subject)']],
  [
    'The workers’ leader left.',
    [
      'nominal The workers (owner, plural, person, worker)',
      'nominal The workers’ leader (subject, person)',
    ],
  ],
  ['The 56-year-old baker left.', ['nominal The 56-year-old baker (subject, person)']],
  ['Police left.', ['nominal Police (subject, plural)']],
  ['Video left.', []],
  ['Agents left.', ['nominal Agents (subject, plural, person, agent)']],
  ['Agent left.', []],
  ['A law enforcement official left.', ['nominal A law enforcement official (subject, person)']],
  [
    'The law officer’s aide left.',
    ['nominal The law officer (owner, person)', 'nominal The law officer’s aide (subject, person)'],
  ],
  ['Reuters reports a fire.', ['organisation Reuters (subject): adjacent reports']],
  [
    'The owners state that it is late.',
    ['nominal The owners (subject, plural, person, owner): adjacent state', 'pronoun it'],
  ],
  ['The state left.', ['nominal The state (subject)']],
  ['I’m the baker.', ['nominal the baker (subject, person)']],
  ['That’s the baker.', ['nominal the baker (subject, person)']],
  [
    'Him they met. His baker left. Their bakers left.',
    [
      'pronoun they (subject, plural)',
      'pronoun His (owner, person, male)',
      'nominal His baker (subject, person)',
      'pronoun Their (owner, plural)',
      'nominal Their bakers (subject, plural, person, baker)',
    ],
  ],
  ['We left. I left.', ['pronoun We (subject, plural)', 'pronoun I (subject)']],
  [
    'Martin Oakes, president and owner of the mill, left.',
    [
      'person Martin Oakes (subject)',
      'nominal president (person, male, = Martin Oakes)',
      'nominal owner (person, male, = Martin Oakes)',
    ],
  ],
  [
    'Martin Oakes, president, left.',
    ['person Martin Oakes (subject)', 'nominal president (person, male, = Martin Oakes)'],
  ],
  [
    'Martin Oakes, a baker, left.',
    ['person Martin Oakes (subject)', 'nominal a baker (person, male, = Martin Oakes)'],
  ],
  [
    'Martin Oakes, the bakers, left.',
    ['person Martin Oakes (subject)', 'nominal the bakers (plural, person, baker)'],
  ],
  [
    'Martin Oakes, baker of the mill who left, sat.',
    ['person Martin Oakes (subject)', 'nominal baker (person, male, = Martin Oakes)'],
  ],
  [
    'A man named Martin Oakes left.',
    ['nominal A man (subject, person, male, = Martin Oakes)', 'person Martin Oakes'],
  ],
  [
    'A man known only as Martin Oakes left.',
    [
      'nominal A man (subject, person, male, = Martin Oakes): adjacent known',
      'person Martin Oakes',
    ],
  ],
  [
    'A man not named Martin Oakes left.',
    ['nominal A man (subject, person, male)', 'person Martin Oakes'],
  ],
  [
    'The ambassador at the time, Martin Oakes, left.',
    ['nominal The ambassador (subject, person, male, = Martin Oakes)', 'person Martin Oakes'],
  ],
  [
    'The ambassador at that time of war, Martin Oakes, left.',
    ['nominal The ambassador (subject, person, male, = Martin Oakes)', 'person Martin Oakes'],
  ],
  [
    'The ambassador who left, Martin Oakes, sat.',
    ['nominal The ambassador (subject, person, = Martin Oakes)', 'person Martin Oakes'],
  ],
  ['It was then that Anna Webb sat.', ['pronoun It', 'person Anna Webb (subject)']],
  [
    'It was said that Anna Webb’s mill sat.',
    ['pronoun It (subject): adjacent said', 'person Anna Webb (owner)'],
  ],
  [
    'The ambassador who left with Martin Oakes, sat.',
    ['nominal The ambassador (subject, person)', 'person Martin Oakes'],
  ],
  [
    'A spokeswoman for the Aldmoor mills, Anna Webb, left.',
    ['nominal A spokeswoman (subject, person, female, = Anna Webb)', 'person Anna Webb'],
  ],
  [
    'The baker, Martin Oakes, left.',
    ['nominal The baker (subject, person, male, = Martin Oakes)', 'person Martin Oakes'],
  ],
  [
    'The bakers, Martin Oakes, left.',
    ['nominal The bakers (subject, plural, person, baker)', 'person Martin Oakes'],
  ],
  [
    'A spokesman for the mayor left.',
    [
      'nominal A spokesman for the mayor (subject, person, male, spokesman)',
      'nominal the mayor (inside, person)',
    ],
  ],
  [
    'A spokesman by the mayor left.',
    [
      'nominal A spokesman by the mayor (subject, person, male, spokesman)',
      'nominal the mayor (inside, person)',
    ],
  ],
  [
    'A spokesman about the mayor left.',
    ['nominal A spokesman (subject, person, male)', 'nominal the mayor (person)'],
  ],
  [
    'Anna Webb of the Harbour Company left.',
    [
      'person Anna Webb of the Harbour Company (subject, = Anna Webb)',
      'organisation the Harbour Company (inside)',
    ],
  ],
  [
    'Anna Webb in the Harbour Company left.',
    ['person Anna Webb (subject)', 'organisation the Harbour Company'],
  ],
  [
    'The baker of the town of the mayor left.',
    [
      'nominal The baker of the town of the mayor (subject, person, baker)',
      'nominal the mayor (inside, person)',
    ],
  ],
  [
    'The baker of the long town with the mayor left.',
    ['nominal The baker (subject, person)', 'nominal the mayor (person)'],
  ],
  [
    'The senator left. Martin Oakes, a senator, came. The senator sat. The old senator sat. A senator sat. The senators sat.',
    [
      'nominal The senator (subject, person)',
      'person Martin Oakes (subject): apposed came',
      'nominal a senator (person, male, = Martin Oakes)',
      'nominal The senator (subject, person, male, = Martin Oakes)',
      'nominal The old senator (subject, person, male, = Martin Oakes)',
      'nominal A senator (subject, person)',
      'nominal The senators (subject, plural, person, senator)',
    ],
  ],
  [
    'Sen. Martin Oakes came. The senator sat.',
    [
      'person Sen. Martin Oakes (subject): adjacent came',
      'nominal The senator (subject, person, male, = Martin Oakes)',
    ],
  ],
  [
    'Sen. Martin Oakes and Sen. Anna Webb came. The senator sat.',
    [
      'person Sen. Martin Oakes (subject)',
      'person Sen. Anna Webb: adjacent came',
      'nominal The senator (subject, person)',
    ],
  ],
  [
    'Martin Oakes, the mayor of Kent, came. It was late. It rained. A dog sang. The dog ate. The mayor sat.',
    [
      'person Martin Oakes (subject): apposed came',
      'nominal the mayor (person, male, = Martin Oakes)',
      'pronoun It (subject)',
      'pronoun It (subject)',
      'noun A dog (subject): adjacent sang',
      'nominal The mayor (subject, person)',
    ],
  ],
  [
    'Martin Oakes, the mayor of Kent, came. It was late. It rained. The mayor sat.',
    [
      'person Martin Oakes (subject): apposed came',
      'nominal the mayor (person, male, = Martin Oakes)',
      'pronoun It (subject)',
      'pronoun It (subject)',
      'nominal The mayor (subject, person, male, = Martin Oakes)',
    ],
  ],
  [
    'Martin Oakes, a mill owner, came. It was late. It rained. A dog sang. The dog ate. A mill owner sat.',
    [
      'person Martin Oakes (subject): apposed came',
      'nominal a mill owner (person, male, = Martin Oakes)',
      'pronoun It (subject)',
      'pronoun It (subject)',
      'noun A dog (subject): adjacent sang',
      'nominal A mill owner (subject, person, male, = Martin Oakes)',
    ],
  ],
  [
    'He left, writing Anna Webb.',
    ['pronoun He (subject, person, male): carried writing', 'person Anna Webb: object writing'],
  ],
])('mentioned: %s', (text, expected) => {
  expect(mentionsIn(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  [
    'He put it so. It said so.',
    ['pronoun He (subject, person, male): adjacent put', 'pronoun It (subject): adjacent said'],
  ],
  [
    'They said it. It left.',
    ['pronoun They (subject, plural): adjacent said', 'pronoun It (subject)'],
  ],
  ['“It is,” Martin Oakes said.', ['person Martin Oakes (subject): adjacent said']],
  ['“It is,” said Martin Oakes.', ['person Martin Oakes (subject): inverted said']],
  [
    '“It is,” said Martin Oakes, a baker.',
    [
      'person Martin Oakes (subject): inverted said',
      'nominal a baker (person, male, = Martin Oakes)',
    ],
  ],
  [
    '“It is,” Martin Oakes, a baker, said.',
    [
      'person Martin Oakes (subject): apposed said',
      'nominal a baker (person, male, = Martin Oakes)',
    ],
  ],
  [
    '“It is,” Martin Oakes – a baker – said.',
    [
      'person Martin Oakes (subject): apposed said',
      'nominal a baker (person, male, = Martin Oakes)',
    ],
  ],
  [
    '“It is,” Martin Oakes (a baker) said.',
    ['person Martin Oakes (subject): adjacent said', 'nominal a baker (person)'],
  ],
  ['“It is,” Martin Oakes (D-Elm), said.', ['person Martin Oakes (subject): adjacent said']],
  ['“It is,” Martin Oakes, who left, said.', ['person Martin Oakes (subject): apposed said']],
  ['“It is,” Martin Oakes who said so left.', ['person Martin Oakes (subject): relative said']],
  [
    '“It is,” the baker and Martin Oakes said.',
    ['nominal the baker (subject, person)', 'person Martin Oakes: adjacent said'],
  ],
  ['“It is,” the baker left, then said so.', ['nominal the baker (subject, person): first said']],
  [
    '“It is,” the baker left by saying so.',
    ['nominal the baker (subject, person): carried saying'],
  ],
  [
    '“It is,” the baker left with saying so.',
    ['nominal the baker (subject, person): modified saying'],
  ],
  [
    'The baker laughed and Anna Webb said: “It is.”',
    ['nominal The baker (subject, person): adjacent laughed', 'person Anna Webb: adjacent said'],
  ],
  [
    'The baker said he left: “It is.”',
    [
      'nominal The baker (subject, person): adjacent said',
      'pronoun he (person, male): object said, earlier :',
    ],
  ],
  [
    'The baker, he said, left: “It is.”',
    ['nominal The baker (subject, person): first :', 'pronoun he (person, male): adjacent said'],
  ],
  ['Martin Oakes: “It is.”', ['person Martin Oakes (subject): label :']],
  [
    'The mill closes – Martin Oakes: “It is.”',
    ['noun The mill (subject): adjacent closes', 'person Martin Oakes: label :'],
  ],
  ['“No” Martin Oakes: “It is.”', ['person Martin Oakes (subject): label :']],
  ['And Martin Oakes: “It is.”', ['person Martin Oakes (subject): adjacent :']],
  ['Anna Webb, The Elm Courier: “It is.”', ['person Anna Webb (subject): label :']],
  ['Anna Webb (left): “It is.”', ['person Anna Webb (subject): label :']],
  ['Anna Webb, who was there: “It is.”', ['person Anna Webb (subject): first :']],
  [
    'Then Anna Webb, the mayor: “It is.”',
    ['person Anna Webb (subject)', 'nominal the mayor (person, female, = Anna Webb): adjacent :'],
  ],
  ['Anna Webb was told: “It is.”', ['person Anna Webb (subject): passive told, passive :']],
  ['Anna Webb has been asked: “Is it?”', ['person Anna Webb (subject): passive asked, passive :']],
  ['Anna Webb has asked: “Is it?”', ['person Anna Webb (subject): adjacent asked']],
  ['Anna Webb was asking: “Is it?”', ['person Anna Webb (subject): adjacent asking']],
  [
    'Asked by Anna Webb, Martin Oakes said: “It is.”',
    ['person Anna Webb: later Asked, first :', 'person Martin Oakes (subject): adjacent said'],
  ],
  [
    'He left, said Anna Webb.',
    ['pronoun He (subject, person, male)', 'person Anna Webb: inverted said'],
  ],
  [
    'He left, told Anna Webb.',
    ['pronoun He (subject, person, male): first told', 'person Anna Webb: object told'],
  ],
  [
    'He left, saying Anna Webb sat.',
    ['pronoun He (subject, person, male): carried saying', 'person Anna Webb: object saying'],
  ],
  [
    'He left, called Anna Webb.',
    ['pronoun He (subject, person, male): first called', 'person Anna Webb: object called'],
  ],
  [
    'He left, said Anna Webb in May.',
    ['pronoun He (subject, person, male)', 'person Anna Webb: inverted said'],
  ],
  [
    'He left, said Anna Webb would sit.',
    ['pronoun He (subject, person, male): first said', 'person Anna Webb: object said'],
  ],
  [
    'He left and said Anna Webb sat.',
    ['pronoun He (subject, person, male): carried said', 'person Anna Webb: object said'],
  ],
  ['According to Anna Webb, “it is”.', ['person Anna Webb: source to']],
  ['“It is,” in the words of Anna Webb.', ['person Anna Webb: source of']],
  ['“It is,” per Anna Webb.', ['person Anna Webb: source per']],
  ['“It is,” according to the old Anna Webb.', ['person the old Anna Webb: source to']],
  [
    '“It is,” according to Anna Webb’s baker.',
    ['person Anna Webb (owner): later to', 'nominal Anna Webb’s baker (person): source to'],
  ],
  ['“It is” – Anna Webb.', ['person Anna Webb (subject): source –']],
  [
    'Anna Webb’s statement said “it is”.',
    [
      'person Anna Webb (owner): speech-owner said',
      'nominal Anna Webb’s statement (subject, by person): adjacent said',
    ],
  ],
  [
    'Anna Webb’s mill said “it is”.',
    ['person Anna Webb (owner)', 'noun Anna Webb’s mill (subject): adjacent said'],
  ],
  ['Anna Webb on Friday said: “It is.”', ['person Anna Webb (subject): adjacent said']],
  ['Anna Webb later also quickly said: “It is.”', ['person Anna Webb (subject): adjacent said']],
  [
    'The Webb baker of Elm said: “It is.”',
    ['nominal The Webb baker of Elm (subject, person, baker): adjacent said', 'name Elm (inside)'],
  ],
  [
    'The mill praised Anna Webb, and said: “It is.”',
    [
      'noun The mill (subject): adjacent praised, carried said',
      'person Anna Webb: object praised, earlier said, earlier :',
    ],
  ],
  [
    'The baker praised Anna Webb: “It is.”',
    ['nominal The baker (subject, person): adjacent praised', 'person Anna Webb: adjacent :'],
  ],
  ['“It is,” Martin Oakes towards Elm sat.', ['person Martin Oakes (subject)']],
  [
    '“It is,” the press secretary said.',
    ['nominal the press secretary (subject, person): adjacent said'],
  ],
  ['“It is,” the report card said.', ['nominal the report (subject): modified said']],
  ['“It is,” the report said.', ['nominal the report (subject): adjacent said']],
  [
    '“It is,” the mill’s reports said.',
    ['nominal the mill’s reports (subject, plural, report): adjacent said'],
  ],
  [
    '“It is,” he wanted to say.',
    ['pronoun he (subject, person, male): adjacent wanted, modified say'],
  ],
  ['“It is,” that said it.', []],
  ['“It is,” Anna Read said.', ['person Anna Read (subject): adjacent said']],
  ['“It is,” the baker says: “No.”', ['nominal the baker (subject, person): adjacent says']],
  ['It is: he said.', ['pronoun It (subject)', 'pronoun he (person, male): adjacent said']],
  ['It – Martin – said.', ['pronoun It (subject): apposed said']],
  ['“It is” - Martin Oakes.', ['person Martin Oakes (subject): source -']],
  ['“It is” – martin oakes.', []],
  [
    'In a statement, Anna Webb said: “It is.”',
    ['nominal a statement (by person): first :', 'person Anna Webb (subject): adjacent said'],
  ],
  [
    'In a statement, the mill closed. The statement said: “It is.”',
    [
      'nominal a statement (by noun)',
      'noun the mill (subject): adjacent closed',
      'nominal The statement (subject, by noun): adjacent said',
    ],
  ],
  [
    'Anna Webb said in a statement: “It is.”',
    [
      'person Anna Webb (subject): adjacent said, carried :',
      'nominal a statement (by person): adjacent :',
    ],
  ],
  [
    'The mayor’s statement said: “It is.”',
    [
      'nominal The mayor (owner, person): speech-owner said',
      'nominal The mayor’s statement (subject, by nominal): adjacent said',
    ],
  ],
  ['The statement said: “It is.”', ['nominal The statement (subject): adjacent said']],
  [
    'Another statement said: “It is.”',
    ['nominal Another statement (subject, nobody’s): adjacent said'],
  ],
  [
    'A statement from Anna Webb said: “It is.”',
    ['nominal A statement (subject, by person): first :', 'person Anna Webb: adjacent said'],
  ],
  [
    'A statement by the mill said: “It is.”',
    ['nominal A statement (subject, by noun): first :', 'noun the mill: adjacent said'],
  ],
  [
    'A report by Anna Webb said: “It is.”',
    ['nominal A report (subject, by person): first :', 'person Anna Webb: adjacent said'],
  ],
  [
    'A report from the mayor said: “It is.”',
    ['nominal A report (subject): first :', 'nominal the mayor (person): adjacent said'],
  ],
  [
    'A report from Anna Webb’s mill said: “It is.”',
    [
      'nominal A report (subject): first :',
      'person Anna Webb (owner): earlier :',
      'noun Anna Webb’s mill: adjacent said',
    ],
  ],
  [
    'Anna Webb issued a statement saying: “It is.”',
    [
      'person Anna Webb (subject): adjacent issued',
      'nominal a statement (by person): adjacent saying',
    ],
  ],
  [
    'Anna Webb issued the statement saying: “It is.”',
    ['person Anna Webb (subject): adjacent issued', 'nominal the statement: adjacent saying'],
  ],
  [
    'Anna Webb saw a statement saying: “It is.”',
    ['person Anna Webb (subject): adjacent saw', 'nominal a statement (nobody’s): adjacent saying'],
  ],
  [
    'In statements released on Friday, the mayor pledged: “It is.”',
    [
      'nominal statements (plural, statement, by nominal): adjacent released',
      'nominal the mayor (subject, person): adjacent pledged',
    ],
  ],
  [
    'In statements released, the baker of the mill: “It is.”',
    [
      'nominal statements (plural, statement, by nominal): adjacent released',
      'nominal the baker (subject, person): earlier :',
    ],
  ],
  [
    'Anna Webb said in a statement: “It is.”\nThe statement said: “No.”',
    [
      'person Anna Webb (subject): adjacent said, carried :',
      'nominal a statement (by person): adjacent :',
      'nominal The statement (subject, by person): adjacent said',
    ],
  ],
  [
    'Anna Webb said in a tweet: “It is.”\nThe statement said: “No.”',
    [
      'person Anna Webb (subject): adjacent said, carried :',
      'nominal a tweet (by person): adjacent :',
      'nominal The statement (subject): adjacent said',
    ],
  ],
  [
    'When he left, Anna Webb said: “It is.”',
    ['pronoun he (person, male): first :', 'person Anna Webb (subject): adjacent said'],
  ],
  [
    'When he left, later Anna Webb said: “It is.”',
    ['pronoun he (person, male): first :', 'person Anna Webb (subject): adjacent said'],
  ],
  ['Speaking in Elm, Anna Webb said: “It is.”', ['person Anna Webb (subject): adjacent said']],
  [
    'Anna Webb’s baker of Elm said: “It is.”',
    [
      'person Anna Webb (owner): earlier :',
      'nominal Anna Webb’s baker of Elm (subject, person, baker): adjacent said',
      'name Elm (inside)',
    ],
  ],
  [
    'To Anna Webb the baker said: “It is.”',
    ['person Anna Webb: first :', 'nominal the baker (subject, person): adjacent said'],
  ],
  [
    'Zhelt, the Elm news agency, wrote: “It is.”',
    ['name Zhelt (subject): apposed wrote', 'nominal the Elm news agency: earlier :'],
  ],
  [
    'Then Zhelt, the Elm news agency, wrote: “It is.”',
    ['name Zhelt (subject): apposed wrote', 'nominal the Elm news agency: earlier :'],
  ],
  ['The mill – Zhelt Daily: “It is.”', ['organisation Zhelt Daily (subject): label :']],
  ['“It is” – Qorvan Zhelt', ['name Qorvan Zhelt (subject): source –']],
  ['“It is” – Qorvan Zhelt, 41', ['person Qorvan Zhelt (subject): source –']],
  ['“It is” – Qorvan Zhelt left.', []],
  ['“It is” – Qorvan Alda Bela Corva Zhelt.', []],
  [
    '“It is,” said one Oakes aide. Martin Oakes left.',
    [
      'person one Oakes (inside, = Martin Oakes)',
      'nominal one Oakes aide (subject, person): inverted said',
      'person Martin Oakes (subject)',
    ],
  ],
  [
    '“It is,” said Anna Webb aide Martin Oakes.',
    ['person Anna Webb (inside)', 'person Anna Webb aide Martin Oakes (subject): inverted said'],
  ],
  ['“It is,” said a long old dog.', []],
  ['“It is,” said dogs.', ['noun dogs (subject, plural): inverted said']],
  ['“It is,” said dog.', []],
  ['“It is,” said one.', ['noun one (subject): inverted said']],
  ['“It is,” another said.', ['noun another (subject): adjacent said']],
  ['“It is,” a closing said.', []],
  ['“It is,” the closed said.', []],
  ['“It is,” said the time.', []],
  ['“It is,” the baker-owner said.', ['noun the baker-owner (subject): adjacent said']],
  ['“It is,” That said.', []],
  ['“It is!” Martin Oakes grumped.', ['person Martin Oakes (subject): adjacent grumped']],
  ['“It is,” grumped Martin Oakes.', ['person Martin Oakes (subject): inverted grumped']],
  ['“It is,” grumped the man.', ['nominal the man (subject, person, male)']],
  ['“It is.” Martin Oakes grumped.', ['person Martin Oakes (subject)']],
  ['“It is,” Martin Oakes’s grumped.', ['person Martin Oakes (owner)']],
  [
    '“It is!” Anna Maria Qorva Webb grumped.',
    ['name Anna Maria Qorva Webb (subject): adjacent grumped'],
  ],
  ['“It is!” Anna Maria Qorva Bela Webb grumped.', []],
  ['“It is!” Martin Oakes grumped, off.', ['person Martin Oakes (subject)']],
  ['Martin Oakes grumped: “It is.”', ['person Martin Oakes (subject): adjacent grumped']],
  ['Martin Oakes grumped: it is.', ['person Martin Oakes (subject)', 'pronoun it']],
  [
    'Martin Oakes, a baker, said it was late. He said: “It is.”',
    [
      'person Martin Oakes (subject): apposed said',
      'nominal a baker (person, male, = Martin Oakes)',
      'pronoun He (subject, person, male): adjacent said',
    ],
  ],
  [
    'The mayor’s deputy, a baker, and the chief of the mill said: “It is.”',
    [
      'nominal The mayor (owner, person): earlier :',
      'nominal The mayor’s deputy (subject, person): earlier :',
      'nominal a baker (person): earlier :',
      'nominal the chief of the mill (person, chief): adjacent said',
      'noun the mill (inside)',
    ],
  ],
  [
    'The baker, Anna Webb and Martin Oakes were told: “It is.”',
    [
      'nominal The baker (subject, person): passive told, passive :',
      'person Anna Webb: passive told, passive :',
      'person Martin Oakes: passive told, passive :',
    ],
  ],
  [
    'Anna Webb, the mayor, Martin Oakes: “It is.”',
    [
      'person Anna Webb (subject): label :',
      'nominal the mayor (person, female, = Anna Webb): earlier :',
      'person Martin Oakes: earlier :',
    ],
  ],
  ['Anna Webb said it by far: “It is.”', ['person Anna Webb (subject): adjacent said']],
  [
    'Martin Oakes (left of the old town hall in the long red valley) said: “It is.”',
    ['person Martin Oakes (subject): apposed said'],
  ],
  [
    'Martin Oakes said it: “It is.” She left.',
    ['person Martin Oakes (subject): adjacent said', 'pronoun She (subject, person, female)'],
  ],
  [
    'The baker sang, and the mayor, told of it, said: “It is.”',
    [
      'nominal The baker (subject, person): adjacent sang, shared told',
      'nominal the mayor (person): apposed said',
      'pronoun it: later told, earlier :',
    ],
  ],
  [
    'The baker sang; the mayor nodded, saying: “It is.”',
    [
      'nominal The baker (subject, person): adjacent sang',
      'nominal the mayor (person): adjacent nodded, carried saying',
    ],
  ],
  [
    'The baker sang, the mayor of Elm nodded and then said: “It is.”',
    [
      'nominal The baker (subject, person): adjacent sang',
      'nominal the mayor of Elm (person, mayor): adjacent nodded, carried said',
      'name Elm (inside)',
    ],
  ],
  [
    'The baker who sang nodded and said: “It is.”',
    ['nominal The baker (subject, person): relative sang, modified nodded, carried said'],
  ],
  [
    'The baker praised the mayor who nodded, saying: “It is.”',
    [
      'nominal The baker (subject, person): adjacent praised, carried saying',
      'nominal the mayor (person): relative nodded',
    ],
  ],
  [
    'The baker praised Webb’s aide, saying: “It is.”',
    [
      'nominal The baker (subject, person): adjacent praised, carried saying',
      'nominal Webb’s aide (person): object praised, comma saying, earlier :',
    ],
  ],
  [
    '“It is,” the baker nodded, saying so.',
    ['nominal the baker (subject, person): adjacent nodded, carried saying'],
  ],
  [
    '“It is,” — the baker nodded, saying so.',
    ['nominal the baker (subject, person): adjacent nodded, carried saying'],
  ],
  [
    'In the mill the baker nodded, before saying so.',
    ['nominal the baker (subject, person): adjacent nodded, carried saying'],
  ],
  [
    'The baker, of Elm, nodded, then said so.',
    ['nominal The baker (subject, person): apposed nodded, apposed said'],
  ],
  [
    'He left, said Anna Webb, who sat.',
    ['pronoun He (subject, person, male)', 'person Anna Webb: inverted said'],
  ],
  [
    'He left, said Anna Webb: “It is.”',
    ['pronoun He (subject, person, male)', 'person Anna Webb: inverted said, adjacent :'],
  ],
  [
    'He left, said Anna Webb “it is” so.',
    ['pronoun He (subject, person, male)', 'person Anna Webb: inverted said'],
  ],
  [
    'Anna Webb said and Martin Oakes said: “It is.”',
    ['person Anna Webb (subject): adjacent said', 'person Martin Oakes: adjacent said'],
  ],
  [
    'Anna Webb and her baker but not the mayor wrote: “It is.”',
    [
      'person Anna Webb (subject): first :',
      'pronoun her (owner, person, female): earlier :',
      'nominal her baker (person): earlier :',
      'nominal the mayor (person): adjacent wrote',
    ],
  ],
  ['Webb had been asked and then told: “It is.”', ['name Webb (subject): carried told']],
  ['Webb was then later also asked: “It is.”', ['name Webb (subject): passive asked, passive :']],
  ['One statement said: “It is.”', ['nominal One statement (subject): adjacent said']],
  [
    'The mayor, in a statement, said: “It is.”',
    [
      'nominal The mayor (subject, person): apposed said',
      'nominal a statement (by nominal): earlier :',
    ],
  ],
  [
    'The mayor posted a statement: “It is.”',
    [
      'nominal The mayor (subject, person): adjacent posted',
      'nominal a statement (by nominal): adjacent :',
    ],
  ],
  [
    'The mayor’s aide released a statement: “It is.”',
    [
      'nominal The mayor (owner, person)',
      'nominal The mayor’s aide (subject, person): adjacent released',
      'nominal a statement (by nominal): adjacent :',
    ],
  ],
  [
    'The mayor has now long ago released a statement: “It is.”',
    [
      'nominal The mayor (subject, person): adjacent released',
      'nominal a statement (nobody’s): adjacent :',
    ],
  ],
  [
    'The mayor has now released a statement: “It is.”',
    [
      'nominal The mayor (subject, person): adjacent released',
      'nominal a statement (by nominal): adjacent :',
    ],
  ],
  [
    'A tweet said it, and a statement said: “It is.”',
    [
      'nominal A tweet (subject, nobody’s): adjacent said',
      'nominal a statement (nobody’s): adjacent said',
    ],
  ],
  [
    'Lt. Anna Webb’s bakers said: “It is.”',
    [
      'person Lt. Anna Webb (owner): earlier :',
      'nominal Lt. Anna Webb’s bakers (subject, plural, person, baker): adjacent said',
    ],
  ],
  [
    'A well-known baker said: “It is.”',
    ['nominal A well-known baker (subject, person): adjacent said'],
  ],
  ['A U.S. official said: “It is.”', ['nominal A U.S. official (subject, person): adjacent said']],
  [
    'Those two Elm agencies said: “It is.”',
    ['nominal Those two Elm agencies (subject, plural, agency): adjacent said'],
  ],
  [
    'The many agencies said: “It is.”',
    ['nominal The many agencies (subject, plural, agency): adjacent said'],
  ],
  [
    'The wives said: “It is.”',
    ['nominal The wives (subject, plural, person, female, wife): adjacent said'],
  ],
  [
    'The bosses said: “It is.”',
    ['nominal The bosses (subject, plural, person, boss): adjacent said'],
  ],
  [
    'The coaches said: “It is.”',
    ['nominal The coaches (subject, plural, person, coach): adjacent said'],
  ],
  [
    'The cities’ agencies said: “It is.”',
    ['nominal The cities’ agencies (subject, plural, agency): adjacent said'],
  ],
  [
    'The secretaries said: “It is.”',
    ['nominal The secretaries (subject, plural, person, secretary): adjacent said'],
  ],
  ['The press said: “It is.”', ['nominal The press (subject): adjacent said']],
  ['The boss said: “It is.”', ['nominal The boss (subject, person): adjacent said']],
  ['The baker himself said: “It is.”', ['nominal The baker (subject, person): adjacent said']],
  [
    '“It is,” said the Elm dog, the Elm cat and a cow.',
    ['noun the Elm dog (subject): inverted said'],
  ],
  ['“It is,” said quickly the dog.', ['noun the dog (subject): inverted said']],
  ['“It is” – Qorvan Zhelt, Elm', ['name Qorvan Zhelt (subject): source –']],
  ['“It is” – Qorvan Zhelt (Elm)', ['name Qorvan Zhelt (subject): source –']],
  [
    'He sat – Qorvan Zhelt Dorn: “It is.”',
    ['pronoun He (subject, person, male): first :', 'name Qorvan Zhelt Dorn: label :'],
  ],
  [
    '“It is,” Zhelt, the Elm news agency, wrote.',
    ['name Zhelt (subject): apposed wrote', 'nominal the Elm news agency'],
  ],
  [
    '“It is,” Qorvan Zhelt, an Elm agency, wrote.',
    ['person Qorvan Zhelt (subject): apposed wrote', 'nominal an Elm agency (= Qorvan Zhelt)'],
  ],
  [
    '“It is,” Oakes aides said. Martin Oakes left.',
    [
      'person Oakes (inside, = Martin Oakes)',
      'nominal Oakes aides (subject, plural, person, aide): adjacent said',
      'person Martin Oakes (subject)',
    ],
  ],
  [
    '“It is,” Oakes quickly said. Martin Oakes left.',
    ['person Oakes (subject, = Martin Oakes): adjacent said', 'person Martin Oakes (subject)'],
  ],
  [
    'The mayor who sang, Anna Webb, said: “It is.”',
    [
      'nominal The mayor (subject, person, = Anna Webb): relative sang',
      'person Anna Webb: apposed said',
    ],
  ],
  [
    'The mayor, who sang, Anna Webb, said: “It is.”',
    [
      'nominal The mayor (subject, person): relative sang, apposed said',
      'person Anna Webb: earlier :',
    ],
  ],
  [
    'The mayors, Anna Webb and Martin Oakes, said: “It is.”',
    [
      'nominal The mayors (subject, plural, person, mayor): apposed said',
      'person Anna Webb: earlier :',
      'person Martin Oakes: earlier :',
    ],
  ],
  [
    'Anna Webb, a mayor and a baker, said: “It is.”',
    [
      'person Anna Webb (subject): apposed said',
      'nominal a mayor (person): earlier :',
      'nominal a baker (person): earlier :',
    ],
  ],
  [
    'The baker by the mill of Anna Webb said: “It is.”',
    [
      'nominal The baker by the mill of Anna Webb (subject, person, baker): adjacent said',
      'person Anna Webb (inside)',
    ],
  ],
  [
    'Martin Oakes, the mayor, left. “It is,” Zhelt, the mayor, wrote.',
    [
      'person Martin Oakes (subject)',
      'nominal the mayor (person, male, = Martin Oakes)',
      'name Zhelt (subject): apposed wrote',
      'nominal the mayor (person, male, = Martin Oakes)',
    ],
  ],
  ['Martin Oakes (left) of (Elm) said: “It is.”', ['person Martin Oakes (subject): apposed said']],
  [
    'Martin Oakes has been told: “It is.”',
    ['person Martin Oakes (subject): passive told, passive :'],
  ],
  ['Martin Oakes is old but has told: “It is.”', ['person Martin Oakes (subject): carried told']],
  [
    'The baker – the mayor said – left: “It is.”',
    ['nominal The baker (subject, person): first :', 'nominal the mayor (person): adjacent said'],
  ],
  [
    'The mayor, quoted by Anna Webb, said: “It is.”',
    ['nominal The mayor (subject, person): apposed said', 'person Anna Webb: source by'],
  ],
  ['In the words of the mayor of Elm, “it is”.', ['nominal the mayor (person): source of']],
  [
    'The mayor wrote: “It is”, citing Anna Webb.',
    [
      'nominal The mayor (subject, person): adjacent wrote, carried citing',
      'person Anna Webb: later :, object citing',
    ],
  ],
  [
    'The mayor left, quoting Anna Webb’s aide: “It is.”',
    [
      'nominal The mayor (subject, person): carried quoting',
      'person Anna Webb (owner): later quoting',
      'nominal Anna Webb’s aide (person): adjacent :',
    ],
  ],
  [
    'The baker’s and the mayor’s aide said: “It is.”',
    [
      'nominal The baker (owner, person): earlier :',
      'nominal the mayor (owner, person): earlier :',
      'nominal the mayor’s aide (subject, person): adjacent said',
    ],
  ],
  ['The mayor, now 45, said: “It is.”', ['nominal The mayor (subject, person): apposed said']],
  [
    'The 45-year-old mayor said: “It is.”',
    ['nominal The 45-year-old mayor (subject, person): adjacent said'],
  ],
  [
    'The three mayors of Elm said: “It is.”',
    [
      'nominal The three mayors of Elm (subject, plural, person, mayor): adjacent said',
      'name Elm (inside)',
    ],
  ],
  ['The mayor closely said: “It is.”', ['nominal The mayor (subject, person): adjacent said']],
  ['Then quickly the mayor said: “It is.”', ['nominal the mayor (subject, person): adjacent said']],
  [
    'Before he left, the mayor, Anna Webb, nodded, then said: “It is.”',
    [
      'pronoun he (person, male): first :',
      'nominal the mayor (subject, person, female, = Anna Webb): apposed nodded, apposed said',
      'person Anna Webb: apposed nodded, apposed said',
    ],
  ],
  [
    'Because it rained, the baker stayed, and the mayor said: “It is.”',
    [
      'pronoun it: first :',
      'nominal the baker (subject, person): earlier :',
      'nominal the mayor (person): adjacent said',
    ],
  ],
  [
    'His wife and the mayor’s wife said: “It is.”',
    [
      'pronoun His (owner, person, male): earlier :',
      'nominal His wife (subject, person, female): earlier :',
      'nominal the mayor (owner, person): earlier :',
      'nominal the mayor’s wife (person, female): adjacent said',
    ],
  ],
  [
    'The mayor’s husband, the baker Martin Oakes, said: “It is.”',
    [
      'nominal The mayor (owner, person): earlier :',
      'nominal The mayor’s husband (subject, person, male, = Martin Oakes): apposed said',
      'person the baker Martin Oakes: apposed said',
    ],
  ],
  [
    'Officials at the Harbour Company said: “It is.”',
    [
      'nominal Officials at the Harbour Company (subject, plural, person, official): adjacent said',
      'organisation the Harbour Company (inside)',
    ],
  ],
  [
    'An official with the Harbour Company who left said: “It is.”',
    [
      'nominal An official with the Harbour Company (subject, person, official): modified said',
      'organisation the Harbour Company (inside)',
    ],
  ],
  [
    'A spokesman for Anna Webb said: “It is.”',
    [
      'nominal A spokesman for Anna Webb (subject, person, male, spokesman): adjacent said',
      'person Anna Webb (inside)',
    ],
  ],
  [
    'Anna Webb’s spokesman, Martin Oakes, said: “It is.”',
    [
      'person Anna Webb (owner): earlier :',
      'nominal Anna Webb’s spokesman (subject, person, male, = Martin Oakes): apposed said',
      'person Martin Oakes: apposed said',
    ],
  ],
  [
    'Some of the old bakers said: “It is.”',
    [
      'nominal Some of the old bakers (subject, some): adjacent said',
      'nominal the old bakers (inside, plural, person, baker)',
    ],
  ],
])('related: %s', (text, expected) => {
  expect(mentionsIn(text)).toEqual(expected);
});

test.each([
  'Martin Oakes (left), a baker, told the BBC’s Anna Webb in a letter that was sent on Friday that the mill “was never for sale”, adding: “It is – I say – late.”',
  'Asked by Webb, the ambassador at the time, Sen. Martin Oakes, said, according to a statement from one of his aides, “We go now”, and the baker left.',
])('a text that ends or begins anywhere: %s', (text) => {
  expect(() => cutShort(text, read)).not.toThrow();
});
